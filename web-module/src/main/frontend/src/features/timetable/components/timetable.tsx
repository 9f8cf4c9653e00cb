import { CalendarSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { EmptyState, Skeleton, SkeletonList } from '@/components/ui/states';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useUser } from '@/lib/session';
import { deviceZoneDiffers } from '@/lib/time';
import { useClasses } from '../api/get-classes';
import { usePublicClasses } from '../api/get-public-classes';
import { type ClassItem, filterClasses, groupByDate, mergeClasses } from '../lib/class-item';
import { useTimetableParams } from '../lib/use-timetable-params';
import { ClassDetail, MissingClass } from './class-detail';
import { DayList, WeekGrid } from './day-groups';
import { Filters, PeriodBar } from './toolbar';

function TimetableSkeleton() {
  return (
    <>
      <div className="lg:hidden">
        <SkeletonList rows={5} className="h-32" />
      </div>
      <div className="hidden grid-cols-7 gap-2.5 lg:grid">
        {Array.from({ length: 14 }, (_, index) => (
          <Skeleton key={index} className="h-40" />
        ))}
      </div>
    </>
  );
}

interface TimetableProps {
  /** What the viewer can do with the opened class. */
  actionsOf: (item: ClassItem, close: () => void) => ReactNode;
  /** Offers "has places" among the filters. */
  withOnlyFree?: boolean;
}

/** Bookable classes by week, day or list, with filters; the opened class is part of the URL. */
export function Timetable({ actionsOf, withOnlyFree = false }: TimetableProps) {
  const { t } = useTranslation();
  const params = useTimetableParams();
  const user = useUser();
  const range = { from: params.from, to: params.to, siteId: params.site };
  const classes = usePublicClasses(range);
  const own = useClasses(range, user?.client != null);

  const all = mergeClasses(classes.data?.items ?? [], own.data?.items ?? []);
  const items = filterClasses(all, params);
  const days = groupByDate(items);
  const opened = all.find((item) => item.id === params.openId);
  const settled = classes.isSuccess && !classes.isPlaceholderData;
  const groups = { dates: params.dates, days, onOpen: params.open };
  const filtered = items.length < all.length || params.site !== '';

  const nothing = (
    <EmptyState
      icon={CalendarSearch}
      action={
        filtered ? (
          <Button variant="secondary" onClick={params.clearFilters}>
            {t('timetable:empty.clear')}
          </Button>
        ) : (
          <Button variant="secondary" onClick={() => params.move(1)}>
            {t('timetable:next')}
          </Button>
        )
      }
    >
      {filtered ? t('timetable:empty.filtered') : t('timetable:empty.none')}
    </EmptyState>
  );

  return (
    <>
      <PeriodBar params={params} />
      <Filters params={params} items={all} withOnlyFree={withOnlyFree} />
      {deviceZoneDiffers() && <p className="mb-4 text-sm text-muted">{t('common:zoneNote')}</p>}
      <ProblemAlert error={classes.error} onRetry={() => void classes.refetch()} />
      {classes.isPending && <TimetableSkeleton />}
      <div aria-busy={classes.isPlaceholderData} className={classes.isPlaceholderData ? 'opacity-60' : undefined}>
        {classes.isSuccess && items.length === 0 && nothing}
        {items.length > 0 && (params.view === 'week' ? <WeekGrid {...groups} /> : <DayList {...groups} />)}
      </div>
      {opened && <ClassDetail item={opened} onClose={params.close} actions={actionsOf(opened, params.close)} />}
      {params.openId !== null && !opened && settled && !own.isLoading && <MissingClass onClose={params.close} />}
    </>
  );
}
