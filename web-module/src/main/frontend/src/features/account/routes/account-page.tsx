import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { useUser } from '@/lib/session';
import { Entries } from '../components/entries';

export function Component() {
  const { t } = useTranslation();
  const clientId = useUser()?.client?.id;
  if (clientId === undefined) return null;
  return (
    <Page title={t('account:title')} lead={t('account:lead')}>
      <Entries clientId={clientId} />
    </Page>
  );
}
