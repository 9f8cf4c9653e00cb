import { CalendarCheck, CircleAlert, Clock, Users, WalletCards } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { ButtonLink } from '@/components/ui/button';
import { Section, Tile, Tiles } from '@/components/ui/card';
import { DataState } from '@/components/ui/states';
import { SuppressedMails } from '@/features/mail/components/suppressed-mails';
import { DayClasses } from '@/features/roster/components/day-classes';
import { useOne } from '@/hooks/use-resource';
import type { StudioDashboard } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { useUser } from '@/lib/session';
import { today } from '@/lib/time';

function DeskTiles({ data }: { data: StudioDashboard }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Tiles>
      <Tile icon={CalendarCheck} label={t('desk:today')} value={data.todayEvents} />
      <Tile icon={Users} label={t('desk:bookings')} value={data.todayBookings} />
      <Tile icon={Clock} label={t('desk:weekHours')} value={format.number(data.weekHours)} />
      <Tile icon={CalendarCheck} label={t('desk:upcoming')} value={data.upcoming7Days} />
      <Tile icon={CircleAlert} label={t('desk:unresolved')} value={data.unresolved} />
      {data.openReceivables !== undefined && (
        <Tile icon={WalletCards} label={t('desk:receivables')} value={format.money(data.openReceivables)} />
      )}
      {data.users !== undefined && <Tile icon={Users} label={t('desk:users')} value={data.users} />}
      {data.failedJobs !== undefined && <Tile icon={CircleAlert} label={t('desk:failedJobs')} value={data.failedJobs} />}
      {data.templatesWithoutPrice !== undefined && (
        <Tile icon={CircleAlert} label={t('desk:withoutPrice')} value={data.templatesWithoutPrice} />
      )}
    </Tiles>
  );
}

/** The start page of staff and admins: numbers of today and the classes of the day. */
export function Component() {
  const { t } = useTranslation();
  const user = useUser();
  const dashboard = useOne<StudioDashboard>('/dashboard');
  return (
    <Page
      title={t('desk:title', { name: user?.name ?? '' })}
      hero
      actions={
        <ButtonLink to="/checkin" variant="light">
          {t('roster:title')}
        </ButtonLink>
      }
    >
      <div className="space-y-10">
        {user?.role === 'admin' && <SuppressedMails />}
        <DataState query={dashboard}>{(data) => <DeskTiles data={data} />}</DataState>
        <Section title={t('desk:classes')}>
          <DayClasses date={today()} />
        </Section>
      </div>
    </Page>
  );
}
