import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { DataState, EmptyState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { CancelDialog } from '@/features/booking/components/cancel-dialog';
import { UpcomingList } from '@/features/booking/components/upcoming-list';
import { useClientDashboard } from '@/features/dashboard/api/get-dashboard';
import { ClientTiles } from '@/features/dashboard/components/client-tiles';
import { PassStrip } from '@/features/dashboard/components/pass-strip';
import type { UpcomingItem } from '@/lib/api/types';
import { useUser } from '@/lib/session';

/** The start page of clients: numbers, the next bookings with cancel, the active passes. */
export function Component() {
  const { t } = useTranslation();
  const user = useUser();
  const dashboard = useClientDashboard();
  const [cancelling, setCancelling] = useState<UpcomingItem | null>(null);
  const book = (
    <ButtonLink to="/classes" variant="light">
      <CalendarPlus aria-hidden className="size-5" />
      {t('dashboard:book')}
    </ButtonLink>
  );
  return (
    <Page title={t('dashboard:title', { name: user?.name ?? '' })} lead={t('dashboard:lead')} actions={book} hero>
      <DataState query={dashboard}>
        {(data) => (
          <div className="space-y-10">
            <ClientTiles dashboard={data} />
            <Section
              title={t('dashboard:next')}
              action={<TextLink to="/bookings">{t('dashboard:allBookings')}</TextLink>}
            >
              {data.upcoming.length === 0 ? (
                <EmptyState action={<ButtonLink to="/classes">{t('booking:findClass')}</ButtonLink>}>
                  {t('booking:emptyUpcoming')}
                </EmptyState>
              ) : (
                <UpcomingList items={data.upcoming} onCancel={setCancelling} />
              )}
            </Section>
            <Section title={t('passes:active')} action={<TextLink to="/passes">{t('dashboard:allPasses')}</TextLink>}>
              {data.passes.length === 0 ? (
                <EmptyState>{t('passes:emptyActive')}</EmptyState>
              ) : (
                <PassStrip passes={data.passes} />
              )}
            </Section>
          </div>
        )}
      </DataState>
      {cancelling && (
        <CancelDialog
          occurrenceId={cancelling.id}
          title={cancelling.title}
          startsAt={cancelling.startsAt}
          onClose={() => setCancelling(null)}
        />
      )}
    </Page>
  );
}
