import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { people } from '@/testing/fake-people';
import { signIn } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

beforeEach(() => signIn({ role: 'admin', client: null, staff: { id: 31, isAvailableForBooking: true, isVisible: true } }));

describe('closures', () => {
  it('CLOS-1: say who is refunded and told before anything is closed', async () => {
    const planned = (id: number, startsAt: string, endsAt: string) => ({
      id, startsAt, endsAt, template: { id: 1, title: 'Reggeli jóga' }, bookedCount: 3, waitlistCount: 1,
    });
    const items = [
      planned(1, '2026-03-03T17:00:00Z', '2026-03-03T18:00:00Z'),
      planned(2, '2026-03-08T17:00:00Z', '2026-03-08T18:00:00Z'),
      planned(3, '2026-03-08T21:00:00Z', '2026-03-08T22:00:00Z'),
    ];
    const session = {
      id: 7,
      startsAt: '2026-03-03T10:00:00Z',
      endsAt: '2026-03-03T11:00:00Z',
      serviceType: { id: 41, name: 'Személyi edzés' },
      guests: [{ technical: false, client: { id: 5, fullName: 'Kovács Anna' } }, { technical: true, client: { id: 1, fullName: 'Technikai vendég' } }],
    };
    server.use(
      http.get('*/api/v1/classes', () => HttpResponse.json({ items })),
      http.get('*/api/v1/events', () => HttpResponse.json({ items: [session, { ...session, id: 8, startsAt: '2026-03-02T01:00:00Z' }] })),
      http.get('*/api/v1/classes/1/participants', () => HttpResponse.json({ items: [{ status: 'booked', client: { id: 6, fullName: 'Nagy Béla' } }] })),
    );
    const { user } = await renderApp('/admin/closures');
    expect(await screen.findByText('Nemzeti ünnep')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'New closure' }));
    const form = within(await screen.findByRole('dialog', { name: 'New closure' }));
    fireEvent.change(form.getByLabelText('From'), { target: { value: '2026-03-03' } });
    fireEvent.change(form.getByLabelText('To'), { target: { value: '2026-03-08' } });
    await user.click(form.getByRole('button', { name: 'Show what happens' }));
    expect(form.getByLabelText('Reason')).toBeInvalid();
    await user.type(form.getByLabelText('Reason'), 'Festés');
    await user.click(form.getByRole('button', { name: 'Show what happens' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What closing does' }));
    const choice = await dialog.findByRole('checkbox', { name: 'Cancel them: 9 people are refunded and told by mail.' });
    expect(choice).toBeChecked();
    expect(dialog.getAllByRole('listitem')).toHaveLength(3); // one class begins when the closure ends, one session has begun
    expect(dialog.getByText('Kovács Anna')).toBeInTheDocument();
    await user.click(dialog.getByText('Who is in it', { selector: '[aria-label*="3 March"]' }));
    expect(await dialog.findByText('Nagy Béla')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Back to the form' }));
    expect(await screen.findByLabelText('Reason')).toHaveValue('Festés');
    await user.click(screen.getByRole('button', { name: 'Show what happens' }));
    await screen.findByRole('checkbox', { name: /^Cancel them/ });
    expect(people.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save the closure' }));
    expect(await screen.findByText('Closed; 2 sessions were cancelled.')).toBeInTheDocument();
    expect(people.sent[0]).toMatchObject({
      request: 'POST /closures',
      body: { scope: 'company', kind: 'blackout', reason: 'Festés', startsAt: '2026-03-03T05:00:00.000Z', cancelAffected: true },
    });
  });

  it('know that only a room is maintained', async () => {
    const { user } = await renderApp('/admin/closures');
    await user.click(await screen.findByRole('button', { name: 'New closure' }));
    const form = within(await screen.findByRole('dialog'));
    await user.selectOptions(form.getByLabelText('Kind'), 'Maintenance');
    await user.type(form.getByLabelText('Reason'), 'Filter');
    await user.click(form.getByRole('button', { name: 'Show what happens' }));
    expect(await form.findByText('Only a room can be under maintenance.')).toBeInTheDocument();
  });
});
