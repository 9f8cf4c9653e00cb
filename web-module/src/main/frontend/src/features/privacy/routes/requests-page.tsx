import { CircleAlert, CircleCheck, CircleOff, CircleX, Clock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CrudPage, RowButton } from '@/components/crud-page';
import { TextareaField } from '@/components/form/fields';
import { FilterSelect } from '@/components/list/filters';
import { ResourceDialog } from '@/components/resource-dialog';
import { Badge } from '@/components/ui/badge';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useSend } from '@/hooks/use-resource';
import type { PrivacyRequest } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { requiredText } from '@/lib/schema';

const KINDS = ['export', 'erasure'] as const;
const STATUSES = ['pending', 'running', 'done', 'rejected', 'failed'] as const;
const LOOKS = {
  pending: { tone: 'warn', icon: Clock },
  running: { tone: 'neutral', icon: Clock },
  done: { tone: 'good', icon: CircleCheck },
  rejected: { tone: 'neutral', icon: CircleOff },
  failed: { tone: 'bad', icon: CircleX },
} as const;

const reason = z.object({ reason: requiredText(500) });

/** Says what goes and what stays before it happens. */
function ApproveDialog({ request, onClose }: { request: PrivacyRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const send = useSend();
  const approve = async () => {
    const sent = await send.mutateAsync({ method: 'POST', path: `/privacy/requests/${request.id}/approve` }).then(
      () => true,
      () => false,
    );
    if (!sent) return;
    notify(t('privacy:approved', { name: request.person.fullName }));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('privacy:approveTitle', { name: request.person.fullName })}
      confirmLabel={t('privacy:approve')}
      onConfirm={() => void approve()}
      busy={send.isPending}
      error={send.error}
    >
      {request.reason !== null && <p>{t('privacy:theirReason', { reason: request.reason })}</p>}
      <p>{t('privacy:goes')}</p>
      <p>{t('privacy:stays')}</p>
    </ConfirmDialog>
  );
}

function RejectDialog({ request, onClose }: { request: PrivacyRequest; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={t('privacy:rejectTitle', { name: request.person.fullName })}
      read={null}
      path={`/privacy/requests/${request.id}/reject`}
      schema={reason}
      valuesOf={() => ({ reason: '' })}
      submitLabel={t('privacy:reject')}
      onClose={onClose}
    >
      <TextareaField name="reason" label={t('privacy:reason')} hint={t('privacy:reasonHint')} />
    </ResourceDialog>
  );
}

/** What people asked about their data, as it is due. */
export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  const [deciding, setDeciding] = useState<{ request: PrivacyRequest; approve: boolean } | null>(null);
  const close = () => setDeciding(null);
  return (
    <>
      <CrudPage<PrivacyRequest>
        title={t('privacy:title')}
        lead={t('privacy:lead')}
        path="/privacy/requests"
        sort=""
        filters={['kind', 'status']}
        filterFields={(list) => (
          <>
            <FilterSelect
              label={t('privacy:kind')}
              all={t('manage:all')}
              options={KINDS.map((value) => ({ value, label: t(`privacy:kinds.${value}`) }))}
              value={list.filters.kind ?? ''}
              onChange={(value) => list.setFilter('kind', value)}
            />
            <FilterSelect
              label={t('manage:status')}
              all={t('manage:all')}
              options={STATUSES.map((value) => ({ value, label: t(`privacy:status.${value}`) }))}
              value={list.filters.status ?? ''}
              onChange={(value) => list.setFilter('status', value)}
            />
          </>
        )}
        nameOf={(request) => request.person.fullName}
        columns={[
          { key: 'person', header: t('manage:name'), cell: (request) => request.person.fullName },
          { key: 'kind', header: t('privacy:kind'), cell: (request) => t(`privacy:kinds.${request.kind}`) },
          {
            key: 'due',
            header: t('privacy:due'),
            cell: (request) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                {format.onDate(request.dueOn)}
                {request.overdue && <Badge tone="bad" icon={CircleAlert}>{t('privacy:overdue')}</Badge>}
              </span>
            ),
          },
          {
            key: 'status',
            header: t('manage:status'),
            cell: (request) => (
              <span className="inline-flex flex-col items-end gap-1 md:items-start">
                <Badge {...LOOKS[request.status]}>{t(`privacy:status.${request.status}`)}</Badge>
                {request.decidedBy !== null && (
                  <span className="text-sm text-muted">{t('privacy:decidedBy', { name: request.decidedBy })}</span>
                )}
              </span>
            ),
          },
        ]}
        actions={(request) =>
          request.kind === 'erasure' &&
          request.status === 'pending' && (
            <>
              <RowButton
                label={t('privacy:approve')}
                of={request.person.fullName}
                onClick={() => setDeciding({ request, approve: true })}
              />
              <RowButton
                label={t('privacy:reject')}
                of={request.person.fullName}
                onClick={() => setDeciding({ request, approve: false })}
              />
            </>
          )
        }
      />
      {deciding?.approve === true && <ApproveDialog request={deciding.request} onClose={close} />}
      {deciding?.approve === false && <RejectDialog request={deciding.request} onClose={close} />}
    </>
  );
}
