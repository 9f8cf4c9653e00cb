import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '@/lib/notices';
import { today } from '@/lib/time';
import type { Placed } from './columns';
import { type Cursor, type Direction, step } from './cursor';
import type { Hours } from './hours';
import type { CalendarParams, View } from './use-calendar-params';
import type { MoveMode } from './use-move-mode';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const VIEW_KEYS: Readonly<Record<string, View>> = { d: 'day', w: 'week', 2: 'two', l: 'list' };

const OFF = 'functionalfit.calendar.keys-off';

/** Whether single keys act; kept for this browser. */
export function useShortcutSwitch() {
  const [on, setOn] = useState(() => window.localStorage.getItem(OFF) === null);
  const set = (next: boolean) => {
    if (next) window.localStorage.removeItem(OFF);
    else window.localStorage.setItem(OFF, '1');
    setOn(next);
  };
  return { on, set };
}

interface Options {
  params: CalendarParams;
  placed: readonly Placed[];
  columns: number;
  hours: Hours;
  cursor: Cursor;
  setCursor: (cursor: Cursor) => void;
  moveMode: MoveMode;
  shortcuts: boolean;
  onCreate: (cursor: Cursor | null) => void;
  onKeys: () => void;
}

/** Dialogs and inputs keep their keys. */
function isElsewhere(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role=dialog], input, select, textarea') !== null;
}

/** What the keys do on the calendar; arrows act inside the grid only. */
export function useKeyboard(options: Options) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const { params, cursor, moveMode } = options;

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    root.current?.querySelector<HTMLElement>('[data-cursor]')?.focus();
  });

  const go = (direction: Direction) => {
    wantsFocus.current = true;
    options.setCursor(step(cursor, direction, options.columns, options.placed, options.hours));
  };
  const startMove = () => {
    const one = options.placed.find(({ id }) => id === cursor.item);
    if (one) moveMode.start(one);
    else announce(t('calendar:move.chooseFirst'));
  };
  const inGrid = (key: string): boolean => {
    const direction = ARROWS[key];
    if (moveMode.active) return moveMode.press(key, direction);
    if (direction) go(direction);
    else if (key === 'Enter' && cursor.item === null) options.onCreate(cursor);
    else return false;
    return true;
  };
  const anywhere = (key: string): boolean => {
    if (key === 'PageUp' || key === 'PageDown') {
      params.move(key === 'PageUp' ? -1 : 1);
      return true;
    }
    if (!options.shortcuts) return false;
    const view = VIEW_KEYS[key.toLowerCase()];
    if (view) params.setView(view);
    else if (key === 't' || key === 'T') params.setDate(today());
    else if (key === 'n' || key === 'N') options.onCreate(null);
    else if (key === 'm' || key === 'M') startMove();
    else if (key === '?') options.onKeys();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isElsewhere(event.target)) return;
    const focused = root.current?.contains(event.target as Node) === true;
    if ((focused && inGrid(event.key)) || anywhere(event.key)) event.preventDefault();
  };
  return { root, onKeyDown };
}
