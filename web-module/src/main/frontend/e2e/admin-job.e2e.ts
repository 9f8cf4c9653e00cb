import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import type { Locale } from '@/lib/api/types';
import { launch, type Width } from './support/browser';
import { StudioAdmin } from './support/studio';
import { translator } from './support/texts';
import { Visit } from './support/visit';

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
  private constructor(private readonly at: Visit) {}

  static async signIn(width: Width, locale: Locale): Promise<Admin> {
    const account = { email: E2E_ADMIN_EMAIL, password: E2E_ADMIN_PASSWORD };
    return new Admin(await Visit.signIn(browser, account, '/admin', { baseURL, width, locale, job: 'admin-job' }));
  }

  async visit(path: string): Promise<void> {
    await this.at.open(path);
    await this.at.look(path.slice(1).replaceAll('/', '-'));
  }

  /** Makes something that needs no more than a name, and finds it in its list. */
  async create(path: string, button: string, name: string): Promise<void> {
    const { page, t } = this.at;
    await page.goto(path);
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('manage:name'), { exact: true }).fill(name);
    await this.at.look(`new${path.replaceAll('/', '-')}`);
    await dialog.getByRole('button', { name: t('common:save') }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('searchbox').first().fill(name);
    await page.getByText(name, { exact: true }).first().waitFor();
  }

  /** Adds a client to the roster of a class. */
  async addParticipant(classId: number, client: string): Promise<void> {
    const { page, t } = this.at;
    await page.goto(`/checkin/${classId}`);
    await page.getByRole('button', { name: t('roster:add.action') }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(client);
    await dialog.getByRole('button', { name: client }).click();
    await this.at.look('roster-add');
    await dialog.getByRole('button', { name: t('roster:add.confirm'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(client, { exact: true }).first().waitFor();
    await this.at.look('roster');
  }

  async leave(): Promise<void> {
    await this.at.leave();
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
