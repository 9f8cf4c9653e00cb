import { MailX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '@/components/ui/text-link';
import { useList } from '@/hooks/use-resource';
import type { LoggedMail } from '@/lib/api/types';
import { Note } from './note';

/** Tells an admin of mails that could not be made, because no template was active. */
export function SuppressedMails() {
  const { t } = useTranslation();
  const { data: mails } = useList<LoggedMail>('/email-log', { status: 'suppressed', pageSize: 1 });
  return (
    <Note icon={MailX}>
      {mails && mails.total > 0 && (
        <TextLink to="/admin/email-log?status=suppressed">{t('mail:suppressed', { count: mails.total })}</TextLink>
      )}
    </Note>
  );
}
