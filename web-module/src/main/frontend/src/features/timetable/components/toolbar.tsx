import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FilterBar, FilterSelect } from '@/components/list/filters';
import { Button, IconButton } from '@/components/ui/button';
import { ViewSwitch } from '@/components/ui/view-switch';
import { useFormat } from '@/lib/format';
import { today } from '@/lib/time';
import { usePublicSites } from '../api/get-public-sites';
import type { ClassItem } from '../lib/class-item';
import type { TimetableParams, View } from '../lib/use-timetable-params';

const VIEWS: readonly View[] = ['week', 'day', 'list'];

/** Previous, today, next, and the period they lead to. */
export function PeriodBar({ params }: { params: TimetableParams }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, from, to } = params;
  const period = view === 'day' ? format.onDay(from) : `${format.onDayShort(from)} – ${format.onDayShort(to)}`;
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
      <div className="flex items-center gap-1">
        <IconButton
          label={t('timetable:previous')}
          className="disabled:opacity-35 disabled:hover:bg-transparent"
          disabled={from <= today()}
          onClick={() => params.move(-1)}
        >
          <ChevronLeft aria-hidden className="size-6" />
        </IconButton>
        <Button variant="secondary" size="sm" onClick={() => params.setDate(today())}>
          {t('timetable:today')}
        </Button>
        <IconButton label={t('timetable:next')} onClick={() => params.move(1)}>
          <ChevronRight aria-hidden className="size-6" />
        </IconButton>
        <p aria-live="polite" className="ml-1 font-display text-lg font-semibold first-letter:uppercase sm:ml-2">
          {period}
        </p>
      </div>
      <ViewSwitch
        label={t('timetable:view.label')}
        views={VIEWS.map((value) => ({ value, label: t(`timetable:view.${value}`) }))}
        value={view}
        onChange={params.setView}
      />
    </div>
  );
}

interface FiltersProps {
  params: TimetableParams;
  /** The classes of the period before filtering: their trainers and titles are the choices. */
  items: readonly ClassItem[];
  withOnlyFree: boolean;
}

export function Filters({ params, items, withOnlyFree }: FiltersProps) {
  const { t, i18n } = useTranslation();
  const sites = usePublicSites();
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, i18n.language);
  const trainers = [...new Map(items.map((item) => [item.trainer.id, item.trainer.name]))]
    .map(([value, label]) => ({ value: String(value), label }))
    .sort(byLabel);
  const titles = [...new Set(items.map((item) => item.title))].map((value) => ({ value, label: value })).sort(byLabel);
  return (
    <FilterBar label={t('timetable:filter.label')}>
      <FilterSelect
        className="max-sm:col-span-2"
        label={t('timetable:filter.site')}
        all={t('timetable:filter.allSites')}
        value={params.site}
        onChange={(value) => params.setFilter('site', value)}
        options={(sites.data?.items ?? []).map((site) => ({ value: String(site.id), label: site.name }))}
      />
      <FilterSelect
        label={t('timetable:filter.trainer')}
        all={t('timetable:filter.allTrainers')}
        value={params.trainer}
        onChange={(value) => params.setFilter('trainer', value)}
        options={trainers}
      />
      <FilterSelect
        label={t('timetable:filter.class')}
        all={t('timetable:filter.allClasses')}
        value={params.title}
        onChange={(value) => params.setFilter('class', value)}
        options={titles}
      />
      {withOnlyFree && (
        <label className="col-span-2 flex min-h-11 items-center gap-2.5">
          <input
            type="checkbox"
            className="size-6 accent-brand-600"
            checked={params.onlyFree}
            onChange={(event) => params.setOnlyFree(event.target.checked)}
          />
          {t('timetable:filter.onlyFree')}
        </label>
      )}
    </FilterBar>
  );
}
