import { useTranslation } from 'react-i18next';
import { CrudPage } from '@/components/crud-page';
import { TextLink } from '@/components/ui/text-link';
import type { ListedClient } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { ClientDialog } from '../components/client-dialog';

export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <CrudPage<ListedClient>
      title={t('people:client.title')}
      path="/clients"
      sort="name"
      searchable
      newLabel={t('people:client.new')}
      nameOf={(client) => client.fullName}
      columns={[
        {
          key: 'name',
          header: t('manage:name'),
          cell: (client) => <TextLink to={`/clients/${client.id}`}>{client.fullName}</TextLink>,
          sortField: 'name',
        },
        { key: 'email', header: t('manage:email'), cell: (client) => client.email ?? '–', sortField: 'email' },
        { key: 'phone', header: t('manage:phone'), cell: (client) => client.phone ?? '–' },
        {
          key: 'balance',
          header: t('people:client.balance'),
          cell: (client) => format.money(client.balance),
          align: 'right',
        },
      ]}
      dialog={(client, close) => <ClientDialog client={client} onClose={close} />}
    />
  );
}
