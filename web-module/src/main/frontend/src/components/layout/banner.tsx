import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface BannerProps {
  icon: LucideIcon;
  /** Nothing is shown without it, but what appears later is announced. */
  children: ReactNode;
}

/** A line across the page about the state of everything below it. */
export function Banner({ icon: Icon, children }: BannerProps) {
  return (
    <div role="status">
      {children && (
        <p className="flex items-center justify-center gap-2 bg-amber-50 px-4 py-2 text-sm font-medium text-amber-800">
          <Icon aria-hidden className="size-4 shrink-0" />
          <span className="min-w-0 break-words">{children}</span>
        </p>
      )}
    </div>
  );
}
