import { useTranslation } from 'react-i18next';
import { AuthCard } from '../components/auth-card';
import { SetPassword } from '../components/set-password';

export function Component() {
  const { t } = useTranslation();
  return (
    <AuthCard title={t('auth:reset.title')} lead={t('auth:reset.lead')}>
      <SetPassword />
    </AuthCard>
  );
}
