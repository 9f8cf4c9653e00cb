import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '@/lib/api/types';
import { checkPage, launch, openContext, screenshot, watchConsole, type Width } from './support/browser';
import { type PreparedClass, StudioAdmin } from './support/studio';
import { type Translate, translator } from './support/texts';

const baseURL = process.env.E2E_BASE_URL ?? '';

let browser: Browser;
let admin: StudioAdmin | undefined;
let restoreQuietHours: (() => Promise<void>) | undefined;

beforeAll(async () => {
  browser = await launch();
  admin = await StudioAdmin.signIn(baseURL);
  restoreQuietHours = await admin.withoutQuietHours();
});

afterAll(async () => {
  await restoreQuietHours?.();
  await admin?.close();
  await browser.close();
});

/** One person at one device, in one language. */
class Visitor {
  readonly complaints: string[];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly t: Translate,
    private readonly width: Width,
    private readonly name: string,
  ) {
    this.complaints = watchConsole(page);
  }

  static async arrive(name: string, width: Width, locale: Locale): Promise<Visitor> {
    const context = await openContext(browser, width, baseURL);
    await context.addInitScript(`localStorage.setItem('functionalfit.language', '${locale}')`);
    return new Visitor(await context.newPage(), context, translator(locale), width, name);
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Looks at the page as it is now: accessibility and a picture. */
  async look(what: string): Promise<void> {
    await screenshot(this.page, `main-job-${this.width}-${what}`, false);
    await checkPage(this.page, what);
  }

  async openClass({ title, date }: PreparedClass): Promise<void> {
    await this.page.goto(`/public/classes?view=day&date=${date}`);
    const card = this.page.getByRole('button', { name: title });
    await card.waitFor();
    await this.look(`${this.name}-timetable`);
    await card.press('Enter');
    await this.dialog().waitFor();
  }

  async registerFromClass(email: string): Promise<void> {
    const { page, t } = this;
    await this.dialog().getByRole('link', { name: t('booking:registerAndBook') }).click();
    await page.getByRole('heading', { level: 1, name: t('auth:register.title') }).waitFor();
    await page.getByLabel(t('auth:name'), { exact: true }).fill(`Próba ${this.name}`);
    await page.getByLabel(t('auth:email')).fill(email);
    await page.getByLabel(t('auth:password'), { exact: true }).fill('hosszú-Jelszó-2026');
    await page.getByRole('checkbox').check();
    await this.look(`${this.name}-register`);
    await page.getByRole('button', { name: t('auth:register.submit') }).click();
    await this.dialog().waitFor();
  }

  async press(button: string): Promise<void> {
    const target = this.dialog().getByRole('button', { name: button });
    await target.waitFor();
    await this.look(`${this.name}-terms`);
    await target.press('Enter');
  }

  async seesOutcome(heading: string): Promise<void> {
    await this.dialog().getByRole('heading', { name: heading }).waitFor();
    await this.look(`${this.name}-outcome`);
  }

  async cancel(title: string): Promise<void> {
    const { page, t } = this;
    await page.goto('/bookings');
    await page.getByRole('button', { name: title }).click();
    await this.dialog().getByRole('button', { name: t('booking:cancel.confirm') }).waitFor();
    await this.look(`${this.name}-cancel`);
    await this.dialog().getByRole('button', { name: t('booking:cancel.confirm') }).click();
    await page.getByText(t('booking:emptyUpcoming')).waitFor();
  }

  async seesBooking(title: string): Promise<void> {
    const { page, t } = this;
    await page.goto('/bookings');
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText(t('booking:badge.booked'), { exact: true }).waitFor();
    await this.look(`${this.name}-promoted`);
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('h1').waitFor();
    await this.page.waitForFunction(() => document.querySelector('.animate-pulse') === null);
    await this.look(`${this.name}${path.replaceAll('/', '-')}`);
  }

  async leave(): Promise<void> {
    expect(this.complaints).toEqual([]);
    await this.context.close();
  }
}

it.each([
  { width: 'phone', locale: 'hu' },
  { width: 'desktop', locale: 'en' },
] as const)('books, waits, cancels and is promoted at $width width', async ({ width, locale }) => {
  const t = translator(locale);
  const run = Date.now().toString(36);
  const prepared = await admin!.prepareClass(`Próbaóra ${width} ${run}`, 1);

  const first = await Visitor.arrive('first', width, locale);
  await first.openClass(prepared);
  await first.registerFromClass(`e2e-first-${width}-${run}@functionalfit.example`);
  await first.press(t('booking:book'));
  await first.seesOutcome(t('booking:outcome.booked'));

  const second = await Visitor.arrive('second', width, locale);
  await second.openClass(prepared);
  await second.registerFromClass(`e2e-second-${width}-${run}@functionalfit.example`);
  await second.press(t('booking:join', { position: 1 }));
  await second.seesOutcome(t('booking:outcome.waitlist', { position: 1 }));

  await first.cancel(prepared.title);
  await second.seesBooking(prepared.title);

  for (const path of ['/dashboard', '/classes', '/passes', '/account', '/settings']) await second.visit(path);
  await first.leave();
  await second.leave();
});
