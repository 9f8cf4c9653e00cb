import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { book } from '@/testing/booking-handlers';
import { signIn, studio } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

beforeEach(() => signIn());

describe('cancelling', () => {
  it('names what comes back before a free cancellation', async () => {
    book(506);
    const { user } = await renderApp('/bookings');
    await user.click(await screen.findByRole('button', { name: /Cancel booking: Jóga/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Cancel this booking?' });
    expect(dialog).toHaveTextContent('Free of charge: 1 credit goes back to your pass.');
    await user.click(within(dialog).getByRole('button', { name: 'Yes, cancel it' }));
    expect(await screen.findByText('Cancelled. 1 credit is back on your pass.')).toBeInTheDocument();
    expect(await screen.findByText('You have no coming bookings.')).toBeInTheDocument();
  });

  it('names what a late cancellation costs', async () => {
    studio.passes = [];
    book(501);
    const { user } = await renderApp('/bookings');
    expect(await screen.findByText('Late cancellation costs')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Cancel booking: Jóga/ }));
    expect(await screen.findByText('Late: the fee of HUF 3,000 remains to be paid.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(studio.registrations[0]?.status).toBe('booked');
  });

  it('cannot be started when the studio refuses late cancellations', async () => {
    studio.settings = { ...studio.settings, lateCancelMode: 'refuse' };
    book(501);
    await renderApp('/bookings');
    expect(await screen.findByText('Cannot be cancelled')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Cancel booking: Jóga/ })).toBeDisabled();
  });

  it('shows the reason when the server refuses after all', async () => {
    book(506);
    server.use(http.post('*/api/v1/classes/506/cancel', () => problem(423, 'CLASS_STARTED', { detail: 'It has begun.' })));
    const { user } = await renderApp('/bookings?cancel=506');
    await user.click(await screen.findByRole('button', { name: 'Yes, cancel it' }));
    expect(await screen.findByText('It has begun.')).toBeInTheDocument();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('leaves a waitlist for free', async () => {
    book(503);
    const { user } = await renderApp('/bookings?tab=waitlist');
    expect(await screen.findByText('Waitlist, position 3')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Jóga/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave the waitlist?' });
    await user.click(await within(dialog).findByRole('button', { name: 'Yes, leave' }));
    expect(await screen.findByText('You are not on any waitlist.')).toBeInTheDocument();
  });

  it('works from the dashboard too', async () => {
    book(506);
    const { user } = await renderApp('/dashboard');
    await user.click(await screen.findByRole('button', { name: /Cancel booking: Jóga/ }));
    await user.click(await screen.findByRole('button', { name: 'Yes, cancel it' }));
    expect(await screen.findByText('You have no coming bookings.')).toBeInTheDocument();
  });
});

it('shows past sessions with their outcome and sums', async () => {
  await renderApp('/bookings?tab=history');
  const table = await screen.findByRole('table', { name: 'Your past sessions' });
  expect(within(table).getAllByRole('row')).toHaveLength(4);
  expect(within(table).getByText('Attended')).toBeInTheDocument();
  expect(within(table).getByText('No-show')).toBeInTheDocument();
  expect(screen.getByText('50%')).toBeInTheDocument();
});

it('shows passes with what is left and their movements in words', async () => {
  const { user } = await renderApp('/passes');
  expect(await screen.findByText('6 of 10 credits left')).toBeInTheDocument();
  expect(screen.getByText('1 more credit is set aside for a booking.')).toBeInTheDocument();
  expect(screen.getByText('HUF 12,500')).toBeInTheDocument();
  await user.click(screen.getAllByText('Movements')[0]!);
  expect(await screen.findByText('Booked: 1 credit set aside')).toBeInTheDocument();
  expect(screen.getByText('−1')).toBeInTheDocument();
  expect(screen.getByText('Bought: 10 credits')).toBeInTheDocument();
});

it('shows the balance and the statement', async () => {
  await renderApp('/account');
  expect(await screen.findByText('To be paid')).toBeInTheDocument();
  expect(screen.getAllByText('HUF 3,000')).toHaveLength(2);
  expect(screen.getByRole('table', { name: 'Statement' })).toHaveTextContent('pass · 10 alkalmas bérlet');
});

describe('settings', () => {
  it('saves the profile', async () => {
    const { user } = await renderApp('/settings');
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Kovács Annamária');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(studio.signedIn?.me.name).toBe('Kovács Annamária');
  });

  it('asks before changes are lost', async () => {
    const { user, router } = await renderApp('/settings');
    await user.type(await screen.findByLabelText('Name'), '!');
    await user.click(screen.getAllByRole('link', { name: 'My passes' })[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'Leave this page?' });
    await user.click(within(dialog).getByRole('button', { name: 'Stay' }));
    expect(router.state.location.pathname).toBe('/settings');
  });

  it('puts a wrong current password at its field', async () => {
    const { user } = await renderApp('/settings');
    await user.type(await screen.findAllByLabelText('Current password').then((fields) => fields[0]!), 'wrong');
    await user.type(screen.getByLabelText('New password'), 'another-horse');
    await user.type(screen.getByLabelText('New password again'), 'another-horse');
    await user.click(screen.getByRole('button', { name: 'Change password' }));
    expect(await screen.findByText('This is not your password.')).toBeInTheDocument();
  });

  it('switches the second factor on and shows the recovery codes once', async () => {
    const { user } = await renderApp('/settings');
    const passwords = await screen.findAllByLabelText('Current password');
    await user.type(passwords[1]!, 'correct-horse');
    await user.click(screen.getByRole('button', { name: 'Switch on' }));
    expect(await screen.findByText('JBSWY3DPEHPK3PXP')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Six-digit code'), '123456');
    await user.click(screen.getByRole('button', { name: 'Confirm' }));
    expect(await screen.findByText('code-9-abcd')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'I have kept them' }));
    expect(await screen.findByText('Switched on')).toBeInTheDocument();
  });

  it('signs out the other devices after asking', async () => {
    const { user } = await renderApp('/settings');
    await user.click(await screen.findByRole('button', { name: 'Sign out all other devices' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sign out all other devices?' });
    await user.click(within(dialog).getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(studio.devices).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText('Safari, iPhone')).not.toBeInTheDocument());
  });

  it('changes the language for the account', async () => {
    const { user } = await renderApp('/settings');
    await user.click(within(await screen.findByRole('group', { name: 'Language' })).getByRole('button', { name: 'Magyar' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Beállítások' })).toBeInTheDocument();
    await waitFor(() => expect(studio.signedIn?.me.locale).toBe('hu'));
  });
});
