import FullCalendar from '@fullcalendar/react';
import hungarian from '@fullcalendar/react/locales/hu';
import interactionPlugin from '@fullcalendar/react/interaction';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { clockOf, now, today } from '@/lib/time';
import { type Columns, drawnAt, type Placed, type Span, spotOf } from '../lib/columns';
import type { Cursor } from '../lib/cursor';
import { isClosure } from '../lib/entries';
import type { Hours } from '../lib/hours';
import { clockAt, minutesOf } from '../lib/wall-time';
import { Chip } from './chip';
import { SlotCursor } from './slot-cursor';

export interface TimeGridProps {
  label: string;
  columns: Columns;
  placed: readonly Placed[];
  hours: Hours;
  /** Null while the keyboard is elsewhere. */
  cursor: Cursor;
  /** Where the item that the keyboard moves would go. */
  ghost: (Span & { id: string }) | null;
  onOpen: (placed: Placed) => void;
  onCreate: (span: Span) => void;
  /** Asks for confirmation; `revert` puts the item back. */
  onDrop: (placed: Placed, span: Span, revert: () => void) => void;
  /** Whether an item may be dropped there. */
  allows: (placed: Placed, span: Span) => boolean;
  /** Called when a drag begins, of an item that may not be moved too, and with null when it ends. */
  onDragging: (placed: Placed | null) => void;
}

const LOCALES = [hungarian];
const PLUGINS = [timeGridPlugin, interactionPlugin];
const GHOST = 'ghost';

function spanOf(columns: Columns, start: Date, end: Date): Span {
  const { column, minutes } = spotOf(columns, start);
  return { column, from: minutes, to: minutes + Math.round((end.getTime() - start.getTime()) / 60_000) };
}

function useDrawn({ columns, placed, ghost }: TimeGridProps) {
  return useMemo(() => {
    const items = placed.map((one) => ({
      id: one.id,
      start: drawnAt(columns, one.column, one.from),
      end: drawnAt(columns, one.column, one.to),
      display: isClosure(one.entry) ? 'background' : 'block',
      // What may not go anywhere can be taken all the same: whoever tries is told why. It has no handle to pull at.
      startEditable: !isClosure(one.entry),
      durationEditable: one.entry.movable,
    }));
    if (ghost === null) return items;
    const start = drawnAt(columns, ghost.column, ghost.from);
    const end = drawnAt(columns, ghost.column, ghost.to);
    return [...items, { id: GHOST, start, end, display: 'block', startEditable: false, durationEditable: false }];
  }, [columns, placed, ghost]);
}

/** The elements of the columns, for what is drawn into them beside the entries. */
function useLanes() {
  const [lanes, setLanes] = useState<ReadonlyMap<number, HTMLElement>>(new Map());
  return {
    of: (column: number) => lanes.get(column),
    add: (column: number, lane: HTMLElement) => setLanes((old) => new Map(old).set(column, lane)),
    remove: (column: number) => setLanes((old) => new Map([...old].filter(([key]) => key !== column))),
  };
}

const GRID_ROLES = { table: 'grid', cell: 'gridcell' };

/** What arrows go through is a grid; the library calls it a table. */
function asGrid(root: HTMLElement | null): void {
  for (const [before, after] of Object.entries(GRID_ROLES)) {
    for (const found of root?.querySelectorAll(`[role=${before}]`) ?? []) found.setAttribute('role', after);
  }
}

function ColumnHeader({ columns, index }: { columns: Columns; index: number }) {
  const format = useFormat();
  const column = columns.list[index];
  if (!column) return null;
  const { room, date } = column;
  return (
    <span className="flex min-w-0 flex-col items-center px-1 py-2 text-center text-sm">
      <span className="max-w-full truncate font-semibold first-letter:uppercase">
        {room ? room.name : format.onWeekday(date)}
      </span>
      <span className="flex items-center gap-1.5 text-muted">
        {room && <span aria-hidden className="size-2.5 rounded-full" style={{ backgroundColor: room.color }} />}
        {room ? room.site.name : format.onDayShort(date)}
      </span>
    </span>
  );
}

/** The time grid: days or rooms side by side. Times are the studio's wall clock, see `Columns`. */
export function TimeGrid(props: TimeGridProps) {
  const { t, i18n } = useTranslation();
  const { columns, placed, hours, cursor, ghost } = props;
  const [dragged, setDragged] = useState<Placed | null>(null);
  const drawn = useDrawn(props);
  const byId = new Map(placed.map((one) => [one.id, one]));
  const compact = columns.list.length > 2;
  const columnsKey = `${columns.base}/${columns.list.length}`;
  const lanes = useLanes();
  const drag = (one: Placed | null) => {
    setDragged(one);
    props.onDragging(one);
  };
  const drop = (id: string, start: Date | null, end: Date | null, revert: () => void) => {
    const one = byId.get(id);
    if (one && start && end) props.onDrop(one, spanOf(columns, start, end), revert);
  };
  const content = (id: string) => {
    const one = byId.get(id === GHOST ? (ghost?.id ?? '') : id);
    if (!one) return null;
    return <Chip placed={one} compact={compact} current={id !== GHOST && cursor.item === id} moving={ghost?.id === id} />;
  };
  const refuses = (drawnDate: Date): boolean => {
    if (!dragged) return false;
    const { column } = spotOf(columns, drawnDate);
    return !props.allows(dragged, { column, from: dragged.from, to: dragged.to });
  };

  const lane = lanes.of(cursor.column);
  return (
    <div key={columnsKey} ref={asGrid}>
      {lane && cursor.item === null && createPortal(<SlotCursor columns={columns} placed={placed} hours={hours} cursor={cursor} />, lane)}
      <FullCalendar
        plugins={PLUGINS}
        initialView="columns"
        initialDate={columns.base}
        views={{ columns: { type: 'timeGrid', duration: { days: columns.list.length } } }}
        timeZone="UTC"
        locales={LOCALES}
        locale={i18n.language}
        now={() => drawnAt(columns, Math.max(0, columns.list.findIndex((one) => one.date === today())), minutesOf(clockOf(now())))}
        nowIndicator={columns.list.some((one) => one.date === today())}
        headerToolbar={false}
        allDaySlot={false}
        height="auto"
        slotDuration="00:30:00"
        snapDuration="00:15:00"
        slotMinTime={`${clockAt(hours.from)}:00`}
        slotMaxTime={`${clockAt(hours.to)}:00`}
        slotHeaderInterval="01:00:00"
        slotHeaderContent={({ time }) => clockAt(Math.round((time?.milliseconds ?? 0) / 60_000))}
        slotMinHeight={26}
        slotEventOverlap={false}
        eventMinHeight={24}
        eventInteractive={false}
        eventResizableFromStart={false}
        longPressDelay={300}
        selectable
        selectMirror
        events={drawn}
        eventContent={({ event, isMirror }) => (isMirror && event.id === '' ? null : content(event.id))}
        dayHeaderContent={({ date }) => <ColumnHeader columns={columns} index={spotOf(columns, date).column} />}
        eventClick={({ event }) => {
          const one = byId.get(event.id);
          if (one) props.onOpen(one);
        }}
        select={({ start, end }) => props.onCreate(spanOf(columns, start, end))}
        eventAllow={(span, event) => {
          const one = byId.get(event?.id ?? '');
          return one !== undefined && props.allows(one, spanOf(columns, span.start, span.end));
        }}
        eventDragStart={({ event }) => drag(byId.get(event.id) ?? null)}
        eventDragStop={() => drag(null)}
        eventResizeStart={({ event }) => drag(byId.get(event.id) ?? null)}
        eventResizeStop={() => drag(null)}
        eventDrop={({ event, revert }) => drop(event.id, event.start, event.end, revert)}
        eventResize={({ event, revert }) => drop(event.id, event.start, event.end, revert)}
        className="rounded-card border border-line bg-surface"
        dayHeaderRowClass="bg-surface"
        dayHeaderAlign="center"
        dayHeaderClass="border-l border-line"
        slotHeaderClass="px-2 text-right text-xs text-muted tabular-nums"
        slotLaneClass={({ time }) =>
          (time?.milliseconds ?? 0) % 3_600_000 === 0 ? 'border-t border-line' : 'border-t border-dotted border-line/70'
        }
        dayLaneClass={({ date }) => (refuses(date) ? 'hatched border-l border-line' : 'border-l border-line')}
        eventClass="rounded-md shadow-sm"
        backgroundEventClass="hatched bg-sunken"
        backgroundEventContent={({ event }) => (
          <span className="block p-1.5 text-xs font-medium text-ink">{byId.get(event.id)?.entry.title}</span>
        )}
        dayLaneDidMount={({ el, date }) => lanes.add(spotOf(columns, date).column, el)}
        dayLaneWillUnmount={({ date }) => lanes.remove(spotOf(columns, date).column)}
        highlightClass="rounded-md bg-brand-200/60"
        nowIndicatorLineClass="border-t-2 border-clay-500"
        eventsHint={t('calendar:entries')}
      />
    </div>
  );
}
