import { CircleAlert, CircleCheck, CircleOff, Clock, FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CrudPage, RowButton } from '@/components/crud-page';
import { FilterDate, FilterSearch, FilterSelect } from '@/components/list/filters';
import { Badge } from '@/components/ui/badge';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useSend } from '@/hooks/use-resource';
import type { LoggedMail } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { SYSTEM_SLUGS, useMailName } from '../lib/mail-names';

const LOOKS = {
  queued: { tone: 'neutral', icon: Clock },
  sent: { tone: 'good', icon: CircleCheck },
  failed: { tone: 'bad', icon: CircleAlert },
  suppressed: { tone: 'warn', icon: CircleOff },
} as const;

const STATUSES = ['queued', 'sent', 'failed', 'suppressed'] as const;

function Status({ mail: { status, isTest, attempts, lastError } }: { mail: LoggedMail }) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex flex-col items-end gap-1 md:items-start">
      <span className="inline-flex flex-wrap gap-2">
        <Badge {...LOOKS[status]}>{t(`mail:status.${status}`)}</Badge>
        {isTest && <Badge icon={FlaskConical}>{t('mail:log.test')}</Badge>}
      </span>
      {attempts > 1 && <span className="text-sm text-muted">{t('mail:log.attempts', { count: attempts })}</span>}
      {lastError !== null && <span className="text-sm break-words text-muted">{lastError}</span>}
    </span>
  );
}

/** Asks, since a person gets the mail, and sends it again. */
function ResendDialog({ mail, onClose }: { mail: LoggedMail; onClose: () => void }) {
  const { t } = useTranslation();
  const send = useSend();
  const resend = async () => {
    const sent = await send.mutateAsync({ method: 'POST', path: `/email-log/${mail.id}/resend` }).then(
      () => true,
      () => false,
    );
    if (!sent) return;
    notify(t('mail:log.resent', { recipient: mail.recipient }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      tone="primary"
      onClose={onClose}
      title={t('mail:log.resendTitle')}
      confirmLabel={t('mail:log.resend')}
      onConfirm={() => void resend()}
      busy={send.isPending}
      error={send.error}
    >
      <p>{t('mail:log.resendText', { subject: mail.subject, recipient: mail.recipient })}</p>
    </ConfirmDialog>
  );
}

/** The mails that were sent, and those that were not, live. */
export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useMailName();
  const [resending, setResending] = useState<LoggedMail | null>(null);
  return (
    <>
      <CrudPage<LoggedMail>
        title={t('mail:log.title')}
        lead={t('mail:log.lead')}
        path="/email-log"
        sort=""
        live
        filters={['recipient', 'slug', 'status', 'from', 'to']}
        filterFields={(list) => (
          <>
            <FilterSearch
              label={t('mail:log.recipient')}
              value={list.filters.recipient ?? ''}
              onChange={(value) => list.setFilter('recipient', value)}
            />
            <FilterSelect
              label={t('mail:mail')}
              all={t('manage:all')}
              options={SYSTEM_SLUGS.map((value) => ({ value, label: nameOf(value) }))}
              value={list.filters.slug ?? ''}
              onChange={(value) => list.setFilter('slug', value)}
            />
            <FilterSelect
              label={t('manage:status')}
              all={t('manage:all')}
              options={STATUSES.map((value) => ({ value, label: t(`mail:status.${value}`) }))}
              value={list.filters.status ?? ''}
              onChange={(value) => list.setFilter('status', value)}
            />
            <FilterDate
              label={t('mail:log.from')}
              value={list.filters.from ?? ''}
              onChange={(value) => list.setFilter('from', value)}
            />
            <FilterDate
              label={t('mail:log.to')}
              value={list.filters.to ?? ''}
              onChange={(value) => list.setFilter('to', value)}
            />
          </>
        )}
        nameOf={(mail) => `${mail.recipient}, ${mail.subject}`}
        columns={[
          { key: 'at', header: t('mail:log.at'), cell: (mail) => format.stamp(mail.sentAt ?? mail.queuedAt) },
          { key: 'recipient', header: t('mail:log.recipient'), cell: (mail) => <span className="break-all">{mail.recipient}</span> },
          {
            key: 'mail',
            header: t('mail:mail'),
            cell: (mail) => (
              <>
                {mail.subject}
                <span className="block text-sm text-muted">
                  {[nameOf(mail.slug), mail.locale, mail.templateVersion && t('mail:versionNumber', { version: mail.templateVersion })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            ),
          },
          { key: 'status', header: t('manage:status'), cell: (mail) => <Status mail={mail} /> },
        ]}
        actions={(mail) =>
          mail.status === 'failed' &&
          !mail.isTest && (
            <RowButton
              label={t('mail:log.resend')}
              of={`${mail.recipient}, ${mail.subject}`}
              onClick={() => setResending(mail)}
            />
          )
        }
      />
      {resending && <ResendDialog mail={resending} onClose={() => setResending(null)} />}
    </>
  );
}
