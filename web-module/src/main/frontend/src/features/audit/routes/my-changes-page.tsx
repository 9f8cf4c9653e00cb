import { useTranslation } from 'react-i18next';
import { AuditList } from '../components/audit-list';

/** What a member of staff changed. */
export function Component() {
  const { t } = useTranslation();
  return <AuditList title={t('audit:mine')} lead={t('audit:mineLead')} withActor={false} />;
}
