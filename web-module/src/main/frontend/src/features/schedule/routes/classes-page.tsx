import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { RowButton } from '@/components/crud-page';
import { Page } from '@/components/layout/page';
import { type Column, DataTable } from '@/components/list/data-table';
import { Button, IconButton } from '@/components/ui/button';
import { DataState, EmptyState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { useItems } from '@/hooks/use-resource';
import type { Occurrence } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { addDays, isDate, mondayOf, today } from '@/lib/time';
import { actionsOf, type ClassAction, ClassDialog, CreateClass } from '../components/class-dialogs';

type Open = { kind: 'create' } | { kind: ClassAction; item: Occurrence } | null;

function useColumns(onOpen: (open: Open) => void): Column<Occurrence>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const button = (kind: ClassAction, item: Occurrence) => (
    <RowButton
      key={kind}
      label={t(`schedule:class.${kind}`)}
      of={`${item.template.title}, ${format.moment(item.startsAt)}`}
      onClick={() => onOpen({ kind, item })}
    />
  );
  return [
    { key: 'when', header: t('schedule:when'), cell: (row) => format.dayAndTime(row.startsAt) },
    {
      key: 'title',
      header: t('schedule:template.one'),
      cell: (row) => <TextLink to={`/checkin/${row.id}`}>{row.template.title}</TextLink>,
    },
    { key: 'room', header: t('schedule:room'), cell: (row) => `${row.site.name} – ${row.room.name}` },
    { key: 'trainer', header: t('schedule:trainer'), cell: (row) => row.trainer.name },
    {
      key: 'seats',
      header: t('schedule:seats'),
      cell: (row) => `${row.bookedCount}/${row.capacity}${row.waitlistCount > 0 ? ` +${row.waitlistCount}` : ''}`,
    },
    { key: 'status', header: t('manage:status'), cell: (row) => t(`schedule:status.${row.status}`) },
    {
      key: 'actions',
      header: t('manage:actions'),
      cell: (row) => (
        <span className="inline-flex flex-wrap justify-end">
          {actionsOf(row).map((kind) => button(kind, row))}
        </span>
      ),
    },
  ];
}

/** The classes of a week, for admins. */
export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<Open>(null);
  const asked = search.get('week');
  const monday = mondayOf(isDate(asked) ? asked : today());
  const go = (days: number) => setSearch({ week: addDays(monday, days) }, { replace: true });
  const classes = useItems<Occurrence>('/classes', {
    from: monday,
    to: addDays(monday, 6),
    status: 'scheduled,completed,cancelled',
  });
  const columns = useColumns(setOpen);
  const close = () => setOpen(null);
  const create = (
    <Button onClick={() => setOpen({ kind: 'create' })}>
      <Plus aria-hidden className="size-5" />
      {t('schedule:class.new')}
    </Button>
  );
  return (
    <Page title={t('schedule:class.title')} width="wide" actions={create}>
      <div className="mb-4 flex items-center gap-2">
        <IconButton label={t('schedule:previousWeek')} onClick={() => go(-7)}>
          <ChevronLeft aria-hidden className="size-5" />
        </IconButton>
        <p className="font-semibold" aria-live="polite">
          {format.onDayShort(monday)} – {format.onDayShort(addDays(monday, 6))}
        </p>
        <IconButton label={t('schedule:nextWeek')} onClick={() => go(7)}>
          <ChevronRight aria-hidden className="size-5" />
        </IconButton>
      </div>
      <DataState query={classes}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{t('schedule:class.empty')}</EmptyState>
          ) : (
            <DataTable caption={t('schedule:class.title')} columns={columns} rows={items} rowKey={(row) => row.id} />
          )
        }
      </DataState>
      {open?.kind === 'create' && <CreateClass onClose={close} />}
      {open && open.kind !== 'create' && <ClassDialog action={open.kind} item={open.item} onClose={close} />}
    </Page>
  );
}
