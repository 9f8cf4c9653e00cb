import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { useList } from '@/hooks/use-resource';
import type { AuditLine } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { useUser } from '@/lib/session';
import { actionKey } from '../lib/actions';

/** Newest entries that fit into a panel; the page of the trail has the rest. */
const SHOWN = 20;

function Lines({ lines }: { lines: readonly AuditLine[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className="space-y-2">
      {lines.map(({ id, action, occurredAt, actor, client, summary }) => {
        const key = actionKey(action);
        return (
          <li key={id}>
            <span className="font-medium">{[key === null ? action : t(key), client?.name].filter(Boolean).join(': ')}</span>
            <span className="text-muted"> · {[format.stamp(occurredAt), actor.name].join(' · ')}</span>
            {summary !== '' && <span className="block break-words text-muted">{summary}</span>}
          </li>
        );
      })}
    </ol>
  );
}

interface EntityHistoryProps {
  /** The kind of thing, as the trail names it. */
  type: 'event' | 'class';
  id: number;
}

function History({ type, id }: EntityHistoryProps) {
  const { t } = useTranslation();
  const isAdmin = useUser()?.role === 'admin';
  const query = { entityType: type, entityId: id, sort: '-occurredAt', pageSize: SHOWN };
  const list = useList<AuditLine>('/audit-log', query);
  return (
    <DataState query={list}>
      {({ items, total }) => (
        <div className="space-y-3 text-sm">
          {items.length === 0 ? <p className="text-muted">{t('audit:noHistory')}</p> : <Lines lines={items} />}
          {!isAdmin && <p className="text-muted">{t('audit:ownHistory')}</p>}
          {isAdmin && total > SHOWN && (
            <TextLink to={`/admin/audit?entityType=${type}&entityId=${id}`}>{t('audit:wholeHistory', { count: total })}</TextLink>
          )}
        </div>
      )}
    </DataState>
  );
}

/** What was done to one thing, and by whom; asked for when it is unfolded. */
export function EntityHistory(props: EntityHistoryProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-8 cursor-pointer font-semibold">{t('audit:history')}</summary>
      {isOpen && <History {...props} />}
    </details>
  );
}
