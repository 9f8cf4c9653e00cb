import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Banner } from '@/components/layout/banner';
import { useItems } from '@/hooks/use-resource';
import type { Setting } from '@/lib/api/types';

/** While every mail is copied to an address, each page of an admin says so (rule SET-3). */
export function CopiesBanner() {
  const { t } = useTranslation();
  const { data: settings } = useItems<Setting>('/settings');
  const valueOf = (key: string) => settings?.items.find((setting) => setting.key === key)?.value;
  return (
    <Banner icon={Copy}>
      {valueOf('debugBccEnabled') === true && t('mail:copies', { address: valueOf('debugBccAddress') })}
    </Banner>
  );
}
