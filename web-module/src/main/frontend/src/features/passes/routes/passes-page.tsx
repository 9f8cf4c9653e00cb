import { Ticket } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/ui/card';
import { DataState, EmptyState } from '@/components/ui/states';
import type { Pass } from '@/lib/api/types';
import { useUser } from '@/lib/session';
import { useClientPasses } from '../api/get-passes';
import { PassCard } from '../components/pass-card';
import { PriceList } from '../components/price-list';

function PassGrid({ passes }: { passes: readonly Pass[] }) {
  return (
    <ul className="grid items-start gap-4 lg:grid-cols-2">
      {passes.map((pass) => (
        <li key={pass.id}>
          <PassCard pass={pass} />
        </li>
      ))}
    </ul>
  );
}

function Passes({ clientId }: { clientId: number }) {
  const { t } = useTranslation();
  const passes = useClientPasses(clientId);
  return (
    <DataState query={passes}>
      {({ active, ended }) => (
        <>
          <Section title={t('passes:active')}>
            {active.length === 0 ? (
              <EmptyState icon={Ticket}>{t('passes:emptyActive')}</EmptyState>
            ) : (
              <PassGrid passes={active} />
            )}
          </Section>
          {ended.length > 0 && (
            <Section title={t('passes:ended')}>
              <PassGrid passes={ended} />
            </Section>
          )}
        </>
      )}
    </DataState>
  );
}

export function Component() {
  const { t } = useTranslation();
  const clientId = useUser()?.client?.id;
  if (clientId === undefined) return null;
  return (
    <Page title={t('passes:title')} lead={t('passes:lead')}>
      <div className="space-y-10">
        <Passes clientId={clientId} />
        <PriceList />
      </div>
    </Page>
  );
}
