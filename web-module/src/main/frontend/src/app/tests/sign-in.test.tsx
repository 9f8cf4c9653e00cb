import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http } from 'msw';
import { expect, it } from 'vitest';
import { fakeUser, signIn, studio } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

async function typeCredentials(user: UserEvent, password = 'correct-horse') {
  await user.type(screen.getByLabelText('E-mail'), 'anna@functionalfit.example');
  await user.type(screen.getByLabelText('Password'), password);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('signs in and opens the start page of the role', async () => {
  const { user, router } = await renderApp('/login');
  await typeCredentials(user);
  expect(await screen.findByRole('heading', { level: 1, name: 'Hello, Kovács Anna!' })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/dashboard');
});

it('goes to sign-in from a protected page and comes back to it', async () => {
  const { user, router } = await renderApp('/bookings?tab=history');
  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeInTheDocument();
  await typeCredentials(user);
  await screen.findByRole('heading', { level: 1, name: 'My bookings' });
  expect(router.state.location.search).toBe('?tab=history');
});

it('does not follow a way back that leads elsewhere', async () => {
  const { user, router } = await renderApp('/login?returnTo=//evil.example/');
  await typeCredentials(user);
  await screen.findByRole('heading', { level: 1, name: 'Hello, Kovács Anna!' });
  expect(router.state.location.pathname).toBe('/dashboard');
});

it('asks for the code of the second factor', async () => {
  studio.accounts = [{ me: fakeUser({ twoFactorEnabled: true }), password: 'correct-horse', otp: '123456' }];
  const { user } = await renderApp('/login');
  await typeCredentials(user);
  const code = await screen.findByLabelText('Six-digit code');
  expect(code).toHaveFocus();
  await user.type(code, '000000');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Wrong code.')).toBeInTheDocument();
  await user.clear(code);
  await user.type(code, '123456');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Hello, Kovács Anna!' })).toBeInTheDocument();
});

it('accepts a recovery code instead', async () => {
  studio.accounts = [{ me: fakeUser({ twoFactorEnabled: true }), password: 'correct-horse', otp: 'aaaa-bbbb' }];
  const { user } = await renderApp('/login');
  await typeCredentials(user);
  await user.click(await screen.findByRole('button', { name: 'Use a recovery code' }));
  await user.type(screen.getByLabelText('Recovery code'), 'aaaa-bbbb');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Hello, Kovács Anna!' })).toBeInTheDocument();
});

it('shows wrong credentials above the button', async () => {
  const { user } = await renderApp('/login');
  await typeCredentials(user, 'wrong-password');
  expect(await screen.findByRole('alert')).toHaveTextContent('Wrong e-mail or password.');
});

it('tells how long further tries are refused', async () => {
  server.use(http.post('*/api/v1/auth/login', () => problem(429, 'THROTTLED', {}, { 'Retry-After': '42' })));
  const { user } = await renderApp('/login');
  await typeCredentials(user);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('There were too many tries.');
  expect(alert).toHaveTextContent('42 seconds left.');
});

it('shows "no access" to the wrong role', async () => {
  signIn({ role: 'batch_admin', client: null });
  await renderApp('/bookings');
  expect(await screen.findByRole('heading', { level: 1, name: 'No access' })).toBeInTheDocument();
});

it('goes to sign-in when the session has ended meanwhile', async () => {
  signIn();
  const { user, router } = await renderApp('/dashboard');
  await screen.findByRole('heading', { level: 1, name: 'Hello, Kovács Anna!' });
  studio.signedIn = null;
  server.use(http.get('*/api/v1/clients/:id/passes', () => problem(401, 'UNAUTHENTICATED')));
  await user.click(screen.getByRole('link', { name: 'All passes' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeInTheDocument();
  expect(router.state.location.search).toBe('?returnTo=%2Fpasses');
});

it('signs out', async () => {
  signIn();
  const { user, router } = await renderApp('/dashboard');
  await user.click(await screen.findByRole('button', { name: 'Account: Kovács Anna' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/public/classes'));
  expect(studio.signedIn).toBeNull();
});

it('sends a reset link and sets a password with it', async () => {
  const { user, router } = await renderApp('/forgot-password');
  await user.type(screen.getByLabelText('E-mail'), 'anna@functionalfit.example');
  await user.click(screen.getByRole('button', { name: 'Request a link' }));
  expect(await screen.findByText(/the link is on its way/)).toBeInTheDocument();

  await router.navigate('/reset-password?token=good');
  await user.type(await screen.findByLabelText('New password'), 'another-horse');
  await user.type(screen.getByLabelText('New password again'), 'another-house');
  await user.click(screen.getByRole('button', { name: 'Save password' }));
  expect(screen.getByLabelText('New password again')).toHaveAccessibleDescription('The two passwords differ.');
  await user.clear(screen.getByLabelText('New password again'));
  await user.type(screen.getByLabelText('New password again'), 'another-horse');
  await user.click(screen.getByRole('button', { name: 'Save password' }));
  expect(await screen.findByText(/Your new password is saved/)).toBeInTheDocument();
});

it('confirms a new address once, and says so', async () => {
  const { router } = await renderApp('/confirm-email?token=good');
  expect(await screen.findByText(/Your new address is confirmed/)).toBeInTheDocument();
  await router.navigate('/confirm-email?token=old');
  expect(await screen.findByText(/has expired or has been used/)).toBeInTheDocument();
  await router.navigate('/confirm-email');
  expect(await screen.findByText(/has expired or has been used/)).toBeInTheDocument();
});

it('leads to the inbox of a demo from the sign-in page', async () => {
  studio.settings = { ...studio.settings, mailInboxUrl: 'http://localhost:8025' };
  await renderApp('/login');
  expect(await screen.findByRole('link', { name: /read the mails/ })).toHaveAttribute('href', 'http://localhost:8025');
});

it('offers a new link when the invitation has expired', async () => {
  const { user } = await renderApp('/invitation?token=old');
  await user.type(await screen.findByLabelText('New password'), 'another-horse');
  await user.type(screen.getByLabelText('New password again'), 'another-horse');
  await user.click(screen.getByRole('button', { name: 'Save password' }));
  expect(await screen.findByRole('link', { name: 'Request a new link' })).toBeInTheDocument();
});
