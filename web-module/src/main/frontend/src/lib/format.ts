import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { noonOf, STUDIO_ZONE } from './time';

type Instant = string | Date;

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): (value: Instant) => string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: STUDIO_ZONE, ...options });
  return (value) => format.format(new Date(value));
}

/** All wording of dates, times, money and numbers, in one place and always in the studio zone. */
export function createFormat(language: string) {
  const locale = language === 'en' ? 'en-GB' : 'hu-HU';
  const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = dateFormat(locale, { weekday: 'long', month: 'long', day: 'numeric' });
  const dayShort = dateFormat(locale, { month: 'short', day: 'numeric' });
  const date = dateFormat(locale, { year: 'numeric', month: 'long', day: 'numeric' });
  const numeric = dateFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const weekday = dateFormat(locale, { weekday: 'long' });
  const weekdayShort = dateFormat(locale, { weekday: 'short' });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: 'always' as never });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });

  const money = (amount: number, currency = 'HUF'): string => {
    const text = decimal.format(Math.abs(amount)).replaceAll(' ', '\u00a0');
    const sign = amount < 0 ? '−' : '';
    if (language === 'en') return `${sign}${currency}\u00a0${text}`;
    return `${sign}${text}\u00a0${currency === 'HUF' ? 'Ft' : currency}`;
  };

  return {
    /** `18:00` */
    time,
    /** `18:00 – 19:15` */
    timeRange: (from: Instant, to: Instant) => `${time(from)} – ${time(to)}`,
    /** Weekday, month and day of an instant. */
    day,
    dayShort,
    date,
    weekday,
    weekdayShort,
    /** Year, month and day as numbers, for tables. */
    numeric,
    /** Month, day and time: `4 March 18:00`. */
    moment: (value: Instant) => `${dateFormat(locale, { month: 'long', day: 'numeric' })(value)} ${time(value)}`,
    /** Year, month, day and time as numbers, for logs. */
    stamp: (value: Instant) => `${numeric(value)} ${time(value)}`,
    /** With weekday: for headlines of one session. */
    dayAndTime: (value: Instant) => `${day(value)}, ${time(value)}`,
    /** The same for a studio date (`2026-03-29`), which is no instant. */
    onDate: (isoDate: string) => date(noonOf(isoDate)),
    onDay: (isoDate: string) => day(noonOf(isoDate)),
    onDayShort: (isoDate: string) => dayShort(noonOf(isoDate)),
    onWeekday: (isoDate: string) => weekday(noonOf(isoDate)),
    onWeekdayShort: (isoDate: string) => weekdayShort(noonOf(isoDate)),
    money,
    number: (value: number) => decimal.format(value),
    /** A signed count with a real minus. */
    signed: (value: number) => (value > 0 ? `+${decimal.format(value)}` : decimal.format(value).replace('-', '−')),
    /** A ratio between 0 and 1. */
    percent: (ratio: number) => percent.format(ratio),
  };
}

export type Format = ReturnType<typeof createFormat>;

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => createFormat(i18n.language), [i18n.language]);
}
