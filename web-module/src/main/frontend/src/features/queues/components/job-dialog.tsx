import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { DataState } from '@/components/ui/states';
import { useOne, useSend } from '@/hooks/use-resource';
import type { QueuedJobDetails } from '@/lib/api/types';
import { type Format, useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';

interface JobDialogProps {
  queue: string;
  id: number;
  onClose: () => void;
}

function facts(job: QueuedJobDetails, format: Format): readonly [string, string][] {
  const moment = (value: string | null) => (value === null ? '–' : format.moment(value));
  return [
    ['attempts', format.number(job.attempts)],
    ['crashes', format.number(job.crashes)],
    ['created', moment(job.createdAt)],
    ['due', moment(job.availableAt)],
    ['started', moment(job.startedAt)],
    ['finished', moment(job.finishedAt)],
    ['node', job.node ?? '–'],
    ['trace', job.traceId ?? '–'],
    ['payload', JSON.stringify(job.payload)],
  ];
}

/** One job: what it is about, what went wrong, and what can be done. */
export function JobDialog({ queue, id, onClose }: JobDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const path = `/queues/${queue}/jobs/${id}`;
  const query = useOne<QueuedJobDetails>(path, { live: true });
  const send = useSend();
  const [discarding, setDiscarding] = useState(false);
  const act = async (change: { method: 'POST' | 'DELETE'; path: string }) => {
    const done = await send.mutateAsync(change).then(
      () => true,
      () => false,
    );
    if (!done) return;
    notify(t('queues:done1'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('queues:job', { id })} size="lg">
      <DataState query={query}>
        {(job) => (
          <div className="space-y-4">
            <p className="font-semibold">
              {job.jobType} · {t(`queues:${job.state}`)}
            </p>
            <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
              {facts(job, format).map(([name, value]) => (
                <div key={name} className="flex justify-between gap-4 border-b border-line/60 py-1">
                  <dt className="text-muted">{t(`queues:${name}`)}</dt>
                  <dd className="min-w-0 text-right break-words">{value}</dd>
                </div>
              ))}
            </dl>
            {job.failures.length > 0 && <h3 className="font-semibold">{t('queues:failures')}</h3>}
            {job.failures.map((failure) => (
              <Card key={`${failure.attempt} ${failure.failedAt}`}>
                <p className="font-semibold">
                  {t('queues:attempt', { attempt: failure.attempt })} · {format.moment(failure.failedAt)}
                  {failure.node !== null && ` · ${failure.node}`}
                </p>
                <p className="break-words text-muted">
                  {failure.errorClass}: {failure.errorMessage}
                </p>
              </Card>
            ))}
            {send.error && !discarding && <ProblemAlert error={send.error} />}
            {(job.state === 'failed' || job.state === 'quarantined') && (
              <div className="flex flex-wrap gap-3">
                <Button disabled={send.isPending} onClick={() => void act({ method: 'POST', path: `${path}/retry` })}>
                  {t('queues:retry')}
                </Button>
                <Button variant="secondary" onClick={() => setDiscarding(true)}>
                  {t('queues:discard')}
                </Button>
              </div>
            )}
          </div>
        )}
      </DataState>
      {discarding && (
        <ConfirmDialog
          open
          onClose={() => setDiscarding(false)}
          title={t('queues:discard')}
          confirmLabel={t('queues:discard')}
          onConfirm={() => void act({ method: 'DELETE', path })}
          busy={send.isPending}
          error={send.error}
        >
          <p>{t('queues:confirmDiscard')}</p>
        </ConfirmDialog>
      )}
    </Dialog>
  );
}
