import { useEffect } from 'react';
import { useSearchChange } from '@/hooks/use-search-change';
import { addDays, datesFrom, isDate, mondayOf, today } from '@/lib/time';
import { type Kind, KINDS } from './entries';

export const VIEWS = ['two', 'day', 'week', 'rooms', 'list'] as const;

export type View = (typeof VIEWS)[number];

const LENGTH: Record<View, number> = { two: 2, day: 1, week: 7, rooms: 1, list: 7 };
/** What fits a phone. */
export const PHONE_VIEWS: readonly View[] = ['day', 'list'];

const REMEMBERED = 'functionalfit.calendar';
const DATE = 'date';
const OPEN = 'open';

function isView(text: string | null): text is View {
  return VIEWS.some((view) => view === text);
}

function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text);
}

/** View and filters last for this browser, the date until it is closed; what is open is not remembered. */
function useRemembered(search: URLSearchParams, setSearch: (next: URLSearchParams) => void): void {
  useEffect(() => {
    if ([...search.keys()].length === 0) {
      const next = new URLSearchParams(window.localStorage.getItem(REMEMBERED) ?? '');
      const date = window.sessionStorage.getItem(REMEMBERED);
      if (date !== null) next.set(DATE, date);
      if ([...next.keys()].length > 0) setSearch(next);
    }
    // Only when the page opens: later an empty search is a choice.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    const lasting = new URLSearchParams(search);
    const date = lasting.get(DATE);
    lasting.delete(DATE);
    lasting.delete(OPEN);
    window.localStorage.setItem(REMEMBERED, lasting.toString());
    if (date === null) window.sessionStorage.removeItem(REMEMBERED);
    else window.sessionStorage.setItem(REMEMBERED, date);
  }, [search]);
}

/** View, date, filters and what is open; all of it lives in the URL and is remembered. */
export function useCalendarParams(isPhone: boolean) {
  const { search, setSearch, change } = useSearchChange();
  useRemembered(search, (next) => setSearch(next, { replace: true }));
  const asked = search.get('view');
  const chosen: View = isView(asked) ? asked : 'two';
  const view = isPhone && !PHONE_VIEWS.includes(chosen) ? 'day' : chosen;
  const askedDate = search.get(DATE);
  const date = isDate(askedDate) ? askedDate : today();
  const from = view === 'week' ? mondayOf(date) : date;
  const dates = datesFrom(from, LENGTH[view]);
  const kinds = (search.get('kinds') ?? '').split(',').filter(isKind);
  const rooms = (search.get('rooms') ?? '').split(',').map(Number).filter((id) => Number.isInteger(id) && id > 0);

  const setDate = (next: string) => change({ [DATE]: next === today() ? null : next });

  return {
    view,
    date,
    from,
    to: addDays(from, LENGTH[view] - 1),
    dates,
    site: search.get('site') ?? '',
    trainer: search.get('trainer') ?? '',
    rooms,
    /** Empty when every kind is shown. */
    kinds,
    mine: search.get('mine') === '1',
    open: search.get(OPEN),
    isFiltered: ['site', 'trainer', 'rooms', 'kinds', 'mine'].some((name) => search.has(name)),
    setView: (next: View) => change({ view: next === 'two' ? null : next }),
    setDate,
    move: (periods: number) => setDate(addDays(from, periods * LENGTH[view])),
    setFilter: (name: 'site' | 'trainer', value: string) => change({ [name]: value, ...(name === 'site' && { rooms: null }) }),
    setRooms: (ids: readonly number[]) => change({ rooms: ids.join(',') }),
    setKinds: (next: readonly Kind[]) => change({ kinds: next.length === KINDS.length ? null : next.join(',') }),
    setMine: (mine: boolean) => change({ mine: mine ? '1' : null }),
    clearFilters: () => change({ site: null, trainer: null, rooms: null, kinds: null, mine: null }),
    show: (key: string) => change({ [OPEN]: key }),
    hide: () => change({ [OPEN]: null }),
  };
}

export type CalendarParams = ReturnType<typeof useCalendarParams>;
