import { BadgeCheck, CircleDot, Hourglass, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import type { ClassItem } from '../lib/class-item';

const FEW = 3;

/** "5 places" or "full – waitlist 2", in words and with an icon. */
export function SeatsBadge({ item }: { item: ClassItem }) {
  const { t } = useTranslation();
  if (item.isFull) {
    return (
      <Badge tone="accent" icon={Hourglass}>
        {t('timetable:full', { count: item.waitlistCount })}
      </Badge>
    );
  }
  return (
    <Badge tone={item.availableSpots <= FEW ? 'warn' : 'good'} icon={item.availableSpots <= FEW ? CircleDot : Users}>
      {t('timetable:places', { count: item.availableSpots })}
    </Badge>
  );
}

/** Says that the viewer is booked or waiting; nothing otherwise. */
export function OwnBadge({ item }: { item: ClassItem }) {
  const { t } = useTranslation();
  if (item.myStatus === 'booked' || item.myStatus === 'attended') {
    return (
      <Badge tone="good" icon={BadgeCheck} className="bg-brand-600! text-white!">
        {t('timetable:mine.booked')}
      </Badge>
    );
  }
  if (item.myStatus === 'waitlist') {
    return (
      <Badge tone="warn" icon={Hourglass}>
        {t('timetable:mine.waitlist')}
      </Badge>
    );
  }
  return null;
}
