import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useUser } from '@/lib/session';
import type { Start } from '../lib/event-form';
import { NewEventDialog } from './event-form';

interface CreateDialogProps {
  start: Start;
  newClass: (start: Start, close: () => void) => ReactNode;
  onClose: () => void;
}

/** What is planned: staff plan sessions and blocks, admins are asked whether it is a class. */
export function CreateDialog({ start, newClass, onClose }: CreateDialogProps) {
  const { t } = useTranslation();
  const isAdmin = useUser()?.role === 'admin';
  const [chosen, setChosen] = useState<'event' | 'class' | null>(isAdmin ? null : 'event');
  if (chosen === 'event') return <NewEventDialog start={start} onClose={onClose} />;
  if (chosen === 'class') return newClass(start, onClose);
  return (
    <Dialog open onClose={onClose} title={t('calendar:create.title')}>
      <div className="grid gap-3 sm:grid-cols-2">
        <Button onClick={() => setChosen('event')}>{t('calendar:create.event')}</Button>
        <Button variant="secondary" onClick={() => setChosen('class')}>
          {t('calendar:create.class')}
        </Button>
      </div>
    </Dialog>
  );
}
