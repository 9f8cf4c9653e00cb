import { useTranslation } from 'react-i18next';
import type { ScheduledRun } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { nodeOf } from '../lib/runs';
import { useTimerTexts } from '../lib/use-timer-texts';
import { Outcome } from './outcome';

/** The latest run in a few words: how it ended, when, where and how long. */
export function LastRun({ run }: { run: ScheduledRun | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { duration } = useTimerTexts();
  if (run === null) return t('timers:never');
  const facts = [format.moment(run.startedAt), nodeOf(run), run.durationMs === null ? null : duration(run.durationMs)];
  return (
    <span className="inline-flex flex-col items-end gap-1 md:items-start">
      <Outcome run={run} />
      <span className="text-sm text-muted">{facts.filter((fact) => fact !== null).join(' · ')}</span>
    </span>
  );
}
