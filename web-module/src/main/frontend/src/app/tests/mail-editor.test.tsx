import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { mail } from '@/testing/fake-mail';
import { signIn } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

const ADMIN = { role: 'admin', client: null, staff: { id: 31, isAvailableForBooking: true, isVisible: true } } as const;
const EDITOR = '/admin/email-templates/71';

beforeEach(() => signIn(ADMIN));

const content = () => screen.findByLabelText<HTMLTextAreaElement>('Content (HTML)');
const frame = () => screen.findByTitle<HTMLIFrameElement>('Preview of the mail');

function select(field: HTMLTextAreaElement, text: string): void {
  const from = field.value.indexOf(text);
  field.focus();
  field.setSelectionRange(from, from + text.length);
}

describe('the editor of a mail', () => {
  it('saves what was changed, based on the version that was read', async () => {
    const { user } = await renderApp(EDITOR);
    const subject = await screen.findByLabelText('Subject');
    fireEvent.change(subject, { target: { value: 'Ne feledd: {{class.title}}' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(mail.sent.at(-1)).toMatchObject({ request: 'PATCH /email-templates/71', ifMatch: '"v4"' });
    expect(mail.sent.at(-1)?.body).toMatchObject({ subject: 'Ne feledd: {{class.title}}', textBody: null, isActive: true });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(mail.sent.at(-1)).toMatchObject({ ifMatch: '"v5"' }));
  });

  it('writes the HTML of the usual emphases around what is selected', async () => {
    const { user } = await renderApp(EDITOR);
    const field = await content();
    select(field, 'Foglalásom');
    await user.click(screen.getByRole('button', { name: 'Bold' }));
    expect(field.value).toContain('<strong>Foglalásom</strong>');
    await user.click(screen.getByRole('button', { name: 'Italic' }));
    expect(field.value).toContain('<strong><em>Foglalásom</em></strong>');
    fireEvent.change(field, { target: { value: 'one' } });
    select(field, 'one');
    await user.click(screen.getByRole('button', { name: 'Bullet list' }));
    expect(field).toHaveValue('<ul>\n<li>one</li>\n</ul>');
  });

  it('makes links, also to addresses that variables hold', async () => {
    const { user } = await renderApp(EDITOR);
    const field = await content();
    fireEvent.change(field, { target: { value: 'Book here' } });
    select(field, 'here');
    await user.click(screen.getByRole('button', { name: 'Link' }));
    const dialog = await screen.findByRole('dialog', { name: 'Insert a link' });
    expect(dialog.querySelector('option')).toHaveValue('{{cancel_url}}');
    await user.type(within(dialog).getByLabelText('Address'), 'https://example.com/?a=1&b=2');
    await user.click(within(dialog).getByRole('button', { name: 'Insert' }));
    await waitFor(() => expect(field).toHaveValue('Book <a href="https://example.com/?a=1&amp;b=2">here</a>'));
    expect(mail.sent).toEqual([]);
  });

  it('inserts variables where the cursor stands', async () => {
    const { user } = await renderApp(EDITOR);
    const field = await content();
    await user.click(screen.getByRole('button', { name: 'Insert: company_name' }));
    expect(field.value.endsWith('{{company_name}}')).toBe(true);
    const subject = screen.getByLabelText<HTMLInputElement>('Subject');
    subject.focus();
    subject.setSelectionRange(0, 0);
    await user.click(screen.getByRole('button', { name: 'Insert: hours' }));
    expect(subject).toHaveValue('{{hours}}Emlékeztető: {{class.title}}');
  });

  it('shows the draft in a frame without scripts, in two widths, with its variables and text', async () => {
    const { user } = await renderApp(EDITOR);
    const field = await content();
    expect((await frame()).getAttribute('sandbox')).toBe('allow-same-origin');
    fireEvent.change(field, { target: { value: '<p>Szia {{user.name}}! {{dates_list}}</p>' } });
    await waitFor(async () => expect((await frame()).srcdoc).toContain('<p>Szia Minta Mária! </p>'));
    const missing = within(screen.getByText('Variables without a value').parentElement ?? document.body);
    expect(missing.getByText('dates_list')).toBeInTheDocument();
    expect(screen.getByText('Szia Minta Mária!')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Desktop', pressed: true })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Phone' }));
    expect(screen.getByRole('button', { name: 'Phone', pressed: true })).toBeInTheDocument();
    expect(mail.sent).toEqual([]);
  });

  it('names an unknown variable in the preview and, when saved, at its field', async () => {
    const { user } = await renderApp(EDITOR);
    const field = await content();
    fireEvent.change(field, { target: { value: '<p>{{nonsense}}</p>' } });
    expect(await screen.findByText('Unknown variable: nonsense')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(field).toBeInvalid());
    expect(field).toHaveAccessibleDescription(expect.stringContaining('Unknown variable: nonsense'));
  });

  it('says what was taken out on saving', async () => {
    const { user } = await renderApp(EDITOR);
    const field = await content();
    fireEvent.change(field, { target: { value: '<p>Hello</p><script>alert(1)</script>' } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved, but this was taken out of the content:')).toBeInTheDocument();
    expect(screen.getByText('script')).toBeInTheDocument();
    expect(field).toHaveValue('<p>Hello</p>');
  });

  it('tells when somebody else was faster, and saves again on top', async () => {
    const { user } = await renderApp(EDITOR);
    fireEvent.change(await screen.findByLabelText('Subject'), { target: { value: 'Mine' } });
    mail.templates[0] = { ...mail.templates[0]!, version: 9, subject: 'Theirs' };
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Somebody changed this meanwhile' }));
    await user.click(dialog.getByRole('button', { name: 'Save mine anyway' }));
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(mail.sent.map((one) => one.ifMatch)).toEqual(['"v4"', '"v9"']);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(mail.templates[0].subject).toBe('Mine');
  });

  it('loads what somebody else saved', async () => {
    const { user } = await renderApp(EDITOR);
    fireEvent.change(await screen.findByLabelText('Subject'), { target: { value: 'Mine' } });
    mail.templates[0] = { ...mail.templates[0]!, version: 9, subject: 'Theirs' };
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Load the present state' }));
    await waitFor(() => expect(screen.getByLabelText('Subject')).toHaveValue('Theirs'));
  });

  it('sends a test of the draft', async () => {
    const { user } = await renderApp(EDITOR);
    fireEvent.change(await content(), { target: { value: '<p>Draft</p>' } });
    await user.click(screen.getByRole('button', { name: 'Send a test' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Send a test' }));
    expect(dialog.getByLabelText('To')).toHaveValue('anna@functionalfit.example');
    await user.click(dialog.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('A test is on its way to anna@functionalfit.example.')).toBeInTheDocument();
    expect(mail.sent.map((one) => one.request)).toEqual(['POST /email-templates/71/test']);
    expect(mail.sent[0]?.body).toMatchObject({ email: 'anna@functionalfit.example', draft: { htmlBody: '<p>Draft</p>' } });
  });

  it('shows what changed since a version, and restores it', async () => {
    const { user } = await renderApp(EDITOR);
    await user.click(await screen.findByRole('button', { name: 'Compare: 2' }));
    const dialog = await screen.findByRole('dialog', { name: 'Changes since version 2' });
    expect(dialog.querySelector('del')?.textContent).toContain('gone: ');
    expect(dialog.querySelector('ins')?.textContent).toContain('new: ');
    await user.click(within(dialog).getByRole('button', { name: 'Restore version 2' }));
    expect(await screen.findByText('Version 2 is back as version 4.')).toBeInTheDocument();
    expect(mail.sent[0]).toMatchObject({ request: 'POST /email-templates/71/versions/2/restore', ifMatch: '"v4"' });
    await waitFor(() =>
      expect(screen.getByLabelText('Content (HTML)')).toHaveValue('<p>Kedves {{user.name}}!</p><p>Holnap várunk: {{class.title}}.</p>'),
    );
    expect(await screen.findByRole('button', { name: 'Compare: 3' })).toBeInTheDocument();
  });

  it('asks before changes are left behind', async () => {
    const { user } = await renderApp(EDITOR);
    fireEvent.change(await screen.findByLabelText('Subject'), { target: { value: 'Mine' } });
    await user.click(screen.getByRole('link', { name: 'All templates' }));
    expect(await screen.findByRole('dialog', { name: 'Leave this page?' })).toBeInTheDocument();
  });

  it('says when there is no such template', async () => {
    server.use(http.get('*/api/v1/email-templates/:id', () => problem(404, 'NOT_FOUND', { detail: 'There is no such thing.' })));
    await renderApp('/admin/email-templates/5');
    expect(await screen.findByText('There is no such thing.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});
