import { ChevronLeft, ChevronRight, Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FilterDate } from '@/components/list/filters';
import { Button, IconButton } from '@/components/ui/button';
import { ViewSwitch } from '@/components/ui/view-switch';
import { useFormat } from '@/lib/format';
import { isDate, today } from '@/lib/time';
import { type CalendarParams, PHONE_VIEWS, VIEWS } from '../lib/use-calendar-params';

interface ToolbarProps {
  params: CalendarParams;
  isPhone: boolean;
  onKeys: () => void;
}

/** Previous, today, next, the period, the date picker and the views. */
export function Toolbar({ params, isPhone, onKeys }: ToolbarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { from, to } = params;
  const period = from === to ? format.onDay(from) : `${format.onDayShort(from)} – ${format.onDayShort(to)}`;
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
      <div className="flex flex-wrap items-center gap-1">
        <IconButton label={t('calendar:previous')} onClick={() => params.move(-1)}>
          <ChevronLeft aria-hidden className="size-6" />
        </IconButton>
        <Button variant="secondary" size="sm" onClick={() => params.setDate(today())}>
          {t('calendar:today')}
        </Button>
        <IconButton label={t('calendar:next')} onClick={() => params.move(1)}>
          <ChevronRight aria-hidden className="size-6" />
        </IconButton>
        <p aria-live="polite" className="ml-1 font-display text-lg font-semibold first-letter:uppercase sm:ml-2">
          {period}
        </p>
      </div>
      <div className="flex flex-wrap items-end gap-3">
        <FilterDate
          label={t('calendar:date')}
          value={params.date}
          onChange={(value) => isDate(value) && params.setDate(value)}
        />
        <ViewSwitch
          label={t('calendar:view.label')}
          views={(isPhone ? PHONE_VIEWS : VIEWS).map((value) => ({ value, label: t(`calendar:view.${value}`) }))}
          value={params.view}
          onChange={params.setView}
        />
        {!isPhone && (
          <IconButton label={t('calendar:keys.title')} onClick={onKeys}>
            <Keyboard aria-hidden className="size-5" />
          </IconButton>
        )}
      </div>
    </div>
  );
}
