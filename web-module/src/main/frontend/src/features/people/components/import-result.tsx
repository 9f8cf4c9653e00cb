import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/list/data-table';
import { FilterBar, FilterSelect } from '@/components/list/filters';
import { Pagination } from '@/components/list/pagination';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { DataState, EmptyState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { useListParams } from '@/hooks/use-list-params';
import type { ClientImport, ImportRow } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { saveFile } from '@/lib/save-file';
import { errorRows, useImport } from '../api/imports';

const OUTCOMES = ['created', 'updated', 'unchanged', 'error'] as const;
const TONES = { created: 'good', updated: 'accent', unchanged: 'neutral', error: 'bad' } as const;

/** How far it is, in numbers and as a bar that is read out. */
function Progress({ run }: { run: ClientImport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const done = run.created + run.updated + run.unchanged + run.errors;
  return (
    <div className="space-y-3">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={run.status === 'completed' ? 'good' : run.status === 'failed' ? 'bad' : 'neutral'}>
          {t(`people:import.status.${run.status}`)}
        </Badge>
        {run.dryRun && <Badge tone="warn">{t('people:import.dryRun')}</Badge>}
        <span className="text-muted">{run.fileName}</span>
      </p>
      <div
        role="progressbar"
        aria-label={t('people:import.progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={run.progress}
        className="h-3 overflow-hidden rounded-full bg-sunken"
      >
        <div className="h-full bg-brand-600" style={{ width: `${run.progress}%` }} />
      </div>
      <p aria-live="polite" className="tabular-nums">
        {t('people:import.done', { done: format.number(done), total: format.number(run.total) })}
      </p>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {([['created', run.created], ['updated', run.updated], ['unchanged', run.unchanged], ['error', run.errors]] as const).map(
          ([outcome, count]) => (
            <div key={outcome} className="rounded-xl bg-sunken p-3">
              <dt className="text-sm text-muted">{t(`people:import.outcome.${outcome}`)}</dt>
              <dd className="text-xl font-semibold tabular-nums">{format.number(count)}</dd>
            </div>
          ),
        )}
      </dl>
      {run.ignoredColumns.length > 0 && (
        <p className="text-sm text-muted">{t('people:import.ignored', { columns: run.ignoredColumns.join(', ') })}</p>
      )}
    </div>
  );
}

/** An import under way or done, with what became of its rows. */
export function ImportResult({ id }: { id: number }) {
  const { t } = useTranslation();
  const list = useListParams<'outcome'>({ sort: '', filters: ['outcome'], pageSize: 50 });
  const query = useImport(id, list.query);
  const [failure, setFailure] = useState<Error | null>(null);
  const save = async (run: ClientImport) => {
    setFailure(null);
    try {
      const header = [t('people:import.line'), t('people:import.message')];
      saveFile(await errorRows(run.id, header), `${run.fileName.replace(/\.\w+$/, '')}-errors.csv`);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <DataState query={query}>
      {(run) => {
        const { items, ...paging } = run.rows;
        return (
          <div className="space-y-6">
            <Progress run={run} />
            <FilterBar label={t('manage:filters')}>
              <FilterSelect
                label={t('people:import.result')}
                all={t('manage:all')}
                options={OUTCOMES.map((value) => ({ value, label: t(`people:import.outcome.${value}`) }))}
                value={list.filters.outcome}
                onChange={(value) => list.setFilter('outcome', value)}
              />
              {run.errors > 0 && (
                <Button variant="secondary" onClick={() => void save(run)}>
                  {t('people:import.saveErrors')}
                </Button>
              )}
            </FilterBar>
            <ProblemAlert error={failure} />
            {items.length === 0 ? (
              <EmptyState>{t('manage:empty')}</EmptyState>
            ) : (
              <DataTable<ImportRow>
                caption={t('people:import.rows')}
                rows={items}
                rowKey={(row) => row.lineNo}
                columns={[
                  { key: 'line', header: t('people:import.line'), cell: (row) => row.lineNo, align: 'right' },
                  {
                    key: 'outcome',
                    header: t('people:import.result'),
                    cell: (row) => <Badge tone={TONES[row.outcome]}>{t(`people:import.outcome.${row.outcome}`)}</Badge>,
                  },
                  {
                    key: 'client',
                    header: t('people:client.one'),
                    cell: (row) =>
                      row.clientId === null ? '–' : <TextLink to={`/clients/${row.clientId}`}>{row.clientName ?? row.clientId}</TextLink>,
                  },
                  {
                    key: 'message',
                    header: t('people:import.message'),
                    cell: (row) => row.message ?? (row.priceCreated ? t('people:import.priced') : '–'),
                  },
                ]}
              />
            )}
            <Pagination {...paging} onPage={list.setPage} />
          </div>
        );
      }}
    </DataState>
  );
}
