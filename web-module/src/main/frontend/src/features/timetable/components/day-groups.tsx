import { useTranslation } from 'react-i18next';
import { cn } from '@/lib/cn';
import { useFormat } from '@/lib/format';
import { today } from '@/lib/time';
import type { ClassItem } from '../lib/class-item';
import { ClassCard } from './class-card';

interface DayGroupsProps {
  dates: readonly string[];
  days: Map<string, ClassItem[]>;
  onOpen: (id: number) => void;
}

function DayHeading({ date, stacked = false }: { date: string; stacked?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <h2 className={cn('mb-3 flex items-baseline gap-2 text-lg font-semibold', stacked && 'lg:block lg:text-base')}>
      <span className="first-letter:uppercase">{stacked ? format.onWeekday(date) : format.onDay(date)}</span>
      {stacked && <span className="font-sans text-base font-normal text-muted lg:block lg:text-sm">{format.onDayShort(date)}</span>}
      {date === today() && (
        <span className="rounded-full bg-clay-600 px-2.5 py-0.5 font-sans text-sm font-semibold text-white">{t('timetable:today')}</span>
      )}
    </h2>
  );
}

/** Seven columns on wide screens, one day under the other on phones; days that are over or empty fold away there. */
export function WeekGrid({ dates, days, onOpen }: DayGroupsProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-8 lg:grid-cols-7 lg:gap-2.5">
      {dates.map((date) => {
        const items = days.get(date) ?? [];
        return (
          <section
            key={date}
            className={cn(
              'min-w-0 lg:rounded-2xl lg:p-1.5',
              items.length === 0 && 'max-lg:hidden',
              date === today() && 'lg:bg-brand-50',
            )}
          >
            <DayHeading date={date} stacked />
            {items.length === 0 ? (
              <p className="text-sm text-muted">{t('timetable:noneThisDay')}</p>
            ) : (
              <ClassList items={items} onOpen={onOpen} compact />
            )}
          </section>
        );
      })}
    </div>
  );
}

/** Days with classes, one under the other. */
export function DayList({ dates, days, onOpen }: DayGroupsProps) {
  return (
    <div className="space-y-8">
      {dates
        .filter((date) => days.has(date))
        .map((date) => (
          <section key={date}>
            <DayHeading date={date} />
            <ClassList items={days.get(date) ?? []} onOpen={onOpen} />
          </section>
        ))}
    </div>
  );
}

interface ClassListProps {
  items: readonly ClassItem[];
  onOpen: (id: number) => void;
  compact?: boolean;
}

function ClassList({ items, onOpen, compact = false }: ClassListProps) {
  return (
    <ul className={cn('grid gap-3', !compact && 'sm:grid-cols-2 xl:grid-cols-3')}>
      {items.map((item) => (
        <li key={item.id} className="min-w-0">
          <ClassCard item={item} onOpen={onOpen} compact={compact} />
        </li>
      ))}
    </ul>
  );
}
