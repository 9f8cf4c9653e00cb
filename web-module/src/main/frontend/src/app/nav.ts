import type { LucideIcon } from 'lucide-react';
import { CalendarDays, CalendarHeart, House, Settings, Ticket, WalletCards } from 'lucide-react';
import type { Me } from '@/lib/api/types';

export interface NavItem {
  to: string;
  labelKey: string;
  icon: LucideIcon;
  /** Also in the bottom bar on phones. */
  bottom?: boolean;
}

export interface NavGroup {
  /** Heading of the group; the first group of a role needs none. */
  titleKey?: string;
  items: readonly NavItem[];
}

const clientNav: NavGroup = {
  items: [
    { to: '/dashboard', labelKey: 'nav:dashboard', icon: House, bottom: true },
    { to: '/classes', labelKey: 'nav:classes', icon: CalendarDays, bottom: true },
    { to: '/bookings', labelKey: 'nav:bookings', icon: CalendarHeart, bottom: true },
    { to: '/passes', labelKey: 'nav:passes', icon: Ticket },
    { to: '/account', labelKey: 'nav:account', icon: WalletCards },
    { to: '/settings', labelKey: 'nav:settings', icon: Settings, bottom: true },
  ],
};

const settingsNav: NavGroup = { items: [{ to: '/settings', labelKey: 'nav:settings', icon: Settings }] };

/** The side menu of a user: one group per area they may enter. */
export function navOf(user: Me): readonly NavGroup[] {
  return user.role === 'client' ? [clientNav] : [settingsNav];
}
