import { Send } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useSend } from '@/hooks/use-resource';
import type { DailySchedulesSent, SendDailySchedules } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { isDate, today } from '@/lib/time';

function SendDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const send = useSend<DailySchedulesSent>();
  const [date, setDate] = useState(today());
  const [again, setAgain] = useState(false);
  const start = async () => {
    const body: SendDailySchedules = { date: isDate(date) ? date : today(), again };
    const sent = await send.mutateAsync({ method: 'POST', path: '/settings/daily-schedules/send', body }).catch(() => null);
    if (sent === null) return;
    notify(t('settings:daily.sent', { queued: sent.queued, skipped: sent.skipped }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      tone="primary"
      onClose={onClose}
      title={t('settings:daily.title')}
      confirmLabel={t('settings:daily.send')}
      onConfirm={() => void start()}
      busy={send.isPending}
      error={send.error}
    >
      <p>{t('settings:daily.consequence')}</p>
      <div>
        <label htmlFor={id} className="mb-1.5 block font-medium">
          {t('settings:daily.date')}
        </label>
        <input
          id={id}
          type="date"
          required
          value={date}
          onChange={(event) => setDate(event.target.value)}
          className={controlClass}
        />
      </div>
      <label className="flex items-start gap-3">
        <input
          type="checkbox"
          className="mt-0.5 size-6 shrink-0 accent-brand-600"
          checked={again}
          onChange={(event) => setAgain(event.target.checked)}
        />
        <span>{t('settings:daily.again')}</span>
      </label>
    </ConfirmDialog>
  );
}

/** Sends everybody's day by mail now, for admins. */
export function DailySchedules() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <div className="space-y-4">
      <p>{t('settings:daily.text')}</p>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        <Send aria-hidden className="size-4" />
        {t('settings:daily.send')}
      </Button>
      {asking && <SendDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
