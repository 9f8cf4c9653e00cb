import { onlineManager } from '@tanstack/react-query';
import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from './banner';

/** Says that the device is offline: what is on screen may be old, and nothing can be saved. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
  return <Banner icon={WifiOff}>{!online && t('common:offline')}</Banner>;
}
