import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS } from '@/lib/recurrence';
import { controlClass, FieldError, useFieldError } from './field';

/** Opening and closing time by English weekday; a day that is missing is closed. */
export type WeekHours = Readonly<Record<string, { readonly open: string; readonly close: string }>>;

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const FRESH = { open: '08:00', close: '20:00' };

interface DayRowProps {
  label: string;
  hours: WeekHours[string] | undefined;
  onChange: (hours: WeekHours[string] | undefined) => void;
}

function DayRow({ label, hours, onChange }: DayRowProps) {
  const { t } = useTranslation();
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-2 py-1">
      <label className="flex min-h-8 w-28 items-center gap-3 sm:w-40">
        <input
          type="checkbox"
          className="size-6 accent-brand-600"
          checked={hours !== undefined}
          onChange={(event) => onChange(event.target.checked ? FRESH : undefined)}
        />
        {label}
      </label>
      {hours === undefined ? (
        <span className="text-muted">{t('manage:hours.closed')}</span>
      ) : (
        (['open', 'close'] as const).map((end) => (
          <input
            key={end}
            aria-label={t(`manage:hours.${end}`, { day: label })}
            value={hours[end]}
            // Not a time input: a day may close at 24:00.
            inputMode="numeric"
            maxLength={5}
            placeholder="HH:MM"
            onChange={(event) => onChange({ ...hours, [end]: event.target.value })}
            className={`${controlClass} max-w-20`}
          />
        ))
      )}
    </li>
  );
}

/** When something is open on each weekday. */
export function WeekHoursField({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation();
  const { setValue } = useFormContext<Record<string, WeekHours>>();
  const hours = (useWatch({ name }) ?? {}) as WeekHours;
  const error = useFieldError(name);
  const set = (day: string, changed: WeekHours[string] | undefined) => {
    const next = DAYS.flatMap((one) => {
      const value = one === day ? changed : hours[one];
      return value === undefined ? [] : [[one, value] as const];
    });
    setValue(name, Object.fromEntries(next), { shouldDirty: true });
  };
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{label}</legend>
      <ul className="divide-y divide-line rounded-xl border border-line px-3">
        {DAYS.map((day, index) => (
          <DayRow
            key={day}
            label={t(`recurrence:weekday.${WEEKDAYS[index] ?? 'MO'}`)}
            hours={hours[day]}
            onChange={(changed) => set(day, changed)}
          />
        ))}
      </ul>
      <FieldError id={`${name}-error`} text={error} />
    </fieldset>
  );
}
