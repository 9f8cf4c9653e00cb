import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button';
import { DataState, EmptyState } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import type { UpcomingItem } from '@/lib/api/types';
import { useUser } from '@/lib/session';
import { useUpcoming } from '../api/upcoming';
import { CancelDialog } from '../components/cancel-dialog';
import { History } from '../components/history';
import { UpcomingList } from '../components/upcoming-list';

interface ComingProps {
  clientId: number;
  waitlist: boolean;
  onCancel: (item: UpcomingItem) => void;
}

function Coming({ clientId, waitlist, onCancel }: ComingProps) {
  const { t } = useTranslation();
  const upcoming = useUpcoming(clientId);
  return (
    <DataState query={upcoming}>
      {({ items }) => {
        const shown = items.filter((item) => (item.status === 'waitlist') === waitlist);
        return shown.length === 0 ? (
          <EmptyState action={<ButtonLink to="/classes">{t('booking:findClass')}</ButtonLink>}>
            {waitlist ? t('booking:emptyWaitlist') : t('booking:emptyUpcoming')}
          </EmptyState>
        ) : (
          <UpcomingList items={shown} onCancel={onCancel} />
        );
      }}
    </DataState>
  );
}

/** The dialog for the class that the address names with `cancel`, so that other pages can lead into it. */
function AskedCancel({ clientId }: { clientId: number }) {
  const [search, setSearch] = useSearchParams();
  const upcoming = useUpcoming(clientId);
  const asked = Number(search.get('cancel') ?? '');
  const item = upcoming.data?.items.find((one) => one.kind === 'class' && one.id === asked);
  const close = () =>
    setSearch(
      (old) => {
        old.delete('cancel');
        return old;
      },
      { replace: true },
    );
  if (!item) return null;
  return <CancelDialog occurrenceId={item.id} title={item.title} startsAt={item.startsAt} onClose={close} />;
}

export function Component() {
  const { t } = useTranslation();
  const user = useUser();
  const [, setSearch] = useSearchParams();
  const clientId = user?.client?.id;
  if (clientId === undefined) return null;
  const ask = (item: UpcomingItem) =>
    setSearch(
      (old) => {
        old.set('cancel', String(item.id));
        return old;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Page title={t('booking:title')} lead={t('booking:lead')}>
      <Tabs
        label={t('booking:title')}
        tabs={[
          {
            value: 'upcoming',
            label: t('booking:tabs.upcoming'),
            content: <Coming clientId={clientId} waitlist={false} onCancel={ask} />,
          },
          {
            value: 'waitlist',
            label: t('booking:tabs.waitlist'),
            content: <Coming clientId={clientId} waitlist onCancel={ask} />,
          },
          { value: 'history', label: t('booking:tabs.history'), content: <History clientId={clientId} /> },
        ]}
      />
      <AskedCancel clientId={clientId} />
    </Page>
  );
}
