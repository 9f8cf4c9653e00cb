import { CalendarClock, Coins, MapPin, ShieldCheck, UserRound, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/states';
import { useFormat } from '@/lib/format';
import { usePublicSettings } from '@/lib/public-settings';
import { usePublicSites } from '../api/get-public-sites';
import type { ClassItem } from '../lib/class-item';
import { SeatsBadge } from './seats-badge';

function Fact({ icon: Icon, label, children }: { icon: LucideIcon; label: string; children: ReactNode }) {
  return (
    <div className="relative pl-8">
      <dt className="text-sm text-muted">
        <Icon aria-hidden className="absolute top-0.5 left-0 size-5 text-brand-500" />
        {label}
      </dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

function Place({ item }: { item: ClassItem }) {
  const sites = usePublicSites();
  const site = sites.data?.items.find((one) => one.id === item.site.id);
  const address = [site?.postalCode, site?.city, site?.address].filter(Boolean).join(' ');
  return (
    <>
      {item.room.name}, {item.site.name}
      {address !== '' && <span className="block text-sm text-muted">{address}</span>}
    </>
  );
}

/** The studio's rule for cancelling, in words. */
function CancelPolicy() {
  const { t } = useTranslation();
  const settings = usePublicSettings();
  if (!settings.data) return null;
  const { freeCancelHours, lateCancelMode } = settings.data;
  const free =
    freeCancelHours === 0
      ? t('timetable:policy.freeUntilStart')
      : t('timetable:policy.free', { count: freeCancelHours });
  return (
    <Fact icon={ShieldCheck} label={t('timetable:detail.policy')}>
      {free} {freeCancelHours > 0 && t(`timetable:policy.${lateCancelMode}`)}
    </Fact>
  );
}

interface ClassDetailProps {
  item: ClassItem;
  onClose: () => void;
  /** What the viewer can do: book, wait, sign in. */
  actions: ReactNode;
}

/** Everything about one class, and the way to book it. */
export function ClassDetail({ item, onClose, actions }: ClassDetailProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Dialog open onClose={onClose} title={item.title} description={format.dayAndTime(item.startsAt)}>
      <div className="space-y-6">
        {item.description && <p className="whitespace-pre-line">{item.description}</p>}
        <dl className="space-y-4">
          <Fact icon={CalendarClock} label={t('timetable:detail.when')}>
            {format.timeRange(item.startsAt, item.endsAt)} ({t('timetable:minutes', { count: item.durationMinutes })})
          </Fact>
          <Fact icon={UserRound} label={t('timetable:detail.trainer')}>
            {item.trainer.name}
            {item.trainer.bio && <span className="block text-sm text-muted">{item.trainer.bio}</span>}
          </Fact>
          <Fact icon={MapPin} label={t('timetable:detail.place')}>
            <Place item={item} />
          </Fact>
          <Fact icon={Users} label={t('timetable:detail.places')}>
            <span className="flex flex-wrap items-center gap-2">
              <SeatsBadge item={item} /> {t('timetable:capacity', { count: item.capacity })}
            </span>
          </Fact>
          <Fact icon={Coins} label={t('timetable:detail.credits')}>
            {item.creditsRequired === 0 ? t('timetable:free') : t('timetable:credits', { count: item.creditsRequired })}
          </Fact>
          <CancelPolicy />
        </dl>
        {actions}
      </div>
    </Dialog>
  );
}

/** For a link to a class that is not in the list: started, cancelled, or not in this period. */
export function MissingClass({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} title={t('timetable:missing.title')}>
      <EmptyState>{t('timetable:missing.text')}</EmptyState>
    </Dialog>
  );
}
