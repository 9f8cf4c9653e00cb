import { addDays, today } from '@/lib/time';
import { CALENDAR_CASES } from './calendar-cases';
import type { Case } from './case';

export const CASES: Case[] = [
  { name: 'timetable-week', path: '/public/classes' },
  { name: 'timetable-day', path: '/public/classes?view=day' },
  { name: 'timetable-list', path: '/public/classes?view=list' },
  { name: 'timetable-embed', path: '/public/classes?embed=1' },
  { name: 'class-anonymous', path: '/public/classes?view=list&open=504', window: true },
  { name: 'class-book', path: '/public/classes?view=list&open=504', as: 'client', window: true },
  { name: 'class-full', path: '/public/classes?view=list&open=507', as: 'client', window: true },
  {
    name: 'class-booked',
    path: '/classes?view=list&open=504',
    as: 'client',
    window: true,
    act: async (page) => {
      await page.getByRole('dialog').locator('button[type=submit]').click();
      await page.getByRole('dialog').getByRole('status').waitFor();
      await page.getByRole('dialog').getByRole('status').scrollIntoViewIfNeeded();
    },
  },
  { name: 'login', path: '/login' },
  { name: 'register', path: '/register?returnTo=/public/classes' },
  {
    name: 'register-errors',
    path: '/register',
    act: async (page) => page.locator('button[type=submit]').click(),
  },
  { name: 'forgot-password', path: '/forgot-password' },
  { name: 'reset-password', path: '/reset-password?token=good' },
  { name: 'confirm-email', path: '/confirm-email?token=good' },
  { name: 'confirm-expired', path: '/confirm-email' },
  { name: 'reset-expired', path: '/reset-password' },
  { name: 'invitation', path: '/invitation?token=good' },
  { name: 'privacy', path: '/privacy' },
  { name: 'not-found', path: '/no-such-page' },
  { name: 'dashboard', path: '/dashboard', as: 'client' },
  { name: 'classes', path: '/classes', as: 'client' },
  { name: 'bookings', path: '/bookings', as: 'client' },
  { name: 'bookings-cancel', path: '/bookings?cancel=506', as: 'client', window: true },
  { name: 'bookings-waitlist', path: '/bookings?tab=waitlist', as: 'client' },
  { name: 'bookings-history', path: '/bookings?tab=history', as: 'client' },
  { name: 'passes', path: '/passes', as: 'client', act: async (page) => page.locator('summary').first().click() },
  { name: 'account', path: '/account', as: 'client' },
  { name: 'settings', path: '/settings', as: 'client' },
  {
    name: 'settings-sms',
    path: '/settings',
    as: 'client',
    act: async (page) => {
      // Checked only when it has been saved.
      await page.getByRole('checkbox', { name: /SMS|Text message/ }).click();
      await page.getByRole('checkbox', { name: /SMS|Text message/, checked: true }).waitFor();
    },
  },
  ...CALENDAR_CASES,
  { name: 'timers', path: '/schedules', as: 'admin' },
  {
    name: 'timers-pause',
    path: '/schedules',
    as: 'admin',
    window: true,
    act: async (page) => page.locator('tbody tr').first().getByRole('button').nth(1).click(),
  },
  { name: 'timer', path: '/schedules/cleanup', as: 'admin' },
  { name: 'settings-admin', path: '/settings', as: 'admin' },
  { name: 'mail-templates', path: '/admin/email-templates', as: 'admin' },
  { name: 'mail-template', path: '/admin/email-templates/71', as: 'admin' },
  {
    name: 'mail-template-phone-preview',
    path: '/admin/email-templates/71',
    as: 'admin',
    window: true,
    act: async (page) => {
      await page.locator('button[aria-pressed=false]').click();
      await page.locator('iframe').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'mail-template-compare',
    path: '/admin/email-templates/71',
    as: 'admin',
    window: true,
    act: async (page) => page.locator('tbody button').first().click(),
  },
  { name: 'mail-log', path: '/admin/email-log', as: 'admin' },
  { name: 'mail-quotes', path: '/admin/quotes', as: 'admin' },
  { name: 'audit', path: '/admin/audit', as: 'admin' },
  {
    name: 'audit-entry',
    path: '/admin/audit',
    as: 'admin',
    window: true,
    act: async (page) => {
      await page.locator('tbody button').first().click();
      await page.getByRole('dialog').getByRole('table').waitFor();
    },
  },
  { name: 'privacy-requests', path: '/admin/privacy', as: 'admin' },
  {
    name: 'privacy-approve',
    path: '/admin/privacy',
    as: 'admin',
    window: true,
    act: async (page) => page.locator('tbody button').first().click(),
  },
  { name: 'import', path: '/admin/clients/import', as: 'admin' },
  { name: 'import-result', path: '/admin/clients/import?run=51', as: 'admin' },
  { name: 'studio-settings', path: '/admin/settings', as: 'admin' },
  { name: 'closures', path: '/admin/closures', as: 'admin' },
  {
    name: 'closure-consequence',
    path: '/admin/closures',
    as: 'admin',
    window: true,
    act: async (page) => {
      await page.getByRole('button', { name: /^(Új zárás|Új zárva tartás|New closure)$/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[name=toDate]').fill(addDays(today(), 3));
      await dialog.locator('input[name=reason]').fill('Festés');
      await dialog.locator('button[type=submit]').click();
      await page.getByRole('dialog').getByRole('checkbox').waitFor();
    },
  },
  { name: 'duplicates', path: '/admin/clients/duplicates', as: 'admin' },
  {
    name: 'duplicates-merge',
    path: '/admin/clients/duplicates',
    as: 'admin',
    window: true,
    act: async (page) => page.locator('main li button').first().click(),
  },
];
