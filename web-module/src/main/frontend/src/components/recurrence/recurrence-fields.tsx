import { type ComponentProps, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { controlClass } from '@/components/form/field';
import { type RecurrenceDraft, ruleOf, WEEKDAYS } from '@/lib/recurrence';
import { useRuleText } from './rule-text';

interface PlainFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A labelled input whose value the caller holds. */
export function PlainField({ label, onChange, ...input }: PlainFieldProps) {
  return (
    <label className="block font-medium">
      <span className="mb-1.5 block">{label}</span>
      <input {...input} onChange={(event) => onChange(event.target.value)} className={controlClass} />
    </label>
  );
}

function WeekdayBoxes({ days, onChange }: { days: readonly string[]; onChange: (days: string[]) => void }) {
  const { t } = useTranslation();
  const toggle = (day: string) => onChange(days.includes(day) ? days.filter((one) => one !== day) : [...days, day]);
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('recurrence:days')}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {WEEKDAYS.map((day) => (
          <label key={day} className="flex min-h-8 items-center gap-2">
            <input type="checkbox" className="size-6 accent-brand-600" checked={days.includes(day)} onChange={() => toggle(day)} />
            {t(`recurrence:weekday.${day}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface RecurrenceFieldsProps {
  value: RecurrenceDraft;
  onChange: (value: RecurrenceDraft) => void;
  /** Studio wall clock of the first start, to say the rule in words. */
  startsLocal: string;
  /** The ways it may end; a series that is planned at once cannot go on for ever. */
  ends: readonly RecurrenceDraft['end'][];
}

/** Weekdays, every how many weeks, and the end; for experts the rule itself. What it means is said in words. */
export function RecurrenceFields({ value, onChange, startsLocal, ends }: RecurrenceFieldsProps) {
  const { t } = useTranslation();
  const ruleText = useRuleText();
  const endId = useId();
  // What is chosen in the boxes takes the place of a written rule.
  const set = (change: Partial<RecurrenceDraft>) => onChange({ ...value, rule: '', ...change });
  return (
    <div className="space-y-4">
      <WeekdayBoxes days={value.days} onChange={(days) => set({ days })} />
      <div className="grid gap-4 sm:grid-cols-[7rem_1fr_1fr]">
        <PlainField
          label={t('recurrence:interval')}
          type="number"
          min={1}
          value={value.interval}
          onChange={(interval) => set({ interval })}
        />
        <div>
          <label htmlFor={endId} className="mb-1.5 block font-medium">
            {t('recurrence:end')}
          </label>
          <select
            id={endId}
            className={controlClass}
            value={value.end}
            onChange={(event) => set({ end: event.target.value as RecurrenceDraft['end'] })}
          >
            {ends.map((end) => (
              <option key={end} value={end}>
                {t(`recurrence:ends.${end}`)}
              </option>
            ))}
          </select>
        </div>
        {value.end === 'until' && (
          <PlainField label={t('recurrence:until')} type="date" value={value.until} onChange={(until) => set({ until })} />
        )}
        {value.end === 'count' && (
          <PlainField label={t('recurrence:count')} type="number" min={1} value={value.count} onChange={(count) => set({ count })} />
        )}
      </div>
      <p className="rounded-xl bg-sunken px-4 py-2 font-medium" aria-live="polite">
        {ruleText(ruleOf(value), startsLocal)}
      </p>
      <details>
        <summary className="min-h-6 cursor-pointer text-sm text-muted">{t('recurrence:expert')}</summary>
        <div className="mt-2">
          <PlainField label={t('recurrence:rule')} value={ruleOf(value)} onChange={(rule) => onChange({ ...value, rule })} />
        </div>
      </details>
    </div>
  );
}
