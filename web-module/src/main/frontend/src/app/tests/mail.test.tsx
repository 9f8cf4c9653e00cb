import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { mail } from '@/testing/fake-mail';
import { signIn, studio } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

const ADMIN = { role: 'admin', client: null, staff: { id: 31, isAvailableForBooking: true, isVisible: true } } as const;

beforeEach(() => signIn(ADMIN));

describe('the e-mail templates', () => {
  it('are listed by mail and language with state and version', async () => {
    const { user, router } = await renderApp('/admin/email-templates');
    const table = within(await screen.findByRole('table', { name: 'E-mail templates' }));
    expect(table.getAllByRole('link', { name: 'Reminder of a class' })).toHaveLength(2);
    expect(table.getByText('Switched off')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Language'), 'English');
    expect(router.state.location.search).toBe('?locale=en');
    await waitFor(() => expect(screen.getAllByRole('link', { name: 'Reminder of a class' })).toHaveLength(1));
  });

  it('say so when none matches', async () => {
    await renderApp('/admin/email-templates?q=nothing');
    expect(await screen.findByText('Nothing matches these filters.')).toBeInTheDocument();
  });

  it("can be taken away when they are the studio's own", async () => {
    const { user } = await renderApp('/admin/email-templates');
    await screen.findByRole('button', { name: 'Delete: nyari_zaras (hu)' });
    expect(screen.getAllByRole('button', { name: /^Delete:/ })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Delete: nyari_zaras (hu)' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(mail.sent.at(-1)).toMatchObject({ request: 'DELETE /email-templates/73', ifMatch: '"v4-abc"' }));
  });

  it('can be added, and open then', async () => {
    const { user, router } = await renderApp('/admin/email-templates');
    await user.click(await screen.findByRole('button', { name: 'New template' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Short name'), 'Not good');
    await user.type(dialog.getByLabelText('Subject'), 'Hello');
    await user.click(dialog.getByRole('button', { name: 'Create and edit' }));
    expect(dialog.getByLabelText('Short name')).toBeInvalid();
    await user.clear(dialog.getByLabelText('Short name'));
    await user.type(dialog.getByLabelText('Short name'), 'summer_news');
    await user.click(dialog.getByRole('button', { name: 'Create and edit' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'summer_news' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/admin/email-templates/1000');
    expect(mail.sent.at(-1)?.body).toMatchObject({ slug: 'summer_news', locale: 'hu', isActive: false });
  });

  it('are closed to staff', async () => {
    signIn({ ...ADMIN, role: 'staff' });
    await renderApp('/admin/email-templates');
    expect(await screen.findByRole('heading', { name: 'No access' })).toBeInTheDocument();
  });
});

describe('the e-mail log', () => {
  it('shows what became of each mail', async () => {
    const { user, router } = await renderApp('/admin/email-log');
    const table = within(await screen.findByRole('table', { name: 'E-mail log' }));
    for (const status of ['Sent', 'Not sent', 'On its way']) expect(table.getByText(status)).toBeInTheDocument();
    expect(table.getByText('550 mailbox unavailable')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Status'), 'Failed');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-03-01' } });
    expect(router.state.location.search).toBe('?status=failed&from=2026-03-01');
    await waitFor(() => expect(table.queryByText('On its way')).toBeNull());
    expect(table.getAllByText('Failed')).toHaveLength(2);
  });

  it('searches by recipient', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/v1/email-log', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('recipient') ?? '');
        return HttpResponse.json({ items: [], page: 1, pageSize: 20, total: 0 });
      }),
    );
    const { user } = await renderApp('/admin/email-log');
    await user.type(await screen.findByLabelText('Recipient'), 'peter');
    await waitFor(() => expect(asked).toContain('peter'));
    expect(screen.getByText('Nothing matches these filters.')).toBeInTheDocument();
  });

  it('sends a failed mail again after asking, with a key', async () => {
    const { user } = await renderApp('/admin/email-log');
    const buttons = await screen.findAllByRole('button', { name: /^Send again:/ });
    expect(buttons).toHaveLength(1);
    await user.click(buttons[0]!);
    const dialog = within(await screen.findByRole('dialog', { name: 'Send the mail again?' }));
    expect(mail.sent).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Send again' }));
    expect(await screen.findByText(/^The mail to peter.* is on its way\.$/)).toBeInTheDocument();
    expect(mail.sent.map((one) => one.request)).toEqual(['POST /email-log/92/resend']);
    expect(studio.keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('says why a mail is not sent again', async () => {
    const detail = 'The link in it has ended.';
    server.use(http.post('*/api/v1/email-log/92/resend', () => problem(409, 'INVALID_TRANSITION', { detail })));
    const { user } = await renderApp('/admin/email-log');
    await user.click(await screen.findByRole('button', { name: /^Send again:/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Send again' }));
    expect(await dialog.findByText(detail)).toBeInTheDocument();
  });
});

describe('the quotes', () => {
  it('can be added, changed and removed, each based on its version', async () => {
    const { user } = await renderApp('/admin/quotes');
    await user.click(await screen.findByRole('button', { name: 'New quote' }));
    await user.type(within(await screen.findByRole('dialog')).getByLabelText('Quote'), 'Keep going.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Keep going.')).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Edit: Egy lépés is lépés.' }));
    const field = within(await screen.findByRole('dialog')).getByLabelText('Quote');
    await user.clear(field);
    await user.type(field, 'Két lépés.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Két lépés.')).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: /^Delete: A mai/ }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByText(/^A mai/)).toBeNull());
    expect(mail.sent.map(({ request, ifMatch }) => [request, ifMatch])).toEqual([
      ['POST /quotes', null],
      ['PATCH /quotes/81', '"v0"'],
      ['DELETE /quotes/82', '"v2"'],
    ]);
  });

  it('shows the present text when somebody else was faster', async () => {
    const { user } = await renderApp('/admin/quotes');
    await user.click(await screen.findByRole('button', { name: 'Edit: Egy lépés is lépés.' }));
    mail.quotes = mail.quotes.map((quote) => (quote.id === 81 ? { ...quote, text: 'Theirs', version: 1 } : quote));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Load the present state' }));
    expect(await screen.findByText('Theirs')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('mail that goes astray', () => {
  it('SET-3: is told on every page of an admin while copies are on', async () => {
    mail.copiesTo = 'debug@functionalfit.example';
    await renderApp('/admin/email-log');
    expect(await screen.findByText(/every mail also goes to debug@functionalfit\.example/)).toBeInTheDocument();
  });

  it('is not talked of otherwise', async () => {
    await renderApp('/admin/email-log');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText(/every mail also goes/)).not.toBeInTheDocument();
  });

  it('is told on the start page when there was no text for it', async () => {
    server.use(
      http.get('*/api/v1/email-log', ({ request }) => {
        const suppressed = new URL(request.url).searchParams.get('status') === 'suppressed';
        return HttpResponse.json({ items: [], page: 1, pageSize: 1, total: suppressed ? 3 : 0 });
      }),
    );
    await renderApp('/staff');
    const link = await screen.findByRole('link', { name: '3 mails were not sent: no text is active for them' });
    expect(link).toHaveAttribute('href', '/admin/email-log?status=suppressed');
  });

  it('is told at the client whose address refuses it', async () => {
    mail.mailbox = { refusedAt: '2026-03-02T09:00:00Z', reason: 'The relay answered 550' };
    const client = { id: 22, fullName: 'Kiss Béla', email: 'bela@example.com', balance: 0 };
    server.use(http.get('*/api/v1/clients/:id', () => HttpResponse.json(client)));
    await renderApp('/clients/22');
    expect(await screen.findByText(/The last mail \(2 March 2026\) was refused: bela@example\.com/)).toHaveTextContent(
      'The relay answered 550',
    );
  });
});
