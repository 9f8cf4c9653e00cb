import { useTranslation } from 'react-i18next';
import { Card, Section } from '@/components/ui/card';
import { DataState } from '@/components/ui/states';
import { useFormat } from '@/lib/format';
import { usePassTypes } from '../api/get-passes';

/** The passes of the studio with their prices; they are bought at the desk. */
export function PriceList() {
  const { t } = useTranslation();
  const format = useFormat();
  const types = usePassTypes();
  return (
    <Section title={t('passes:prices.title')}>
      <p className="text-muted">{t('passes:prices.lead')}</p>
      <DataState query={types}>
        {({ items }) => (
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            {items.map((type) => (
              <li key={type.id}>
                <Card className="flex h-full flex-col gap-1">
                  <h3 className="font-semibold break-words">{type.name}</h3>
                  <p className="text-sm text-muted">
                    {type.credits === null ? t('passes:unlimited') : t('passes:prices.credits', { count: type.credits })}
                    {' · '}
                    {t('passes:prices.days', { count: type.validityDays })}
                  </p>
                  <p className="mt-auto pt-3 font-display text-xl font-semibold">{format.money(type.price, type.currency)}</p>
                </Card>
              </li>
            ))}
          </ul>
        )}
      </DataState>
    </Section>
  );
}
