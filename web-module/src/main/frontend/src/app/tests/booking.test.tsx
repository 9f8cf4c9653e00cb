import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { signIn, studio } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

it('leads a visitor from a class through registration to the booking', async () => {
  const { user, router } = await renderApp('/public/classes?open=504');
  await user.click(await screen.findByRole('link', { name: 'Register and book' }));
  await screen.findByRole('heading', { level: 1, name: 'Register' });
  expect(screen.getByText('Register to continue with your booking.')).toBeInTheDocument();
  await user.type(await screen.findByLabelText('Name'), 'Szabó Réka');
  await user.type(screen.getByLabelText('E-mail'), 'reka@functionalfit.example');
  await user.type(screen.getByLabelText('Password'), 'tavaszi-szél-9');
  await user.click(screen.getByRole('checkbox', { name: /I accept/ }));
  await user.click(screen.getByRole('button', { name: 'Register' }));

  const dialog = await screen.findByRole('dialog', { name: 'Gerinctorna' });
  expect(router.state.location.pathname).toBe('/public/classes');
  await user.click(await within(dialog).findByRole('button', { name: 'Book' }));
  expect(await within(dialog).findByRole('heading', { name: 'You are booked!' })).toHaveFocus();
  expect(studio.registrations).toMatchObject([{ occurrenceId: 504, status: 'booked' }]);
});

it('shows the errors of registration at their fields', async () => {
  const { user } = await renderApp('/register');
  await user.type(await screen.findByLabelText('Name'), 'Kovács Anna');
  await user.type(screen.getByLabelText('E-mail'), 'anna@functionalfit.example');
  await user.type(screen.getByLabelText('Password'), 'short');
  await user.click(screen.getByRole('button', { name: 'Register' }));
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription(/Use at least 8 characters/);
  await user.type(screen.getByLabelText('Password'), '-but-longer');
  await user.click(screen.getByRole('checkbox', { name: /I accept/ }));
  await user.click(screen.getByRole('button', { name: 'Register' }));
  await waitFor(() =>
    expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription('This address already has an account.'),
  );
  expect(screen.getByLabelText('E-mail')).toHaveFocus();
});

it('names the pass and the credits that a booking uses', async () => {
  signIn();
  const { user } = await renderApp('/classes?open=504');
  const dialog = await screen.findByRole('dialog', { name: 'Gerinctorna' });
  expect(await within(dialog).findByText('1 credit of your pass: 10 alkalmas bérlet.')).toBeInTheDocument();
  expect(within(dialog).getByText('Free to cancel until 3 March 19:30.')).toBeInTheDocument();
  await user.type(within(dialog).getByLabelText(/Note for the trainer/), 'Sore knee');
  await user.click(within(dialog).getByRole('button', { name: 'Book' }));
  expect(await within(dialog).findByText('1 credit of your pass is set aside.')).toBeInTheDocument();
  expect(studio.registrations[0]?.note).toBe('Sore knee');
});

it('names the amount that will be owed without a pass', async () => {
  signIn();
  studio.passes = [];
  await renderApp('/classes?open=504');
  expect(await screen.findByText(/You have no pass for it: HUF 3,000 goes to your account/)).toBeInTheDocument();
});

it('joins the waitlist of a full class and tells the position', async () => {
  signIn();
  const { user } = await renderApp('/classes?open=503');
  const dialog = await screen.findByRole('dialog', { name: 'Jóga' });
  await user.click(await within(dialog).findByRole('button', { name: 'Join the waitlist (position 3)' }));
  expect(
    await within(dialog).findByRole('heading', { name: 'You are on the waitlist, position 3' }),
  ).toBeInTheDocument();
});

it('shows why a booking is refused', async () => {
  signIn();
  server.use(
    http.post('*/api/v1/classes/504/book', () =>
      problem(451, 'NO_USABLE_PASS', { detail: 'This class needs a pass.', policy: { rule: 'NO_USABLE_PASS' } }),
    ),
  );
  const { user } = await renderApp('/classes?open=504');
  await user.click(await screen.findByRole('button', { name: 'Book' }));
  expect(await screen.findByText('This class needs a pass.')).toBeInTheDocument();
  expect(within(screen.getByRole('dialog')).getByRole('link', { name: 'My passes' })).toBeInTheDocument();
});

it('repeats a booking without answer under the same idempotency key', async () => {
  signIn();
  const keys: (string | null)[] = [];
  server.use(
    http.post(
      '*/api/v1/classes/504/book',
      ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
  const { user } = await renderApp('/classes?open=504');
  await user.click(await screen.findByRole('button', { name: 'Book' }));
  expect(await screen.findByText(/The server cannot be reached/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Book' }));
  await screen.findByRole('heading', { name: 'You are booked!' });
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(studio.keys).toEqual(keys);
});

it('asks for a new CSRF token once when the old one is refused', async () => {
  signIn();
  const { user } = await renderApp('/classes?open=504');
  const button = await screen.findByRole('button', { name: 'Book' });
  studio.csrfToken = 'csrf-of-another-tab';
  await user.click(button);
  expect(await screen.findByRole('heading', { name: 'You are booked!' })).toBeInTheDocument();
});
