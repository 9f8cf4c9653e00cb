import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

const tones = {
  neutral: 'bg-sunken text-ink',
  good: 'bg-brand-100 text-brand-900',
  warn: 'bg-amber-50 text-amber-800 ring-1 ring-inset ring-amber-200',
  accent: 'bg-clay-50 text-clay-700 ring-1 ring-inset ring-clay-100',
  bad: 'bg-danger-50 text-danger-700 ring-1 ring-inset ring-danger-200',
} as const;

export type Tone = keyof typeof tones;

interface BadgeProps {
  tone?: Tone;
  /** A status always has an icon beside its text, so that colour alone tells nothing. */
  icon?: LucideIcon;
  children: ReactNode;
  className?: string;
}

export function Badge({ tone = 'neutral', icon: Icon, children, className }: BadgeProps) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-1 text-sm leading-tight font-medium',
        tones[tone],
        className,
      )}
    >
      {Icon && <Icon aria-hidden className="size-4 shrink-0" />}
      {children}
    </span>
  );
}
