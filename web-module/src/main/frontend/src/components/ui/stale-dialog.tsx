import { useTranslation } from 'react-i18next';
import { hasCode } from '@/lib/api/problem';
import { useFormat } from '@/lib/format';
import { Button } from './button';
import { Dialog } from './dialog';

interface StaleDialogProps {
  /** The error of the last save; the dialog opens itself when it is 412 STALE. */
  error: Error | null;
  /** Fetches the present state and drops the own changes. */
  onReload: () => void;
  /** Fetches the present version and sends the own changes on top of it; left out when that makes no sense. */
  onApplyAgain?: () => void;
  onClose: () => void;
}

/** Somebody else saved first: says so, and offers reload or applying one's own changes again. */
export function StaleDialog({ error, onReload, onApplyAgain, onClose }: StaleDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!hasCode(error, 'STALE')) return null;
  const { changedBy, changedAt } = error.problem;
  const known = typeof changedBy === 'string' && typeof changedAt === 'string';
  const footer = (
    <>
      {onApplyAgain && (
        <Button variant="secondary" onClick={onApplyAgain}>
          {t('common:stale.applyAgain')}
        </Button>
      )}
      <Button onClick={onReload}>{t('common:stale.reload')}</Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={t('common:stale.title')} footer={footer}>
      <p>{known ? t('common:stale.by', { who: changedBy, when: format.moment(changedAt) }) : t('common:stale.unknown')}</p>
    </Dialog>
  );
}
