import { useTranslation } from 'react-i18next';
import { FilterBar, FilterSelect } from '@/components/list/filters';
import { cn } from '@/lib/cn';
import { useSiteOptions, useTrainerOptions } from '@/hooks/use-lookups';
import type { Room } from '@/lib/api/types';
import { useUser } from '@/lib/session';
import { KINDS } from '../lib/entries';
import type { CalendarParams } from '../lib/use-calendar-params';

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

interface ToggleProps {
  label: string;
  pressed: boolean;
  /** Drawn as a dot before the label. */
  color?: string;
  onClick: () => void;
}

function Toggle({ label, pressed, color, onClick }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className={cn(
        'inline-flex min-h-11 items-center gap-2 rounded-full border px-3.5 text-sm font-medium sm:min-h-8',
        pressed ? 'border-brand-600 bg-brand-50 text-brand-900' : 'border-control/60 bg-surface text-muted',
      )}
    >
      {color && <span aria-hidden className="size-3 rounded-full" style={{ backgroundColor: color }} />}
      {label}
    </button>
  );
}

interface FiltersProps {
  params: CalendarParams;
  /** The rooms to choose from. */
  rooms: readonly Room[];
}

/** Site, trainer, rooms, kinds, and whose entries are shown. */
export function Filters({ params, rooms }: FiltersProps) {
  const { t } = useTranslation();
  const user = useUser();
  const sites = useSiteOptions();
  const trainers = useTrainerOptions();
  const asOptions = (list: typeof sites) => list.map(({ value, label }) => ({ value: String(value), label }));
  const kinds = params.kinds.length === 0 ? KINDS : params.kinds;
  return (
    <FilterBar label={t('calendar:filter.label')}>
      <FilterSelect
        label={t('calendar:filter.site')}
        all={t('calendar:filter.allSites')}
        value={params.site}
        onChange={(value) => params.setFilter('site', value)}
        options={asOptions(sites)}
      />
      <FilterSelect
        label={t('calendar:filter.trainer')}
        all={t('calendar:filter.allTrainers')}
        value={params.trainer}
        onChange={(value) => params.setFilter('trainer', value)}
        options={asOptions(trainers)}
      />
      <div role="group" aria-label={t('calendar:filter.kinds')} className="col-span-2 flex flex-wrap gap-2">
        {KINDS.map((kind) => (
          <Toggle
            key={kind}
            label={t(`calendar:kinds.${kind}`)}
            pressed={kinds.includes(kind)}
            onClick={() => params.setKinds(toggled(kinds, kind))}
          />
        ))}
        {user?.staff != null && (
          <Toggle label={t('calendar:filter.mine')} pressed={params.mine} onClick={() => params.setMine(!params.mine)} />
        )}
      </div>
      {rooms.length > 0 && (
        <div role="group" aria-label={t('calendar:filter.rooms')} className="col-span-2 flex flex-wrap gap-2 sm:basis-full">
          {rooms.map((room) => (
            <Toggle
              key={room.id}
              label={`${room.site.name} ${room.name}`}
              color={room.color}
              pressed={params.rooms.includes(room.id)}
              onClick={() => params.setRooms(toggled(params.rooms, room.id))}
            />
          ))}
        </div>
      )}
    </FilterBar>
  );
}
