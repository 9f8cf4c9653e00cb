import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { mail } from '@/testing/fake-mail';
import { signIn, studio } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

const STAFF = { client: null, staff: { id: 31, isAvailableForBooking: true, isVisible: true } };

describe('the mails one wants', () => {
  it('can be chosen by clients', async () => {
    signIn();
    const { user } = await renderApp('/settings');
    expect(await screen.findByRole('checkbox', { name: 'A reminder the day before' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: "My day's schedule every morning, and the month in numbers" }));
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: "My day's schedule every morning, and the month in numbers" })).toBeChecked();
    expect(mail.choices).toEqual({ reminder24h: true, reminder2h: false, dailySchedule: true });
  });

  it('stay as they were when they cannot be saved', async () => {
    signIn();
    server.use(http.put('*/api/v1/notification-preferences', () => problem(503, 'BUSY', { detail: 'Too busy.' })));
    const { user } = await renderApp('/settings');
    await user.click(await screen.findByRole('checkbox', { name: 'A reminder the day before' }));
    expect(await screen.findByText('Too busy.')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'A reminder the day before' })).toBeChecked());
  });

  it('are but the day for trainers', async () => {
    signIn({ ...STAFF, role: 'staff' });
    mail.choices = { dailySchedule: true };
    await renderApp('/settings');
    expect(await screen.findByRole('checkbox', { name: "My day's schedule every morning, and the month in numbers" })).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: /reminder/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Send daily schedules' })).toBeNull();
  });

  it('are not asked from those who get none', async () => {
    signIn({ role: 'batch_admin', client: null, staff: null });
    await renderApp('/settings');
    expect(await screen.findByRole('heading', { name: 'Personal data' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Mails' })).toBeNull();
  });
});

describe('the daily schedules', () => {
  it('are sent by an admin after asking, for a day of their choice', async () => {
    signIn({ ...STAFF, role: 'admin' });
    const { user } = await renderApp('/settings');
    await user.click(await screen.findByRole('button', { name: 'Send now' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Send daily schedules' }));
    expect(dialog.getByLabelText('Schedule of which day')).toHaveValue('2026-03-02');
    await user.click(dialog.getByRole('checkbox', { name: 'Also to people who had it already' }));
    expect(mail.sent).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Send now' }));
    expect(await screen.findByText('12 mails are on their way, 3 people had theirs already.')).toBeInTheDocument();
    expect(mail.sent.map((one) => one.body)).toEqual([{ date: '2026-03-02', again: true }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(studio.keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });
});
