import type { CalendarEntry } from '@/lib/api/types';

/** What staff plan, in the words of the filters. */
export const KINDS = ['session', 'block', 'class', 'closure'] as const;

export type Kind = (typeof KINDS)[number];

export function kindOf(entry: CalendarEntry): Kind {
  if (entry.kind === 'event') return entry.type === 'BLOCK' ? 'block' : 'session';
  return entry.kind;
}

/** Names an entry among all kinds. */
export function keyOf(entry: CalendarEntry): string {
  return `${entry.kind}:${entry.id}`;
}

/** The kinds of the API that show the chosen ones. */
export function feedKinds(kinds: readonly Kind[]): string[] {
  return [...new Set(kinds.map((kind) => (kind === 'session' || kind === 'block' ? 'event' : kind)))];
}

/** `Nagy Eszter` → `NE` */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 3)
    .toUpperCase();
}

export function isClosure(entry: CalendarEntry): boolean {
  return entry.kind === 'closure';
}
