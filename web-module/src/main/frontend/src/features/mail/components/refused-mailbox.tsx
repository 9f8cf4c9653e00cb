import { MailX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOne } from '@/hooks/use-resource';
import type { MailboxState } from '@/lib/api/types';
import { useFormat } from '@/lib/format';

/** Tells the desk that mail does not reach a client, so that somebody asks for the right address. */
export function RefusedMailbox({ clientId, email }: { clientId: number; email: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: mailbox } = useOne<MailboxState>(`/clients/${clientId}/mailbox`);
  return (
    <div role="status">
      {mailbox?.refusedAt && (
        <p className="flex gap-3 rounded-2xl border border-amber-200 bg-amber-50 p-4 font-medium text-amber-800">
          <MailX aria-hidden className="mt-0.5 size-5 shrink-0" />
          <span className="min-w-0 break-words">
            {t('mail:refused', { email, date: format.date(mailbox.refusedAt) })} {mailbox.reason}
          </span>
        </p>
      )}
    </div>
  );
}
