import type { Page } from 'playwright-core';

/** A page, or a state of one, that is looked at. */
export interface Case {
  name: string;
  path: string;
  as?: 'client' | 'staff' | 'admin';
  /** Something to do on the page before it is looked at. */
  act?: (page: Page) => Promise<void>;
  /** Dialogs are photographed as the window shows them. */
  window?: boolean;
}
