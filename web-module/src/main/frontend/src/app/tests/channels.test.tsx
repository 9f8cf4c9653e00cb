import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { mail } from '@/testing/fake-mail';
import { fakePush, removeFakePush } from '@/testing/fake-push';
import { signIn } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

const sms = () => screen.findByRole('checkbox', { name: 'Text message' });
const push = () => screen.findByRole('checkbox', { name: 'Notification in the browser' });

afterEach(removeFakePush);

describe('text messages', () => {
  it('go to the number of the person who asks for them', async () => {
    signIn();
    const { user } = await renderApp('/settings');
    expect(await sms()).toHaveAccessibleDescription('To +36 30 123 4567.');
    await user.click(await sms());
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    await waitFor(async () => expect(await sms()).toBeChecked());
    expect(mail.sent.at(-1)?.body).toEqual({ sms: true, webPush: false });
  });

  it('need a number', async () => {
    signIn({ phone: null });
    await renderApp('/settings');
    expect(await sms()).toBeDisabled();
    expect(await sms()).toHaveAccessibleDescription('Add your phone number above first.');
  });

  it('are not offered everywhere, but can always be switched off', async () => {
    signIn();
    mail.channels = { sms: true, webPush: false, smsAvailable: false, webPushAvailable: false, vapidPublicKey: null };
    const { user } = await renderApp('/settings');
    expect(await sms()).toHaveAccessibleDescription('This studio does not offer it.');
    await user.click(await sms());
    await waitFor(async () => expect(await sms()).not.toBeChecked());
    expect(await sms()).toBeDisabled();
    expect(await push()).toBeDisabled();
  });
});

describe('notifications in the browser', () => {
  it('are asked for, then switched on for this browser', async () => {
    const browser = fakePush();
    signIn();
    const { user } = await renderApp('/settings');
    await user.click(await push());
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    await waitFor(async () => expect(await push()).toBeChecked());
    expect(browser.asked).toEqual(['/sw.js', { userVisibleOnly: true, applicationServerKey: 'BPubl1c-key' }]);
    expect(mail.sent.map(({ request, body }) => [request, body])).toEqual([
      [
        'POST /push-subscriptions',
        {
          endpoint: 'https://push.example/abc',
          keys: { p256dh: 'p256dh-of-the-browser', auth: 'auth-of-the-browser' },
        },
      ],
      ['PUT /notification-channels', { sms: false, webPush: true }],
    ]);

    await user.click(await push());
    await waitFor(() => expect(browser.isSubscribed).toBe(false));
    expect(mail.channels.webPush).toBe(false);
  });

  it('stay off when their owner says no', async () => {
    fakePush({ reply: 'denied' });
    signIn();
    const { user } = await renderApp('/settings');
    await user.click(await push());
    expect(await screen.findByText('The browser did not agree. Try again later.')).toBeInTheDocument();
    expect(mail.sent).toEqual([]);
    expect(await push()).not.toBeChecked();
    await waitFor(async () => expect(await push()).toHaveAccessibleDescription(/blocked in this browser/));
    expect(await push()).toBeDisabled();
  });

  it('cannot be had where the browser knows none', async () => {
    signIn();
    await renderApp('/settings');
    expect(await push()).toBeDisabled();
    expect(await push()).toHaveAccessibleDescription('This browser cannot show notifications.');
  });

  it('can be had here as well as elsewhere', async () => {
    const browser = fakePush({ permission: 'granted' });
    signIn();
    mail.channels = { ...mail.channels, webPush: true };
    const { user } = await renderApp('/settings');
    await user.click(await screen.findByRole('button', { name: 'Show them here as well' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Show them here as well' })).toBeNull());
    expect(browser.isSubscribed).toBe(true);
  });

  it('stay as they were when they cannot be saved', async () => {
    fakePush();
    signIn();
    server.use(http.put('*/api/v1/notification-channels', () => problem(503, 'BUSY', { detail: 'Too busy.' })));
    const { user } = await renderApp('/settings');
    await user.click(await push());
    expect(await screen.findByText('Too busy.')).toBeInTheDocument();
    expect(await push()).not.toBeChecked();
  });

  it('end with the session', async () => {
    const browser = fakePush({ permission: 'granted', isSubscribed: true });
    signIn();
    const { user } = await renderApp('/settings');
    await user.click(await screen.findByRole('button', { name: /Kovács Anna/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    await waitFor(() => expect(browser.isSubscribed).toBe(false));
  });
});
