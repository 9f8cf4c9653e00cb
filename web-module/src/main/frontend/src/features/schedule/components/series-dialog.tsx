import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictList } from '@/components/conflict-dialog';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useSend } from '@/hooks/use-resource';
import type { NewSeries, SeriesPreview, SeriesResult, Template } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { today } from '@/lib/time';
import { localTimes, WEEKDAYS, weeklyRule } from '../lib/rrule';

interface Draft {
  date: string;
  clock: string;
  days: string[];
  interval: string;
  until: string;
  /** The rule as an expert wrote it; empty takes the boxes. */
  rule: string;
  exdates: string;
  rdates: string;
}

const DATES = ['exdates', 'rdates'] as const;

function ruleOf(draft: Draft): string {
  return draft.rule === '' ? weeklyRule(draft.days, Number(draft.interval), draft.until) : draft.rule;
}

function bodyOf(draft: Draft): NewSeries {
  return {
    startsLocal: `${draft.date}T${draft.clock}:00`,
    rrule: ruleOf(draft),
    exdates: localTimes(draft.exdates, draft.clock),
    rdates: localTimes(draft.rdates, draft.clock),
  };
}

function Preview({ preview }: { preview: SeriesPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-label={t('schedule:series.preview')} className="space-y-2">
      <p role="status">{t('schedule:series.summary', { ok: preview.ok, total: preview.total })}</p>
      <ul className="max-h-60 divide-y divide-line overflow-y-auto rounded-xl border border-line px-3">
        {preview.items.map((item) => (
          <li key={item.startsAt} className="py-2">
            {format.dayAndTime(item.startsAt)} – <strong>{t(`schedule:series.status.${item.status}`)}</strong>
            {item.conflicts.length > 0 && <ConflictList conflicts={item.conflicts} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FieldProps {
  label: string;
  type?: string;
  value: string;
  onChange: (value: string) => void;
}

function Field({ label, type = 'text', value, onChange }: FieldProps) {
  return (
    <label className="block font-medium">
      <span className="mb-1.5 block">{label}</span>
      <input type={type} value={value} onChange={(event) => onChange(event.target.value)} className={controlClass} />
    </label>
  );
}

function WeekdayBoxes({ days, onChange }: { days: readonly string[]; onChange: (days: string[]) => void }) {
  const { t } = useTranslation();
  const toggle = (day: string) => onChange(days.includes(day) ? days.filter((one) => one !== day) : [...days, day]);
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('schedule:series.days')}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {WEEKDAYS.map((day) => (
          <label key={day} className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              className="size-6 accent-brand-600"
              checked={days.includes(day)}
              onChange={() => toggle(day)}
            />
            {t(`schedule:weekday.${day}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A new series of a template: weekday boxes make the rule, experts write it; the preview shows what would happen. */
export function SeriesDialog({ template, onClose }: { template: Template; onClose: () => void }) {
  const { t } = useTranslation();
  const look = useSend<SeriesPreview>();
  const save = useSend<SeriesResult>();
  const [draft, setDraft] = useState<Draft>({
    date: today(),
    clock: '18:00',
    days: ['MO'],
    interval: '1',
    until: '',
    rule: '',
    exdates: '',
    rdates: '',
  });
  const set = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
    look.reset();
  };
  const path = `/class-templates/${template.id}`;
  const preview = () => look.mutate({ method: 'POST', path: `${path}/preview`, body: bodyOf(draft) });
  const create = async () => {
    const made = await save.mutateAsync({ method: 'POST', path: `${path}/series`, body: bodyOf(draft) }).catch(() => null);
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
          <Field label={t('schedule:series.first')} type="date" value={draft.date} onChange={(date) => set({ date })} />
          <Field label={t('schedule:start')} type="time" value={draft.clock} onChange={(clock) => set({ clock })} />
          <Field
            label={t('schedule:series.interval')}
            type="number"
            value={draft.interval}
            onChange={(interval) => set({ interval })}
          />
          <Field label={t('schedule:series.until')} type="date" value={draft.until} onChange={(until) => set({ until })} />
        </div>
        <WeekdayBoxes days={draft.days} onChange={(days) => set({ days, rule: '' })} />
        <Field label={t('schedule:series.rule')} value={ruleOf(draft)} onChange={(rule) => set({ rule })} />
        {DATES.map((name) => (
          <Field
            key={name}
            label={t(`schedule:series.${name}`)}
            value={draft[name]}
            onChange={(dates) => set({ [name]: dates })}
          />
        ))}
        <ProblemAlert error={look.error ?? save.error} />
        {look.data && <Preview preview={look.data} />}
      </div>
    </Dialog>
  );
}
