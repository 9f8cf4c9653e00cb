import { useTranslation } from 'react-i18next';
import { TextLink } from '@/components/ui/text-link';
import { AuthCard } from '../components/auth-card';
import { SetPassword } from '../components/set-password';

export function Component() {
  const { t } = useTranslation();
  const footer = (
    <p>
      {t('auth:invitation.privacy')} <TextLink to="/privacy">{t('auth:register.policy')}</TextLink>
    </p>
  );
  return (
    <AuthCard title={t('auth:invitation.title')} lead={t('auth:invitation.lead')} footer={footer}>
      <SetPassword />
    </AuthCard>
  );
}
