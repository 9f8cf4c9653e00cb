import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Locale } from '@/lib/api/types';
import { checkPage, launch, openContext, screenshot, watchConsole, type Width } from './support/browser';
import { StudioAdmin } from './support/studio';
import { type Translate, translator } from './support/texts';

const { E2E_BASE_URL: baseURL = '', E2E_ADMIN_EMAIL = '', E2E_ADMIN_PASSWORD = '' } = process.env;

const PAGES = [
  '/admin',
  '/checkin',
  '/clients',
  '/admin/classes',
  '/admin/templates',
  '/admin/passes',
  '/admin/pass-types',
  '/admin/users',
  '/admin/sites',
  '/admin/rooms',
  '/batch',
  '/queues',
  '/queues/notifications',
  '/settings',
];

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

/** An administrator at the desk or in the office. */
class Admin {
  private readonly complaints: string[];

  private constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
    private readonly t: Translate,
    private readonly width: Width,
  ) {
    this.complaints = watchConsole(page);
  }

  static async signIn(width: Width, locale: Locale): Promise<Admin> {
    const context = await openContext(browser, width, baseURL);
    await context.addInitScript(`localStorage.setItem('functionalfit.language', '${locale}')`);
    const page = await context.newPage();
    const t = translator(locale);
    await page.goto('/login');
    await page.getByLabel(t('auth:email')).fill(E2E_ADMIN_EMAIL);
    await page.getByLabel(t('auth:password'), { exact: true }).fill(E2E_ADMIN_PASSWORD);
    await page.getByRole('button', { name: t('auth:login.submit') }).click();
    await page.waitForURL('**/admin');
    return new Admin(page, context, t, width);
  }

  private async look(what: string): Promise<void> {
    await screenshot(this.page, `admin-job-${this.width}-${what}`);
    await checkPage(this.page, what);
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('h1').waitFor();
    await this.page.waitForFunction(() => document.querySelector('.animate-pulse') === null);
    await this.look(path.slice(1).replaceAll('/', '-'));
  }

  /** Makes something that needs no more than a name, and finds it in its list. */
  async create(path: string, button: string, name: string): Promise<void> {
    const { page, t } = this;
    await page.goto(path);
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('manage:name'), { exact: true }).fill(name);
    await this.look(`new${path.replaceAll('/', '-')}`);
    await dialog.getByRole('button', { name: t('common:save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('searchbox').first().fill(name);
    await page.getByText(name, { exact: true }).first().waitFor();
  }

  /** Adds a client to the roster of a class. */
  async addParticipant(classId: number, client: string): Promise<void> {
    const { page, t } = this;
    await page.goto(`/checkin/${classId}`);
    await page.getByRole('button', { name: t('roster:add.action') }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(client);
    await dialog.getByRole('button', { name: client }).click();
    await this.look('roster-add');
    await dialog.getByRole('button', { name: t('roster:add.confirm'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(client, { exact: true }).first().waitFor();
    await this.look('roster');
  }

  async leave(): Promise<void> {
    expect(this.complaints).toEqual([]);
    await this.context.close();
  }
}

it.each([
  { width: 'phone', locale: 'hu' },
  { width: 'desktop', locale: 'en' },
] as const)('runs the studio at $width width', async ({ width, locale }) => {
  const t = translator(locale);
  const run = Date.now().toString(36);
  const prepared = await api!.prepareClass(`Vezetői óra ${width} ${run}`, 5);
  const admin = await Admin.signIn(width, locale);

  await admin.create('/admin/sites', t('studio:site.new'), `Telephely ${run}`);
  await admin.create('/clients', t('people:client.new'), `Próba Vendég ${run}`);
  await admin.addParticipant(prepared.id, `Próba Vendég ${run}`);
  for (const path of PAGES) await admin.visit(path);
  await admin.leave();
});
