import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useSend } from '@/hooks/use-resource';
import type { JobsRetried } from '@/lib/api/types';
import { notify } from '@/lib/notices';

/** Starts every failed job of a queue again, after asking. */
export function RetryAllButton({ queue }: { queue: string }) {
  const { t } = useTranslation();
  const send = useSend<JobsRetried>();
  const [asking, setAsking] = useState(false);
  const retry = async () => {
    const answer = await send.mutateAsync({ method: 'POST', path: `/queues/${queue}/retry`, body: {} }).catch(() => null);
    if (answer === null) return;
    setAsking(false);
    notify(t('queues:retried', { count: answer.retried }));
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('queues:retryAll')}
      </Button>
      {asking && (
        <ConfirmDialog
          open
          tone="primary"
          onClose={() => setAsking(false)}
          title={t('queues:retryAll')}
          confirmLabel={t('queues:retry')}
          onConfirm={() => void retry()}
          busy={send.isPending}
          error={send.error}
        >
          <p>{t('queues:confirmRetryAll')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
