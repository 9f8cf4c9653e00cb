import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { SelectField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { Dialog } from '@/components/ui/dialog';
import type { CalendarEntry, Room } from '@/lib/api/types';
import { chosenId, requiredText } from '@/lib/schema';
import { useUser } from '@/lib/session';
import { clockOf, dateOf, instantOf } from '@/lib/time';
import { mayGo, type Target } from '../lib/move-rules';
import { useEntryText } from '../lib/use-entry-text';
import { durationOf, endAfter } from '../lib/wall-time';

const schema = z.object({ date: requiredText(10), clock: requiredText(5), roomId: chosenId() });

interface MoveLaterProps {
  entry: CalendarEntry;
  rooms: readonly Room[];
  onTarget: (target: Target) => void;
  onClose: () => void;
}

/** Moving without a grid: the new time and room as a form; the confirmation follows. */
export function MoveLater({ entry, rooms, onTarget, onClose }: MoveLaterProps) {
  const { t } = useTranslation();
  const user = useUser();
  const { titleOf } = useEntryText();
  const options = rooms.map(({ id, name, site }) => ({ value: id, label: `${site.name} – ${name}` }));
  const submit = ({ date, clock, roomId }: z.output<typeof schema>): Promise<void> => {
    const startsAt = instantOf(date, clock);
    const target = { startsAt, endsAt: endAfter(startsAt, durationOf(entry)), roomId };
    if (!mayGo(entry, target, user)) return Promise.reject(new Error('same day'));
    onTarget(target);
    return Promise.resolve();
  };
  return (
    <Dialog open onClose={onClose} title={t('calendar:move.title', { title: titleOf(entry) })}>
      <AppForm
        schema={schema}
        defaultValues={{ date: dateOf(entry.startsAt), clock: clockOf(entry.startsAt), roomId: String(entry.room?.id ?? '') }}
        onSubmit={submit}
        onProblem={(_, form) => {
          form.setError('date', { message: 'calendar:sameDay' }, { shouldFocus: true });
          return true;
        }}
      >
        <TextField name="date" label={t('calendar:date')} type="date" />
        <TextField name="clock" label={t('calendar:form.start')} type="time" />
        <SelectField name="roomId" label={t('calendar:room')} options={options} />
        <SubmitButton>{t('calendar:move.next')}</SubmitButton>
      </AppForm>
    </Dialog>
  );
}
