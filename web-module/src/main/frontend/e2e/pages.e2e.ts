import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/api/types';
import { book } from '@/testing/booking-handlers';
import { resetFakeStudio, signIn } from '@/testing/fake-studio';
import { checkFit, checkPage, launch, openContext, screenshot, watchConsole, type Width } from './support/browser';
import { serveBuiltSite } from './support/built-site';
import { routeFakeApi } from './support/fake-api';

interface Case {
  name: string;
  path: string;
  as?: 'client' | 'admin';
  /** Something to do on the page before it is looked at. */
  act?: (page: Page) => Promise<void>;
  /** Dialogs are photographed as the window shows them. */
  window?: boolean;
}

const CASES: Case[] = [
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
  { name: 'calendar', path: '/calendar', as: 'admin' },
  { name: 'calendar-week', path: '/calendar?view=week', as: 'admin' },
  { name: 'calendar-rooms', path: '/calendar?view=rooms', as: 'admin' },
  { name: 'calendar-list', path: '/calendar?view=list', as: 'admin' },
  { name: 'calendar-event', path: '/calendar?open=event:601', as: 'admin', window: true },
  {
    name: 'calendar-new',
    path: '/calendar?view=list',
    as: 'admin',
    window: true,
    act: async (page) => {
      await page.locator('h1 ~ *, header').getByRole('button', { name: /^(Új|New)$/ }).first().click();
      await page.getByRole('dialog').getByRole('button').nth(1).click();
      await page.getByRole('dialog').getByRole('searchbox').fill('ko');
      await page.getByRole('dialog').getByRole('list').getByRole('button').first().waitFor();
    },
  },
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
  { name: 'closures', path: '/admin/closures', as: 'admin' },
  { name: 'duplicates', path: '/admin/clients/duplicates', as: 'admin' },
  {
    name: 'duplicates-merge',
    path: '/admin/clients/duplicates',
    as: 'admin',
    window: true,
    act: async (page) => page.locator('main li button').first().click(),
  },
];

const STAFF = { id: 31, isAvailableForBooking: true, isVisible: true };

let browser: Browser;
let server: Server;
let baseURL: string;

beforeAll(async () => {
  ({ baseURL, server } = await serveBuiltSite());
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(() => resetFakeStudio());

/** Waits until the heading is there and no skeleton is. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('.animate-pulse') === null);
}

async function open(page: Page, { path, act }: Case): Promise<void> {
  await page.goto(path);
  await settle(page);
  await act?.(page);
  await settle(page);
}

interface Setting {
  width: Width;
  language: Locale;
}

/** Opens the case in a browser of its own against the fake studio, looks at it, and listens for complaints. */
async function withPage(one: Case, { width, language }: Setting, look: (page: Page) => Promise<void>): Promise<void> {
  if (one.as === 'client') {
    signIn({ locale: language });
    book(501);
    book(506);
    book(503);
  }
  if (one.as === 'admin') signIn({ locale: language, role: 'admin', client: null, staff: STAFF });
  const context = await openContext(browser, width, baseURL);
  // The frame of a mail's preview has no storage.
  await context.addInitScript(`if (self === top) localStorage.setItem('functionalfit.language', '${language}')`);
  await routeFakeApi(context);
  const page = await context.newPage();
  const complaints = watchConsole(page);
  await open(page, one);
  await look(page);
  expect(complaints).toEqual([]);
  await context.close();
}

describe.each(['phone', 'desktop'] as const)('at %s width', (width) => {
  describe.each(['hu', 'en'] as const)('in %s', (language) => {
    it.each(CASES)('$name is accessible', async (one) => {
      await withPage(one, { width, language }, async (page) => {
        await screenshot(page, `${one.name}-${width}-${language}`, one.window !== true);
        await checkPage(page, one.name);
      });
    });
  });
});

it.each(CASES)('$name fits 320 pixels', async (one) => {
  await withPage(one, { width: 'narrow', language: 'hu' }, (page) => checkFit(page, one.name));
});
