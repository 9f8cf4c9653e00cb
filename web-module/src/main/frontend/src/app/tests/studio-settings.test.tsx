import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { signIn } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { fakeSettings } from '@/testing/settings-handlers';

beforeEach(() => signIn({ role: 'admin', client: null, staff: { id: 31, isAvailableForBooking: true, isVisible: true } }));

async function open() {
  const app = await renderApp('/admin/settings');
  await screen.findByLabelText(/^Hours before the start/);
  return app;
}

describe('the settings of the studio', () => {
  it('show each with unit, default and last change, and what is fixed', async () => {
    fakeSettings.changed = { freeCancelHours: 12 };
    await open();
    const hours = screen.getByLabelText('Hours before the start until which cancelling is free (hours)');
    expect(hours).toHaveValue('12');
    expect(hours).toHaveAccessibleDescription('Default: 24 · last changed by Fő Admin, 01/03/2026 10:00');
    expect(screen.getByLabelText('What happens to a late cancellation')).toHaveValue('charge');
    expect(screen.getByLabelText('Monday')).toBeChecked();
    expect(screen.getByLabelText('Sunday')).not.toBeChecked();
    expect(screen.getByText('Europe/Budapest')).toBeInTheDocument();
  });

  it('send only what changed, on the version that was read', async () => {
    const { user } = await open();
    await user.click(screen.getByText('Save'));
    expect(await screen.findByText('Nothing has changed.')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('What happens when two sessions of one trainer overlap'), 'confirm');
    await user.clear(screen.getByLabelText(/^Entry fee/));
    await user.click(screen.getByLabelText('Sunday'));
    await user.click(screen.getByText('Save'));
    expect(await screen.findByText('Saved.')).toBeInTheDocument();
    expect(fakeSettings.bodies).toEqual([
      {
        staffConflictMode: 'confirm',
        fallbackEntryFee: null,
        businessHours: {
          monday: { open: '06:00', close: '22:00' },
          saturday: { open: '08:00', close: '20:00' },
          sunday: { open: '08:00', close: '20:00' },
        },
      },
    ]);
    expect(await screen.findAllByText(/last changed by Fő Admin/)).toHaveLength(2);
  });

  it('show the server’s refusal at the field, and a change by somebody else', async () => {
    const { user } = await open();
    const hours = screen.getByLabelText(/^Hours before the start/);
    await user.clear(hours);
    await user.type(hours, '500');
    await user.click(screen.getByText('Save'));
    expect(await screen.findByText('At most 168.')).toBeInTheDocument();
    expect(hours).toHaveFocus();
    fakeSettings.version = 9;
    fakeSettings.changed = { freeCancelHours: 48 };
    await user.clear(hours);
    await user.type(hours, '36');
    await user.click(screen.getByText('Save'));
    await user.click(await screen.findByText('Load the present state'));
    await waitFor(() => expect(screen.getByLabelText(/^Hours before the start/)).toHaveValue('48'));
  });
});
