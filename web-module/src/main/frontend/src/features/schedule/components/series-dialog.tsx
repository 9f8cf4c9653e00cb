import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannedDates } from '@/components/recurrence/planned-dates';
import { PlainField, RecurrenceFields } from '@/components/recurrence/recurrence-fields';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useSend } from '@/hooks/use-resource';
import type { NewSeries, SeriesPreview, SeriesResult, Template } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { localTimes, type RecurrenceDraft, ruleOf, weekdayOf } from '@/lib/recurrence';
import { clockOf, dateOf, today } from '@/lib/time';

interface Draft {
  date: string;
  clock: string;
  recurrence: RecurrenceDraft;
  exdates: string;
  rdates: string;
}

const DATES = ['exdates', 'rdates'] as const;
const ENDS = ['never', 'until', 'count'] as const;

function freshDraft(): Draft {
  const date = today();
  return {
    date,
    clock: '18:00',
    recurrence: { days: [weekdayOf(date)], interval: '1', end: 'never', until: '', count: '10', rule: '' },
    exdates: '',
    rdates: '',
  };
}

/** @param skipped instants of the preview that are left out */
function bodyOf({ date, clock, recurrence, exdates, rdates }: Draft, skipped: ReadonlySet<string>): NewSeries {
  const left = [...skipped].map((startsAt) => `${dateOf(startsAt)}T${clockOf(startsAt)}:00`);
  return {
    startsLocal: `${date}T${clock}:00`,
    rrule: ruleOf(recurrence),
    exdates: [...localTimes(exdates, clock), ...left],
    rdates: localTimes(rdates, clock),
  };
}

interface PreviewProps {
  preview: SeriesPreview;
  skipped: ReadonlySet<string>;
  onSkip: (startsAt: string, skip: boolean) => void;
}

function Preview({ preview, skipped, onSkip }: PreviewProps) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('schedule:series.preview')} className="space-y-2">
      <p role="status">{t('recurrence:summary', { planned: preview.ok - skipped.size, total: preview.total })}</p>
      <PlannedDates
        items={preview.items}
        skipped={skipped}
        onSkip={({ startsAt }, skip) => onSkip(startsAt, skip)}
        isPlanned={({ status }) => status === 'ok'}
      />
    </section>
  );
}

/** A new series of a template; the preview shows what would happen, and dates can be left out of it. */
export function SeriesDialog({ template, onClose }: { template: Template; onClose: () => void }) {
  const { t } = useTranslation();
  const look = useSend<SeriesPreview>();
  const save = useSend<SeriesResult>();
  const [draft, setDraft] = useState(freshDraft);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const set = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
    setSkipped(new Set());
    look.reset();
  };
  const skip = (startsAt: string, isLeft: boolean) => {
    const others = [...skipped].filter((one) => one !== startsAt);
    setSkipped(new Set(isLeft ? [...others, startsAt] : others));
  };
  const path = `/class-templates/${template.id}`;
  const preview = () => look.mutate({ method: 'POST', path: `${path}/preview`, body: bodyOf(draft, new Set()) });
  const create = async () => {
    const body = bodyOf(draft, skipped);
    const made = await save.mutateAsync({ method: 'POST', path: `${path}/series`, body }).catch(() => null);
    if (made === null) return;
    notify(t('schedule:series.made', { count: made.generated, skipped: made.skipped.length }));
    onClose();
  };
  const footer = (
    <>
      <Button variant="secondary" busy={look.isPending} onClick={preview}>
        {t('schedule:series.preview')}
      </Button>
      <Button busy={save.isPending} onClick={() => void create()}>
        {t('schedule:series.create')}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={t('schedule:series.title', { title: template.title })} footer={footer} size="lg">
      <div className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <PlainField label={t('schedule:series.first')} type="date" value={draft.date} onChange={(date) => set({ date })} />
          <PlainField label={t('schedule:start')} type="time" value={draft.clock} onChange={(clock) => set({ clock })} />
        </div>
        <RecurrenceFields
          value={draft.recurrence}
          onChange={(recurrence) => set({ recurrence })}
          startsLocal={`${draft.date}T${draft.clock}`}
          ends={ENDS}
        />
        {DATES.map((name) => (
          <PlainField
            key={name}
            label={t(`schedule:series.${name}`)}
            value={draft[name]}
            onChange={(dates) => set({ [name]: dates })}
          />
        ))}
        <ProblemAlert error={look.error ?? save.error} />
        {look.data && <Preview preview={look.data} skipped={skipped} onSkip={skip} />}
      </div>
    </Dialog>
  );
}
