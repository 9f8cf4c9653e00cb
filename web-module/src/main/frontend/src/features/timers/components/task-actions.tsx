import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useProblemNotice } from '@/components/ui/problem-alert';
import { useSend } from '@/hooks/use-resource';
import type { ScheduledTask } from '@/lib/api/types';
import { notify } from '@/lib/notices';

const RESULTS = { run: 'timers:asked', pause: 'timers:pausedNow', resume: 'timers:resumedNow' } as const;

type Action = keyof typeof RESULTS;

/** Runs a task now, pauses it after asking, or lets it go on. */
export function TaskActions({ task: { task, paused } }: { task: ScheduledTask }) {
  const { t } = useTranslation();
  const run = useSend();
  const pause = useSend();
  const showProblem = useProblemNotice();
  const [asking, setAsking] = useState(false);
  const post = async (send: typeof run, action: Action) => {
    await send.mutateAsync({ method: 'POST', path: `/schedules/${task}/${action}` });
    setAsking(false);
    notify(t(RESULTS[action], { task }));
  };
  const label = (action: Action) => ({ children: t(`timers:${action}`), 'aria-label': `${t(`timers:${action}`)}: ${task}` });
  return (
    <span className="inline-flex flex-wrap justify-end gap-2">
      <Button
        size="sm"
        variant="secondary"
        busy={run.isPending}
        onClick={() => void post(run, 'run').catch(showProblem)}
        {...label('run')}
      />
      {paused ? (
        <Button
          size="sm"
          variant="secondary"
          busy={pause.isPending}
          onClick={() => void post(pause, 'resume').catch(showProblem)}
          {...label('resume')}
        />
      ) : (
        <Button size="sm" variant="ghost" onClick={() => setAsking(true)} {...label('pause')} />
      )}
      {asking && (
        <ConfirmDialog
          open
          onClose={() => setAsking(false)}
          title={t('timers:pauseTitle', { task })}
          confirmLabel={t('timers:pause')}
          onConfirm={() => void post(pause, 'pause').catch(() => undefined)}
          busy={pause.isPending}
          error={pause.error}
        >
          <p>{t('timers:confirmPause')}</p>
        </ConfirmDialog>
      )}
    </span>
  );
}
