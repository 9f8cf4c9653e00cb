import { Search } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Option } from '@/components/form/fields';
import { cn } from '@/lib/cn';

const SEARCH_DELAY_MS = 300;

/** A row of filters above a list. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className="mb-5 grid grid-cols-2 gap-3 sm:flex sm:flex-wrap sm:items-end">
      {children}
    </div>
  );
}

interface FilterSelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  /** Text of "no restriction". */
  all: string;
  className?: string;
}

const inputClass = 'min-h-11 w-full rounded-xl border border-control bg-surface px-3 text-base';

export function FilterSelect({ label, value, onChange, options, all, className }: FilterSelectProps) {
  const id = useId();
  return (
    <div className={cn('min-w-0 sm:min-w-40', className)}>
      <label htmlFor={id} className="mb-1 block text-sm font-medium text-muted">
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)} className={inputClass}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FilterDateProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function FilterDate({ label, value, onChange }: FilterDateProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-medium text-muted">
        {label}
      </label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} className={inputClass} />
    </div>
  );
}

/** A search box that waits until typing pauses. */
export function FilterSearch({ label, value, onChange }: FilterDateProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = window.setTimeout(() => {
      onChange(draft);
      setDraft(null);
    }, SEARCH_DELAY_MS);
    return () => window.clearTimeout(timer);
  }, [draft, onChange]);
  return (
    <div className="col-span-2 min-w-0 sm:min-w-64">
      <label htmlFor={id} className="mb-1 block text-sm font-medium text-muted">
        {label}
      </label>
      <div className="relative">
        <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-muted" />
        <input
          id={id}
          type="search"
          value={draft ?? value}
          onChange={(event) => setDraft(event.target.value)}
          className={cn(inputClass, 'pl-10')}
        />
      </div>
    </div>
  );
}
