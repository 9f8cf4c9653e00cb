import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Dialog } from './dialog';
import { ProblemAlert } from './problem-alert';

interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** The consequence in words: numbers of people, credits, money. */
  children: ReactNode;
  confirmLabel: string;
  /** What the other button says; "back" by default. */
  cancelLabel?: string;
  /** Null where it cannot be done: only leaving is offered. */
  onConfirm: (() => void) | null;
  busy?: boolean;
  error?: Error | null;
  tone?: 'primary' | 'danger';
}

/** Asks before something that cannot simply be undone. */
export function ConfirmDialog({
  open,
  onClose,
  title,
  children,
  confirmLabel,
  cancelLabel,
  onConfirm,
  busy = false,
  error = null,
  tone = 'danger',
}: ConfirmDialogProps) {
  const { t } = useTranslation();
  const footer = (
    <>
      <Button variant="secondary" onClick={onClose}>
        {cancelLabel ?? t('common:back')}
      </Button>
      {onConfirm && (
        <Button variant={tone} busy={busy} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      )}
    </>
  );
  return (
    <Dialog open={open} onClose={onClose} title={title} footer={footer}>
      <div className="space-y-4">
        {children}
        <ProblemAlert error={error} />
      </div>
    </Dialog>
  );
}
