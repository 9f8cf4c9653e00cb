import { useTranslation } from 'react-i18next';
import { AuditList } from '../components/audit-list';
import { ChainBadge } from '../components/chain-badge';

/** Who changed what, for administrators. */
export function Component() {
  const { t } = useTranslation();
  return <AuditList title={t('audit:title')} lead={t('audit:lead')} withActor headerActions={<ChainBadge />} />;
}
