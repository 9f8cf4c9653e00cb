import { useSearchChange } from '@/hooks/use-search-change';
import { addDays, datesFrom, isDate, mondayOf, today } from '@/lib/time';

const VIEWS = ['week', 'day', 'list'] as const;

export type View = (typeof VIEWS)[number];

const LENGTH: Record<View, number> = { week: 7, day: 1, list: 14 };

function isView(text: string | null): text is View {
  return VIEWS.some((view) => view === text);
}

/** View, date, filters and the opened class of the timetable; all of it lives in the URL. */
export function useTimetableParams() {
  const { search, change } = useSearchChange();
  const asked = search.get('view');
  const view: View = isView(asked) ? asked : 'week';
  const askedDate = search.get('date');
  const date = isDate(askedDate) ? askedDate : today();
  const from = view === 'week' ? mondayOf(date) : date;
  const dates = datesFrom(from, LENGTH[view]);
  const opened = Number(search.get('open') ?? '');


  return {
    view,
    date,
    from,
    to: addDays(from, LENGTH[view] - 1),
    dates,
    site: search.get('site') ?? '',
    trainer: search.get('trainer') ?? '',
    title: search.get('class') ?? '',
    onlyFree: search.get('free') === '1',
    embed: search.get('embed') === '1',
    openId: Number.isInteger(opened) && opened > 0 ? opened : null,
    setView: (next: View) => change({ view: next === 'week' ? null : next }),
    setDate: (next: string) => change({ date: next === today() ? null : next }),
    move: (periods: number) => change({ date: addDays(from, periods * LENGTH[view]) }),
    setFilter: (name: 'site' | 'trainer' | 'class', value: string) => change({ [name]: value }),
    setOnlyFree: (value: boolean) => change({ free: value ? '1' : null }),
    clearFilters: () => change({ site: null, trainer: null, class: null, free: null }),
    open: (id: number) => change({ open: String(id) }),
    close: () => change({ open: null }),
  };
}

export type TimetableParams = ReturnType<typeof useTimetableParams>;
