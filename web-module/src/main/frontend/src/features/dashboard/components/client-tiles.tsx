import { CalendarHeart, CircleCheckBig, Percent, Ticket, WalletCards } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Tile, Tiles } from '@/components/ui/card';
import type { ClientDashboard } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { usePublicSettings } from '@/lib/public-settings';

/** The answer holds the next five bookings and no total. */
const SHOWN = 5;

/** The numbers of a client: what is coming, what was, and what is left. */
export function ClientTiles({ dashboard }: { dashboard: ClientDashboard }) {
  const { t } = useTranslation();
  const format = useFormat();
  const currency = usePublicSettings().data?.currency;
  const { upcoming, attended, attendanceRate, creditsAvailable, unlimited, balance } = dashboard;
  const credits = unlimited ? (
    <>
      <span aria-hidden>∞</span>
      <span className="sr-only">{t('dashboard:tiles.unlimited')}</span>
    </>
  ) : (
    format.number(creditsAvailable)
  );
  return (
    <Tiles>
      <Tile icon={CalendarHeart} label={t('dashboard:tiles.upcoming')} value={upcoming.length < SHOWN ? format.number(upcoming.length) : `${format.number(SHOWN)}+`} />
      <Tile icon={Ticket} label={t('dashboard:tiles.credits')} value={credits} />
      <Tile
        icon={WalletCards}
        label={balance < 0 ? t('dashboard:tiles.inCredit') : t('dashboard:tiles.balance')}
        value={format.money(Math.abs(balance), currency)}
      />
      <Tile icon={CircleCheckBig} label={t('dashboard:tiles.attended')} value={format.number(attended)} />
      <Tile
        icon={Percent}
        label={t('dashboard:tiles.rate')}
        value={attendanceRate === null ? '–' : format.percent(attendanceRate / 100)}
      />
    </Tiles>
  );
}
