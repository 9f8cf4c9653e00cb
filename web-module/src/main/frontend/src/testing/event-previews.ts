import type { Conflict, EventPreview, NewEvent } from '@/lib/api/types';
import { addDays, clockOf, dateOf, instantOf, today } from '@/lib/time';

type PreviewItem = EventPreview['items'][number];

/** Another session in the way this morning. */
export function conflictsOf(requiresConfirmation: boolean): Conflict[] {
  const [startsAt, endsAt] = [instantOf(today(), '11:00'), instantOf(today(), '12:00')];
  const mode = requiresConfirmation ? 'confirm' : 'block';
  return [{ resource: 'room', mode, kind: 'event', id: 603, title: 'Kiss Éva', startsAt, endsAt, overlapMinutes: 30 }];
}

/** A date of a preview as many weeks after the first. */
function previewItem({ startsAt, endsAt }: NewEvent, week: number, verdict: Partial<PreviewItem> = {}): PreviewItem {
  const later = (instant: string) => instantOf(addDays(dateOf(instant), 7 * week), clockOf(instant));
  const start = later(startsAt);
  const startsLocal = `${dateOf(start)}T${clockOf(start)}:00`;
  return { startsAt: start, endsAt: later(endsAt), startsLocal, isShifted: false, status: 'ok', conflicts: [], ...verdict };
}

/** A series of five weeks meets one of everything; a single event what the test put in the way. */
export function previewOf(body: NewEvent, ahead: { requiresConfirmation: boolean } | null): EventPreview {
  const refused = ahead && ({ status: 'conflict', conflicts: conflictsOf(ahead.requiresConfirmation) } as const);
  const items = body.recurrence
    ? [
        previewItem(body, 0),
        previewItem(body, 1, { status: 'conflict', conflicts: conflictsOf(false) }),
        previewItem(body, 2, { status: 'closed', conflicts: conflictsOf(true) }),
        previewItem(body, 3),
        previewItem(body, 4),
      ]
    : [previewItem(body, 0, refused ?? {})];
  const count = (status: PreviewItem['status']) => items.filter((item) => item.status === status).length;
  const clockChanges = body.recurrence ? [{ at: '2026-03-29T01:00:00Z', offsetBefore: '+01:00', offsetAfter: '+02:00' }] : [];
  const totals = { ok: count('ok'), conflict: count('conflict'), closed: count('closed'), duplicate: 0 };
  return { items, total: items.length, ...totals, clockChanges, prices: [] };
}
