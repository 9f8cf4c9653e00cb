import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface ReasonFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Why something is done, in a few words for the colleagues. */
export function ReasonField({ value, onChange }: ReasonFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="mt-4">
      <label htmlFor={id} className="mb-1 block font-medium">
        {t('queues:reason')}
      </label>
      <input
        id={id}
        value={value}
        maxLength={500}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-11 w-full rounded-xl border border-control bg-surface px-3 text-base"
      />
    </div>
  );
}
