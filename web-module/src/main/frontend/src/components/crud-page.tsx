import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ListParams, useListParams } from '@/hooks/use-list-params';
import { useList } from '@/hooks/use-resource';
import { Page } from './layout/page';
import { type Column, DataTable } from './list/data-table';
import { FilterBar, FilterSearch } from './list/filters';
import { Pagination } from './list/pagination';
import { RemoveDialog } from './remove-dialog';
import { Button } from './ui/button';
import { DataState, EmptyState } from './ui/states';

interface RowButtonProps {
  label: string;
  /** Which row, for those who hear the button without its row. */
  of: string;
  onClick: () => void;
}

export function RowButton({ label, of, onClick }: RowButtonProps) {
  return (
    <Button size="sm" variant="ghost" aria-label={`${label}: ${of}`} onClick={onClick}>
      {label}
    </Button>
  );
}

interface CrudPageProps<T extends { id: number }> {
  title: string;
  lead?: string;
  path: string;
  sort: string;
  columns: readonly Column<T>[];
  nameOf: (item: T) => string;
  /** Label of the button that creates; left out when nothing can be created here. */
  newLabel?: string;
  /** Whether the list can be searched by text. */
  searchable?: boolean;
  filters?: readonly string[];
  filterFields?: (list: ListParams<string>) => ReactNode;
  /** The dialog that creates (null) or changes one. */
  dialog?: (item: T | null, close: () => void) => ReactNode;
  /** What removing one means; left out when nothing is removed here, null when this one cannot be. */
  removal?: (item: T) => ReactNode;
  /** The version of an item, where a single one cannot be read for its ETag. */
  versionOf?: (item: T) => number;
  /** Asks again every few seconds. */
  live?: boolean;
  /** More buttons beside the heading. */
  headerActions?: ReactNode;
  /** More buttons of a row. */
  actions?: (item: T) => ReactNode;
}

type Open<T> = { kind: 'edit'; item: T | null } | { kind: 'remove'; item: T } | null;

/** A list of one kind of resource with search, paging, and dialogs that create, change and remove. */
export function CrudPage<T extends { id: number }>(props: CrudPageProps<T>) {
  const { t } = useTranslation();
  const { nameOf, dialog, removal, actions } = props;
  const [open, setOpen] = useState<Open<T>>(null);
  const filters: readonly string[] = [...(props.searchable ? ['q'] : []), ...(props.filters ?? [])];
  const list = useListParams<string>({ sort: props.sort, filters });
  const query = useList<T>(props.path, list.query, { live: props.live ?? false });
  const close = () => setOpen(null);
  const edit = (item: T | null) => setOpen({ kind: 'edit', item });
  const hasActions = dialog ?? removal ?? actions;
  const buttons: Column<T> = {
    key: 'actions',
    header: t('manage:actions'),
    cell: (item) => (
      <span className="inline-flex flex-wrap justify-end">
        {actions?.(item)}
        {dialog && <RowButton label={t('manage:edit')} of={nameOf(item)} onClick={() => edit(item)} />}
        {removal && removal(item) !== null && (
          <RowButton label={t('manage:remove')} of={nameOf(item)} onClick={() => setOpen({ kind: 'remove', item })} />
        )}
      </span>
    ),
  };
  const create = dialog && props.newLabel && (
    <Button onClick={() => edit(null)}>
      <Plus aria-hidden className="size-5" />
      {props.newLabel}
    </Button>
  );
  return (
    <Page title={props.title} lead={props.lead} width="wide" actions={props.headerActions ?? create}>
      {(props.searchable ?? props.filterFields) && (
        <FilterBar label={t('manage:filters')}>
          {props.searchable && (
            <FilterSearch
              label={t('manage:search')}
              value={list.filters.q ?? ''}
              onChange={(value) => list.setFilter('q', value)}
            />
          )}
          {props.filterFields?.(list)}
        </FilterBar>
      )}
      <DataState query={query}>
        {({ items, ...paging }) => (
          <>
            {items.length === 0 ? (
              <EmptyState>{t('manage:empty')}</EmptyState>
            ) : (
              <DataTable
                caption={props.title}
                columns={hasActions ? [...props.columns, buttons] : props.columns}
                rows={items}
                rowKey={(row) => row.id}
                sort={list.sort}
                onSort={list.setSort}
              />
            )}
            <Pagination {...paging} onPage={list.setPage} />
          </>
        )}
      </DataState>
      {open?.kind === 'edit' && dialog?.(open.item, close)}
      {open?.kind === 'remove' && (
        <RemoveDialog
          title={t('manage:removeTitle', { name: nameOf(open.item) })}
          path={`${props.path}/${open.item.id}`}
          {...(props.versionOf && { version: props.versionOf(open.item) })}
          onClose={close}
        >
          {removal?.(open.item)}
        </RemoveDialog>
      )}
    </Page>
  );
}
