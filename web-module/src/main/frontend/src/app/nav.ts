import type { LucideIcon } from 'lucide-react';
import {
  CalendarClock,
  CalendarDays,
  CalendarHeart,
  CalendarRange,
  ClipboardCheck,
  Cog,
  DoorClosed,
  DoorOpen,
  FileUp,
  House,
  LayoutTemplate,
  ListOrdered,
  MailPlus,
  MailSearch,
  MapPin,
  Quote,
  ScrollText,
  Settings,
  ShieldCheck,
  SlidersHorizontal,
  Tags,
  Ticket,
  Timer,
  UserCog,
  Users,
  UsersRound,
  WalletCards,
} from 'lucide-react';
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

const deskItems: readonly NavItem[] = [
  { to: '/calendar', labelKey: 'nav:calendar', icon: CalendarRange, bottom: true },
  { to: '/checkin', labelKey: 'nav:checkin', icon: ClipboardCheck, bottom: true },
  { to: '/clients', labelKey: 'nav:clients', icon: Users, bottom: true },
];

const staffNav: NavGroup = {
  items: [
    { to: '/staff', labelKey: 'nav:dashboard', icon: House, bottom: true },
    ...deskItems,
    { to: '/my-changes', labelKey: 'nav:myChanges', icon: ScrollText },
  ],
};

const adminNav: readonly NavGroup[] = [
  { items: [{ to: '/admin', labelKey: 'nav:dashboard', icon: House, bottom: true }, ...deskItems] },
  {
    titleKey: 'nav:group.schedule',
    items: [
      { to: '/admin/classes', labelKey: 'nav:occurrences', icon: CalendarClock },
      { to: '/admin/templates', labelKey: 'nav:templates', icon: LayoutTemplate },
    ],
  },
  {
    titleKey: 'nav:group.studio',
    items: [
      { to: '/admin/passes', labelKey: 'nav:soldPasses', icon: Ticket },
      { to: '/admin/pass-types', labelKey: 'nav:passTypes', icon: Tags },
      { to: '/admin/sites', labelKey: 'nav:sites', icon: MapPin },
      { to: '/admin/rooms', labelKey: 'nav:rooms', icon: DoorOpen },
      { to: '/admin/closures', labelKey: 'nav:closures', icon: DoorClosed },
      { to: '/admin/settings', labelKey: 'nav:studioSettings', icon: SlidersHorizontal },
    ],
  },
  {
    titleKey: 'nav:group.people',
    items: [
      { to: '/admin/users', labelKey: 'nav:users', icon: UserCog },
      { to: '/admin/clients/import', labelKey: 'nav:import', icon: FileUp },
      { to: '/admin/clients/duplicates', labelKey: 'nav:duplicates', icon: UsersRound },
      { to: '/admin/privacy', labelKey: 'nav:privacyRequests', icon: ShieldCheck },
      { to: '/admin/audit', labelKey: 'nav:audit', icon: ScrollText },
    ],
  },
  {
    titleKey: 'nav:group.mail',
    items: [
      { to: '/admin/email-templates', labelKey: 'nav:emailTemplates', icon: MailPlus },
      { to: '/admin/email-log', labelKey: 'nav:emailLog', icon: MailSearch },
      { to: '/admin/quotes', labelKey: 'nav:quotes', icon: Quote },
    ],
  },
];

const batchNav: NavGroup = {
  titleKey: 'nav:group.system',
  items: [
    { to: '/batch', labelKey: 'nav:batch', icon: Cog },
    { to: '/queues', labelKey: 'nav:queues', icon: ListOrdered },
    { to: '/schedules', labelKey: 'nav:timers', icon: Timer },
  ],
};

/** The side menu of a user: one group per area they may enter. */
export function navOf(user: Me): readonly NavGroup[] {
  switch (user.role) {
    case 'client':
      return [clientNav];
    case 'staff':
      return [staffNav, settingsNav];
    case 'admin':
      return [...adminNav, batchNav, settingsNav];
    case 'batch_admin':
      return [batchNav, settingsNav];
  }
}
