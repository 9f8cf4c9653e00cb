import { LogIn } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { Logo } from '@/components/layout/logo';
import { UserMenu } from '@/components/layout/user-menu';
import { ButtonLink } from '@/components/ui/button';
import { startPageOf, useSession } from '@/lib/session';

/** The bar at the top of every page; `start` holds the menu button of signed-in pages. */
export function Header({ start }: { start?: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  const user = session.data ?? null;
  return (
    <header className="sticky top-0 z-30 border-b border-line/70 bg-paper/90 backdrop-blur">
      <div className="flex h-16 items-center gap-1 px-3 sm:gap-2 sm:px-6">
        {start}
        <Link to={user ? startPageOf(user.role) : '/public/classes'} aria-label={t('nav:home')} className="rounded-xl p-1">
          <Logo />
        </Link>
        <div className="flex-1" />
        <LanguageSwitch />
        {user && <UserMenu user={user} />}
        {user === null && !session.isPending && (
          <>
            <ButtonLink to="/login" variant="ghost" size="sm" className="max-sm:px-2">
              <LogIn aria-hidden className="size-5" />
              {t('nav:signIn')}
            </ButtonLink>
            <ButtonLink to="/register" size="sm" className="max-[420px]:hidden">
              {t('nav:register')}
            </ButtonLink>
          </>
        )}
      </div>
    </header>
  );
}
