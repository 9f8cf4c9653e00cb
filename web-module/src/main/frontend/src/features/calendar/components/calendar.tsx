import { CalendarSearch, Plus, SlidersHorizontal } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { Button } from '@/components/ui/button';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { EmptyState, Skeleton } from '@/components/ui/states';
import { useIsPhone } from '@/hooks/use-media';
import { useList } from '@/hooks/use-resource';
import type { Room } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { usePublicSettings } from '@/lib/public-settings';
import { useUser } from '@/lib/session';
import { clockOf, deviceZoneDiffers, now } from '@/lib/time';
import { useLiveSchedule } from '../api/live';
import { useSchedule } from '../api/schedule';
import { dayColumns, place, type Placed, roomColumns, type Span, targetOf } from '../lib/columns';
import type { Cursor } from '../lib/cursor';
import { isClosure, keyOf } from '../lib/entries';
import { visibleHours } from '../lib/hours';
import { fixedBecause, mayGo } from '../lib/move-rules';
import { useCalendarParams } from '../lib/use-calendar-params';
import { useKeyboard, useShortcutSwitch } from '../lib/use-keyboard';
import { useMoveMode } from '../lib/use-move-mode';
import { clockAt, minutesOf } from '../lib/wall-time';
import { type Asked, AskedDialog, type CalendarParts, OpenPanel } from './calendar-dialogs';
import { DayList } from './day-list';
import { Filters } from './filters';
import { TimeGrid } from './time-grid';
import { Toolbar } from './toolbar';

const HOUR = 60;
const HALF_HOUR = 30;

/** The next half hour, for what is planned without a place in the grid. */
function nextHalfHour(): number {
  return Math.min(23 * HOUR, Math.ceil((minutesOf(clockOf(now())) + 1) / HALF_HOUR) * HALF_HOUR);
}

function useRooms(site: string): readonly Room[] {
  const rooms = useList<Room>('/rooms', { pageSize: 200, isActive: true }).data?.items;
  return useMemo(() => (rooms ?? []).filter((room) => site === '' || String(room.site.id) === site), [rooms, site]);
}

/** Filters leave nothing: said in the place of the list, and briefly above a grid, which can still be planned in. */
function NothingMatches({ isList, onClear }: { isList: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  const clear = (
    <Button variant="secondary" size={isList ? 'md' : 'sm'} onClick={onClear}>
      {t('calendar:filter.clear')}
    </Button>
  );
  if (isList) {
    return (
      <EmptyState icon={CalendarSearch} action={clear}>
        {t('calendar:empty')}
      </EmptyState>
    );
  }
  return (
    <p className="mb-3 flex flex-wrap items-center gap-3 text-muted">
      {t('calendar:empty')}
      {clear}
    </p>
  );
}

/** The rule of staff, over the grid wherever it is scrolled to: pushing it down would take it from under the hand. */
function DayRule() {
  const { t } = useTranslation();
  return (
    <p
      role="status"
      className="pointer-events-none fixed inset-x-4 top-20 z-50 mx-auto w-fit rounded-2xl bg-brand-900 px-4 py-2 text-sm font-medium text-white shadow-float"
    >
      {t('calendar:sameDay')}
    </p>
  );
}

/** The calendar of the studio: planning, moving, details and check-in, by pointer and by keyboard. */
export function Calendar({ newClass, ...panels }: CalendarParts) {
  const { t } = useTranslation();
  const user = useUser();
  const isPhone = useIsPhone();
  const params = useCalendarParams(isPhone);
  const shortcuts = useShortcutSwitch();
  const settings = usePublicSettings().data;
  const rooms = useRooms(params.site);
  const [asked, setAsked] = useState<Asked>(null);
  const [isMoving, setMoving] = useState(false);
  const [dragged, setDragged] = useState<Placed | null>(null);
  const paused = dragged !== null || asked?.kind === 'move' || isMoving;
  const connected = useLiveSchedule([...new Set(rooms.map((room) => room.site.id))], paused);
  const schedule = useSchedule(params, connected === true || paused);
  const [cursor, setCursor] = useState<Cursor>({ column: 0, minutes: 8 * HOUR, item: null });

  const datesKey = params.dates.join();
  const shownRooms = params.rooms.length === 0 ? rooms : rooms.filter((room) => params.rooms.includes(room.id));
  const roomsKey = shownRooms.map((room) => room.id).join();
  const columns = useMemo(
    () => (params.view === 'rooms' ? roomColumns(params.from, shownRooms) : dayColumns(datesKey.split(','))),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [params.view, params.from, roomsKey, datesKey],
  );
  const placed = useMemo(() => place(columns, schedule.data ?? []), [columns, schedule.data]);
  // Closures are ground, not items: the keyboard goes over them.
  const sessions = useMemo(() => placed.filter(({ entry }) => !isClosure(entry)), [placed]);
  const hours = useMemo(() => visibleHours(settings, placed), [settings, placed]);

  const allows = (one: Placed, span: Span) => mayGo(one.entry, targetOf(columns, span), user);
  const refusal = (one: Placed) => {
    const why = fixedBecause(one.entry, user);
    return why === null ? null : t(`calendar:fixedBecause.${why}`);
  };
  const drag = (one: Placed | null) => {
    const why = one && refusal(one);
    if (why !== null) notify(why, 'bad');
    setDragged(one);
  };
  const askMove = (one: Placed, span: Span, room: Room | null = null, revert: () => void = () => undefined) =>
    setAsked({ kind: 'move', placed: one, target: targetOf(columns, span, room), revert });
  const create = (span: Span | null) => {
    const { column, from, to } = span ?? { column: 0, from: nextHalfHour(), to: nextHalfHour() + HOUR };
    const { date = params.date, room = null } = columns.list[column] ?? {};
    setAsked({ kind: 'create', start: { date, clock: clockAt(from), duration: to - from, roomId: room?.id ?? null } });
  };
  const open = ({ entry }: Placed) => {
    if (!isClosure(entry)) params.show(keyOf(entry));
  };

  const moveMode = useMoveMode({ columns, placed, allows, refusal, onConfirm: askMove, onActive: setMoving, rooms });
  const { root, onKeyDown } = useKeyboard({
    params,
    placed: sessions,
    columns: columns.list.length,
    hours,
    cursor,
    setCursor,
    moveMode,
    shortcuts: shortcuts.on,
    onCreate: (at) => create(at && { column: at.column, from: at.minutes, to: at.minutes + HOUR }),
    onKeys: () => setAsked({ kind: 'keys' }),
  });

  const newButton = (
    <Button onClick={() => create(null)}>
      <Plus aria-hidden className="size-5" />
      {t('calendar:new')}
    </Button>
  );
  const list = { columns, placed, onOpen: open };
  const filters = <Filters params={params} rooms={rooms} />;

  return (
    <Page title={t('calendar:title')} width="wide" actions={newButton}>
      {/* Keys reach the calendar from wherever the focus is inside of it. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={onKeyDown}>
        <Toolbar params={params} isPhone={isPhone} onKeys={() => setAsked({ kind: 'keys' })} />
        {isPhone ? (
          <details className="mb-4">
            <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-medium">
              <SlidersHorizontal aria-hidden className="size-5" />
              {t(params.isFiltered ? 'calendar:filter.some' : 'calendar:filter.label')}
            </summary>
            {filters}
          </details>
        ) : (
          filters
        )}
        {deviceZoneDiffers() && <p className="mb-3 text-sm text-muted">{t('common:zoneNote')}</p>}
        {connected === false && <p className="mb-3 text-sm text-muted">{t('calendar:notLive')}</p>}
        {dragged?.entry.movable && user?.role !== 'admin' && <DayRule />}
        <ProblemAlert error={schedule.error} onRetry={() => void schedule.refetch()} />
        {schedule.isPending && <Skeleton className="h-[40rem]" />}
        {schedule.data?.length === 0 && params.isFiltered && <NothingMatches isList={params.view === 'list'} onClear={params.clearFilters} />}
        {schedule.data && (
          <div ref={root} aria-busy={schedule.isPlaceholderData} className={schedule.isPlaceholderData ? 'opacity-60' : undefined}>
            {params.view === 'list' ? (
              <DayList
                {...list}
                onMove={(one) => setAsked({ kind: 'later', placed: one })}
                onNew={(date) => setAsked({ kind: 'create', start: { date, clock: '18:00', duration: HOUR, roomId: null } })}
              />
            ) : (
              <TimeGrid
                {...list}
                label={t('calendar:title')}
                hours={hours}
                cursor={cursor}
                ghost={moveMode.ghost}
                onCreate={create}
                onDrop={(one, span, revert) => askMove(one, span, null, revert)}
                allows={allows}
                onDragging={drag}
              />
            )}
          </div>
        )}
      </div>
      <AskedDialog asked={asked} onAsk={setAsked} rooms={rooms} shortcuts={shortcuts} newClass={newClass} />
      <OpenPanel open={params.open} onClose={params.hide} {...panels} />
    </Page>
  );
}
