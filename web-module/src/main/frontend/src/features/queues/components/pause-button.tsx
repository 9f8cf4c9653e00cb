import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useSend } from '@/hooks/use-resource';
import type { QueuePause } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { ReasonField } from './reason-field';

interface PauseButtonProps {
  /** The queue; left out, the button stands for all of them. */
  queue?: string;
  paused: boolean;
}

/** Pauses, after asking for a reason, or resumes. */
export function PauseButton({ queue, paused }: PauseButtonProps) {
  const { t } = useTranslation();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const path = queue === undefined ? '/queues' : `/queues/${queue}`;
  const ending = queue === undefined ? 'All' : '';
  const post = async (action: 'pause' | 'resume') => {
    const body: QueuePause = action === 'pause' && reason !== '' ? { reason } : {};
    const done = await send.mutateAsync({ method: 'POST', path: `${path}/${action}`, body }).then(
      () => true,
      () => false,
    );
    if (!done) return;
    setAsking(false);
    setReason('');
    notify(t(action === 'pause' ? 'queues:pausedNow' : 'queues:resumedNow'));
  };
  if (paused) {
    return (
      <Button variant="secondary" onClick={() => void post('resume')} disabled={send.isPending}>
        {t(`queues:resume${ending}`)}
      </Button>
    );
  }
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t(`queues:pause${ending}`)}
      </Button>
      {asking && (
        <ConfirmDialog
          open
          onClose={() => setAsking(false)}
          title={t(`queues:pause${ending}`)}
          confirmLabel={t('queues:pause')}
          onConfirm={() => void post('pause')}
          busy={send.isPending}
          error={send.error}
        >
          <p>{t(`queues:confirmPause${ending}`)}</p>
          <ReasonField value={reason} onChange={setReason} />
        </ConfirmDialog>
      )}
    </>
  );
}
