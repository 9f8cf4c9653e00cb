import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClientPicker } from '@/components/client-picker';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useSend } from '@/hooks/use-resource';
import type { FoundClient, NewParticipant, Registration } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { useUser } from '@/lib/session';

interface Choice {
  waitlist: boolean;
  overrideCapacity: boolean;
  comp: boolean;
}

const NONE: Choice = { waitlist: false, overrideCapacity: false, comp: false };

/** Adds a client to a class; admins may also exceed the capacity or give the place free of charge. */
export function AddParticipant({ classId, onClose }: { classId: number; onClose: () => void }) {
  const { t } = useTranslation();
  const isAdmin = useUser()?.role === 'admin';
  const send = useSend<Registration>();
  const [client, setClient] = useState<FoundClient | null>(null);
  const [choice, setChoice] = useState(NONE);
  const options = isAdmin ? (['waitlist', 'overrideCapacity', 'comp'] as const) : (['waitlist'] as const);

  const add = async () => {
    if (client === null) return;
    const { waitlist, ...adminOnly } = choice;
    const status = waitlist ? 'waitlist' : 'booked';
    const body: NewParticipant = { clientId: client.id, status, ...(isAdmin && adminOnly) };
    const added = await send
      .mutateAsync({ method: 'POST', path: `/classes/${classId}/participants`, body })
      .catch(() => null);
    if (added === null) return;
    const name = client.fullName;
    notify(added.status === 'waitlist' ? t('roster:add.waiting', { name }) : t('roster:add.booked', { name }));
    onClose();
  };

  const footer = client && (
    <>
      <Button variant="secondary" onClick={() => setClient(null)}>
        {t('roster:add.other')}
      </Button>
      <Button busy={send.isPending} onClick={() => void add()}>
        {t('roster:add.confirm')}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={t('roster:add.title')} footer={footer}>
      {client === null ? (
        <ClientPicker onPick={setClient} />
      ) : (
        <div className="space-y-4">
          <p className="text-lg font-semibold">{client.fullName}</p>
          {options.map((name) => (
            <label key={name} className="flex items-center gap-3">
              <input
                type="checkbox"
                className="size-6 accent-brand-600"
                checked={choice[name]}
                onChange={(event) => setChoice({ ...choice, [name]: event.target.checked })}
              />
              {t(`roster:add.${name}`)}
            </label>
          ))}
          <ProblemAlert error={send.error} />
        </div>
      )}
    </Dialog>
  );
}
