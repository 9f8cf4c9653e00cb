/** The languages, each in its own words. */
export const LOCALE_OPTIONS = [
  { value: 'hu', label: 'Magyar' },
  { value: 'en', label: 'English' },
] as const;
