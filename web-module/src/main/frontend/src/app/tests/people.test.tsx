import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { people } from '@/testing/fake-people';
import { signIn, studio } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

const saved = vi.hoisted(() => ({ files: [] as { name: string; content: Blob }[] }));
vi.mock('@/lib/save-file', () => ({ saveFile: (content: Blob, name: string) => saved.files.push({ content, name }) }));

const ADMIN = { role: 'admin', client: null, staff: { id: 31, isAvailableForBooking: true, isVisible: true } } as const;

beforeEach(() => {
  signIn(ADMIN);
  saved.files = [];
});

describe('the audit trail', () => {
  it('AUD-5: is listed with what changed, filtered through the URL, and says whether the chain is whole', async () => {
    const { user, router } = await renderApp('/admin/audit');
    const table = within(await screen.findByRole('table', { name: 'Audit trail' }));
    expect(table.getAllByText('capacity: 12 → 14')).toHaveLength(2);
    expect(table.getByText('TELEPORTED')).toBeInTheDocument();
    expect(await screen.findByText('The chain is whole')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Action'), 'Class changed');
    expect(router.state.location.search).toBe('?action=CLASS_UPDATED');
    await waitFor(() => expect(table.queryByText('TELEPORTED')).toBeNull());
  });

  it('AUD-2: shows both moments side by side with the change marked', async () => {
    const { user } = await renderApp('/admin/audit');
    await user.click(await screen.findByRole('button', { name: /^Show: Class changed/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Entry 903' }));
    const changed = within((await dialog.findByRole('rowheader', { name: /^capacity ?\(changed\)$/ })).closest('tr')!);
    expect(changed.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['12', '14']);
    expect(dialog.getByRole('rowheader', { name: 'room' })).toBeInTheDocument();
    expect(dialog.getByText('Sealed')).toBeInTheDocument();
  });

  it('AUD-3: names the entry that breaks the chain', async () => {
    people.chain = { checkedUpTo: 41, ok: false, firstBrokenId: 42, checkedAt: '2026-03-02T04:00:00Z' };
    await renderApp('/admin/audit');
    expect(await screen.findByText('The chain breaks at entry 42')).toBeInTheDocument();
  });

  it('shows staff their own changes only', async () => {
    signIn({ ...ADMIN, role: 'staff' });
    await renderApp('/my-changes');
    expect(await screen.findByRole('table', { name: 'My changes' })).toBeInTheDocument();
    expect(screen.queryByText('The chain is whole')).toBeNull();
  });
});

describe('privacy requests', () => {
  it('PRIV-4: says what goes and what stays before an erasure is approved', async () => {
    const { user } = await renderApp('/admin/privacy');
    expect(await screen.findByText('Overdue')).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Approve:/ })).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Approve: Kitalált Kata' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Erase Kitalált Kata?' }));
    expect(dialog.getByText('Reason given: Elköltözöm')).toBeInTheDocument();
    expect(dialog.getByText(/bookings ahead are cancelled and refunded/)).toBeInTheDocument();
    expect(dialog.getByText(/cannot be undone/)).toBeInTheDocument();
    expect(people.sent).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText('Kitalált Kata is being erased.')).toBeInTheDocument();
    expect(people.sent.map((one) => one.request)).toEqual(['POST /privacy/requests/61/approve']);
    expect(studio.keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('PRIV-4: wants a reason for a rejection', async () => {
    const { user } = await renderApp('/admin/privacy');
    await user.click(await screen.findByRole('button', { name: 'Reject: Képzelt Kornél' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Reject' }));
    expect(dialog.getByLabelText('Reason')).toBeInvalid();
    await user.type(dialog.getByLabelText('Reason'), 'Owes money');
    await user.click(dialog.getByRole('button', { name: 'Reject' }));
    await waitFor(() => expect(people.sent.at(-1)?.body).toEqual({ reason: 'Owes money' }));
    expect(await screen.findByText('Rejected', { selector: 'span' })).toBeInTheDocument();
  });
});

describe('the import of clients', () => {
  const file = new File(['nev;email;tel;szolg;edzoi dij;belepo dij\n'], 'clients.csv', { type: 'text/csv' });

  it('IMP-1: is tried first, shows progress and the result of each row', async () => {
    const { user, router } = await renderApp('/admin/clients/import');
    const attempt = await screen.findByRole('button', { name: 'Try without writing' });
    expect(attempt).toBeDisabled();
    await user.upload(screen.getByLabelText('CSV file'), file);
    await user.click(attempt);
    await waitFor(() => expect(router.state.location.search).toBe('?run=52'));
    expect(await screen.findByRole('progressbar', { name: 'Progress of the import' })).toHaveAttribute('aria-valuenow', '0');
    people.imports = people.imports.map((one) => (one.id === 52 ? { ...one, status: 'completed', progress: 100, created: 1, updated: 1, errors: 1 } : one));
    await waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '100'));
    expect(screen.getByText('3 of 3 rows')).toBeInTheDocument();
    expect(screen.getByText('Columns left out: kedvenc')).toBeInTheDocument();
    const table = within(screen.getByRole('table', { name: 'Rows' }));
    expect(table.getByText('This is no e-mail address.')).toBeInTheDocument();
    expect(table.getByRole('link', { name: 'Új Ubul' })).toHaveAttribute('href', '/clients/71');
  });

  it('IMP-5: filters the rows and saves the refused ones', async () => {
    const { user } = await renderApp('/admin/clients/import?run=51');
    const table = within(await screen.findByRole('table', { name: 'Rows' }));
    await user.selectOptions(screen.getByLabelText('Result'), 'Refused');
    await waitFor(() => expect(table.queryByText('Új Ubul')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Download refused rows' }));
    await waitFor(() => expect(saved.files.map((one) => one.name)).toEqual(['clients-errors.csv']));
    const text = await new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.readAsText(saved.files[0]!.content);
    });
    expect(text).toContain('"5";"This is no e-mail address."');
  });

  it('IMP-1: offers to import a file once more that was imported today', async () => {
    server.use(http.post('*/api/v1/clients/import', () => problem(409, 'ALREADY_IMPORTED', { detail: 'This file was imported.' }), { once: true }));
    const { user, router } = await renderApp('/admin/clients/import');
    fireEvent.drop(screen.getByLabelText('CSV file').closest('div')!, { dataTransfer: { files: [file] } });
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    expect(await screen.findByText('This file was imported.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Import it once more' }));
    await waitFor(() => expect(router.state.location.search).toBe('?run=52'));
  });

  it('refuses a file that is too large before it is sent', async () => {
    const { user } = await renderApp('/admin/clients/import');
    await user.upload(screen.getByLabelText('CSV file'), new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'big.csv', { type: 'text/csv' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('larger than 5 MB');
    expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
  });
});

describe('duplicates', () => {
  it('are merged into the one who stays, after saying what moves', async () => {
    const { user } = await renderApp('/admin/clients/duplicates');
    expect(await screen.findByText('Same phone')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Keep kis éva (number 1)' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/kis éva takes over 5 classes/)).toBeInTheDocument();
    expect(dialog.getByText(/account eva@functionalfit.example goes along/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Merge' }));
    expect(await screen.findByText('kis éva is one client now.')).toBeInTheDocument();
    expect(people.sent.at(-1)).toEqual({ request: 'POST /clients/1/merge', ifMatch: '"v2"', body: { otherId: 5 } });
  });

  it('say so when there are none', async () => {
    people.pairs = [];
    await renderApp('/admin/clients/duplicates');
    expect(await screen.findByText('No two clients look like one person.')).toBeInTheDocument();
  });
});

describe('one’s own data', () => {
  beforeEach(() => signIn());

  it('PRIV-3: is asked for, and fetched with the password', async () => {
    const { user } = await renderApp('/settings');
    await user.click(await screen.findByRole('button', { name: 'Ask for a copy' }));
    expect(await screen.findByText(/Your copy is being made/)).toBeInTheDocument();
    people.copy = { id: 81, status: 'done', dueOn: '2026-04-01', createdAt: '2026-03-02T09:00:00Z', fileExpiresAt: '2026-03-09T09:00:00Z' };
    await user.click(await screen.findByRole('button', { name: 'Fetch the copy' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Password'), 'wrong');
    await user.click(dialog.getByRole('button', { name: 'Fetch the copy' }));
    expect(await dialog.findByText('That is not your password.')).toBeInTheDocument();
    await user.clear(dialog.getByLabelText('Password'));
    await user.type(dialog.getByLabelText('Password'), 'right');
    await user.click(dialog.getByRole('button', { name: 'Fetch the copy' }));
    await waitFor(() => expect(saved.files.map((one) => one.name)).toEqual(['functionalfit-data.zip']));
  });

  it('PRIV-4: can be asked to be erased with the password', async () => {
    const { user } = await renderApp('/settings');
    await user.click(await screen.findByRole('button', { name: 'Ask for deletion' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/cannot be undone/)).toBeInTheDocument();
    await user.type(dialog.getByLabelText('Password'), 'right');
    await user.click(dialog.getByRole('button', { name: 'Ask for deletion' }));
    expect(await screen.findByText(/will decide within 30 days/, { selector: '[role=status] *, [role=status]' })).toBeInTheDocument();
    expect(people.sent.at(-1)?.body).toEqual({ password: 'right', reason: null });
  });

  it('cannot be erased by the staff themselves', async () => {
    signIn(ADMIN);
    server.use(http.get('*/api/v1/settings/daily-schedules', () => HttpResponse.json({})));
    await renderApp('/settings');
    expect(await screen.findByRole('button', { name: 'Ask for a copy' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ask for deletion' })).toBeNull();
  });
});
