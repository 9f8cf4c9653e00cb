import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CrudPage, RowButton } from '@/components/crud-page';
import { FilterDate, FilterSelect } from '@/components/list/filters';
import { useRoomOptions, useSiteOptions } from '@/hooks/use-lookups';
import type { AuditLine } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { actionKey, ACTIONS } from '../lib/actions';
import { EntryDialog } from './entry-dialog';

interface AuditListProps {
  title: string;
  lead: string;
  /** Who acted; left out where it is always the same person. */
  withActor: boolean;
  /** Beside the heading. */
  headerActions?: ReactNode;
}

/** Entries of the trail with filters in the URL; the server decides whose they are. */
export function AuditList({ title, lead, withActor, headerActions }: AuditListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sites = useSiteOptions();
  const rooms = useRoomOptions();
  const [open, setOpen] = useState<number | null>(null);
  const nameOf = (action: string) => {
    const key = actionKey(action);
    return key === null ? action : t(key);
  };
  const actions = ACTIONS.map((value) => ({ value, label: t(`audit:action.${value}`) })).sort((one, other) =>
    one.label.localeCompare(other.label),
  );
  const actor = { key: 'actor', header: t('audit:who'), cell: (line: AuditLine) => line.actor.name, sortField: 'actor' };
  return (
    <>
      <CrudPage<AuditLine>
        title={title}
        lead={lead}
        path="/audit-log"
        {...(headerActions !== undefined && { headerActions })}
        sort="-occurredAt"
        filters={['action', 'siteId', 'roomId', 'from', 'to', 'entityType', 'entityId', 'actorUserId']}
        filterFields={(list) => (
          <>
            <FilterSelect
              label={t('audit:actionFilter')}
              all={t('manage:all')}
              options={actions}
              value={list.filters.action ?? ''}
              onChange={(value) => list.setFilter('action', value)}
            />
            <FilterSelect
              label={t('audit:site')}
              all={t('manage:all')}
              options={sites}
              value={list.filters.siteId ?? ''}
              onChange={(value) => list.setFilter('siteId', value)}
            />
            <FilterSelect
              label={t('audit:room')}
              all={t('manage:all')}
              options={rooms}
              value={list.filters.roomId ?? ''}
              onChange={(value) => list.setFilter('roomId', value)}
            />
            <FilterDate label={t('audit:from')} value={list.filters.from ?? ''} onChange={(value) => list.setFilter('from', value)} />
            <FilterDate label={t('audit:to')} value={list.filters.to ?? ''} onChange={(value) => list.setFilter('to', value)} />
          </>
        )}
        nameOf={(line) => `${nameOf(line.action)}, ${format.stamp(line.occurredAt)}`}
        columns={[
          { key: 'at', header: t('audit:when'), cell: (line) => format.stamp(line.occurredAt), sortField: 'occurredAt' },
          ...(withActor ? [actor] : []),
          {
            key: 'action',
            header: t('audit:actionFilter'),
            cell: (line) => (
              <>
                {nameOf(line.action)}
                <span className="block text-sm text-muted">
                  {[line.entity.type, line.entity.id, line.client?.name].filter(Boolean).join(' ')}
                </span>
              </>
            ),
            sortField: 'action',
          },
          { key: 'summary', header: t('audit:summary'), cell: (line) => line.summary || line.changedFields.join(', ') || '–' },
        ]}
        actions={(line) => (
          <RowButton
            label={t('audit:show')}
            of={`${nameOf(line.action)}, ${format.stamp(line.occurredAt)}`}
            onClick={() => setOpen(line.id)}
          />
        )}
      />
      {open !== null && <EntryDialog id={open} onClose={() => setOpen(null)} />}
    </>
  );
}
