import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { setRequestLanguage } from '@/lib/api/client';
import type { Locale } from '@/lib/api/types';

const STORED = 'functionalfit.language';

const bundles: Record<Locale, () => Promise<{ resources: Record<string, object> }>> = {
  hu: () => import('./hu'),
  en: () => import('./en'),
};

function isLocale(value: string | null | undefined): value is Locale {
  return value === 'hu' || value === 'en';
}

function storedLocale(): Locale {
  const stored = window.localStorage.getItem(STORED);
  return isLocale(stored) ? stored : 'hu';
}

async function loadBundle(locale: Locale): Promise<void> {
  if (i18next.hasResourceBundle(locale, 'common')) return;
  const { resources } = await bundles[locale]();
  for (const [namespace, texts] of Object.entries(resources)) i18next.addResourceBundle(locale, namespace, texts);
}

/** Starts with the visitor's language; the texts of the other one are fetched when it is chosen. */
export async function startI18n(locale: Locale = storedLocale()): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    defaultNS: 'common',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
  await applyLocale(locale);
}

/** Switches texts, request language and the document, and remembers the choice for this browser. */
export async function applyLocale(locale: Locale): Promise<void> {
  await loadBundle(locale);
  setRequestLanguage(locale);
  window.localStorage.setItem(STORED, locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}
