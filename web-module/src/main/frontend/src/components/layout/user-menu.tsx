import { CalendarDays, LogOut, Settings, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Menu, MenuItem, MenuLabel } from '@/components/ui/menu';
import type { Me } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { useLogout } from '@/lib/session';

/** Who is signed in, the way to the settings, and the way out. */
export function UserMenu({ user }: { user: Me }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const logout = useLogout(() => navigate('/public/classes'));
  const leave = async () => {
    try {
      await logout.mutateAsync();
      notify(t('common:signedOut'));
    } catch {
      notify(t('common:error.signOut'), 'bad');
    }
  };
  const trigger = (
    <button
      type="button"
      aria-label={t('nav:userMenu', { name: user.name })}
      className="inline-flex min-h-11 items-center gap-2 rounded-full px-2 hover:bg-brand-50 sm:pr-3"
    >
      <span aria-hidden className="flex size-8 items-center justify-center rounded-full bg-brand-600 text-white">
        <UserRound className="size-5" />
      </span>
      <span aria-hidden className="hidden max-w-40 truncate font-medium sm:block">
        {user.name}
      </span>
    </button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuLabel>
        <span className="block font-semibold text-ink">{user.name}</span>
        <span className="block break-all">{user.email}</span>
      </MenuLabel>
      {user.role !== 'batch_admin' && (
        <MenuItem icon={CalendarDays} onSelect={() => void navigate('/public/classes')}>
          {t('nav:timetable')}
        </MenuItem>
      )}
      <MenuItem icon={Settings} onSelect={() => void navigate('/settings')}>
        {t('nav:settings')}
      </MenuItem>
      <MenuItem icon={LogOut} onSelect={() => void leave()}>
        {t('nav:signOut')}
      </MenuItem>
    </Menu>
  );
}
