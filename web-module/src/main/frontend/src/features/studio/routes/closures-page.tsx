import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowButton } from '@/components/crud-page';
import { Page } from '@/components/layout/page';
import { DataTable } from '@/components/list/data-table';
import { FilterBar, FilterDate, FilterSelect } from '@/components/list/filters';
import { RemoveDialog } from '@/components/remove-dialog';
import { Button } from '@/components/ui/button';
import { DataState, EmptyState } from '@/components/ui/states';
import { useListParams } from '@/hooks/use-list-params';
import { useSiteOptions } from '@/hooks/use-lookups';
import { useItems } from '@/hooks/use-resource';
import type { Closure } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { addDays, isDate, today } from '@/lib/time';
import { ClosureDialog } from '../components/closure-dialog';

/** What one answer of the API covers. */
const DAYS = 61;

/** Blackouts and maintenance. */
export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  const sites = useSiteOptions();
  const list = useListParams<'from' | 'siteId'>({ sort: '', filters: ['from', 'siteId'] });
  const from = isDate(list.filters.from) ? list.filters.from : today();
  const query = useItems<Closure>('/closures', { from, to: addDays(from, DAYS), siteId: list.filters.siteId });
  const [isNew, setNew] = useState(false);
  const [removed, setRemoved] = useState<Closure | null>(null);
  const placeOf = (closure: Closure) => {
    if (closure.room !== null) return `${closure.room.site.name} – ${closure.room.name}`;
    return closure.site?.name ?? t('studio:closure.scopes.company');
  };
  const create = (
    <Button onClick={() => setNew(true)}>
      <Plus aria-hidden className="size-5" />
      {t('studio:closure.new')}
    </Button>
  );
  return (
    <Page title={t('studio:closure.title')} lead={t('studio:closure.lead', { to: format.onDate(addDays(from, DAYS)) })} width="wide" actions={create}>
      <FilterBar label={t('manage:filters')}>
        <FilterDate label={t('studio:closure.from')} value={from} onChange={(value) => list.setFilter('from', value)} />
        <FilterSelect
          label={t('studio:room.site')}
          all={t('manage:all')}
          options={sites}
          value={list.filters.siteId}
          onChange={(value) => list.setFilter('siteId', value)}
        />
      </FilterBar>
      <DataState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{t('studio:closure.none')}</EmptyState>
          ) : (
            <DataTable<Closure>
              caption={t('studio:closure.title')}
              rows={items}
              rowKey={(closure) => closure.id}
              columns={[
                {
                  key: 'when',
                  header: t('studio:closure.when'),
                  cell: (closure) => `${format.stamp(closure.startsAt)} – ${format.stamp(closure.endsAt)}`,
                },
                { key: 'place', header: t('studio:closure.scope'), cell: placeOf },
                { key: 'kind', header: t('studio:closure.kind'), cell: (closure) => t(`studio:closure.kinds.${closure.kind}`) },
                { key: 'reason', header: t('studio:closure.reason'), cell: (closure) => closure.reason },
                {
                  key: 'actions',
                  header: t('manage:actions'),
                  cell: (closure) => <RowButton label={t('manage:remove')} of={closure.reason} onClick={() => setRemoved(closure)} />,
                },
              ]}
            />
          )
        }
      </DataState>
      {isNew && <ClosureDialog onClose={() => setNew(false)} />}
      {removed && (
        <RemoveDialog
          title={t('manage:removeTitle', { name: removed.reason })}
          path={`/closures/${removed.id}`}
          version={removed.version}
          onClose={() => setRemoved(null)}
        >
          <p>{t('studio:closure.removal')}</p>
        </RemoveDialog>
      )}
    </Page>
  );
}
