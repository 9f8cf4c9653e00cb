import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/ui/states';
import { useFormat } from '@/lib/format';
import { type AffectedSession, useClassNames } from '../api/affected';

/** The people of a class, asked for when they are wanted. */
function ClassPeople({ id, label }: { id: number; label: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const names = useClassNames(id, isOpen);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 cursor-pointer text-muted underline underline-offset-4" aria-label={`${t('studio:closure.people')}: ${label}`}>
        {t('studio:closure.people')}
      </summary>
      {isOpen && <DataState query={names}>{(found) => <p>{found.join(', ')}</p>}</DataState>}
    </details>
  );
}

/** Each session that would be called off, with the people in it. */
export function AffectedSessions({ sessions }: { sessions: readonly AffectedSession[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="space-y-2 rounded-xl bg-sunken p-3 text-sm">
      {sessions.map(({ kind, id, title, startsAt, people, names }) => {
        const when = format.dayAndTime(startsAt);
        const shown = title === '' ? t('studio:closure.block') : title;
        return (
          <li key={`${kind}:${id}`}>
            {people === 0
              ? t('studio:closure.lineNobody', { title: shown, when })
              : t('studio:closure.line', { title: shown, when, count: people })}
            {names !== null && names.length > 0 && <p className="text-muted">{names.join(', ')}</p>}
            {names === null && people > 0 && <ClassPeople id={id} label={`${shown}, ${when}`} />}
          </li>
        );
      })}
    </ul>
  );
}
