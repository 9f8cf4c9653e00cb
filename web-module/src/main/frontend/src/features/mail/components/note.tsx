import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface NoteProps {
  icon: LucideIcon;
  /** Nothing is shown without it, but what appears later is announced. */
  children: ReactNode;
}

/** Something about mail that somebody should look after. */
export function Note({ icon: Icon, children }: NoteProps) {
  return (
    <div role="status">
      {children && (
        <div className="flex gap-3 rounded-2xl border border-amber-200 bg-amber-50 p-4 font-medium text-amber-800">
          <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
          <div className="min-w-0 break-words">{children}</div>
        </div>
      )}
    </div>
  );
}
