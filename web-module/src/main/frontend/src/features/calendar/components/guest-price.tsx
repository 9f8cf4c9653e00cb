import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/lib/api/client';
import { hasCode } from '@/lib/api/problem';
import type { ResolvedFees } from '@/lib/api/types';
import { useFormat } from '@/lib/format';

interface PriceOf {
  /** Null for the technical guest. */
  clientId: number | null;
  serviceTypeId: number | null;
  date: string;
}

function useGuestPrice({ clientId, serviceTypeId, date }: PriceOf) {
  const who = clientId === null ? { technical: true } : { clientId };
  const query = { ...who, serviceTypeId, date };
  return useQuery({
    queryKey: ['/pricing/resolve', query],
    queryFn: ({ signal }) => api.get<ResolvedFees>('/pricing/resolve', { query, signal }),
    enabled: serviceTypeId !== null && date !== '',
  });
}

const SOURCES = ['client_price_code', 'staff_price_code', 'service_type_default', 'fallback'] as const;

/** Where a price comes from, in words. */
export function PriceOrigin({ source }: { source: string }) {
  const { t } = useTranslation();
  const known = SOURCES.find((one) => one === source);
  return known ? t(`calendar:price.${known}`) : source;
}

/** What a guest would be charged, and by which price. */
export function GuestPrice(of: PriceOf) {
  const { t } = useTranslation();
  const format = useFormat();
  const price = useGuestPrice(of);
  if (price.data) {
    const { entryFee, currency, source } = price.data;
    return (
      <span className="text-right text-sm text-muted">
        {format.money(entryFee, currency)} · <PriceOrigin source={source} />
      </span>
    );
  }
  if (hasCode(price.error, 'MISSING_PRICE')) return <span className="text-sm text-danger-700">{t('calendar:price.missing')}</span>;
  return null;
}
