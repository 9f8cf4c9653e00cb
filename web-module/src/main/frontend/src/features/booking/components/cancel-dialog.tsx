import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Skeleton } from '@/components/ui/states';
import type { CancelResult, MyRegistration } from '@/lib/api/types';
import { cn } from '@/lib/cn';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { useCancel } from '../api/cancel';
import { useMyRegistration } from '../api/my-registration';
import { useCancelCost } from '../lib/use-cancel-cost';

interface CancelDialogProps {
  occurrenceId: number;
  title: string;
  startsAt: string;
  onClose: () => void;
}

function useResultText(): (result: CancelResult) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (result) => {
    if (result.creditsReturned > 0) return t('booking:cancelled.credits', { count: result.creditsReturned });
    if (result.amountRefunded > 0) {
      return t('booking:cancelled.amount', { amount: format.money(result.amountRefunded, result.registration.currency) });
    }
    if (result.late) return t('booking:cancelled.late');
    return t('booking:cancelled.plain');
  };
}

function ConfirmCancel({ mine, ...props }: CancelDialogProps & { mine: MyRegistration }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cancel = useCancel(props.occurrenceId);
  const cost = useCancelCost(mine);
  const resultText = useResultText();
  const waiting = mine.registration?.status === 'waitlist';
  const Icon = mine.cancelIsFree ? CircleCheck : TriangleAlert;

  const confirm = async () => {
    const result = await cancel.mutateAsync({ reason: null }).catch(() => null);
    if (result === null) return;
    notify(resultText(result));
    props.onClose();
  };

  if (!mine.canCancel) {
    return (
      <Dialog open onClose={props.onClose} title={t('booking:cancel.notPossible')}>
        <p>{cost}</p>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      open
      onClose={props.onClose}
      title={waiting ? t('booking:leave.title') : t('booking:cancel.title')}
      confirmLabel={waiting ? t('booking:leave.confirm') : t('booking:cancel.confirm')}
      cancelLabel={t('booking:cancel.keep')}
      onConfirm={() => void confirm()}
      busy={cancel.isPending}
      error={cancel.error}
      tone={mine.cancelIsFree ? 'primary' : 'danger'}
    >
      <p className="font-medium">
        {props.title}, {format.dayAndTime(props.startsAt)}
      </p>
      <p
        className={cn(
          'flex gap-3 rounded-2xl p-4',
          mine.cancelIsFree ? 'bg-brand-50' : 'bg-amber-50 text-amber-800 ring-1 ring-amber-200 ring-inset',
        )}
      >
        <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
        {cost}
      </p>
    </ConfirmDialog>
  );
}

/** Asks before a booking is cancelled, and names what it costs by the terms of this moment. */
export function CancelDialog(props: CancelDialogProps) {
  const { t } = useTranslation();
  const mine = useMyRegistration(props.occurrenceId);
  if (mine.data) return <ConfirmCancel {...props} mine={mine.data} />;
  return (
    <Dialog open onClose={props.onClose} title={t('booking:cancel.title')}>
      {mine.error ? (
        <ProblemAlert error={mine.error} onRetry={() => void mine.refetch()} />
      ) : (
        <Skeleton className="h-24" />
      )}
    </Dialog>
  );
}
