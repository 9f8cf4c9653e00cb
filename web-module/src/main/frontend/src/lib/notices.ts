import { useSyncExternalStore } from 'react';

export interface Notice {
  id: number;
  text: string;
  tone: 'good' | 'bad';
}

const VISIBLE_MS = 6000;

let notices: readonly Notice[] = [];
let announced = '';
let nextId = 1;
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function dismiss(id: number): void {
  notices = notices.filter((notice) => notice.id !== id);
  changed();
}

/** Shows a result for a few seconds; it is also read out. */
export function notify(text: string, tone: Notice['tone'] = 'good'): void {
  const id = nextId++;
  notices = [...notices, { id, text, tone }];
  changed();
  window.setTimeout(() => dismiss(id), VISIBLE_MS);
}

/** Reads a text out politely without showing it. */
export function announce(text: string): void {
  // The same text twice is only read again when the region changes in between.
  announced = announced === text ? `${text}\u00a0` : text;
  changed();
}

export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(subscribe, () => notices);
}

export function useAnnounced(): string {
  return useSyncExternalStore(subscribe, () => announced);
}
