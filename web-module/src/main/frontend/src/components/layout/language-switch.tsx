import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '@/components/ui/problem-alert';
import { useChangeLocale } from '@/lib/session';

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const changeLocale = useChangeLocale();
  const showProblem = useProblemNotice();
  const other = i18n.language === 'en' ? 'hu' : 'en';
  const name = other === 'hu' ? 'Magyar' : 'English';
  return (
    <button
      type="button"
      lang={other}
      className="inline-flex min-h-11 items-center gap-2 rounded-full px-3 font-medium hover:bg-brand-50"
      onClick={() => void changeLocale(other).catch(showProblem)}
    >
      <Languages aria-hidden className="size-5 text-muted" />
      <span className="sr-only sm:not-sr-only">{name}</span>
      <span aria-hidden className="uppercase sm:hidden">
        {other}
      </span>
    </button>
  );
}
