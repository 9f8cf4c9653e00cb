import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { SelectField, TextField } from '@/components/form/fields';
import { RemoveDialog } from '@/components/remove-dialog';
import { ResourceDialog } from '@/components/resource-dialog';
import { useRoomOptions, useTemplateOptions, useTrainerOptions } from '@/hooks/use-lookups';
import type { ClassChange, ClassMove, NewClass, Occurrence } from '@/lib/api/types';
import { chosenId, optionalId, requiredText, wholeNumber } from '@/lib/schema';
import { clockOf, dateOf, instantOf, today } from '@/lib/time';

const when = { date: requiredText(10), clock: requiredText(5), roomId: optionalId(), trainerId: optionalId() };
const createSchema = z.object({ templateId: chosenId(), ...when });
const moveSchema = z.object(when);
const capacitySchema = z.object({ capacity: wholeNumber(1, 32_767) });

interface DialogProps {
  item: Occurrence;
  onClose: () => void;
}

function WhenFields({ inherit }: { inherit: string }) {
  const { t } = useTranslation();
  const rooms = useRoomOptions();
  const trainers = useTrainerOptions();
  return (
    <>
      <TextField name="date" label={t('schedule:date')} type="date" />
      <TextField name="clock" label={t('schedule:start')} type="time" />
      <SelectField name="roomId" label={t('schedule:room')} options={rooms} empty={inherit} optional />
      <SelectField name="trainerId" label={t('schedule:trainer')} options={trainers} empty={inherit} optional />
    </>
  );
}

/** Only what was chosen is sent: the rest stays as the template or the class has it. */
function timesOf({ date, clock, roomId, trainerId }: z.output<typeof moveSchema>): ClassMove {
  return { startsAt: instantOf(date, clock), ...(roomId && { roomId }), ...(trainerId && { trainerId }) };
}

interface CreateClassProps {
  /** Where and when it shall begin; this evening by default. */
  start?: { date: string; clock: string; roomId: number | null };
  onClose: () => void;
}

export function CreateClass({ start, onClose }: CreateClassProps) {
  const { t } = useTranslation();
  const { date = today(), clock = '18:00', roomId = null } = start ?? {};
  const templates = useTemplateOptions();
  return (
    <ResourceDialog
      title={t('schedule:class.new')}
      read={null}
      path="/classes"
      schema={createSchema}
      valuesOf={() => ({ templateId: '', date, clock, roomId: String(roomId ?? ''), trainerId: '' })}
      bodyOf={({ templateId, ...times }): NewClass => ({ templateId, ...timesOf(times) })}
      onClose={onClose}
    >
      <SelectField name="templateId" label={t('schedule:template.one')} options={templates} empty={t('manage:choose')} />
      <WhenFields inherit={t('schedule:asTemplate')} />
    </ResourceDialog>
  );
}

function MoveClass({ item, onClose }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={t('schedule:class.moveTitle', { title: item.template.title })}
      read={`/classes/${item.id}`}
      path={`/classes/${item.id}/move`}
      method="POST"
      schema={moveSchema}
      valuesOf={(found: Occurrence | null) => ({
        date: dateOf((found ?? item).startsAt),
        clock: clockOf((found ?? item).startsAt),
        roomId: '',
        trainerId: '',
      })}
      bodyOf={timesOf}
      submitLabel={t('schedule:class.move')}
      onClose={onClose}
    >
      <p>{t('schedule:class.affected', { booked: item.bookedCount, waitlist: item.waitlistCount })}</p>
      <WhenFields inherit={t('schedule:unchanged')} />
    </ResourceDialog>
  );
}

function ChangeCapacity({ item, onClose }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={t('schedule:class.capacityTitle', { title: item.template.title })}
      read={`/classes/${item.id}`}
      path={`/classes/${item.id}`}
      schema={capacitySchema}
      valuesOf={(found: Occurrence | null) => ({ capacity: String((found ?? item).capacity) })}
      onClose={onClose}
    >
      <TextField name="capacity" label={t('manage:capacity')} inputMode="numeric" />
    </ResourceDialog>
  );
}

function ReopenClass({ item, onClose }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={t('schedule:class.reopenTitle', { title: item.template.title })}
      read={`/classes/${item.id}`}
      path={`/classes/${item.id}`}
      schema={z.object({})}
      valuesOf={() => ({})}
      bodyOf={(): ClassChange => ({ status: 'scheduled' })}
      submitLabel={t('schedule:class.reopen')}
      onClose={onClose}
    >
      <p>{t('schedule:class.reopenText')}</p>
    </ResourceDialog>
  );
}

function CancelClass({ item, onClose }: DialogProps) {
  const { t } = useTranslation();
  return (
    <RemoveDialog
      title={t('schedule:class.cancelTitle', { title: item.template.title })}
      path={`/classes/${item.id}`}
      confirmLabel={t('schedule:class.cancelConfirm')}
      onClose={onClose}
    >
      <p>{t('schedule:class.affected', { booked: item.bookedCount, waitlist: item.waitlistCount })}</p>
      <p>{t('schedule:class.cancelText')}</p>
    </RemoveDialog>
  );
}

const DIALOGS = { move: MoveClass, capacity: ChangeCapacity, reopen: ReopenClass, cancel: CancelClass };

/** What an admin can do with a class. */
export type ClassAction = keyof typeof DIALOGS;

export function ClassDialog({ action, ...props }: DialogProps & { action: ClassAction }) {
  const Shown = DIALOGS[action];
  return <Shown {...props} />;
}

/** What makes sense for a class as it is. */
export function actionsOf({ status }: Occurrence): ClassAction[] {
  if (status === 'cancelled') return ['reopen'];
  return status === 'scheduled' ? ['move', 'capacity', 'cancel'] : [];
}
