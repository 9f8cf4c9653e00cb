import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeCalendar } from '@/testing/calendar-handlers';
import { people } from '@/testing/fake-people';
import { signIn } from '@/testing/fake-studio';
import { FakeSocket } from '@/testing/fake-socket';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

const STAFF = { id: 31, isAvailableForBooking: true, isVisible: true };
const asAdmin = () => signIn({ role: 'admin', client: null, staff: STAFF });
const asStaff = () => signIn({ role: 'staff', client: null, staff: STAFF });

beforeEach(asAdmin);

/** Opens the calendar and puts the keyboard on the half hour before an entry. */
async function openAt(path: string, label: RegExp) {
  const app = await renderApp(path);
  const chip = await screen.findByLabelText(label);
  const press = async (keys: string) => app.user.keyboard(keys);
  act(() => screen.getByLabelText(/^Free:/).focus());
  return { ...app, chip, press };
}

describe('the calendar', () => {
  it('shows today and tomorrow, and announces each entry in one sentence', async () => {
    await renderApp('/calendar');
    const yoga = await screen.findByLabelText(/^class Jóga, Monday 2 March/);
    expect(yoga).toHaveAccessibleName(
      'class Jóga, Monday 2 March, 18:00 to 19:15, SASAD Gym, trainer Tóth Bence, 8 of 12 places, 2 waiting, cannot be moved',
    );
    expect(screen.getByLabelText(/session Kovács Anna.*attendance to be recorded, synced with Google/)).toBeInTheDocument();
    expect(screen.getByText('Karbantartás')).toBeInTheDocument();
    expect(fakeCalendar.asked.toString()).toBe('from=2026-03-02&to=2026-03-03');
  });

  it('keeps view and filters in the URL and remembers them', async () => {
    const { user, router } = await renderApp('/calendar');
    await screen.findAllByLabelText(/^class Jóga/);
    await user.click(screen.getByText('Week'));
    await user.click(screen.getByText('Classes'));
    expect(router.state.location.search).toBe('?view=week&kinds=session%2Cblock%2Cclosure');
    await waitFor(() => expect(fakeCalendar.asked.getAll('kinds')).toEqual(['event', 'closure']));
    await act(() => router.navigate('/settings'));
    await act(() => router.navigate('/calendar'));
    await waitFor(() => expect(router.state.location.search).toContain('view=week'));
  });

  it('lists the rooms of a day side by side', async () => {
    await renderApp('/calendar?view=rooms');
    await screen.findByLabelText(/^session Kiss Éva/);
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      expect.stringContaining('Gym'),
      expect.stringContaining('Rehab'),
    ]);
  });

  it('offers every action of the grid in the list', async () => {
    const { user } = await renderApp('/calendar?view=list');
    await user.click(await screen.findByLabelText(/^Move: session Szabó Péter/));
    const dialog = await screen.findByRole('dialog');
    await user.clear(within(dialog).getByLabelText('Start'));
    await user.type(within(dialog).getByLabelText('Start'), '14:00');
    await user.click(within(dialog).getByText('Next'));
    expect(await screen.findByText('Told by mail: Kovács Anna.')).toBeInTheDocument();
    await user.click(screen.getByText('This and the following ones'));
    await user.click(screen.getByText('Move it'));
    expect(await screen.findByText('Moved.')).toBeInTheDocument();
    expect(fakeCalendar.bodies).toEqual([
      { startsAt: '2026-03-02T13:00:00.000Z', endsAt: '2026-03-02T13:45:00.000Z', roomId: 101, scope: 'following' },
    ]);
    expect(fakeCalendar.ifMatch).toBe('"v3"');
  });
});

describe('an event', () => {
  it('is checked in, edited and cancelled from its panel', async () => {
    fakeCalendar.entries = fakeCalendar.entries.map((one) => ({ ...one, editable: true }));
    const { user } = await renderApp('/calendar?view=list');
    await user.click(await screen.findByLabelText(/^Open: session Kovács Anna/));
    await user.click(await screen.findByLabelText('Attended: Kovács Anna'));
    await waitFor(() => expect(screen.getByLabelText('Attended: Kovács Anna')).toHaveAttribute('aria-pressed', 'true'));
    expect(fakeCalendar.bodies).toEqual([{ items: [{ guestId: 811, attendance: 'attended' }] }]);
    await user.click(screen.getByText('Edit'));
    await user.type(await screen.findByLabelText(/^Notes/), 'Térd');
    await user.click(screen.getByText('Save'));
    await waitFor(() => expect(fakeCalendar.bodies.at(-1)).toEqual({ notes: 'Térd' }));
    await user.click(await screen.findByText('Cancel session'));
    expect(await screen.findByText(/^Told by mail, and given back/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Reason'), 'beteg');
    await user.click(screen.getByText('Yes, cancel it'));
    await waitFor(() => expect(fakeCalendar.bodies.at(-1)).toBe('?reason=beteg'));
  });
});

describe('the panels', () => {
  it('tell what was done to an event and its guests when that is asked', async () => {
    people.trail[0] = { ...people.trail[0]!, action: 'CHECKED_IN', client: { id: 1811, name: 'Kovács Anna' } };
    const { user } = await renderApp('/calendar?view=list');
    await user.click(await screen.findByLabelText(/^Open: session Kovács Anna/));
    await user.click(await screen.findByText('History'));
    expect((await screen.findAllByText('capacity: 12 → 14')).length).toBeGreaterThan(0);
    expect(screen.getByText(/: Kovács Anna$/, { selector: 'li span' })).toHaveTextContent('Checked in: Kovács Anna');
  });

  it('tell an admin what a place in a class costs', async () => {
    const room = { id: 101, name: 'Gym' };
    const yoga = { id: 502, template: { title: 'Jóga' }, room, site: { name: 'SASAD' }, trainer: { id: 31, name: 'Nagy Eszter' } };
    const times = { startsAt: '2026-03-03T17:00:00Z', endsAt: '2026-03-03T18:15:00Z', status: 'scheduled' };
    server.use(
      http.get('*/api/v1/classes/502', () => HttpResponse.json({ ...yoga, ...times })),
      http.get('*/api/v1/classes/502/participants', () => HttpResponse.json({ items: [], booked: 0, waitlist: 0, capacity: 12 })),
    );
    const { user } = await renderApp('/calendar?view=list');
    await user.click((await screen.findAllByLabelText(/^Open: class Jóga/)).at(-1)!);
    expect(await screen.findByText(/^A place costs HUF.15,000; the trainer gets HUF.9,000\.$/)).toBeInTheDocument();
  });
});

describe('the keyboard', () => {
  it('goes to an entry, moves it, and is asked about a conflict', async () => {
    fakeCalendar.conflict = { requiresConfirmation: true };
    const { user, press, chip } = await openAt('/calendar', /^session Kovács Anna/);
    await press('{ArrowDown}');
    expect(chip).toHaveFocus();
    await press('m{ArrowDown}{ArrowDown}{ArrowRight}{Enter}');
    expect(await screen.findByText('Tuesday 3 March, 08:30 – 09:30')).toBeInTheDocument();
    await user.click(screen.getByText('Move it'));
    expect(await screen.findByText(/Kiss Éva: .*30 minutes/)).toBeInTheDocument();
    await user.click(screen.getByText('Continue anyway'));
    expect(await screen.findByText('Moved.')).toBeInTheDocument();
    expect(fakeCalendar.bodies.at(-1)).toMatchObject({ startsAt: '2026-03-03T07:30:00.000Z', force: true });
  });

  it('keeps staff within the day and says so', async () => {
    asStaff();
    const { press, chip } = await openAt('/calendar', /^session Kovács Anna/);
    await press('{ArrowDown}');
    expect(chip).toHaveFocus();
    await press('m{ArrowRight}');
    expect(await screen.findByText(/^Staff move sessions within the same day only/)).toBeInTheDocument();
    await press('{Escape}');
    expect(await screen.findByText('Not moved.')).toBeInTheDocument();
    expect(fakeCalendar.bodies).toEqual([]);
  });

  it('switches views, plans on a free place, and can be switched off', async () => {
    const { user, press, router } = await openAt('/calendar', /^session Kovács Anna/);
    await press('{Enter}');
    expect(await screen.findByText('What do you plan?')).toBeInTheDocument();
    await press('{Escape}');
    await user.click(screen.getByLabelText('Keys'));
    await user.click(await screen.findByLabelText('Single-key shortcuts are on'));
    await press('{Escape}');
    act(() => screen.getByLabelText(/^Free:/).focus());
    await press('l');
    expect(router.state.location.search).toBe('');
    await press('{PageDown}');
    expect(router.state.location.search).toBe('?date=2026-03-04');
  });
});

describe('live changes', () => {
  it('is not taken for lost when a connection that was replaced ends', async () => {
    await renderApp('/calendar');
    await screen.findByLabelText(/^session Kovács Anna/);
    await waitFor(() => expect(FakeSocket.made.length).toBeGreaterThan(1));
    act(() => FakeSocket.made.at(-1)?.open());
    act(() => FakeSocket.made[0]?.breaks());
    expect(screen.queryByText(/connecting again/)).toBeNull();
  });

  it('fetches the range again on a change and after a lost connection', async () => {
    await renderApp('/calendar');
    await screen.findByLabelText(/^session Kovács Anna/);
    await waitFor(() => expect(FakeSocket.made.length).toBeGreaterThan(0));
    const socket = FakeSocket.made.at(-1)!;
    act(() => socket.open());
    expect(socket.sent).toEqual([{ type: 'subscribe', topics: ['classes', 'me', 'site:1'] }]);
    fakeCalendar.entries = fakeCalendar.entries.map((one) => (one.id === 601 ? { ...one, title: 'Új Név' } : one));
    act(() => socket.says({ type: 'changed', kind: 'event', id: 601, change: 'updated' }));
    expect(await screen.findByLabelText(/^session Új Név/)).toBeInTheDocument();
    act(() => socket.breaks());
    expect(await screen.findByText(/connecting again/)).toBeInTheDocument();
    await waitFor(() => expect(FakeSocket.made.at(-1)).not.toBe(socket));
    fakeCalendar.entries = fakeCalendar.entries.filter((one) => one.id !== 601);
    act(() => FakeSocket.made.at(-1)?.open());
    await waitFor(() => expect(screen.queryByLabelText(/^session Új Név/)).toBeNull());
  });
});
