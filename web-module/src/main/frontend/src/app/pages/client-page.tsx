import { Pencil, Ticket, WalletCards } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '@/components/layout/page';
import { Button } from '@/components/ui/button';
import { Card, Section } from '@/components/ui/card';
import { DataState, EmptyState } from '@/components/ui/states';
import { Entries } from '@/features/account/components/entries';
import { PaymentDialog } from '@/features/account/components/payment-dialog';
import { RefusedMailbox } from '@/features/mail/components/refused-mailbox';
import { useClientPasses } from '@/features/passes/api/get-passes';
import { PassCard } from '@/features/passes/components/pass-card';
import { SellDialog } from '@/features/passes/components/sell-dialog';
import { ClientDialog } from '@/features/people/components/client-dialog';
import { useOne } from '@/hooks/use-resource';
import type { ClientDetails } from '@/lib/api/types';

function Passes({ clientId }: { clientId: number }) {
  const { t } = useTranslation();
  const passes = useClientPasses(clientId);
  return (
    <DataState query={passes}>
      {({ active, ended }) =>
        active.length + ended.length === 0 ? (
          <EmptyState icon={Ticket}>{t('sales:noPasses')}</EmptyState>
        ) : (
          <div className="grid gap-4 sm:grid-cols-2">
            {[...active, ...ended].map((pass) => (
              <PassCard key={pass.id} pass={pass} />
            ))}
          </div>
        )
      }
    </DataState>
  );
}

function Contact({ client }: { client: ClientDetails }) {
  const { t } = useTranslation();
  const emergency = [client.emergencyContactName, client.emergencyContactPhone].filter(Boolean).join(', ');
  const rows = [
    [t('manage:email'), client.email],
    [t('manage:phone'), client.phone],
    [t('people:client.emergencyName'), emergency],
    [t('people:client.notes'), client.notes],
  ].filter(([, value]) => value);
  return (
    <Card>
      <dl className="grid gap-3 sm:grid-cols-2">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

type Open = 'edit' | 'sell' | 'pay' | null;

/** A client as the desk sees them: data, passes with sale, account with payment. */
export function Component() {
  const { t } = useTranslation();
  const id = Number(useParams().id);
  const query = useOne<ClientDetails>(`/clients/${id}`);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const edit = (
    <Button variant="secondary" onClick={() => setOpen('edit')}>
      <Pencil aria-hidden className="size-5" />
      {t('manage:edit')}
    </Button>
  );
  return (
    <Page title={query.data?.fullName ?? t('people:client.one')} actions={query.data && edit}>
      <DataState query={query}>
        {(client) => (
          <div className="space-y-10">
            {client.email && <RefusedMailbox clientId={id} email={client.email} />}
            <Contact client={client} />
            <Section
              title={t('people:client.passes')}
              action={
                <Button onClick={() => setOpen('sell')}>
                  <Ticket aria-hidden className="size-5" />
                  {t('sales:sell.title')}
                </Button>
              }
            >
              <Passes clientId={id} />
            </Section>
            <Section
              title={t('people:client.account')}
              action={
                <Button onClick={() => setOpen('pay')}>
                  <WalletCards aria-hidden className="size-5" />
                  {t('sales:pay.action')}
                </Button>
              }
            >
              <Entries clientId={id} />
            </Section>
            {open === 'edit' && <ClientDialog client={client} onClose={close} />}
            {open === 'sell' && <SellDialog client={client} onClose={close} />}
            {open === 'pay' && <PaymentDialog client={client} owed={client.balance} onClose={close} />}
          </div>
        )}
      </DataState>
    </Page>
  );
}
