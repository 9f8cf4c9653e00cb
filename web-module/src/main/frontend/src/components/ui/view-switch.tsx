import { cn } from '@/lib/cn';

interface ViewSwitchProps<T extends string> {
  label: string;
  views: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** A few ways to look at the same thing, one of them chosen. */
export function ViewSwitch<T extends string>({ label, views, value, onChange }: ViewSwitchProps<T>) {
  return (
    <div role="group" aria-label={label} className="flex rounded-full bg-sunken p-1">
      {views.map((view) => (
        <button
          key={view.value}
          type="button"
          aria-pressed={value === view.value}
          onClick={() => onChange(view.value)}
          className={cn(
            'min-h-9 rounded-full px-3.5 text-sm font-medium text-muted transition-colors hover:text-ink sm:px-4',
            value === view.value && 'bg-surface text-brand-700 shadow-sm',
          )}
        >
          {view.label}
        </button>
      ))}
    </div>
  );
}
