import { z } from 'zod';
import type { WeekHours } from '@/components/form/week-hours-field';
import type { Setting } from '@/lib/api/types';
import { amount, optionalText, requiredText, wholeNumber } from '@/lib/schema';

/** Settings that belong together, in the order people look for them; what is in no group comes last. */
export const GROUPS = {
  booking: [
    'freeCancelHours', 'lateCancelMode', 'allowUnpaidBooking', 'creditTiming', 'fallbackEntryFee', 'waitlistCutoffHours',
    'promotionDeclineMinutes', 'quietHoursStart', 'quietHoursEnd',
  ],
  hours: ['businessHours'],
  calendar: [
    'staffConflictMode', 'staffMoveSameDayOnly', 'staffMoveLockHours', 'staffCancelHours', 'generationTime', 'generationHorizonDays',
  ],
  fees: [
    'includeEntryFeeOnNoShow', 'includeTrainerFeeOnNoShow', 'includeEntryFeeOnLateCancel', 'includeTrainerFeeOnLateCancel',
    'payoutFallbackHourlyRate', 'payoutAutoFinalize',
  ],
  mail: ['emailCompanyName', 'emailSupportEmail', 'dailyScheduleHour', 'debugBccEnabled', 'debugBccAddress'],
  connections: [
    'gcalEnabled', 'gcalInboundEnabled', 'gcalClientDetail', 'wooPollingEnabled', 'stripePollingEnabled', 'webhookPassValidityMonths',
  ],
  retention: [
    'archiveAfterMonths', 'auditPseudonymiseMonths', 'notificationRetentionDays', 'emailLogRetentionDays', 'webhookBodyRetentionDays',
    'exportRetentionDays', 'failedJobRetentionHours', 'apiRateLimitPerMinute',
  ],
} as const;

type Group = keyof typeof GROUPS | 'other';

/** What no form changes: it is decided when the studio is set up. */
const FIXED: readonly string[] = ['currency', 'timezone', 'technicalGuestClientId'];

export function isFixed({ key }: Setting): boolean {
  return FIXED.includes(key);
}

export function groupsOf(settings: readonly Setting[]): { group: Group; settings: Setting[] }[] {
  const open = settings.filter((setting) => !isFixed(setting));
  const grouped = new Set<string>(Object.values(GROUPS).flat());
  const known = Object.entries(GROUPS).map(([group, keys]) => ({
    group: group as Group,
    settings: keys.flatMap((key) => open.find((setting) => setting.key === key) ?? []),
  }));
  const other = { group: 'other' as const, settings: open.filter(({ key }) => !grouped.has(key)) };
  return [...known, other].filter((one) => one.settings.length > 0);
}

/** The unit that is counted in; null for what is no count. */
export function unitOf({ key, type }: Setting): 'hours' | 'minutes' | 'days' | 'months' | 'money' | null {
  if (type === 'decimal') return 'money';
  if (type !== 'integer') return null;
  if (key.endsWith('Hours')) return 'hours';
  if (key.endsWith('Minutes')) return 'minutes';
  if (key.endsWith('Days')) return 'days';
  return key.endsWith('Months') ? 'months' : null;
}

/** The words of a choice; null when it is no choice. */
export function choicesOf({ type }: Setting): string[] | null {
  return type.includes('|') ? type.split('|') : null;
}

const noAmount = z.literal('').transform(() => null);

/** The type is checked here, the range by the server, which knows it. */
function ruleOf({ type }: Setting): z.ZodType {
  switch (type) {
    case 'boolean':
      return z.boolean();
    case 'integer':
      return wholeNumber(0);
    case 'decimal':
      return z.union([noAmount, amount()]);
    case 'email':
      return optionalText(255);
    case 'weekHours':
      return z.record(z.string(), z.object({ open: z.string(), close: z.string() }));
    default:
      return requiredText(255);
  }
}

export function schemaOf(settings: readonly Setting[]) {
  return z.object(Object.fromEntries(settings.map((setting) => [setting.key, ruleOf(setting)])));
}


/** A text, a number or nothing as a text. */
export function textOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}

/** The value as an input holds it. */
export function inputOf({ value, type }: Setting): string | boolean | WeekHours {
  if (type === 'boolean') return value === true;
  if (type === 'weekHours') return value as WeekHours;
  return textOf(value);
}

/** Only what differs is sent, so that nothing is taken for changed that nobody touched. */
export function changesOf(settings: readonly Setting[], values: Record<string, unknown>): Record<string, unknown> {
  const changed = settings.filter(({ key, value }) => JSON.stringify(values[key] ?? null) !== JSON.stringify(value ?? null));
  return Object.fromEntries(changed.map(({ key }) => [key, values[key] ?? null]));
}
