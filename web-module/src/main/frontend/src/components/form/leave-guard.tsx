import { useEffect } from 'react';
import { useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';

/** Asks before a page is left while its form has changes that are not saved. */
export function LeaveGuard() {
  const { t } = useTranslation();
  const { isDirty, isSubmitting } = useFormState();
  const dirty = isDirty && !isSubmitting;
  const blocker = useBlocker(({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname);

  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
      title={t('common:unsaved.title')}
      confirmLabel={t('common:unsaved.leave')}
      cancelLabel={t('common:unsaved.stay')}
    >
      <p>{t('common:unsaved.text')}</p>
    </ConfirmDialog>
  );
}
