import { KeyRound, MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { DataState } from '@/components/ui/states';
import type { AuthSession } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { useDevices, useSignOutDevice } from '../api/security';
import { deviceName } from '../lib/device-name';

function Device({ session, onSignOut }: { session: AuthSession; onSignOut: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const Icon = session.kind === 'token' ? KeyRound : MonitorSmartphone;
  const name = session.name ?? deviceName(session.userAgent) ?? t('settings:devices.unknown');
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4">
      <Icon aria-hidden className="size-6 shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <p className="font-medium break-words">{name}</p>
        <p className="text-sm text-muted">
          {t('settings:devices.seen', { when: format.moment(session.lastSeenAt) })}
          {session.ip && <> · {session.ip}</>}
        </p>
      </div>
      {session.current ? (
        <Badge tone="good">{t('settings:devices.current')}</Badge>
      ) : (
        <Button variant="secondary" size="sm" aria-label={t('settings:devices.signOutNamed', { name })} onClick={onSignOut}>
          {t('settings:devices.signOut')}
        </Button>
      )}
    </li>
  );
}

/** Where the account is signed in, with the way to end each of them. */
export function Devices() {
  const { t } = useTranslation();
  const devices = useDevices();
  const signOut = useSignOutDevice();
  const [asked, setAsked] = useState<{ id: number | null } | null>(null);
  const confirm = async (id: number | null) => {
    const ended = await signOut.mutateAsync(id).then(
      () => true,
      () => false,
    );
    if (!ended) return;
    setAsked(null);
    notify(t('settings:devices.signedOut'));
  };
  return (
    <DataState query={devices}>
      {({ items }) => (
        <>
          <ul className="divide-y divide-line">
            {items.map((session) => (
              <Device key={session.id} session={session} onSignOut={() => setAsked({ id: session.id })} />
            ))}
          </ul>
          {items.some((session) => !session.current) && (
            <Button variant="secondary" size="sm" onClick={() => setAsked({ id: null })}>
              {t('settings:devices.signOutOthers')}
            </Button>
          )}
          <ConfirmDialog
            open={asked !== null}
            onClose={() => {
              setAsked(null);
              signOut.reset();
            }}
            title={asked?.id === null ? t('settings:devices.askAll') : t('settings:devices.askOne')}
            confirmLabel={t('settings:devices.signOut')}
            onConfirm={() => void confirm(asked?.id ?? null)}
            busy={signOut.isPending}
            error={signOut.error}
          >
            <p>{t('settings:devices.consequence')}</p>
          </ConfirmDialog>
        </>
      )}
    </DataState>
  );
}
