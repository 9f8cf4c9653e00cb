import { getResponse } from 'msw';
import type { BrowserContext } from 'playwright-core';
import { handlers } from '@/testing/handlers';

/** Answers the API from the fake studio of the screen tests. */
export async function routeFakeApi(context: BrowserContext): Promise<void> {
  await context.routeWebSocket('**/ws/calendar', () => undefined);
  await context.route('**/api/v1/**', async (route) => {
    const asked = route.request();
    const request = new Request(asked.url(), {
      method: asked.method(),
      headers: asked.headers(),
      body: asked.postData(),
    });
    const response = await getResponse(handlers, request);
    if (!response) return route.abort();
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    });
  });
}
