import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { controlClass } from '@/components/form/field';
import { RemoveDialog } from '@/components/remove-dialog';
import type { StudioEvent } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { type Scope, ScopeField } from './scope-field';

const MAX_REASON = 500;

/** Cancels a session or a block and says who will be told. */
export function CancelEvent({ event, onClose }: { event: StudioEvent; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const [scope, setScope] = useState<Scope>('this');
  const [reason, setReason] = useState('');
  const guests = event.guests.filter((guest) => !guest.technical).map((guest) => guest.client.fullName);
  return (
    <RemoveDialog
      title={t('calendar:cancel.title', { when: format.dayAndTime(event.startsAt) })}
      path={`/events/${event.id}`}
      query={{ reason: reason.trim(), ...(event.seriesId !== null && { scope }) }}
      confirmLabel={t('calendar:cancel.confirm')}
      onClose={onClose}
    >
      <p>{guests.length === 0 ? t('calendar:cancel.nobody') : t('calendar:cancel.told', { names: guests.join(', ') })}</p>
      {event.seriesId !== null && <ScopeField value={scope} onChange={setScope} />}
      <div>
        <label htmlFor={id} className="mb-1.5 block font-medium">
          {t('calendar:cancel.reason')}
        </label>
        <input
          id={id}
          maxLength={MAX_REASON}
          value={reason}
          onChange={(change) => setReason(change.target.value)}
          className={controlClass}
        />
      </div>
    </RemoveDialog>
  );
}
