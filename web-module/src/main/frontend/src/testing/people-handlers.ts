import { http, HttpResponse } from 'msw';
import type { PrivacyRequest } from '@/lib/api/types';
import { detailed, fakeImport, people } from './fake-people';
import { studio } from './fake-studio';
import { paged, problem, refuseChange } from './respond';

/** Notes what arrived, for the tests; gives back the body. */
async function take(request: Request): Promise<Record<string, unknown>> {
  const isForm = (request.headers.get('Content-Type') ?? '').startsWith('multipart/');
  const text = isForm ? '' : await request.text();
  // jsdom cannot read a form back that undici wrote: that one arrived is what the fake needs.
  const body = (isForm ? { form: true } : text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  const { pathname } = new URL(request.url);
  people.sent.push({
    request: `${request.method} ${pathname.replace('/api/v1', '')}`,
    ifMatch: request.headers.get('If-Match'),
    body,
  });
  studio.keys.push(request.headers.get('Idempotency-Key') ?? '');
  return body;
}

function decide(change: (body: Record<string, unknown>) => Partial<PrivacyRequest>) {
  return async ({ request, params }: { request: Request; params: Record<string, unknown> }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    const body = await take(request);
    people.requests = people.requests.map((one) =>
      one.id === Number(params.id) ? { ...one, ...change(body), decidedBy: studio.signedIn?.me.name ?? null } : one,
    );
    return HttpResponse.json(people.requests.find((one) => one.id === Number(params.id)));
  };
}

export const peopleHandlers = [
  http.get('*/api/v1/audit-log/verification', () => HttpResponse.json({ ...people.chain })),
  http.get('*/api/v1/audit-log/:id', ({ params }) => {
    const found = people.trail.find((one) => one.id === Number(params.id));
    return found ? HttpResponse.json({ ...found }) : problem(404, 'NOT_FOUND');
  }),
  http.get('*/api/v1/audit-log', ({ request }) => {
    const action = new URL(request.url).searchParams.get('action');
    return HttpResponse.json(paged(people.trail.filter((one) => action === null || one.action === action)));
  }),
  http.get('*/api/v1/privacy/requests', ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    return HttpResponse.json(paged(people.requests.filter((one) => status === null || one.status === status)));
  }),
  http.post('*/api/v1/privacy/requests/:id/approve', decide(() => ({ status: 'running' }))),
  http.post('*/api/v1/privacy/requests/:id/reject', decide((body) => ({ status: 'rejected', reason: String(body.reason) }))),
  http.get('*/api/v1/clients/duplicates', () => HttpResponse.json(paged(people.pairs))),
  http.post('*/api/v1/clients/:id/merge', async ({ request, params }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    await take(request);
    people.pairs = people.pairs.filter((pair) => pair.first.id !== Number(params.id) && pair.second.id !== Number(params.id));
    return HttpResponse.json({});
  }),
  http.get('*/api/v1/clients/import', () => HttpResponse.json({ items: [...people.imports] })),
  http.get('*/api/v1/clients/import/sample', () => new HttpResponse('nev;email', { headers: { 'Content-Type': 'text/csv' } })),
  http.get('*/api/v1/clients/import/:id', ({ params, request }) => {
    const found = people.imports.find((one) => one.id === Number(params.id));
    return found ? HttpResponse.json(detailed(found, new URL(request.url).searchParams.get('outcome'))) : problem(404, 'NOT_FOUND');
  }),
  http.post('*/api/v1/clients/import', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    await take(request);
    people.imports = [fakeImport({ id: 52, status: 'running', progress: 0, created: 0, updated: 0, errors: 0 }), ...people.imports];
    return HttpResponse.json({ id: 52, executionId: 901, status: 'running' }, { status: 201 });
  }),
  http.get('*/api/v1/closures', () => HttpResponse.json({ items: [...people.closures] })),
  http.post('*/api/v1/closures', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    const { cancelAffected } = await take(request);
    return HttpResponse.json({ closure: people.closures[0], affected: [], cancelled: cancelAffected === true ? 2 : 0 }, { status: 201 });
  }),
  http.get('*/api/v1/me/export', () => (people.copy === null ? problem(404, 'NOT_FOUND') : HttpResponse.json({ ...people.copy }))),
  http.post('*/api/v1/me/export', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    await take(request);
    people.copy = { id: 81, status: 'pending', dueOn: '2026-04-01', createdAt: '2026-03-02T09:00:00Z', fileExpiresAt: null };
    return HttpResponse.json({ ...people.copy }, { status: 201 });
  }),
  http.post('*/api/v1/me/export/:id/file', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    const body = await take(request);
    if (body.password !== 'right') {
      return problem(422, 'VALIDATION', { errors: [{ field: 'password', code: 'wrong', message: 'That is not your password.' }] });
    }
    return new HttpResponse('PK', { headers: { 'Content-Type': 'application/zip' } });
  }),
  http.post('*/api/v1/me/erasure', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    await take(request);
    return HttpResponse.json({ id: 82, status: 'pending', dueOn: '2026-04-01', createdAt: '2026-03-02T09:00:00Z', fileExpiresAt: null }, { status: 201 });
  }),
];

/** Places to choose from, for pages that filter by them; other handlers may know better. */
export const placeHandlers = [
  http.get('*/api/v1/sites', () => HttpResponse.json(paged(studio.sites.map((site) => ({ ...site }))))),
  http.get('*/api/v1/rooms', () => HttpResponse.json(paged([]))),
];
