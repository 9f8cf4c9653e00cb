import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { SelectField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { DataState } from '@/components/ui/states';
import { useRoomOptions, useSiteOptions } from '@/hooks/use-lookups';
import { useSend } from '@/hooks/use-resource';
import type { ClosedView, NewClosure } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { optionalId, required, requiredText } from '@/lib/schema';
import { instantOf, today } from '@/lib/time';
import { type AffectedSession, useAffected } from '../api/affected';
import { AffectedSessions } from './affected-sessions';

const SCOPES = ['company', 'site', 'room'] as const;
const KINDS = ['blackout', 'maintenance'] as const;
const MAX_DAYS_MS = 61 * 86_400_000;

const schema = z
  .object({
    scope: z.enum(SCOPES),
    siteId: optionalId(),
    roomId: optionalId(),
    kind: z.enum(KINDS),
    fromDate: requiredText(10),
    fromClock: requiredText(5),
    toDate: requiredText(10),
    toClock: requiredText(5),
    reason: requiredText(255),
  })
  .refine((values) => values.scope !== 'site' || values.siteId, { path: ['siteId'], message: required })
  .refine((values) => values.scope !== 'room' || values.roomId, { path: ['roomId'], message: required })
  .refine((values) => values.scope === 'room' || values.kind === 'blackout', { path: ['kind'], message: 'studio:closure.roomOnly' })
  .transform((values): NewClosure => ({
    scope: values.scope,
    ...(values.scope === 'site' && values.siteId && { siteId: values.siteId }),
    ...(values.scope === 'room' && values.roomId && { roomId: values.roomId }),
    kind: values.kind,
    startsAt: instantOf(values.fromDate, values.fromClock),
    endsAt: instantOf(values.toDate, values.toClock),
    reason: values.reason,
  }))
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { path: ['toDate'], message: 'studio:closure.backwards' })
  .refine(({ startsAt, endsAt }) => Date.parse(endsAt) - Date.parse(startsAt) <= MAX_DAYS_MS, {
    path: ['toDate'],
    message: 'studio:closure.tooLong',
  });

type FormValues = z.input<typeof schema>;

function freshValues(): FormValues {
  return {
    scope: 'company',
    siteId: '',
    roomId: '',
    kind: 'blackout',
    fromDate: today(),
    fromClock: '06:00',
    toDate: today(),
    toClock: '22:00',
    reason: '',
  };
}

function peopleIn(sessions: readonly AffectedSession[]): number {
  return sessions.reduce((sum, { people }) => sum + people, 0);
}

interface StepProps {
  closure: NewClosure;
  onBack: () => void;
  onDone: () => void;
}

/** Says who is in the time that is to be closed, and asks what becomes of them. */
function Consequence({ closure, onBack, onDone }: StepProps) {
  const { t } = useTranslation();
  const id = useId();
  const affected = useAffected(closure);
  const send = useSend<ClosedView>();
  const [cancels, setCancels] = useState(true);
  const save = async () => {
    const body = { ...closure, cancelAffected: cancels && (affected.data?.length ?? 0) > 0 };
    await send.mutateAsync({ method: 'POST', path: '/closures', body }).then(
      ({ cancelled }) => {
        notify(t('studio:closure.saved', { count: cancelled }));
        onDone();
      },
      () => undefined,
    );
  };
  return (
    <ConfirmDialog
      open
      onClose={onBack}
      title={t('studio:closure.consequence')}
      confirmLabel={t('studio:closure.close')}
      cancelLabel={t('common:toForm')}
      onConfirm={() => void save()}
      busy={send.isPending || affected.isPending}
      error={send.error}
    >
      <DataState query={affected}>
        {(sessions) =>
          sessions.length === 0 ? (
            <p>{t('studio:closure.nobody')}</p>
          ) : (
            <div className="space-y-4">
              <p>{t('studio:closure.affected', { count: sessions.length })}</p>
              <AffectedSessions sessions={sessions} />
              <div className="flex gap-3">
                <input
                  id={id}
                  type="checkbox"
                  className="size-6 shrink-0 accent-brand-600"
                  checked={cancels}
                  onChange={(event) => setCancels(event.target.checked)}
                />
                <label htmlFor={id}>{t('studio:closure.cancelThem', { count: peopleIn(sessions) })}</label>
              </div>
              {!cancels && <p className="text-muted">{t('studio:closure.keepThem')}</p>}
            </div>
          )
        }
      </DataState>
    </ConfirmDialog>
  );
}

/** Closes something in two steps: what, and what that does. */
export function ClosureDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const sites = useSiteOptions();
  const rooms = useRoomOptions();
  const [values, setValues] = useState(freshValues);
  const [closure, setClosure] = useState<NewClosure | null>(null);
  if (closure !== null) return <Consequence closure={closure} onBack={() => setClosure(null)} onDone={onClose} />;
  return (
    <Dialog open onClose={onClose} title={t('studio:closure.new')}>
      <AppForm
        schema={schema}
        defaultValues={values}
        onSubmit={(checked, form) => {
          setValues(form.getValues());
          setClosure(checked);
          return Promise.resolve();
        }}
      >
        {(form) => {
          const scope = form.watch('scope');
          return (
            <>
              <SelectField
                name="scope"
                label={t('studio:closure.scope')}
                options={SCOPES.map((value) => ({ value, label: t(`studio:closure.scopes.${value}`) }))}
              />
              {scope === 'site' && <SelectField name="siteId" label={t('studio:room.site')} options={sites} empty={t('manage:choose')} />}
              {scope === 'room' && <SelectField name="roomId" label={t('studio:closure.room')} options={rooms} empty={t('manage:choose')} />}
              <SelectField
                name="kind"
                label={t('studio:closure.kind')}
                options={KINDS.map((value) => ({ value, label: t(`studio:closure.kinds.${value}`) }))}
              />
              <div className="grid grid-cols-2 gap-3">
                <TextField name="fromDate" label={t('studio:closure.from')} type="date" />
                <TextField name="fromClock" label={t('studio:closure.fromClock')} type="time" />
                <TextField name="toDate" label={t('studio:closure.to')} type="date" />
                <TextField name="toClock" label={t('studio:closure.toClock')} type="time" />
              </div>
              <TextField name="reason" label={t('studio:closure.reason')} />
              <SubmitButton>{t('studio:closure.next')}</SubmitButton>
            </>
          );
        }}
      </AppForm>
    </Dialog>
  );
}
