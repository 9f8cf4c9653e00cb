import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldError, useFieldError } from '@/components/form/field';
import { CheckboxField, SelectField, TextareaField, TextField } from '@/components/form/fields';
import { RecurrenceFields } from '@/components/recurrence/recurrence-fields';
import { ResourceDialog } from '@/components/resource-dialog';
import { useRoomOptions, useTrainerOptions } from '@/hooks/use-lookups';
import { useList } from '@/hooks/use-resource';
import type { ServiceType, StudioEvent } from '@/lib/api/types';
import { weekdayOf } from '@/lib/recurrence';
import { useUser } from '@/lib/session';
import {
  changeOf,
  eventSchema,
  type FormValues,
  isPast,
  newEventOf,
  newValues,
  shown,
  type Start,
  type Values,
  valuesOf,
} from '../lib/event-form';
import { GuestPicker } from './guest-picker';
import { type Scope, ScopeField } from './scope-field';
import { SeriesPreview } from './series-preview';

const STEP_SECONDS = 15 * 60;

/** All dates of a series are planned at once: it must end. */
const ENDS = ['until', 'count'] as const;

function useServiceTypes() {
  const types = useList<ServiceType>('/service-types', { pageSize: 200, isActive: true }).data?.items ?? [];
  return types.map(({ id, name }) => ({ value: id, label: name }));
}

function SessionFields() {
  const { t } = useTranslation();
  const services = useServiceTypes();
  const [serviceTypeId, date] = useWatch<FormValues, ['serviceTypeId', 'date']>({ name: ['serviceTypeId', 'date'] });
  return (
    <>
      <SelectField name="serviceTypeId" label={t('calendar:form.service')} options={services} empty={t('manage:choose')} />
      <GuestPicker serviceTypeId={serviceTypeId === '' ? null : Number(serviceTypeId)} date={date} />
    </>
  );
}

/** A start in the past is accepted when it is meant. */
function PastField() {
  const { t } = useTranslation();
  const [date, clock] = useWatch<FormValues, ['date', 'clock']>({ name: ['date', 'clock'] });
  return isPast({ date, clock }) ? <CheckboxField name="past" label={t('calendar:form.past')} /> : null;
}

/** Planning the same again on other dates. */
function RepeatFields() {
  const { t } = useTranslation();
  const { setValue } = useFormContext<FormValues>();
  const [repeats, recurrence, date, clock] = useWatch<FormValues, ['repeats', 'recurrence', 'date', 'clock']>({
    name: ['repeats', 'recurrence', 'date', 'clock'],
  });
  const error = useFieldError('recurrence');
  // Until somebody repeats it, the weekday is that of the date, which may still change.
  useEffect(() => {
    if (!repeats) setValue('recurrence.days', [weekdayOf(date)]);
  }, [repeats, date, setValue]);
  return (
    <>
      <CheckboxField name="repeats" label={t('calendar:form.repeats')} />
      {repeats && (
        <div className="rounded-2xl border border-line p-4">
          <RecurrenceFields
            value={recurrence}
            onChange={(next) => setValue('recurrence', next, { shouldDirty: true })}
            startsLocal={`${date}T${clock}`}
            ends={ENDS}
          />
          <FieldError id="recurrence-error" text={error} />
        </div>
      )}
    </>
  );
}

function Fields({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation();
  const rooms = useRoomOptions();
  const trainers = useTrainerOptions();
  const isAdmin = useUser()?.role === 'admin';
  const type = useWatch<FormValues, 'type'>({ name: 'type' });
  const types = (['INDIVIDUAL', 'BLOCK'] as const).map((value) => ({ value, label: t(`calendar:type.${value}`) }));
  return (
    <>
      {isNew && <SelectField name="type" label={t('calendar:form.type')} options={types} />}
      {isAdmin && <SelectField name="staffId" label={t('calendar:form.trainer')} options={trainers} empty={t('manage:choose')} />}
      {type === 'INDIVIDUAL' && <SessionFields />}
      <SelectField name="roomId" label={t('calendar:room')} options={rooms} empty={t('manage:choose')} />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField name="date" label={t('calendar:date')} type="date" />
        <TextField name="clock" label={t('calendar:form.start')} type="time" step={STEP_SECONDS} />
        <TextField name="duration" label={t('calendar:form.duration')} inputMode="numeric" />
      </div>
      <PastField />
      {isNew && <RepeatFields />}
      <TextareaField name="notes" label={t('calendar:notes')} optional />
    </>
  );
}

/** Plans a session or a block, or a series of them after a look at its dates. */
export function NewEventDialog({ start, onClose }: { start: Start; onClose: () => void }) {
  const { t } = useTranslation();
  const isAdmin = useUser()?.role === 'admin';
  const [filled, setFilled] = useState<Values | null>(null);
  const [looking, setLooking] = useState(false);
  if (filled !== null && looking) return <SeriesPreview values={filled} onBack={() => setLooking(false)} onDone={onClose} />;
  return (
    <ResourceDialog
      title={t('calendar:form.new')}
      read={null}
      path="/events"
      schema={eventSchema(isAdmin)}
      valuesOf={() => (filled === null ? newValues(start) : shown(filled))}
      bodyOf={newEventOf}
      onNext={(values) => {
        setFilled(values);
        setLooking(values.repeats);
        return values.repeats;
      }}
      submitLabel={t('calendar:form.plan')}
      onClose={onClose}
    >
      <Fields isNew />
    </ResourceDialog>
  );
}

/** Changes a session or a block: one date of a series, the following ones, or all. */
export function EditEventDialog({ event, onClose }: { event: StudioEvent; onClose: () => void }) {
  const { t } = useTranslation();
  const isAdmin = useUser()?.role === 'admin';
  const [scope, setScope] = useState<Scope>('this');
  return (
    <ResourceDialog
      title={t('calendar:form.edit')}
      read={`/events/${event.id}`}
      path={`/events/${event.id}`}
      schema={eventSchema(isAdmin)}
      valuesOf={(found: StudioEvent | null) => ({ ...valuesOf(found ?? event), past: true })}
      bodyOf={(values, found) => ({ ...changeOf(values, found ?? event), ...(event.seriesId !== null && { scope }) })}
      onClose={onClose}
    >
      {event.seriesId !== null && <ScopeField value={scope} onChange={setScope} />}
      <Fields isNew={false} />
    </ResourceDialog>
  );
}
