import { LinkIcon, MailCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '@/components/ui/button';
import { DataState, EmptyState } from '@/components/ui/states';
import { hasCode } from '@/lib/api/problem';
import { useConfirmEmail } from '../api/confirm-email';
import { AuthCard } from '../components/auth-card';

function Done() {
  const { t } = useTranslation();
  return (
    <div role="status">
      <EmptyState icon={MailCheck} action={<ButtonLink to="/login">{t('auth:toLogin')}</ButtonLink>}>
        {t('auth:confirmEmail.done')}
      </EmptyState>
    </div>
  );
}

function Expired() {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <EmptyState icon={LinkIcon} action={<ButtonLink to="/settings">{t('auth:confirmEmail.again')}</ButtonLink>}>
        {t('auth:confirmEmail.expired')}
      </EmptyState>
    </div>
  );
}

/** Where the mail to a new address leads. */
export function Component() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const confirmation = useConfirmEmail(token);
  return (
    <AuthCard title={t('auth:confirmEmail.title')}>
      {token === '' || hasCode(confirmation.error, 'TOKEN_INVALID') ? (
        <Expired />
      ) : (
        <DataState query={confirmation}>{() => <Done />}</DataState>
      )}
    </AuthCard>
  );
}
