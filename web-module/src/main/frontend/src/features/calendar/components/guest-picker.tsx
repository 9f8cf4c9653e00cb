import { UserPlus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ClientPicker } from '@/components/client-picker';
import { controlClass, FieldError, useFieldError } from '@/components/form/field';
import { Button, IconButton } from '@/components/ui/button';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useSend } from '@/hooks/use-resource';
import type { ClientChange, ClientDetails } from '@/lib/api/types';
import { GuestPrice } from './guest-price';

export const MAX_GUESTS = 10;

/** A guest of the form; the technical one has no client of its own here. */
export interface ChosenGuest {
  clientId: number | null;
  name: string;
}

const TEXTS = [
  { name: 'fullName', type: 'text' },
  { name: 'email', type: 'email' },
  { name: 'phone', type: 'tel' },
] as const;

/** A new client without leaving the event's form. */
function NewClient({ onMade, onClose }: { onMade: (guest: ChosenGuest) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const send = useSend<ClientDetails>();
  const [texts, setTexts] = useState({ fullName: '', email: '', phone: '' });
  const save = async () => {
    const body: ClientChange = { fullName: texts.fullName.trim(), email: texts.email.trim() || null, phone: texts.phone.trim() || null };
    const made = await send.mutateAsync({ method: 'POST', path: '/clients', body }).catch(() => null);
    if (made !== null) onMade({ clientId: made.id, name: made.fullName });
  };
  return (
    <div role="group" aria-label={t('calendar:guest.new')} className="space-y-3 rounded-xl border border-line p-4">
      {TEXTS.map(({ name, type }) => (
        <div key={name}>
          <label htmlFor={`${id}-${name}`} className="mb-1 block font-medium">
            {t(`calendar:guest.${name}`)}
          </label>
          <input
            id={`${id}-${name}`}
            type={type}
            value={texts[name]}
            onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
            className={controlClass}
          />
        </div>
      ))}
      <ProblemAlert error={send.error} />
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary" onClick={onClose}>
          {t('common:back')}
        </Button>
        <Button busy={send.isPending} disabled={texts.fullName.trim() === ''} onClick={() => void save()}>
          {t('calendar:guest.create')}
        </Button>
      </div>
    </div>
  );
}

interface PricingOf {
  serviceTypeId: number | null;
  date: string;
}

function Chosen({ guests, onRemove, ...pricing }: PricingOf & { guests: readonly ChosenGuest[]; onRemove: (index: number) => void }) {
  const { t } = useTranslation();
  return (
    <ol aria-label={t('calendar:guest.chosen')} className="divide-y divide-line rounded-xl border border-line px-3">
      {guests.map((guest, index) => (
        <li key={`${guest.clientId ?? 'technical'}-${index}`} className="flex items-center gap-3 py-1.5">
          <span className="min-w-0 flex-1 break-words">{guest.name}</span>
          <GuestPrice clientId={guest.clientId} {...pricing} />
          <IconButton label={t('calendar:guest.remove', { name: guest.name })} onClick={() => onRemove(index)}>
            <X aria-hidden className="size-5" />
          </IconButton>
        </li>
      ))}
    </ol>
  );
}

/** Who shall come: found by typing, made on the spot, or the technical guest; the first one is the main guest. */
export function GuestPicker({ serviceTypeId, date }: PricingOf) {
  const { t } = useTranslation();
  const id = useId();
  const { setValue } = useFormContext();
  const guests = useWatch({ name: 'guests' }) as ChosenGuest[];
  const error = useFieldError('guests');
  const [adding, setAdding] = useState(false);
  const set = (next: ChosenGuest[]) => setValue('guests', next, { shouldDirty: true, shouldValidate: error !== null });
  const add = (guest: ChosenGuest) => {
    setAdding(false);
    const known = guest.clientId !== null && guests.some(({ clientId }) => clientId === guest.clientId);
    if (!known) set([...guests, guest]);
  };
  const full = guests.length >= MAX_GUESTS;
  return (
    <fieldset className="space-y-3" aria-describedby={error ? id : undefined}>
      <legend className="mb-1.5 font-medium">{t('calendar:guest.title')}</legend>
      {guests.length > 0 && (
        <Chosen
          guests={guests}
          serviceTypeId={serviceTypeId}
          date={date}
          onRemove={(at) => set(guests.filter((_, index) => index !== at))}
        />
      )}
      {full && <p className="text-sm text-muted">{t('calendar:guest.full', { count: MAX_GUESTS })}</p>}
      {!full && adding && <NewClient onMade={add} onClose={() => setAdding(false)} />}
      {!full && !adding && (
        <>
          <ClientPicker key={guests.length} onPick={(client) => add({ clientId: client.id, name: client.fullName })} />
          <div className="flex flex-wrap gap-2">
            <Button size="sm" variant="secondary" onClick={() => setAdding(true)}>
              <UserPlus aria-hidden className="size-4" />
              {t('calendar:guest.new')}
            </Button>
            <Button
              size="sm"
              variant="secondary"
              onClick={() => add({ clientId: null, name: t('calendar:guest.technical') })}
            >
              {t('calendar:guest.addTechnical')}
            </Button>
          </div>
        </>
      )}
      <FieldError id={id} text={error} />
    </fieldset>
  );
}
