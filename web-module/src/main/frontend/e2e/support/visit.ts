import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Locale } from '@/lib/api/types';
import { checkPage, openContext, screenshot, watchConsole, type Width } from './browser';
import { type Translate, translator } from './texts';

export interface Account {
  email: string;
  password: string;
}

export interface VisitOptions {
  baseURL: string;
  width: Width;
  locale: Locale;
  /** Begins the names of the pictures. */
  job: string;
}

/** Somebody of the studio who is signed in at one device, in one language. */
export class Visit {
  private readonly complaints: string[];

  private constructor(
    readonly page: Page,
    readonly t: Translate,
    private readonly context: BrowserContext,
    private readonly options: VisitOptions,
  ) {
    this.complaints = watchConsole(page);
  }

  /** Signs in and waits for the start page of the role. */
  static async signIn(browser: Browser, { email, password }: Account, start: string, options: VisitOptions): Promise<Visit> {
    const { baseURL, width, locale } = options;
    const context = await openContext(browser, width, baseURL);
    await context.addInitScript(`localStorage.setItem('functionalfit.language', '${locale}')`);
    const page = await context.newPage();
    const visit = new Visit(page, translator(locale), context, options);
    await page.goto('/login');
    await page.getByLabel(visit.t('auth:email')).fill(email);
    await page.getByLabel(visit.t('auth:password'), { exact: true }).fill(password);
    await page.getByRole('button', { name: visit.t('auth:login.submit') }).click();
    await page.waitForURL(`**${start}`);
    return visit;
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Looks at the page as it is now: accessibility and a picture. */
  async look(what: string, fullPage = true): Promise<void> {
    await screenshot(this.page, `${this.options.job}-${this.options.width}-${what}`, fullPage);
    await checkPage(this.page, what);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('h1').waitFor();
    await this.page.waitForFunction(() => document.querySelector('.animate-pulse') === null);
  }

  async leave(): Promise<void> {
    expect(this.complaints).toEqual([]);
    await this.context.close();
  }
}
