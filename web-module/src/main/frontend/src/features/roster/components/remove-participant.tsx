import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { controlClass } from '@/components/form/field';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useSend } from '@/hooks/use-resource';
import type { Participant } from '@/lib/api/types';
import { notify } from '@/lib/notices';

const MAX_REASON = 500;

/** Removes somebody from a class: by the cancellation terms, or with everything given back. */
export function RemoveParticipant({ participant, onClose }: { participant: Participant; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const send = useSend();
  const [waive, setWaive] = useState(false);
  const [reason, setReason] = useState('');
  const { client, occurrenceId } = participant;
  const remove = async () => {
    const path = `/classes/${occurrenceId}/participants/${participant.id}`;
    const query = { waive: waive || null, reason: reason.trim() };
    const removed = await send.mutateAsync({ method: 'DELETE', path, query }).then(
      () => true,
      () => false,
    );
    if (!removed) return;
    notify(t('roster:remove.done', { name: client.fullName }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('roster:remove.title', { name: client.fullName })}
      confirmLabel={t('roster:remove.confirm')}
      onConfirm={() => void remove()}
      busy={send.isPending}
      error={send.error}
    >
      <p>{waive ? t('roster:remove.returned') : t('roster:remove.policy')}</p>
      <label className="flex items-center gap-3">
        <input
          type="checkbox"
          className="size-6 accent-brand-600"
          checked={waive}
          onChange={(event) => setWaive(event.target.checked)}
        />
        {t('roster:remove.waive')}
      </label>
      <div>
        <label htmlFor={id} className="mb-1.5 block font-medium">
          {t('roster:remove.reason')}
        </label>
        <input
          id={id}
          maxLength={MAX_REASON}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          className={controlClass}
        />
      </div>
    </ConfirmDialog>
  );
}
