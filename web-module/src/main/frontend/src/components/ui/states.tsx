import type { LucideIcon } from 'lucide-react';
import { CalendarHeart } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cn } from '@/lib/cn';
import { ProblemAlert } from './problem-alert';

interface EmptyStateProps {
  icon?: LucideIcon;
  /** One sentence: why there is nothing. */
  children: ReactNode;
  /** The next thing to do. */
  action?: ReactNode;
}

export function EmptyState({ icon: Icon = CalendarHeart, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-4 rounded-card border border-dashed border-control/50 px-6 py-10 text-center">
      <span className="rounded-full bg-brand-50 p-3 text-brand-600">
        <Icon aria-hidden className="size-7" />
      </span>
      <p className="max-w-md text-muted">{children}</p>
      {action}
    </div>
  );
}

export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('animate-pulse rounded-xl bg-sunken', className)} />;
}

/** Placeholder rows in the height of the list to come. */
export function SkeletonList({ rows = 4, className = 'h-24' }: { rows?: number; className?: string }) {
  const { t } = useTranslation();
  return (
    <div className="space-y-3" role="status">
      <span className="sr-only">{t('common:loading')}</span>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} className={cn('rounded-card', className)} />
      ))}
    </div>
  );
}

interface QueryLike<T> {
  data: T | undefined;
  error: Error | null;
  isPending: boolean;
  refetch: () => unknown;
}

interface DataStateProps<T> {
  query: QueryLike<T>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The three states of a query: skeleton of the final layout, problem with "try again", data. */
export function DataState<T>({ query, skeleton, children }: DataStateProps<T>) {
  if (query.data !== undefined) {
    return (
      <>
        {query.error && <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  if (query.error) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton ?? <SkeletonList />;
}
