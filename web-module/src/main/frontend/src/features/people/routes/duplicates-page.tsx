import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { Pagination } from '@/components/list/pagination';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { DataState, EmptyState } from '@/components/ui/states';
import { useListParams } from '@/hooks/use-list-params';
import { useList, useSend } from '@/hooks/use-resource';
import type { ClientTwin, DuplicatePair } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';

interface Merge {
  stays: ClientTwin;
  ends: ClientTwin;
}

function MergeDialog({ stays, ends, onClose }: Merge & { onClose: () => void }) {
  const { t } = useTranslation();
  const send = useSend();
  const merge = async () => {
    const path = `/clients/${stays.id}/merge`;
    const sent = await send.mutateAsync({ method: 'POST', path, body: { otherId: ends.id }, ifMatch: stays.version }).then(
      () => true,
      () => false,
    );
    if (!sent) return;
    notify(t('people:twin.merged', { name: stays.fullName }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('people:twin.mergeTitle')}
      confirmLabel={t('people:twin.merge')}
      onConfirm={() => void merge()}
      busy={send.isPending}
      error={send.error}
    >
      <p>{t('people:twin.mergeText', { stays: stays.fullName, ends: ends.fullName, count: ends.registrations })}</p>
      {ends.email !== null && stays.email !== null && <p>{t('people:twin.accountEnds', { email: ends.email })}</p>}
      {ends.email !== null && stays.email === null && <p>{t('people:twin.accountMoves', { email: ends.email })}</p>}
    </ConfirmDialog>
  );
}

function Twin({ twin, onKeep }: { twin: ClientTwin; onKeep: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="min-w-0 flex-1 space-y-1 rounded-xl bg-sunken p-4">
      <p className="font-semibold break-words">{twin.fullName}</p>
      <p className="text-sm break-words text-muted">{[twin.email, twin.phone].filter(Boolean).join(' · ') || '–'}</p>
      <p className="text-sm text-muted">
        {t('people:twin.since', { date: format.onDate(twin.joinedOn) })} · {t('people:twin.places', { count: twin.registrations })}
      </p>
      <Button size="sm" variant="secondary" className="mt-2" onClick={onKeep} aria-label={t('people:twin.keepOf', { name: twin.fullName, id: twin.id })}>
        {t('people:twin.keep')}
      </Button>
    </div>
  );
}

/** People who were written down twice. */
export function Component() {
  const { t } = useTranslation();
  const list = useListParams<string>({ sort: '', filters: [] });
  const query = useList<DuplicatePair>('/clients/duplicates', list.query);
  const [merge, setMerge] = useState<Merge | null>(null);
  return (
    <Page title={t('people:twin.title')} lead={t('people:twin.lead')} width="wide">
      <DataState query={query}>
        {({ items, ...paging }) => (
          <>
            {items.length === 0 && <EmptyState>{t('people:twin.none')}</EmptyState>}
            <ul className="space-y-4">
              {items.map(({ first, second, reasons }) => (
                <li key={`${first.id}-${second.id}`}>
                  <Card className="space-y-3 p-4 sm:p-5">
                    <p className="flex flex-wrap gap-2">
                      {reasons.map((reason) => (
                        <Badge key={reason} tone={reason === 'phone' ? 'warn' : 'neutral'}>
                          {t(`people:twin.reason.${reason}`)}
                        </Badge>
                      ))}
                    </p>
                    <div className="flex flex-col gap-3 sm:flex-row">
                      <Twin twin={first} onKeep={() => setMerge({ stays: first, ends: second })} />
                      <Twin twin={second} onKeep={() => setMerge({ stays: second, ends: first })} />
                    </div>
                  </Card>
                </li>
              ))}
            </ul>
            <Pagination {...paging} onPage={list.setPage} />
          </>
        )}
      </DataState>
      {merge && <MergeDialog {...merge} onClose={() => setMerge(null)} />}
    </Page>
  );
}
