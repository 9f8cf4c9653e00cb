import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeCalendar } from '@/testing/calendar-handlers';
import { signIn } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';

const STAFF = { id: 31, isAvailableForBooking: true, isVisible: true };
const asAdmin = () => signIn({ role: 'admin', client: null, staff: STAFF });
const asStaff = () => signIn({ role: 'staff', client: null, staff: STAFF });

beforeEach(asAdmin);

describe('what stands in the way of a move', () => {
  async function askMove() {
    const app = await renderApp('/calendar?view=list');
    await app.user.click(await screen.findByLabelText(/^Move: session Kovács Anna/));
    const dialog = await screen.findByRole('dialog');
    await app.user.clear(within(dialog).getByLabelText('Start'));
    await app.user.type(within(dialog).getByLabelText('Start'), '11:00');
    await app.user.click(within(dialog).getByText('Next'));
    return app;
  }

  it('is said before anything is sent, with the rule, and refuses', async () => {
    fakeCalendar.ahead = { requiresConfirmation: false };
    await askMove();
    expect(await screen.findByText('The room takes one thing at a time.')).toBeInTheDocument();
    expect(screen.getByText(/Kiss Éva/, { selector: '[role=alert] li' })).toBeInTheDocument();
    expect(screen.queryByText('Move it')).toBeNull();
    expect(screen.getByText('Leave it')).toBeInTheDocument();
    expect(fakeCalendar.bodies).toEqual([]);
  });

  it('may be passed over where the room asks, and it is said who was told', async () => {
    fakeCalendar.ahead = { requiresConfirmation: true };
    fakeCalendar.told = { notified: 2, notNotified: 1 };
    const { user } = await askMove();
    await user.click(await screen.findByText('Continue anyway'));
    const told = 'Moved. 2 clients are told. 1 person without an account is not told.';
    expect(await screen.findByText(told)).toBeInTheDocument();
    expect(fakeCalendar.bodies).toEqual([expect.objectContaining({ force: true })]);
  });
});

/** Opens the form of a new entry on the first day and chooses a block in the Gym. */
async function startBlock() {
  const app = await renderApp('/calendar?view=list');
  await app.user.click(await screen.findByLabelText('New on Monday 2 March'));
  await app.user.click(await screen.findByText('Session or block'));
  await app.user.selectOptions(await screen.findByLabelText('Type'), 'BLOCK');
  await app.user.selectOptions(await screen.findByLabelText('Trainer', { selector: '[name=staffId]' }), '31');
  await app.user.selectOptions(screen.getByLabelText('Room'), '101');
  return app;
}

describe('planning', () => {
  it('plans a series after a look at its dates, and leaves some out', async () => {
    const { user } = await startBlock();
    await user.click(screen.getByLabelText('Repeats'));
    expect(screen.getByText('Monday 18:00 · 10 times')).toBeInTheDocument();
    await user.click(screen.getByLabelText('Monday'));
    await user.click(screen.getByText('Save to the calendar'));
    expect(await screen.findByText('Choose at least one day.')).toBeInTheDocument();
    await user.click(screen.getByLabelText('Monday'));
    await user.click(screen.getByLabelText('Wednesday'));
    await user.click(screen.getByText('Save to the calendar'));
    expect(await screen.findByText('3 of 5 dates will be planned.')).toBeInTheDocument();
    expect(screen.getByText('The clocks change on 29 March 2026; the series stays at 18:00.')).toBeInTheDocument();
    await user.click(screen.getByLabelText('Monday 30 March, 18:00'));
    await user.click(screen.getByText('Plan 2 sessions'));
    expect(await screen.findByText('2 sessions are planned, 0 left out.')).toBeInTheDocument();
    expect(fakeCalendar.bodies).toEqual([
      expect.objectContaining({
        type: 'BLOCK',
        startsAt: '2026-03-02T17:00:00.000Z',
        recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10', onConflict: 'skip', exdates: ['2026-03-30T18:00:00'] },
      }),
    ]);
  });

  it('repeats on the weekday of the date that was chosen last', async () => {
    const { user } = await startBlock();
    fireEvent.change(screen.getByLabelText('Date', { selector: '[name=date]' }), { target: { value: '2026-03-05' } });
    await user.click(screen.getByLabelText('Repeats'));
    expect(await screen.findByText('Thursday 18:00 · 10 times')).toBeInTheDocument();
  });

  it('goes back from the dates to the filled form, and plans over conflicts where that is allowed', async () => {
    const { user } = await startBlock();
    await user.type(screen.getByLabelText(/^Notes/), 'Leltár');
    await user.click(screen.getByLabelText('Repeats'));
    await user.click(screen.getByText('Save to the calendar'));
    await user.click(await screen.findByText('Back to the form'));
    expect(await screen.findByDisplayValue('Leltár')).toBeInTheDocument();
    expect(screen.getByLabelText('Repeats')).toBeChecked();
    await user.click(screen.getByText('Save to the calendar'));
    await user.click(await screen.findByLabelText(/Plan over conflicts too/));
    await user.click(screen.getByText('Plan 4 sessions'));
    await waitFor(() => expect(fakeCalendar.bodies.at(-1)).toMatchObject({ force: true }));
  });

  it('plans a session with a client, a technical guest and a new client', async () => {
    const { user } = await renderApp('/calendar?view=list');
    await user.click(await screen.findByLabelText('New on Monday 2 March'));
    await user.click(await screen.findByText('Session or block'));
    await user.selectOptions(await screen.findByLabelText('Trainer', { selector: '[name=staffId]' }), '31');
    await user.selectOptions(screen.getByLabelText('Service'), '41');
    await user.selectOptions(screen.getByLabelText('Room'), '101');
    await user.type(screen.getByRole('searchbox'), 'k');
    await user.click(await screen.findByText('Kovács Anna · anna@functionalfit.example'));
    await user.click(screen.getByText('Add technical guest'));
    await user.click(screen.getByText('New client'));
    await user.type(screen.getByLabelText('Name'), 'Új Vendég');
    await user.click(screen.getByText('Create client'));
    expect(await screen.findByText('Új Vendég')).toBeInTheDocument();
    expect((await screen.findAllByText(/HUF.15,000 · default price/)).length).toBeGreaterThan(0);
    await user.click(screen.getByText('Save to the calendar'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(fakeCalendar.bodies.at(-1)).toEqual({
      type: 'INDIVIDUAL',
      staffId: 31,
      roomId: 101,
      serviceTypeId: 41,
      startsAt: '2026-03-02T17:00:00.000Z',
      endsAt: '2026-03-02T18:00:00.000Z',
      guests: [{ clientId: 21 }, { technical: true }, { clientId: 77 }],
      notes: null,
    });
  });

  it('asks before it plans in the past, and says what is missing', async () => {
    asStaff();
    const { user } = await renderApp('/calendar?view=list&date=2026-02-27');
    await user.click(await screen.findByLabelText('New on Friday 27 February'));
    await user.click(await screen.findByText('Save to the calendar'));
    expect(await screen.findByText('At least one guest is needed.')).toBeInTheDocument();
    expect(screen.getByText('Confirm that you plan in the past.')).toBeInTheDocument();
    expect(fakeCalendar.bodies).toEqual([]);
  });
});
