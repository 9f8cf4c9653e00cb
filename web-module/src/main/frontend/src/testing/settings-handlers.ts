import { http, HttpResponse } from 'msw';
import type { Setting } from '@/lib/api/types';
import { mail } from './fake-mail';
import { problem, refuseChange } from './respond';

type Known = Pick<Setting, 'key' | 'type' | 'default' | 'description'>;

const HOURS = { monday: { open: '06:00', close: '22:00' }, saturday: { open: '08:00', close: '20:00' } };

const KNOWN: readonly Known[] = [
  { key: 'freeCancelHours', type: 'integer', default: 24, description: 'Hours before the start until which cancelling is free.' },
  { key: 'lateCancelMode', type: 'charge|refuse', default: 'charge', description: 'What happens to a late cancellation.' },
  { key: 'allowUnpaidBooking', type: 'boolean', default: true, description: 'Whether a class can be booked without a pass.' },
  { key: 'fallbackEntryFee', type: 'decimal', default: 1000, description: 'Entry fee of a class that has no price; empty for none.' },
  { key: 'quietHoursStart', type: 'time', default: '22:00', description: 'Start of the quiet hours.' },
  { key: 'staffConflictMode', type: 'block|confirm|allow', default: 'block', description: 'What happens when two sessions of one trainer overlap.' },
  { key: 'emailCompanyName', type: 'string', default: 'FunctionalFit', description: 'Name of the company in mails.' },
  { key: 'debugBccEnabled', type: 'boolean', default: false, description: 'Whether a copy of every mail goes to the debug address.' },
  { key: 'debugBccAddress', type: 'email', default: null, description: 'Address of the debug copies.' },
  { key: 'businessHours', type: 'weekHours', default: HOURS, description: 'Opening hours by weekday; a missing day is closed.' },
  { key: 'timezone', type: 'string', default: 'Europe/Budapest', description: 'Time zone of the studio.' },
];

/** What the fake studio is set to beside its defaults, and what was asked of it. */
export const fakeSettings = {
  changed: {} as Record<string, unknown>,
  version: 1,
  bodies: [] as Record<string, unknown>[],
};

export function resetFakeSettings(): void {
  Object.assign(fakeSettings, { changed: {}, version: 1, bodies: [] });
}

function answer() {
  const values: Record<string, unknown> = {
    debugBccEnabled: mail.copiesTo !== null,
    debugBccAddress: mail.copiesTo,
    ...fakeSettings.changed,
  };
  const items = KNOWN.map((one) => {
    const isChanged = one.key in fakeSettings.changed;
    const touched = { updatedAt: isChanged ? '2026-03-01T09:00:00Z' : null, updatedBy: isChanged ? { id: 5, name: 'Fő Admin' } : null };
    return { ...one, value: values[one.key] === undefined ? one.default : values[one.key], ...touched };
  });
  return HttpResponse.json({ items } as object, { headers: { ETag: `"v${fakeSettings.version}"` } });
}

export const settingsHandlers = [
  http.get('*/api/v1/settings', answer),
  http.patch('*/api/v1/settings', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    if (request.headers.get('If-Match') !== `"v${fakeSettings.version}"`) return problem(412, 'STALE');
    const body = (await request.json()) as Record<string, unknown>;
    fakeSettings.bodies.push(body);
    if (Number(body.freeCancelHours ?? 0) > 168) {
      return problem(422, 'VALIDATION', { errors: [{ field: 'freeCancelHours', code: 'range', message: 'At most 168.' }] });
    }
    Object.assign(fakeSettings.changed, body);
    fakeSettings.version++;
    return answer();
  }),
];
