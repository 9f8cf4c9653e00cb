import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Dialog } from '@/components/ui/dialog';
import { DataState } from '@/components/ui/states';
import { useOne } from '@/hooks/use-resource';
import type { AuditEntry } from '@/lib/api/types';
import { cn } from '@/lib/cn';
import { useFormat } from '@/lib/format';
import { actionKey } from '../lib/actions';

/** A value as people can read it; nothing for what is not there. */
function asText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Both moments side by side; what changed is marked by a word and not by colour alone. */
function Values({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const { before, after } = entry;
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  if (fields.length === 0) return null;
  const isChange = before !== null && after !== null;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-sm">
        <caption className="sr-only">{t('audit:values')}</caption>
        <thead>
          <tr>
            <th scope="col" className="py-1 pr-3 font-semibold">{t('audit:field')}</th>
            {before !== null && <th scope="col" className="py-1 pr-3 font-semibold">{t('audit:before')}</th>}
            {after !== null && <th scope="col" className="py-1 font-semibold">{t('audit:after')}</th>}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {fields.map((field) => {
            const isMarked = isChange && entry.changedFields.includes(field);
            return (
              <tr key={field} className={cn(isMarked && 'bg-amber-50 font-medium')}>
                <th scope="row" className="py-1.5 pr-3 align-top font-normal break-words">
                  {field}
                  {isMarked && <span className="sr-only"> ({t('audit:changed')})</span>}
                </th>
                {before !== null && <td className="py-1.5 pr-3 align-top break-words">{asText(before[field])}</td>}
                {after !== null && <td className="py-1.5 align-top break-words">{asText(after[field])}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div className="flex flex-wrap gap-x-2">
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 break-words">{value}</dd>
    </div>
  );
}

/** Everything an entry keeps. */
export function EntryDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useOne<AuditEntry>(`/audit-log/${id}`);
  return (
    <Dialog open onClose={onClose} title={t('audit:entry', { id })}>
      <DataState query={query}>
        {(entry) => {
          const key = actionKey(entry.action);
          return (
            <div className="space-y-5">
              <p className="flex flex-wrap items-center gap-2 text-lg font-semibold">
                {key === null ? entry.action : t(key)}
                <Badge tone={entry.sealed ? 'good' : 'neutral'}>{t(entry.sealed ? 'audit:sealed' : 'audit:unsealed')}</Badge>
              </p>
              <dl className="space-y-1 text-sm">
                <Fact label={t('audit:when')} value={format.stamp(entry.occurredAt)} />
                <Fact label={t('audit:who')} value={[entry.actor.name, entry.actor.role].filter(Boolean).join(', ')} />
                <Fact label={t('audit:what')} value={[entry.entity.type, entry.entity.id].filter((part) => part !== null).join(' ')} />
                {entry.room !== null && (
                  <Fact label={t('audit:where')} value={[entry.site?.name, entry.room.name].filter(Boolean).join(' – ')} />
                )}
                {entry.ip !== null && <Fact label={t('audit:address')} value={entry.ip} />}
                {entry.userAgent !== null && <Fact label={t('audit:agent')} value={entry.userAgent} />}
                <Fact label={t('audit:request')} value={entry.requestId} />
              </dl>
              <Values entry={entry} />
            </div>
          );
        }}
      </DataState>
    </Dialog>
  );
}
