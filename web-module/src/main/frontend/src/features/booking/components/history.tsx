import { Ban, CircleCheck, CircleX, Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/list/data-table';
import { FilterBar, FilterDate, FilterSelect } from '@/components/list/filters';
import { Pagination } from '@/components/list/pagination';
import { Badge } from '@/components/ui/badge';
import { Tile, Tiles } from '@/components/ui/card';
import { DataState, EmptyState } from '@/components/ui/states';
import { useListParams } from '@/hooks/use-list-params';
import type { ActivityItem } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { addDays, today } from '@/lib/time';
import { useActivity } from '../api/activity';

const DEFAULT_DAYS = 92;

const OUTCOMES = {
  attended: { icon: CircleCheck, tone: 'good' },
  no_show: { icon: CircleX, tone: 'bad' },
  cancelled: { icon: Ban, tone: 'neutral' },
  open: { icon: Clock, tone: 'neutral' },
} as const;

/** A past session that nobody marked is open, be it booked or still waiting. */
function outcomeOf({ attendance, status }: ActivityItem): keyof typeof OUTCOMES {
  return attendance ?? (status === 'booked' || status === 'waitlist' ? 'open' : status);
}

function OutcomeBadge({ item }: { item: ActivityItem }) {
  const { t } = useTranslation();
  const outcome = outcomeOf(item);
  const { icon, tone } = OUTCOMES[outcome];
  return (
    <Badge icon={icon} tone={tone}>
      {t(`booking:outcomes.${outcome}`)}
    </Badge>
  );
}

function useColumns(): Column<ActivityItem>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'when',
      header: t('booking:history.when'),
      cell: (row) => `${format.numeric(row.startsAt)} ${format.time(row.startsAt)}`,
    },
    { key: 'title', header: t('booking:history.title'), cell: (row) => <strong>{row.title}</strong> },
    { key: 'trainer', header: t('booking:history.trainer'), cell: (row) => row.trainer.name },
    { key: 'outcome', header: t('booking:history.outcome'), cell: (row) => <OutcomeBadge item={row} /> },
    {
      key: 'credits',
      header: t('booking:history.credits'),
      cell: (row) => (row.creditsUsed ? format.number(row.creditsUsed) : '–'),
      align: 'right',
    },
  ];
}

/** Past sessions with what became of them, and their sums. */
export function History({ clientId }: { clientId: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns();
  const list = useListParams({ sort: '', filters: ['from', 'to', 'type', 'attended'] as const });
  const from = list.filters.from || addDays(today(), -DEFAULT_DAYS);
  const to = list.filters.to || today();
  const activity = useActivity(clientId, { ...list.query, sort: null, from, to });
  return (
    <>
      <FilterBar label={t('booking:history.filters')}>
        <FilterDate label={t('booking:history.from')} value={from} onChange={(value) => list.setFilter('from', value)} />
        <FilterDate label={t('booking:history.to')} value={to} onChange={(value) => list.setFilter('to', value)} />
        <FilterSelect
          label={t('booking:history.kind')}
          all={t('booking:history.all')}
          value={list.filters.type}
          onChange={(value) => list.setFilter('type', value)}
          options={[
            { value: 'class', label: t('booking:history.classes') },
            { value: 'event', label: t('booking:history.events') },
          ]}
        />
        <FilterSelect
          label={t('booking:history.outcome')}
          all={t('booking:history.all')}
          value={list.filters.attended}
          onChange={(value) => list.setFilter('attended', value)}
          options={[
            { value: 'true', label: t('booking:outcomes.attended') },
            { value: 'false', label: t('booking:history.notAttended') },
          ]}
        />
      </FilterBar>
      <DataState query={activity}>
        {({ items, summary, ...paging }) => (
          <div className="space-y-5">
            <Tiles>
              <Tile label={t('booking:history.attended')} value={format.number(summary.attended)} />
              <Tile label={t('booking:history.noShow')} value={format.number(summary.noShow)} />
              <Tile label={t('booking:history.lateCancel')} value={format.number(summary.lateCancel)} />
              <Tile label={t('booking:history.creditsUsed')} value={format.number(summary.creditsUsed)} />
              <Tile
                label={t('booking:history.rate')}
                value={summary.attendanceRate === null ? '–' : format.percent(summary.attendanceRate / 100)}
              />
            </Tiles>
            {items.length === 0 ? (
              <EmptyState>{t('booking:history.empty')}</EmptyState>
            ) : (
              <DataTable
                caption={t('booking:history.caption')}
                columns={columns}
                rows={items}
                rowKey={(row) => `${row.kind}-${row.id}`}
              />
            )}
            <Pagination {...paging} onPage={list.setPage} />
          </div>
        )}
      </DataState>
    </>
  );
}
