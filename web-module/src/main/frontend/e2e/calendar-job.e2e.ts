import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, clockOf } from '@/lib/time';
import { launch } from './support/browser';
import {
  bookClass,
  type CalendarStudio,
  clientFile,
  dayOf,
  eventsOf,
  mailsOf,
  owes,
  planSoon,
  prepareStudio,
} from './support/calendar-studio';
import { StudioAdmin } from './support/studio';
import { Visit, type VisitOptions } from './support/visit';

const { E2E_BASE_URL: baseURL = '', E2E_ADMIN_EMAIL = '', E2E_ADMIN_PASSWORD = '' } = process.env;
const ADMIN = { email: E2E_ADMIN_EMAIL, password: E2E_ADMIN_PASSWORD };
const IMPORTED = 5000;
/** Jobs run in the background: mails and rows of an import arrive a little later. */
const SOON = { timeout: 30_000, interval: 500 };

let browser: Browser;
let api: StudioAdmin | undefined;

beforeAll(async () => {
  browser = await launch();
  api = await StudioAdmin.signIn(baseURL);
});

afterAll(async () => {
  await api?.close();
  await browser.close();
});

/**
 * Points in the grid a little below the lines of full hours, the first one in the middle of the screen: near an edge the
 * calendar scrolls under the hand that drags.
 */
async function pointsAt({ page }: Visit, first: string, second: string): Promise<{ x: number; y: number }[]> {
  const grid = page.getByRole('grid');
  const labels = [first, second].map((clock) => grid.getByText(clock, { exact: true }).first());
  await labels[0]!.evaluate((label) => label.scrollIntoView({ block: 'center' }));
  const lane = await grid.boundingBox();
  const lines = await Promise.all(labels.map((label) => label.boundingBox()));
  return lines.map((line) => {
    if (!line || !lane) throw new Error(`${first} and ${second} are not on the page`);
    return { x: lane.x + lane.width * 0.6, y: line.y + 4 };
  });
}

/** Drags with the pressed pointer, in steps as a hand does. */
async function drag({ page }: Visit, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, (from.y + to.y) / 2, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

/** Draws an hour into the day and plans it for three weeks. */
async function planSeries(trainer: Visit, { client, room, service, date }: CalendarStudio): Promise<void> {
  const { page, t } = trainer;
  await trainer.open(`/calendar?view=day&date=${date}&rooms=${room.id}`);
  await trainer.look('day');
  const [ten, eleven] = await pointsAt(trainer, '10:00', '11:00');
  await drag(trainer, ten!, { x: ten!.x, y: eleven!.y - 8 });
  const form = trainer.dialog();
  await form.getByLabel(t('calendar:form.service')).selectOption({ label: service.name });
  await form.getByRole('searchbox').fill(client.name);
  await form.getByRole('button', { name: client.name }).first().click();
  await form.getByLabel(t('calendar:room')).selectOption({ label: room.label });
  expect(await form.getByLabel(t('calendar:form.start')).inputValue()).toBe('10:00');
  await form.getByLabel(t('calendar:form.repeats')).check();
  await form.getByLabel(t('recurrence:count')).fill('3');
  await trainer.look('form', false);
  await form.getByRole('button', { name: t('calendar:form.plan') }).click();
  await form.getByText(t('recurrence:summary', { planned: 3, total: 3 })).waitFor();
  await trainer.look('dates', false);
  await form.getByRole('button', { name: t('calendar:repeat.save_other', { count: 3 }) }).click();
  await page.getByText(t('calendar:repeat.saved_other', { count: 3, skipped: 0 })).waitFor();
}

/** Drags the first one from ten to one o'clock. */
async function moveFirst(trainer: Visit, { client }: CalendarStudio): Promise<void> {
  const { page, t } = trainer;
  const chip = page.getByRole('grid').getByLabel(new RegExp(client.name));
  await chip.waitFor();
  const [ten, one] = await pointsAt(trainer, '10:00', '13:00');
  const box = (await chip.boundingBox())!;
  const from = { x: box.x + box.width / 2, y: box.y + 10 };
  await drag(trainer, from, { x: from.x, y: from.y + one!.y - ten!.y });
  await trainer.dialog().getByText(t('calendar:move.guestsTold', { names: client.name })).waitFor();
  await trainer.look('move', false);
  await trainer.dialog().getByRole('button', { name: t('calendar:move.confirm'), exact: true }).click();
  await page.getByText(t('calendar:move.done')).waitFor();
}

/** Marks the guest of a session that is about to begin. */
async function checkIn(trainer: Visit, eventId: number, { client }: CalendarStudio): Promise<void> {
  const { t } = trainer;
  await trainer.page.goto(`/calendar?open=event:${eventId}`);
  const attended = trainer.dialog().getByRole('button', { name: `${t('calendar:checkin.attended')}: ${client.name}` });
  await attended.click();
  await trainer.dialog().getByRole('button', { name: `${t('calendar:checkin.attended')}: ${client.name}`, pressed: true }).waitFor();
  await trainer.look('checked-in', false);
}

/** Closes the room for the planned day, after reading who is in it. */
async function closeRoom(admin: Visit, { room, client, date }: CalendarStudio): Promise<void> {
  const { page, t } = admin;
  await admin.open('/admin/closures');
  await page.getByRole('button', { name: t('studio:closure.new') }).click();
  const dialog = admin.dialog();
  await dialog.locator('select[name=scope]').selectOption('room');
  await dialog.locator('select[name=roomId]').selectOption({ label: room.label });
  await dialog.locator('input[name=fromDate]').fill(date);
  await dialog.locator('input[name=toDate]').fill(date);
  await dialog.getByLabel(t('studio:closure.reason')).fill('Festés');
  await dialog.getByRole('button', { name: t('studio:closure.next') }).click();
  await dialog.getByText(t('studio:closure.affected_other', { count: 2 })).waitFor();
  await dialog.getByText(t('studio:closure.people'), { exact: true }).click();
  await expect.poll(() => dialog.getByText(client.name, { exact: true }).count(), SOON).toBe(2);
  expect(await dialog.getByLabel(t('studio:closure.cancelThem_other', { count: 2 })).isChecked()).toBe(true);
  await admin.look('closure', false);
  await dialog.getByRole('button', { name: t('studio:closure.close') }).click();
  await page.getByText(t('studio:closure.saved_other', { count: 2 })).waitFor();
}

it.each([
  { width: 'phone', locale: 'hu' },
  { width: 'desktop', locale: 'en' },
] as const)('runs the day of a studio at $width width', async ({ width, locale }) => {
  const studio = await prepareStudio(api!, `${width}-${Date.now().toString(36)}`);
  const options: VisitOptions = { baseURL, width, locale, job: 'calendar-job' };

  const trainer = await Visit.signIn(browser, studio.trainer, '/staff', options);
  await planSeries(trainer, studio);
  await moveFirst(trainer, studio);
  const planned = await eventsOf(api!, studio);
  expect(planned.map((event) => [dayOf(event), clockOf(event.startsAt)])).toEqual([
    [studio.date, '13:00'],
    [addDays(studio.date, 7), '10:00'],
    [addDays(studio.date, 14), '10:00'],
  ]);
  const soon = await planSoon(api!, studio);
  await checkIn(trainer, soon.id, studio);
  await trainer.leave();

  const before = await owes(api!, studio);
  await bookClass(api!, studio, `Zárt óra ${studio.room.name}`);
  expect(await owes(api!, studio)).toBeGreaterThan(before);
  const admin = await Visit.signIn(browser, ADMIN, '/admin', options);
  await closeRoom(admin, studio);
  await admin.leave();
  const left = await eventsOf(api!, studio);
  expect(left.map(({ status }) => status)).toEqual(['cancelled', 'scheduled', 'scheduled']);
  expect(await owes(api!, studio)).toBe(before);
  await expect.poll(() => mailsOf(api!, studio), SOON).toEqual(
    expect.arrayContaining(['event_confirmation', 'event_update', 'event_cancellation', 'class_deleted']),
  );
});

it('shows the progress of a large import and its result', async () => {
  const run = Date.now().toString(36);
  const options: VisitOptions = { baseURL, width: 'desktop', locale: 'en', job: 'calendar-job' };
  const admin = await Visit.signIn(browser, ADMIN, '/admin', options);
  const { page, t } = admin;
  await admin.open('/admin/clients/import');
  const file = { name: `clients-${run}.csv`, mimeType: 'text/csv', buffer: Buffer.from(clientFile(IMPORTED, run)) };
  await page.getByLabel(t('people:import.file')).setInputFiles(file);
  await page.getByRole('button', { name: t('people:import.start'), exact: true }).click();
  await page.waitForURL('**/admin/clients/import?run=*');
  const bar = page.getByRole('progressbar', { name: t('people:import.progress') });
  const seen = new Set<number>();
  const progress = async () => {
    const value = Number(await bar.getAttribute('aria-valuenow'));
    seen.add(value);
    return value;
  };
  await expect.poll(async () => (await progress()) > 0 && (await progress()) < 100, SOON).toBe(true);
  await admin.look('import-running');
  await expect.poll(progress, { timeout: 120_000, interval: 500 }).toBe(100);
  expect(seen.size, 'the bar moves on the way').toBeGreaterThan(2);
  await page.getByText(t('people:import.status.completed'), { exact: true }).waitFor();
  await page.getByText(t('people:import.done', { done: '5,000', total: '5,000' })).waitFor();
  const counts = await page.locator('dl dd').allInnerTexts();
  expect(counts).toEqual(['4,950', '0', '0', '50']);
  await admin.look('import-done');
  await admin.leave();
});
