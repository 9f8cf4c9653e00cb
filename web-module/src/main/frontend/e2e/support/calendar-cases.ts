import type { Page } from 'playwright-core';
import { addDays, today } from '@/lib/time';
import { fakeCalendar } from '@/testing/calendar-handlers';
import type { Case } from './case';

async function openEventForm(page: Page): Promise<void> {
  await page.locator('h1 ~ *, header').getByRole('button', { name: /^(Új|New)$/ }).first().click();
  await page.getByRole('dialog').getByRole('button').nth(1).click();
  await page.getByRole('dialog').getByRole('searchbox').waitFor();
}

/** The middle of what another trainer has in the calendar, on the screen. */
async function othersItem(page: Page): Promise<{ x: number; y: number }> {
  const chip = page.getByRole('grid').getByRole('button', { name: /Kiss Éva/ });
  await chip.evaluate((item) => item.scrollIntoView({ block: 'center' }));
  const box = await chip.boundingBox();
  if (box === null) throw new Error('the item is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Pulls at it with the mouse, and leaves it in the hand. */
async function pullOthersItem(page: Page): Promise<void> {
  const { x, y } = await othersItem(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 6 });
  await page.getByRole('status').getByText(/^(Másik oktató bejegyzése|Entries of other trainers)/).waitFor();
}

/** Presses on it with a finger until it would come along. */
async function pressOthersItem(page: Page): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [await othersItem(page)] });
  await page.getByRole('status').getByText(/^(Másik oktató bejegyzése|Entries of other trainers)/).waitFor();
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The calendar, and what it asks and says. */
export const CALENDAR_CASES: Case[] = [
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
      await openEventForm(page);
      await page.getByRole('dialog').getByRole('searchbox').fill('ko');
      await page.getByRole('dialog').getByRole('list').getByRole('button').first().waitFor();
    },
  },
  {
    name: 'calendar-series',
    path: '/calendar?view=list',
    as: 'admin',
    window: true,
    act: async (page) => {
      await openEventForm(page);
      const dialog = page.getByRole('dialog');
      await dialog.locator('select[name=type]').selectOption('BLOCK');
      await dialog.locator('select[name=staffId]').selectOption({ index: 1 });
      await dialog.locator('select[name=roomId]').selectOption({ index: 1 });
      // Not today: the proposed half hour may begin while the form is filled.
      await dialog.locator('input[name=date]').fill(addDays(today(), 1));
      await dialog.locator('input[name=repeats]').check();
      await dialog.locator('button[type=submit]').click();
      await dialog.getByRole('list').first().waitFor();
    },
  },
  {
    name: 'calendar-repeat',
    path: '/calendar?view=list',
    as: 'admin',
    window: true,
    act: async (page) => {
      await openEventForm(page);
      await page.getByRole('dialog').locator('input[name=repeats]').check();
      await page.getByRole('dialog').locator('summary').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'calendar-blocked-move',
    path: '/calendar?view=list',
    as: 'admin',
    window: true,
    act: async (page) => {
      fakeCalendar.ahead = { requiresConfirmation: false };
      await page.getByRole('button', { name: /^(Áthelyezés|Move): .*Kovács Anna/ }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: /^(Tovább|Next)$/ }).click();
      await page.getByRole('dialog').getByRole('alert').waitFor();
    },
  },
  { name: 'calendar-fixed-pull', path: '/calendar?view=day', as: 'staff', window: true, act: pullOthersItem },
  { name: 'calendar-fixed-press', path: '/calendar?view=day', as: 'staff', window: true, act: pressOthersItem },
];
