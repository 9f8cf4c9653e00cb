import { useTranslation } from 'react-i18next';
import { PassMeter } from '@/components/pass-meter';
import { Card } from '@/components/ui/card';
import type { Pass } from '@/lib/api/types';
import { useFormat } from '@/lib/format';

/** The active passes with what is left and their last day. */
export function PassStrip({ passes }: { passes: readonly Pass[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {passes.map((pass) => (
        <li key={pass.id}>
          <Card>
            <h3 className="mb-2 font-semibold break-words">{pass.name}</h3>
            <PassMeter pass={pass} />
            <p className="mt-2 text-sm text-muted">{t('dashboard:lastDay', { date: format.onDate(pass.validUntil) })}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
