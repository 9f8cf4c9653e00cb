import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowButton } from '@/components/crud-page';
import { Page } from '@/components/layout/page';
import { DataTable } from '@/components/list/data-table';
import { Pagination } from '@/components/list/pagination';
import { Card, Section } from '@/components/ui/card';
import { DataState, EmptyState } from '@/components/ui/states';
import { useListParams } from '@/hooks/use-list-params';
import { useItems, useList } from '@/hooks/use-resource';
import type { BatchJob, Execution } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { ExecutionDialog } from '../components/execution-dialog';
import { StartDialog } from '../components/start-dialog';

function Jobs() {
  const { t } = useTranslation();
  const jobs = useItems<BatchJob>('/batch/jobs');
  const [starting, setStarting] = useState<BatchJob | null>(null);
  return (
    <DataState query={jobs}>
      {({ items }) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            {items.map((job) => (
              <Card key={job.name}>
                <h3 className="text-lg font-semibold">{job.name}</h3>
                <p>{t(`batch:about.${job.name}`, { defaultValue: job.description })}</p>
                <p className="text-muted">
                  {[job.schedule, job.running ? t('batch:running') : job.lastExecution?.status].filter(Boolean).join(' · ')}
                </p>
                <RowButton label={t('batch:start')} of={job.name} onClick={() => setStarting(job)} />
              </Card>
            ))}
          </div>
          {starting && <StartDialog job={starting} onClose={() => setStarting(null)} />}
        </>
      )}
    </DataState>
  );
}

function Executions() {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<number | null>(null);
  const list = useListParams({ sort: '', filters: [] as const });
  const executions = useList<Execution>('/batch/executions', list.query);
  return (
    <DataState query={executions}>
      {({ items, ...paging }) => (
        <>
          {items.length === 0 ? (
            <EmptyState>{t('batch:none')}</EmptyState>
          ) : (
            <DataTable
              caption={t('batch:executions')}
              rows={items}
              rowKey={(row) => row.executionId}
              columns={[
                { key: 'id', header: t('batch:id'), cell: (row) => row.executionId },
                { key: 'job', header: t('batch:job'), cell: (row) => row.jobName },
                { key: 'status', header: t('manage:status'), cell: (row) => row.status },
                { key: 'at', header: t('batch:startedAt'), cell: (row) => (row.startedAt ? format.moment(row.startedAt) : '–') },
                {
                  key: 'open',
                  header: t('manage:actions'),
                  cell: (row) => (
                    <RowButton
                      label={t('batch:details')}
                      of={String(row.executionId)}
                      onClick={() => setOpen(row.executionId)}
                    />
                  ),
                },
              ]}
            />
          )}
          <Pagination {...paging} onPage={list.setPage} />
          {open !== null && <ExecutionDialog id={open} onClose={() => setOpen(null)} />}
        </>
      )}
    </DataState>
  );
}

/** Jobs and their executions. */
export function Component() {
  const { t } = useTranslation();
  return (
    <Page title={t('batch:title')} width="wide">
      <div className="space-y-10">
        <Section title={t('batch:jobs')}>
          <Jobs />
        </Section>
        <Section title={t('batch:executions')}>
          <Executions />
        </Section>
      </div>
    </Page>
  );
}
