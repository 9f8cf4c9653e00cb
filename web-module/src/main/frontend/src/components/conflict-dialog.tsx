import { useTranslation } from 'react-i18next';
import type { ApiError } from '@/lib/api/problem';
import type { Conflict } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { Button } from './ui/button';
import { Dialog } from './ui/dialog';

export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="list-disc space-y-1 pl-5">
      {conflicts.map((one) => (
        <li key={`${one.resource}-${one.startsAt}-${one.title}`}>
          {t('manage:conflict.line', {
            title: one.title,
            when: `${format.dayAndTime(one.startsAt)} – ${format.time(one.endsAt)}`,
            minutes: one.overlapMinutes,
          })}
        </li>
      ))}
    </ul>
  );
}

/** The rules behind conflicts, each said once: why it is refused, or that it may be passed over. */
export function ConflictRules({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useTranslation();
  const rules = new Map(conflicts.map((one) => [`${one.resource}.${one.mode}`, one]));
  return [...rules].map(([rule, { resource, mode }]) => <p key={rule}>{t(`manage:conflict.rule.${resource}.${mode}`)}</p>);
}

interface ConflictDialogProps {
  error: ApiError;
  onContinue: () => void;
  onClose: () => void;
  busy: boolean;
}

/** What stands in the way of a planned time; going on is offered only where the server would accept it. */
export function ConflictDialog({ error, onContinue, onClose, busy }: ConflictDialogProps) {
  const { t } = useTranslation();
  const { requiresConfirmation } = error.problem;
  const conflicts = (error.problem.conflicts ?? []) as Conflict[];
  const footer = (
    <>
      <Button variant="secondary" onClick={onClose}>
        {t('common:back')}
      </Button>
      {requiresConfirmation === true && (
        <Button busy={busy} onClick={onContinue}>
          {t('manage:conflict.continue')}
        </Button>
      )}
    </>
  );
  return (
    <Dialog open onClose={onClose} title={t('manage:conflict.title')} description={error.message} footer={footer}>
      <div className="space-y-3">
        <ConflictList conflicts={conflicts} />
        <ConflictRules conflicts={conflicts} />
      </div>
    </Dialog>
  );
}
