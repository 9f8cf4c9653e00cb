import { Menu as MenuIcon, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useSearchParams } from 'react-router';
import { Dialog } from '@/components/ui/dialog';
import { IconButton } from '@/components/ui/button';
import { OfflineBanner } from '@/components/layout/offline-banner';
import { CopiesBanner } from '@/features/mail/components/copies-banner';
import { cn } from '@/lib/cn';
import { useUser } from '@/lib/session';
import { isAdmin } from './guard';
import { Header } from './header';
import { navOf } from './nav';
import { BottomBar, SideNav } from './side-nav';

function SkipLink() {
  const { t } = useTranslation();
  return (
    <a href="#main" className="skip-link rounded-full bg-brand-900 px-5 py-3 font-semibold text-white">
      {t('nav:skip')}
    </a>
  );
}

function Main({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <main id="main" tabIndex={-1} data-focus-quiet className={cn('min-w-0 flex-1', className)}>
      {children}
    </main>
  );
}

function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="border-t border-line/70 px-6 py-6 text-sm text-muted">
      <div className="mx-auto flex max-w-7xl flex-wrap gap-x-6 gap-y-2">
        <span>FunctionalFit</span>
        <Link to="/public/classes" className="underline-offset-4 hover:underline">
          {t('nav:timetable')}
        </Link>
        <Link to="/privacy" className="underline-offset-4 hover:underline">
          {t('nav:privacy')}
        </Link>
      </div>
    </footer>
  );
}

/** Pages that need no sign-in; `?embed=1` leaves only the content, for a frame on another website. */
export function PublicLayout() {
  const [search] = useSearchParams();
  if (search.get('embed') === '1') {
    return (
      <Main>
        <Outlet />
      </Main>
    );
  }
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <OfflineBanner />
      <Header />
      <Main>
        <Outlet />
      </Main>
      <Footer />
    </div>
  );
}

/** Pages of signed-in users: side menu on wide screens, a drawer and (for clients) a bottom bar on phones. */
export function AppLayout() {
  const { t } = useTranslation();
  const user = useUser();
  const [collapsed, setCollapsed] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const groups = user ? navOf(user) : [];
  const Panel = collapsed ? PanelLeftOpen : PanelLeftClose;
  const menuButton = (
    <IconButton label={t('nav:openMenu')} className="lg:hidden" onClick={() => setDrawer(true)}>
      <MenuIcon aria-hidden className="size-6" />
    </IconButton>
  );
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <OfflineBanner />
      <Header start={menuButton} />
      <div className="flex flex-1">
        <aside
          className={cn(
            'sticky top-16 hidden h-[calc(100dvh-4rem)] shrink-0 flex-col overflow-y-auto border-r border-line/70 p-3 lg:flex',
            collapsed ? 'w-[4.25rem]' : 'w-60',
          )}
        >
          <SideNav groups={groups} collapsed={collapsed} />
          <IconButton
            label={collapsed ? t('nav:expand') : t('nav:collapse')}
            aria-expanded={!collapsed}
            className="mt-auto"
            onClick={() => setCollapsed(!collapsed)}
          >
            <Panel aria-hidden className="size-5" />
          </IconButton>
        </aside>
        <Main className="pb-20 lg:pb-0">
          {user && isAdmin(user) && <CopiesBanner />}
          <Outlet />
        </Main>
      </div>
      <BottomBar groups={groups} />
      <Dialog open={drawer} onClose={() => setDrawer(false)} title={t('nav:menu')}>
        <SideNav groups={groups} onNavigate={() => setDrawer(false)} />
      </Dialog>
    </div>
  );
}
