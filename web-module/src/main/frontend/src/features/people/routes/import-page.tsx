import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '@/components/layout/page';
import { DataTable } from '@/components/list/data-table';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { DataState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { useItems } from '@/hooks/use-resource';
import { download } from '@/lib/api/client';
import type { ListedImport } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { saveFile } from '@/lib/save-file';
import { ImportForm } from '../components/import-form';
import { ImportResult } from '../components/import-result';

const COLUMNS = ['nev', 'email', 'tel', 'szolg', 'edzoi dij', 'belepo dij'] as const;
const COLUMN_KEYS = ['name', 'email', 'phone', 'service', 'trainerFee', 'entryFee'] as const;

function Help() {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<Error | null>(null);
  const sample = async () => {
    setFailure(null);
    try {
      saveFile(await download('GET', '/clients/import/sample'), 'clients.csv');
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <Card className="space-y-4 p-5 sm:p-7">
      <h2 className="text-xl font-semibold">{t('people:import.format')}</h2>
      <p>{t('people:import.formatText')}</p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {COLUMNS.map((column, index) => (
          <div key={column}>
            <dt className="font-mono text-sm font-semibold">{column}</dt>
            <dd className="text-sm text-muted">{t(`people:import.column.${COLUMN_KEYS[index] ?? 'name'}`)}</dd>
          </div>
        ))}
      </dl>
      <Button variant="secondary" size="sm" onClick={() => void sample()}>
        {t('people:import.sample')}
      </Button>
      <ProblemAlert error={failure} />
    </Card>
  );
}

function Latest() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useItems<ListedImport>('/clients/import');
  return (
    <DataState query={query}>
      {({ items }) =>
        items.length === 0 ? null : (
          <section className="space-y-3">
            <h2 className="text-xl font-semibold">{t('people:import.latest')}</h2>
            <DataTable<ListedImport>
              caption={t('people:import.latest')}
              rows={items}
              rowKey={(run) => run.id}
              columns={[
                {
                  key: 'file',
                  header: t('people:import.fileName'),
                  cell: (run) => <TextLink to={`/admin/clients/import?run=${run.id}`}>{run.fileName}</TextLink>,
                },
                { key: 'at', header: t('people:import.at'), cell: (run) => format.stamp(run.createdAt) },
                {
                  key: 'status',
                  header: t('manage:status'),
                  cell: (run) =>
                    [t(`people:import.status.${run.status}`), run.dryRun && t('people:import.dryRun')].filter(Boolean).join(', '),
                },
                {
                  key: 'rows',
                  header: t('people:import.rows'),
                  cell: (run) => t('people:import.counts', { created: run.created, updated: run.updated, errors: run.errors }),
                },
              ]}
            />
          </section>
        )
      }
    </DataState>
  );
}

/** Clients from a file: try it, import it, see what became of each row. */
export function Component() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const run = Number(search.get('run') ?? '');
  const isRun = Number.isInteger(run) && run > 0;
  return (
    <Page title={t('people:import.title')} lead={t('people:import.lead')} width="wide">
      <div className="space-y-8">
        <Card className="p-5 sm:p-7">
          {isRun ? (
            <div className="space-y-6">
              <ImportResult key={run} id={run} />
              <TextLink to="/admin/clients/import">{t('people:import.another')}</TextLink>
            </div>
          ) : (
            <ImportForm onStarted={(id) => void navigate(`/admin/clients/import?run=${id}`)} />
          )}
        </Card>
        {!isRun && <Help />}
        {!isRun && <Latest />}
      </div>
    </Page>
  );
}
