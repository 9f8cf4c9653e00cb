import { CircleAlert, CircleCheck, CircleDashed, Clock, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import type { ScheduledRun } from '@/lib/api/types';
import { isWaiting } from '../lib/runs';

const LOOKS = {
  ok: { tone: 'good', icon: CircleCheck },
  failed: { tone: 'bad', icon: CircleAlert },
  skipped: { tone: 'neutral', icon: CircleDashed },
  running: { tone: 'accent', icon: LoaderCircle },
  waiting: { tone: 'neutral', icon: Clock },
} as const;

/** How a run ended, or that it goes on. */
export function Outcome({ run }: { run: ScheduledRun }) {
  const { t } = useTranslation();
  const state = run.outcome ?? (isWaiting(run) ? 'waiting' : 'running');
  return <Badge {...LOOKS[state]}>{t(`timers:outcomes.${state}`)}</Badge>;
}
