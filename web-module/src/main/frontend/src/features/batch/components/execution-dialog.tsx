import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { DataState } from '@/components/ui/states';
import { useOne, useSend } from '@/hooks/use-resource';
import type { Execution } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';

type Action = 'stop' | 'restart' | 'abandon';

function actionsOf({ status, restartable }: Execution): readonly Action[] {
  if (status === 'STARTED' || status === 'STARTING') return ['stop'];
  return restartable ? ['restart', 'abandon'] : [];
}

/** One execution with its steps, and what can be done with it. */
export function ExecutionDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useOne<Execution>(`/batch/executions/${id}`);
  const send = useSend();
  const [asked, setAsked] = useState<Action | null>(null);
  const run = async (action: Action) => {
    const path = `/batch/executions/${id}/${action}`;
    const done = await send.mutateAsync({ method: 'POST', path }).then(
      () => true,
      () => false,
    );
    if (!done) return;
    notify(t('manage:done'));
    setAsked(null);
  };
  return (
    <Dialog open onClose={onClose} title={t('batch:execution', { id })} size="lg">
      <DataState query={query}>
        {(execution) => (
          <div className="space-y-4">
            <p className="font-semibold">
              {execution.jobName} · {execution.status}
              {execution.startedAt && ` · ${format.moment(execution.startedAt)}`}
            </p>
            <p>{t('batch:progress', { done: execution.progress.done, total: execution.progress.total ?? '?' })}</p>
            <p className="text-muted">
              {Object.entries(execution.parameters)
                .map(([name, value]) => `${name}=${value}`)
                .join(', ')}
            </p>
            {execution.steps.map((step) => (
              <Card key={step.name}>
                <h3 className="font-semibold">
                  {step.name} · {step.status}
                </h3>
                <p>{t('batch:counts', { read: step.readCount, written: step.writeCount, skipped: step.skipCount })}</p>
                {step.message && <p className="break-words text-muted">{step.message}</p>}
              </Card>
            ))}
            <div className="flex flex-wrap gap-3">
              {actionsOf(execution).map((action) => (
                <Button key={action} variant="secondary" onClick={() => setAsked(action)}>
                  {t(`batch:action.${action}`)}
                </Button>
              ))}
            </div>
          </div>
        )}
      </DataState>
      {asked && (
        <ConfirmDialog
          open
          onClose={() => setAsked(null)}
          title={t(`batch:action.${asked}`)}
          confirmLabel={t(`batch:action.${asked}`)}
          onConfirm={() => void run(asked)}
          busy={send.isPending}
          error={send.error}
        >
          <p>{t(`batch:confirm.${asked}`)}</p>
        </ConfirmDialog>
      )}
    </Dialog>
  );
}
