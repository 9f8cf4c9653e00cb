import { useTranslation } from 'react-i18next';
import { LOCALE_OPTIONS } from '@/i18n/locale-options';
import { cn } from '@/lib/cn';
import { notify } from '@/lib/notices';
import { useProblemNotice } from '@/components/ui/problem-alert';
import { useChangeLocale } from '@/lib/session';

/** The language of pages and mails. */
export function Language() {
  const { t, i18n } = useTranslation();
  const changeLocale = useChangeLocale();
  const showProblem = useProblemNotice();
  return (
    <div role="group" aria-label={t('settings:language')} className="flex w-fit rounded-full bg-sunken p-1">
      {LOCALE_OPTIONS.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          lang={value}
          aria-pressed={i18n.language === value}
          className={cn(
            'min-h-11 rounded-full px-5 font-medium text-muted hover:text-ink',
            i18n.language === value && 'bg-surface text-brand-700 shadow-sm',
          )}
          onClick={() =>
            void changeLocale(value).then(
              () => notify(i18n.t('common:saved')),
              showProblem,
            )
          }
        >
          {label}
        </button>
      ))}
    </div>
  );
}
