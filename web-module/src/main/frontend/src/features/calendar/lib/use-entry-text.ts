import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { kindOf } from './entries';

/** Marks in the corner of a chip. */
export type Mark = 'attended' | 'no_show' | 'partial' | 'mixed' | 'needed' | 'synced' | 'failed';

/** What the corner says: how far attendance is recorded, and whether Google has the entry. */
export function marksOf(entry: CalendarEntry, now: Date): Mark[] {
  const marks: Mark[] = [];
  const begun = new Date(entry.startsAt) <= now;
  if (entry.attendance === 'none') {
    if (begun && (entry.booked ?? 0) > 0) marks.push('needed');
  } else if (entry.attendance !== null) marks.push(entry.attendance);
  if (entry.googleState === 'synced' || entry.googleState === 'failed') marks.push(entry.googleState);
  return marks;
}

/** The wording of entries: their titles, seats, and the sentence by which they are announced. */
export function useEntryText() {
  const { t } = useTranslation();
  const format = useFormat();
  const titleOf = (entry: CalendarEntry): string =>
    entry.title === '' ? t(`calendar:kind.${kindOf(entry)}`) : entry.title;
  const seatsOf = (entry: CalendarEntry): string | null => {
    if (entry.kind !== 'class') return null;
    const waiting = (entry.waitlist ?? 0) > 0 ? ` +${entry.waitlist ?? 0}` : '';
    return `${entry.booked ?? 0}/${entry.capacity ?? 0}${waiting}`;
  };
  /** `class Yoga, Tuesday 4 March 18:00 to 19:15, SASAD Gym, trainer …, 8 of 15 places, 2 waiting` */
  const sentenceOf = (entry: CalendarEntry, marks: readonly Mark[] = []): string =>
    [
      `${t(`calendar:kind.${kindOf(entry)}`)} ${entry.title}`.trim(),
      t('calendar:fromTo', { from: format.dayAndTime(entry.startsAt), to: format.time(entry.endsAt) }),
      [entry.site?.name, entry.room?.name].filter(Boolean).join(' '),
      entry.staff && t('calendar:trainerNamed', { name: entry.staff.name }),
      entry.kind === 'class' && t('calendar:places', { booked: entry.booked ?? 0, capacity: entry.capacity ?? 0 }),
      (entry.waitlist ?? 0) > 0 && t('calendar:waiting', { count: entry.waitlist ?? 0 }),
      ...marks.map((mark) => t(`calendar:mark.${mark}`)),
      !entry.movable && entry.kind !== 'closure' && t('calendar:fixed'),
    ]
      .filter(Boolean)
      .join(', ');
  return { titleOf, seatsOf, sentenceOf };
}
