import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { book } from '@/testing/booking-handlers';
import { signIn, studio } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

// Monday, 2 March 2026, 10:00 in the studio (see setup.ts).

it('shows the classes of the week with time, trainer, place and seats', async () => {
  await renderApp('/public/classes');
  const card = await screen.findByRole('button', { name: /Jóga 18:00 – 19:15 Nagy Eszter Gym, SASAD 5 places/ });
  expect(card).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Jóga.*Full – waitlist 2/ })).toBeInTheDocument();
  expect(screen.getByText('2 Mar – 8 Mar')).toBeInTheDocument();
});

it('shows times of the studio whatever the zone of the device, and says so', async () => {
  await renderApp('/public/classes?view=day');
  expect(await screen.findByRole('button', { name: /18:00 – 19:15/ })).toBeInTheDocument();
  expect(screen.getByText('All times are studio time (Budapest).')).toBeInTheDocument();
});

it('moves by weeks and never before the present one', async () => {
  const { user, router } = await renderApp('/public/classes');
  expect(screen.getByRole('button', { name: 'Previous period' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Next period' }));
  expect(router.state.location.search).toBe('?date=2026-03-09');
  expect(await screen.findByRole('button', { name: /Köredzés 07:00/ })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Today' }));
  expect(router.state.location.search).toBe('');
});

it('keeps view and filters in the address', async () => {
  const { user, router } = await renderApp('/public/classes?view=list');
  await screen.findAllByRole('button', { name: /Köredzés/ });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Trainer' }), 'Tóth Bence');
  expect(screen.queryByRole('button', { name: /Jóga/ })).not.toBeInTheDocument();
  expect(router.state.location.search).toBe('?view=list&trainer=32');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'SASAD');
  expect(await screen.findByText('No class matches the filters.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(await screen.findAllByRole('button', { name: /Jóga/ })).not.toHaveLength(0);
  expect(router.state.location.search).toBe('?view=list');
});

it('explains the cancel policy in the details of a class', async () => {
  const { user } = await renderApp('/public/classes');
  await user.click(await screen.findByRole('button', { name: /Gerinctorna 19:30/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Gerinctorna' });
  expect(dialog).toHaveTextContent('You can cancel free of charge up to 24 hours before the start.');
  expect(dialog).toHaveTextContent('1112 Budapest Minta utca 1.');
  expect(within(dialog).getByRole('link', { name: 'Register and book' })).toBeInTheDocument();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

it('marks own bookings for a signed-in client', async () => {
  signIn();
  book(501);
  await renderApp('/public/classes');
  expect(await screen.findByRole('button', { name: /Jóga 18:00.*You are booked/ })).toBeInTheDocument();
});

it('explains to staff without client profile why they cannot book', async () => {
  signIn({ role: 'staff', client: null, staff: { id: 31, isAvailableForBooking: true, isVisible: true } });
  await renderApp('/public/classes?open=501');
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText(/Classes can be booked with a client account only/)).toBeInTheDocument();
});

it('says when a linked class is not bookable any more', async () => {
  await renderApp('/public/classes?open=999');
  expect(await screen.findByRole('dialog', { name: 'This class cannot be booked now' })).toBeInTheDocument();
});

it('says why the timetable is empty and leads on', async () => {
  studio.classes = [];
  const { user, router } = await renderApp('/public/classes');
  expect(await screen.findByText('There are no classes to book in this period.')).toBeInTheDocument();
  const [, inside] = screen.getAllByRole('button', { name: 'Next period' });
  await user.click(inside!);
  expect(router.state.location.search).toBe('?date=2026-03-09');
});

it('shows the problem of the server with its request id and tries again', async () => {
  server.use(http.get('*/api/v1/public/classes', () => problem(503, 'BUSY', { detail: 'Too busy.' }), { once: true }));
  const { user } = await renderApp('/public/classes');
  expect(await screen.findByText('Too busy.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Request id: req-test' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: /Gerinctorna 19:30/ })).toBeInTheDocument();
});

it('leaves header and menu away inside a frame', async () => {
  server.use(http.get('*/api/v1/settings/public', () => HttpResponse.json({ ...studio.settings })));
  await renderApp('/public/classes?embed=1&open=504');
  const link = await screen.findByRole('link', { name: 'Register and book' });
  expect(link).toHaveAttribute('target', '_blank');
  expect(screen.queryByRole('link', { name: /start page/, hidden: true })).not.toBeInTheDocument();
});
