import { CircleCheck, CircleOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';

/** Whether a template is used. */
export function ActiveBadge({ isActive }: { isActive: boolean }) {
  const { t } = useTranslation();
  return isActive ? (
    <Badge tone="good" icon={CircleCheck}>
      {t('mail:on')}
    </Badge>
  ) : (
    <Badge tone="warn" icon={CircleOff}>
      {t('mail:off')}
    </Badge>
  );
}
