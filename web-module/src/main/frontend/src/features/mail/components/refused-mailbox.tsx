import { MailX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOne } from '@/hooks/use-resource';
import type { MailboxState } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { Note } from './note';

/** Tells the desk that mail does not reach a client, so that somebody asks for the right address. */
export function RefusedMailbox({ clientId, email }: { clientId: number; email: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: mailbox } = useOne<MailboxState>(`/clients/${clientId}/mailbox`);
  return (
    <Note icon={MailX}>
      {mailbox?.refusedAt && `${t('mail:refused', { email, date: format.date(mailbox.refusedAt) })} ${mailbox.reason ?? ''}`}
    </Note>
  );
}
