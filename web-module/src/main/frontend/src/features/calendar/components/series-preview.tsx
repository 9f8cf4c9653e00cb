import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannedDates } from '@/components/recurrence/planned-dates';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { DataState } from '@/components/ui/states';
import { useSend } from '@/hooks/use-resource';
import { api } from '@/lib/api/client';
import type { EventPreview, NewEvent, PlannedEvents } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { dateOf } from '@/lib/time';
import { newEventOf, type Values } from '../lib/event-form';
import { useTold } from '../lib/use-told';

type DateItem = EventPreview['items'][number];

/** Conflicts that the reader may plan over, where room or trainer allow it after a question. */
function isForceable({ status, conflicts }: DateItem): boolean {
  return status !== 'ok' && conflicts.length > 0 && conflicts.every(({ mode }) => mode === 'confirm');
}

/** The start as the rule has it: on the wall clock, before a clock change moved it on. */
function localStart(item: DateItem, clock: string): string {
  return item.isShifted ? `${item.startsLocal.slice(0, 10)}T${clock}:00` : item.startsLocal;
}

/** Says for each clock change within the series that it stays where it is on the wall clock. */
function ClockChanges({ preview, clock }: { preview: EventPreview; clock: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return preview.clockChanges.map(({ at }) => (
    <p key={at} className="rounded-xl bg-sunken px-4 py-2">
      {t('calendar:repeat.clockChange', { day: format.onDate(dateOf(at)), time: clock })}
    </p>
  ));
}

function Told({ guests, count }: { guests: Values['guests']; count: number }) {
  const { t } = useTranslation();
  const names = guests.filter(({ clientId }) => clientId !== null).map(({ name }) => name);
  return names.length > 0 && <p>{t('calendar:repeat.told', { names: names.join(', '), count })}</p>;
}

interface ChoiceProps {
  preview: EventPreview;
  values: Values;
  /** Sends the series without the starts that are left out. */
  onSave: (exdates: string[], force: boolean) => void;
  onBack: () => void;
  busy: boolean;
  error: Error | null;
}

function Choice({ preview, values, onSave, onBack, busy, error }: ChoiceProps) {
  const { t } = useTranslation();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [force, setForce] = useState(false);
  const isPlanned = (item: DateItem) => item.status === 'ok' || (force && isForceable(item));
  const planned = preview.items.filter((item) => isPlanned(item) && !skipped.has(item.startsAt));
  const skip = ({ startsAt }: DateItem, isLeft: boolean) => {
    const others = [...skipped].filter((one) => one !== startsAt);
    setSkipped(new Set(isLeft ? [...others, startsAt] : others));
  };
  const left = preview.items.filter(({ startsAt }) => skipped.has(startsAt)).map((item) => localStart(item, values.clock));
  return (
    <div className="space-y-4">
      <p role="status" className="font-medium">
        {t('recurrence:summary', { planned: planned.length, total: preview.total })}
      </p>
      <ClockChanges preview={preview} clock={values.clock} />
      <PlannedDates items={preview.items} skipped={skipped} onSkip={skip} isPlanned={isPlanned} />
      {preview.items.some(isForceable) && (
        <label className="flex min-h-8 items-center gap-3">
          <input
            type="checkbox"
            className="size-6 shrink-0 accent-brand-600"
            checked={force}
            onChange={(event) => setForce(event.target.checked)}
          />
          {t('calendar:repeat.force')}
        </label>
      )}
      <Told guests={values.guests} count={planned.length} />
      <ProblemAlert error={error} />
      <div className="sticky -bottom-5 -mx-5 flex flex-col-reverse gap-3 border-t border-line bg-surface px-5 py-4 sm:-mx-7 sm:flex-row sm:justify-end sm:px-7">
        <Button variant="secondary" onClick={onBack}>
          {t('common:toForm')}
        </Button>
        <Button busy={busy} disabled={planned.length === 0} onClick={() => onSave(left, force)}>
          {t('calendar:repeat.save', { count: planned.length })}
        </Button>
      </div>
    </div>
  );
}

interface SeriesPreviewProps {
  values: Values;
  onBack: () => void;
  onDone: () => void;
}

/** The dates of a series before it is saved: what stands against each, what the clocks do, and which are left out. */
export function SeriesPreview({ values, onBack, onDone }: SeriesPreviewProps) {
  const { t } = useTranslation();
  const body = newEventOf(values);
  const preview = useQuery({
    queryKey: ['/events/preview', body],
    queryFn: ({ signal }) => api.post<EventPreview>('/events/preview', { body, signal }),
    gcTime: 0,
  });
  const send = useSend<PlannedEvents>();
  const told = useTold();
  const save = async (exdates: string[], force: boolean) => {
    const { recurrence } = body;
    const series: NewEvent = { ...body, ...(recurrence && { recurrence: { ...recurrence, exdates } }), ...(force && { force }) };
    const made = await send.mutateAsync({ method: 'POST', path: '/events', body: series }).catch(() => null);
    if (made === null) return;
    notify(told(t('calendar:repeat.saved', { count: made.count, skipped: made.skipped.length }), made));
    onDone();
  };
  return (
    <Dialog open onClose={onBack} title={t('calendar:repeat.title')} size="lg">
      <DataState query={preview}>
        {(found) => (
          <Choice
            preview={found}
            values={values}
            onSave={(exdates, force) => void save(exdates, force)}
            onBack={onBack}
            busy={send.isPending}
            error={send.error}
          />
        )}
      </DataState>
    </Dialog>
  );
}
