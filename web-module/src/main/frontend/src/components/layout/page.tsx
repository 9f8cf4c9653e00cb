import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { cn } from '@/lib/cn';
import { Arcs } from './arcs';

let firstPath: string | null = null;

/** Moves the focus to the heading after each navigation, not on the first load. */
function useHeadingFocus() {
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    firstPath ??= pathname;
    if (firstPath === '' || firstPath !== pathname) {
      firstPath = '';
      heading.current?.focus({ preventScroll: true });
    }
  }, [pathname]);
  return heading;
}

interface PageProps {
  /** Text of the h1 and of the window title. */
  title: string;
  lead?: ReactNode;
  /** Buttons at the right of the heading. */
  actions?: ReactNode;
  width?: 'narrow' | 'normal' | 'wide';
  /** The dark band with the studio's arcs, for start pages. */
  hero?: boolean;
  children: ReactNode;
}

const widths = { narrow: 'max-w-md', normal: 'max-w-5xl', wide: 'max-w-7xl' } as const;

/** The frame of every page: one h1 that takes the focus on navigation, the window title, the width. */
export function Page({ title, lead, actions, width = 'normal', hero = false, children }: PageProps) {
  const heading = useHeadingFocus();
  return (
    <div className={cn('mx-auto w-full px-4 py-6 sm:px-6 sm:py-10', widths[width])}>
      <title>{`${title} · FunctionalFit`}</title>
      <header
        className={cn(
          'mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 sm:mb-8',
          hero && 'relative overflow-hidden rounded-3xl bg-brand-900 p-6 text-paper sm:p-10',
        )}
      >
        {hero && <Arcs />}
        <div className="relative min-w-0">
          <h1 ref={heading} tabIndex={-1} className="text-3xl font-bold break-words sm:text-4xl">
            {title}
          </h1>
          {lead && <p className={cn('mt-2 max-w-2xl sm:text-lg', hero ? 'text-brand-100' : 'text-muted')}>{lead}</p>}
        </div>
        {actions && <div className="relative flex flex-wrap gap-3">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
