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

interface ConflictDialogProps {
  error: ApiError;
  onContinue: () => void;
  onClose: () => void;
  busy: boolean;
}

/** What stands in the way of a planned time; going on is offered only where the server would accept it. */
export function ConflictDialog({ error, onContinue, onClose, busy }: ConflictDialogProps) {
  const { t } = useTranslation();
  const { conflicts, requiresConfirmation } = error.problem;
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
      <ConflictList conflicts={(conflicts ?? []) as Conflict[]} />
    </Dialog>
  );
}
