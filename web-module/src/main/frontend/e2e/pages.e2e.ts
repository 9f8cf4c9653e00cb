import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/api/types';
import { book } from '@/testing/booking-handlers';
import { resetFakeStudio, signIn } from '@/testing/fake-studio';
import { checkFit, checkPage, launch, openContext, screenshot, watchConsole, type Width } from './support/browser';
import { serveBuiltSite } from './support/built-site';
import { routeFakeApi } from './support/fake-api';
import type { Case } from './support/case';
import { CASES } from './support/page-cases';

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
  if (one.as === 'staff' || one.as === 'admin') signIn({ locale: language, role: one.as, client: null, staff: STAFF });
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
