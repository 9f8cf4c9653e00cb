import { useTranslation } from 'react-i18next';
import type { Series } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { weeklyParts } from '../lib/rrule';

/** When a series recurs, in words; a rule that has no simple ones is shown as it is written. */
export function SeriesText({ series }: { series: Series }) {
  const { t } = useTranslation();
  const format = useFormat();
  const clock = series.startsLocal.slice(11, 16);
  const parts = weeklyParts(series.rrule);
  if (parts === null) return `${series.rrule} · ${clock}`;
  const days =
    parts.days.length > 0
      ? parts.days.map((day) => t(`schedule:weekday.${day}`)).join(', ')
      : format.onWeekday(series.startsLocal.slice(0, 10));
  return [
    `${days} ${clock}`,
    parts.interval > 1 && t('schedule:series.everyWeeks', { count: parts.interval }),
    parts.until !== null && t('schedule:series.untilDay', { day: format.onDate(parts.until) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
