import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { cn } from '@/lib/cn';
import type { NavGroup } from './nav';

interface SideNavProps {
  groups: readonly NavGroup[];
  /** Icons only. */
  collapsed?: boolean;
  onNavigate?: () => void;
}

export function SideNav({ groups, collapsed = false, onNavigate }: SideNavProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('nav:main')} className="space-y-6">
      {groups.map((group, index) => (
        <div key={group.titleKey ?? index}>
          {group.titleKey && !collapsed && (
            <h2 className="mb-1 px-3 font-sans text-sm font-semibold text-muted">{t(group.titleKey)}</h2>
          )}
          <ul className="space-y-1">
            {group.items.map(({ to, labelKey, icon: Icon }) => (
              <li key={to}>
                <NavLink
                  to={to}
                  end={to === '/admin'}
                  title={collapsed ? t(labelKey) : undefined}
                  onClick={onNavigate}
                  className={({ isActive }) =>
                    cn(
                      'flex min-h-11 items-center gap-3 rounded-xl px-3 font-medium transition-colors',
                      isActive ? 'bg-brand-100 text-brand-900' : 'text-ink hover:bg-brand-50',
                    )
                  }
                >
                  <Icon aria-hidden className="size-5 shrink-0" />
                  <span className={cn(collapsed && 'sr-only')}>{t(labelKey)}</span>
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The bar at the bottom of phones, within reach of the thumb. */
export function BottomBar({ groups }: { groups: readonly NavGroup[] }) {
  const { t } = useTranslation();
  const items = groups.flatMap((group) => group.items).filter((item) => item.bottom);
  if (items.length === 0) return null;
  return (
    <nav
      aria-label={t('nav:quick')}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface/95 backdrop-blur safe-bottom lg:hidden"
    >
      <ul className="mx-auto flex max-w-lg">
        {items.map(({ to, labelKey, icon: Icon }) => (
          <li key={to} className="flex-1">
            <NavLink
              to={to}
              end={to === '/admin'}
              className={({ isActive }) =>
                cn(
                  'flex min-h-16 flex-col items-center justify-center gap-1 px-1 text-xs font-medium',
                  isActive ? 'text-brand-700' : 'text-muted',
                )
              }
            >
              {({ isActive }) => (
                <>
                  <span className={cn('rounded-full px-4 py-1', isActive && 'bg-brand-100')}>
                    <Icon aria-hidden className="size-5" />
                  </span>
                  {t(labelKey)}
                </>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
