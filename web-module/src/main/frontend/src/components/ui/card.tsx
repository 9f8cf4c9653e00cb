import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/cn';

export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={cn('rounded-card border border-line/80 bg-surface p-5 shadow-card', className)} />;
}

interface SectionProps {
  title: string;
  /** Shown at the right of the heading. */
  action?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A part of a page under its own heading. */
export function Section({ title, action, children, className }: SectionProps) {
  return (
    <section className={cn('space-y-4', className)} aria-label={title}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl font-semibold">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

interface TileProps {
  label: string;
  value: ReactNode;
  icon?: LucideIcon;
  hint?: ReactNode;
}

/** One number of a dashboard; goes into a `Tiles` list. */
export function Tile({ label, value, icon: Icon, hint }: TileProps) {
  return (
    <div className="flex flex-col rounded-card border border-line/80 bg-surface p-4 shadow-card">
      <dt className="flex items-center gap-2 text-sm text-muted">
        {Icon && <Icon aria-hidden className="size-4 text-brand-500" />}
        {label}
      </dt>
      <dd className="mt-1 font-display text-2xl font-semibold tabular-nums">{value}</dd>
      {hint && <dd className="mt-1 text-sm text-muted">{hint}</dd>}
    </div>
  );
}

export function Tiles({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-[repeat(auto-fit,minmax(10rem,1fr))]">{children}</dl>;
}
