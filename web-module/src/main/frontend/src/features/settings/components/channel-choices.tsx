import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { useProblemNotice } from '@/components/ui/problem-alert';
import { DataState, SkeletonList } from '@/components/ui/states';
import type { Channels } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { pushSupport } from '@/lib/push';
import { useAddBrowser, useBrowserSubscribed, useChannels, useChooseChannels } from '../api/channels';

interface ChoiceProps {
  label: string;
  /** Why it cannot be switched on, or where it goes to. */
  note: string | null;
  checked: boolean;
  possible: boolean;
  busy: boolean;
  onChange: (checked: boolean) => void;
}

/** What is on can always be switched off. */
function Choice({ label, note, checked, possible, busy, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-3">
      <input
        id={id}
        type="checkbox"
        className="mt-0.5 size-6 shrink-0 accent-brand-600"
        checked={checked}
        disabled={!possible && !checked}
        aria-describedby={note === null ? undefined : `${id}-note`}
        // Not disabled while it is saved: that would take the focus away.
        onChange={(event) => !busy && onChange(event.target.checked)}
      />
      <div className="min-w-0 pt-0.5">
        <label htmlFor={id}>{label}</label>
        {note !== null && (
          <p id={`${id}-note`} className="text-sm break-words text-muted">
            {note}
          </p>
        )}
      </div>
    </div>
  );
}

function Sms({ channels, phone }: { channels: Channels; phone: string | null }) {
  const { t } = useTranslation();
  const choose = useChooseChannels();
  const showProblem = useProblemNotice();
  const note = channels.smsAvailable
    ? phone === null
      ? t('settings:channels.noPhone')
      : t('settings:channels.smsTo', { phone })
    : t('settings:channels.unavailable');
  const change = (sms: boolean) =>
    choose.mutateAsync({ sms, webPush: channels.webPush }).then(() => notify(t('common:saved')), showProblem);
  return (
    <Choice
      label={t('settings:channels.sms')}
      note={note}
      checked={channels.sms}
      possible={channels.smsAvailable && phone !== null}
      busy={choose.isPending}
      onChange={(on) => void change(on)}
    />
  );
}

function WebPush({ channels }: { channels: Channels }) {
  const { t } = useTranslation();
  const choose = useChooseChannels();
  const add = useAddBrowser();
  const isHere = useBrowserSubscribed();
  const showProblem = useProblemNotice();
  const support = channels.webPushAvailable ? pushSupport() : 'unavailable';
  const isElsewhere = channels.webPush && support === 'ready' && isHere === false;

  const addBrowser = async () => {
    const agreed = await add.mutateAsync(channels.vapidPublicKey ?? '');
    if (!agreed) notify(t('settings:channels.failed'), 'bad');
    return agreed;
  };
  /** The server can refuse, and so can the browser, which has no words for its owner. */
  const explain = (error: unknown) =>
    error instanceof DOMException ? notify(t('settings:channels.failed'), 'bad') : showProblem(error);
  const change = async (webPush: boolean) => {
    if (webPush && !(await addBrowser())) return;
    await choose.mutateAsync({ sms: channels.sms, webPush });
    notify(t('common:saved'));
  };
  const here = async () => {
    if (await addBrowser()) notify(t('common:saved'));
  };
  return (
    <div className="space-y-3">
      <Choice
        label={t('settings:channels.webPush')}
        note={support === 'ready' ? (isElsewhere ? t('settings:channels.elsewhere') : null) : t(`settings:channels.${support}`)}
        checked={channels.webPush}
        possible={support === 'ready'}
        busy={choose.isPending || add.isPending}
        onChange={(on) => void change(on).catch(explain)}
      />
      {isElsewhere && (
        <Button variant="secondary" onClick={() => void here().catch(explain)} busy={add.isPending}>
          {t('settings:channels.addBrowser')}
        </Button>
      )}
    </div>
  );
}

/** By which ways besides mail one is reached in urgent matters, saved at once. */
export function ChannelChoices({ phone }: { phone: string | null }) {
  const { t } = useTranslation();
  const query = useChannels();
  return (
    <section className="mt-6 border-t border-line pt-5">
      <h3 className="mb-3 text-lg font-semibold">{t('settings:channels.title')}</h3>
      <DataState query={query} skeleton={<SkeletonList rows={1} />}>
        {(channels) => (
          <div className="space-y-4">
            <p className="text-muted">{t('settings:channels.hint')}</p>
            <Sms channels={channels} phone={phone} />
            <WebPush channels={channels} />
          </div>
        )}
      </DataState>
    </section>
  );
}
