import { http, HttpResponse } from 'msw';
import type {
  EmailPreviewRequest,
  EmailTemplate,
  EmailTemplateChange,
  EmailTemplateDetails,
  MailChoices,
  NewEmailTemplate,
  QuoteText,
} from '@/lib/api/types';
import { mail } from './fake-mail';
import { studio } from './fake-studio';
import { paged, problem, refuseChange } from './respond';

const PLACEHOLDER = /\{\{([a-zA-Z_][a-zA-Z0-9_.]*)\}\}/g;

const templateOf = (id: unknown) => mail.templates.find((one) => one.id === Number(id));

/** Notes what arrived, for the tests; gives back the body. */
export async function take<T>(request: Request): Promise<T> {
  const text = await request.text();
  const body = (text === '' ? null : JSON.parse(text)) as T;
  const { pathname } = new URL(request.url);
  mail.sent.push({
    request: `${request.method} ${pathname.replace('/api/v1', '')}`,
    ifMatch: request.headers.get('If-Match'),
    body,
  });
  studio.keys.push(request.headers.get('Idempotency-Key') ?? '');
  return body;
}

/** The version in an entity tag. */
const versionIn = (request: Request) => Number(/"v(\d+)/.exec(request.headers.get('If-Match') ?? '')?.[1]);

function isStale(request: Request, version: number) {
  if (request.headers.get('If-Match') === null) return problem(428, 'PRECONDITION_REQUIRED');
  return versionIn(request) === version ? null : problem(412, 'STALE', { detail: 'Somebody was faster.' });
}

/** As the server shows it in lists and after saving. */
function shown(template: EmailTemplateDetails): EmailTemplate {
  const { id, slug, locale, subject, htmlBody, textBody, isActive, isSystem, templateVersion, version, updatedAt } = template;
  return { id, slug, locale, subject, htmlBody, textBody, isActive, isSystem, templateVersion, version, updatedAt };
}

/** Keeps what the template held and gives it new content. */
function replace(template: EmailTemplateDetails, content: EmailTemplateChange): EmailTemplateDetails {
  const { subject, htmlBody, textBody, templateVersion } = template;
  const snapshot = { version: templateVersion, subject, htmlBody, textBody, createdBy: studio.signedIn?.me.name ?? null, createdAt: '2026-03-02T09:00:00Z' };
  Object.assign(template, content, {
    templateVersion: templateVersion + 1,
    version: template.version + 1,
    versions: [snapshot, ...template.versions],
  });
  return template;
}

function unknownIn(fields: { subject: string | null; htmlBody: string | null }, template: EmailTemplateDetails) {
  const known = new Set(template.variables.map((variable) => variable.name));
  const errors = Object.entries(fields).flatMap(([field, text]) =>
    [...(text ?? '').matchAll(PLACEHOLDER)]
      .map((match) => match[1] ?? '')
      .filter((name) => !known.has(name))
      .map((name) => ({ field, code: 'unknown', message: `Unknown variable: ${name}` })),
  );
  return errors.length === 0 ? null : problem(422, 'VALIDATION', { errors, detail: 'Some fields are wrong.' });
}

const SCRIPT = /<script.*?<\/script>/g;

/** A little of what the server does. */
function cleaned(html: string) {
  return { html: html.replaceAll(SCRIPT, ''), removed: html.includes('<script') ? ['script'] : [] };
}

function rendered(template: EmailTemplateDetails, text: string): string {
  const values = Object.fromEntries(template.variables.map(({ name, example }) => [name, example]));
  return text.replaceAll(PLACEHOLDER, (_, name: string) => values[name] ?? '');
}

const templateHandlers = [
  http.get('*/api/v1/email-templates', ({ request }) => {
    const search = new URL(request.url).searchParams;
    const items = mail.templates.filter(
      (one) =>
        (search.get('locale') ?? one.locale) === one.locale &&
        (search.get('isActive') ?? String(one.isActive)) === String(one.isActive) &&
        `${one.slug} ${one.subject}`.includes(search.get('q') ?? ''),
    );
    return HttpResponse.json(paged(items.map(shown)));
  }),
  http.get('*/api/v1/email-templates/:id', ({ params }) => {
    const found = templateOf(params.id);
    if (!found) return problem(404, 'NOT_FOUND');
    return HttpResponse.json(structuredClone(found), { headers: { ETag: `"v${found.version}-abc"` } });
  }),
  http.post('*/api/v1/email-templates', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    const body = await take<NewEmailTemplate>(request);
    if (mail.templates.some((one) => one.slug === body.slug && one.locale === body.locale)) {
      return problem(422, 'VALIDATION', { errors: [{ field: 'slug', code: 'taken', message: 'This name is taken.' }] });
    }
    const [first] = mail.templates;
    if (!first) return problem(404, 'NOT_FOUND');
    const id = studio.nextId++;
    const locale = body.locale === 'en' ? ('en' as const) : ('hu' as const);
    const isActive = body.isActive ?? true;
    const made = { ...first, ...body, id, locale, isActive, textBody: null, isSystem: false, templateVersion: 1, version: 0, versions: [] };
    mail.templates.push(made);
    return HttpResponse.json({ ...shown(made), removed: [] }, { status: 201 });
  }),
  http.patch('*/api/v1/email-templates/:id', async ({ request, params }) => {
    const template = templateOf(params.id);
    if (!template) return problem(404, 'NOT_FOUND');
    const body = await take<EmailTemplateChange>(request);
    const refused = refuseChange(request) ?? isStale(request, template.version) ?? unknownIn({ subject: body.subject ?? null, htmlBody: body.htmlBody ?? null }, template);
    if (refused) return refused;
    const { html, removed } = cleaned(body.htmlBody ?? template.htmlBody);
    return HttpResponse.json({ ...shown(replace(template, { ...body, htmlBody: html })), removed });
  }),
  http.delete('*/api/v1/email-templates/:id', async ({ request, params }) => {
    const template = templateOf(params.id);
    if (!template) return problem(404, 'NOT_FOUND');
    await take(request);
    const refused = refuseChange(request) ?? isStale(request, template.version);
    if (refused) return refused;
    mail.templates = mail.templates.filter((one) => one !== template);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('*/api/v1/email-templates/:id/preview', async ({ request, params }) => {
    const template = templateOf(params.id);
    if (!template) return problem(404, 'NOT_FOUND');
    const { draft } = (await request.json()) as EmailPreviewRequest;
    const refused = refuseChange(request) ?? unknownIn({ subject: draft?.subject ?? null, htmlBody: draft?.htmlBody ?? null }, template);
    if (refused) return refused;
    const body = rendered(template, draft?.htmlBody ?? template.htmlBody);
    const names = [...new Set([...(draft?.htmlBody ?? '').matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
    const isMissing = (name: string) => template.variables.find((one) => one.name === name)?.example === '';
    return HttpResponse.json({
      subject: rendered(template, draft?.subject ?? template.subject),
      html: `<!doctype html><html lang="hu"><head><title>FunctionalFit</title></head><body style="margin:0;background:#f3f4f6"><main style="max-width:600px;margin:0 auto;padding:24px;background:#fff"><h1 style="color:#0f5f57">FunctionalFit</h1>${body}</main></body></html>`,
      text: body.replaceAll(/<[^>]*>/g, ' ').trim(),
      used: names.filter((name) => !isMissing(name)),
      missing: names.filter(isMissing),
    });
  }),
  http.post('*/api/v1/email-templates/:id/test', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    await take(request);
    return new HttpResponse(null, { status: 202 });
  }),
  http.post('*/api/v1/email-templates/:id/versions/:version/restore', async ({ request, params }) => {
    const template = templateOf(params.id);
    const version = template?.versions.find((one) => one.version === Number(params.version));
    if (!template || !version) return problem(404, 'NOT_FOUND');
    await take(request);
    const refused = refuseChange(request) ?? isStale(request, template.version);
    if (refused) return refused;
    const { subject, htmlBody, textBody } = version;
    return HttpResponse.json({ ...shown(replace(template, { subject, htmlBody, textBody })), removed: [] });
  }),
];

const otherHandlers = [
  http.get('*/api/v1/email-log', ({ request }) => {
    const search = new URL(request.url).searchParams;
    const items = mail.log.filter(
      (one) => (search.get('status') ?? one.status) === one.status && one.recipient.includes(search.get('recipient') ?? ''),
    );
    return HttpResponse.json(paged(items.map((one) => ({ ...one }))));
  }),
  http.post('*/api/v1/email-log/:id/resend', async ({ request, params }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    await take(request);
    mail.log = mail.log.map((one) => (one.id === Number(params.id) ? { ...one, status: 'queued' } : one));
    return new HttpResponse(null, { status: 202 });
  }),
  http.get('*/api/v1/quotes', () => HttpResponse.json(paged(mail.quotes.map((one) => ({ ...one }))))),
  http.post('*/api/v1/quotes', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    const { text } = await take<QuoteText>(request);
    const quote = { id: studio.nextId++, text, version: 0 };
    mail.quotes = [...mail.quotes, quote];
    return HttpResponse.json(quote, { status: 201 });
  }),
  http.patch('*/api/v1/quotes/:id', async ({ request, params }) => {
    const quote = mail.quotes.find((one) => one.id === Number(params.id));
    if (!quote) return problem(404, 'NOT_FOUND');
    const { text } = await take<QuoteText>(request);
    const refused = refuseChange(request) ?? isStale(request, quote.version);
    if (refused) return refused;
    const changed = { ...quote, text, version: quote.version + 1 };
    mail.quotes = mail.quotes.map((one) => (one === quote ? changed : one));
    return HttpResponse.json(changed);
  }),
  http.delete('*/api/v1/quotes/:id', async ({ request, params }) => {
    const quote = mail.quotes.find((one) => one.id === Number(params.id));
    if (!quote) return problem(404, 'NOT_FOUND');
    await take(request);
    const refused = refuseChange(request) ?? isStale(request, quote.version);
    if (refused) return refused;
    mail.quotes = mail.quotes.filter((one) => one !== quote);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post('*/api/v1/settings/daily-schedules/send', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    await take(request);
    return HttpResponse.json({ queued: 12, skipped: 3 });
  }),
  http.get('*/api/v1/clients/:id/mailbox', () => HttpResponse.json({ ...mail.mailbox })),
  http.get('*/api/v1/notification-preferences', () => HttpResponse.json({ ...mail.choices })),
  http.put('*/api/v1/notification-preferences', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    mail.choices = await take<MailChoices>(request);
    return HttpResponse.json({ ...mail.choices });
  }),
];

export const mailHandlers = [...templateHandlers, ...otherHandlers];
