import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { weeklyParts } from '@/lib/recurrence';

/** Says in words when something recurs; a rule that has no simple ones is shown as it is written. */
export function useRuleText(): (rrule: string, startsLocal: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (rrule, startsLocal) => {
    const clock = startsLocal.slice(11, 16);
    const parts = weeklyParts(rrule);
    if (parts === null) return `${rrule} · ${clock}`;
    const days =
      parts.days.length > 0
        ? parts.days.map((day) => t(`recurrence:weekday.${day}`)).join(', ')
        : format.onWeekday(startsLocal.slice(0, 10));
    return [
      `${days} ${clock}`,
      parts.interval > 1 && t('recurrence:everyWeeks', { count: parts.interval }),
      parts.until !== null && t('recurrence:untilDay', { day: format.onDate(parts.until) }),
      parts.count !== null && t('recurrence:times', { count: parts.count }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
