import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { signIn } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

const PEOPLE = [
  { id: 1, status: 'booked', client: { id: 21, fullName: 'Kovács Anna' }, paymentMethod: 'credit', paymentStatus: 'held', creditsRequired: 1 },
  { id: 2, status: 'waitlist', client: { id: 22, fullName: 'Szabó Péter' }, waitlistPosition: 1, paymentMethod: null },
].map((one) => ({ occurrenceId: 501, currency: 'HUF', email: null, phone: null, note: null, ...one }));

let people: typeof PEOPLE;
let bodies: unknown[];

beforeEach(() => {
  signIn({ role: 'admin', client: null, staff: { id: 31, isAvailableForBooking: true, isVisible: true } });
  people = structuredClone(PEOPLE);
  bodies = [];
  server.use(
    http.get('*/api/v1/classes/501/participants', () =>
      HttpResponse.json({ items: people, booked: 1, waitlist: 1, capacity: 12 }),
    ),
    http.post('*/api/v1/classes/501/check-in', async ({ request }) => {
      const body = (await request.json()) as { items: { registrationId: number; attendance: string | null }[] };
      bodies.push(body, request.headers.get('Idempotency-Key'));
      for (const { registrationId, attendance } of body.items) {
        const found = people.find((one) => one.id === registrationId);
        if (found) found.status = attendance ?? 'booked';
      }
      const results = body.items.map(({ registrationId }) => ({ registrationId, result: 'success', code: null }));
      return HttpResponse.json({ occurrenceId: 501, results });
    }),
    http.get('*/api/v1/clients/search', () =>
      HttpResponse.json({ items: [{ id: 23, fullName: 'Kiss Éva', email: null, phone: null, technical: false }] }),
    ),
    http.post('*/api/v1/classes/501/participants', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ id: 3, status: 'booked' }, { status: 201 });
    }),
    http.delete('*/api/v1/classes/501/participants/1', ({ request }) => {
      bodies.push(new URL(request.url).search);
      people = people.filter((one) => one.id !== 1);
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

describe('the roster', () => {
  it('marks everybody attended and takes it back', async () => {
    const { user } = await renderApp('/checkin');
    await user.click(await screen.findByRole('button', { name: 'Mark all attended' }));
    expect(await screen.findByRole('button', { name: 'Attended: Kovács Anna', pressed: true })).toBeInTheDocument();
    expect(bodies[0]).toEqual({ items: [{ registrationId: 1, attendance: 'attended' }] });
    expect(bodies[1]).toMatch(/^[0-9a-f]{32}$/);
    await user.click(screen.getByRole('button', { name: 'Undo: Kovács Anna' }));
    expect(await screen.findByRole('button', { name: 'Attended: Kovács Anna', pressed: false })).toBeInTheDocument();
  });

  it('adds a client free of charge as an admin', async () => {
    const { user } = await renderApp('/checkin');
    await user.click(await screen.findByRole('button', { name: 'Add participant' }));
    await user.type(screen.getByRole('searchbox'), 'Kiss');
    await user.click(await screen.findByRole('button', { name: 'Kiss Éva' }));
    await user.click(screen.getByRole('checkbox', { name: 'Free of charge' }));
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(await screen.findByText('Kiss Éva is booked.')).toBeInTheDocument();
    expect(bodies).toEqual([{ clientId: 23, status: 'booked', overrideCapacity: false, comp: true }]);
  });

  it('removes somebody with everything returned', async () => {
    const { user } = await renderApp('/checkin');
    await user.click(await screen.findByRole('button', { name: 'Remove: Kovács Anna' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Return everything' }));
    await user.click(within(dialog).getByRole('button', { name: 'Yes, remove' }));
    expect(await screen.findByText('Kovács Anna was removed.')).toBeInTheDocument();
    expect(bodies).toEqual(['?waive=true']);
  });
});
