import { useTranslation } from 'react-i18next';
import type { ScheduledTask } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { cadenceOf, dateOfDay } from './cadence';

const SECOND_MS = 1000;
const MINUTE_S = 60;

/** The wording of a timer: what it does, how often, how long it took. */
export function useTimerTexts() {
  const { t } = useTranslation();
  const format = useFormat();

  const cadence = ({ cadence: words }: ScheduledTask): string => {
    const parts = cadenceOf(words);
    if (parts === null) return words;
    const { day } = parts.values;
    const values = day === undefined ? parts.values : { ...parts.values, day: format.onWeekday(dateOfDay(day)) };
    return t(`timers:cadences.${parts.key}`, values);
  };

  const duration = (ms: number): string => {
    if (ms < SECOND_MS) return t('timers:ms', { ms: format.number(ms) });
    const seconds = ms / SECOND_MS;
    if (seconds < MINUTE_S) return t('timers:seconds', { seconds: format.number(Math.round(seconds * 10) / 10) });
    const whole = Math.round(seconds);
    return t('timers:minutes', { minutes: format.number(Math.floor(whole / MINUTE_S)), seconds: whole % MINUTE_S });
  };

  return { about: (task: string) => t(`timers:about.${task}`, { defaultValue: '' }), cadence, duration };
}
