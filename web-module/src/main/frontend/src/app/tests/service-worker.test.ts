import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const SCRIPT = readFileSync('public/sw.js', 'utf8');
const ORIGIN = 'https://naptar.example';

type Listener = (event: object) => void;

const listeners = new Map<string, Listener>();
const showNotification = vi.fn(() => Promise.resolve());
const openWindow = vi.fn(() => Promise.resolve());
const matchAll = vi.fn<() => Promise<{ url: string; focus: () => Promise<void> }[]>>(() => Promise.resolve([]));

/** Runs what the worker does about an event, to its end. */
async function happens(name: string, event: object): Promise<void> {
  const work: Promise<unknown>[] = [];
  listeners.get(name)?.({ ...event, waitUntil: (one: Promise<unknown>) => work.push(one) });
  await Promise.all(work);
}

beforeEach(() => {
  vi.clearAllMocks();
  const self = {
    location: { origin: ORIGIN },
    clients: { matchAll, openWindow },
    registration: { showNotification },
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  };
  runInNewContext(SCRIPT, { self, URL });
});

describe('the service worker', () => {
  it('shows what comes', async () => {
    const message = { title: 'FunctionalFit', body: 'Helyet kaptál: Jóga', tag: 'notification-7', url: '/bookings' };
    await happens('push', { data: { json: () => message } });
    expect(showNotification).toHaveBeenCalledWith('FunctionalFit', {
      body: 'Helyet kaptál: Jóga',
      tag: 'notification-7',
      icon: '/favicon.svg',
      data: { page: `${ORIGIN}/bookings` },
    });
  });

  it('leads to this site only', async () => {
    await happens('push', { data: { json: () => ({ url: 'https://evil.example/' }) } });
    expect(showNotification).toHaveBeenCalledWith('FunctionalFit', expect.objectContaining({ data: { page: ORIGIN } }));
  });

  it('opens the page, or the window that shows it already', async () => {
    const notification = { close: vi.fn(), data: { page: `${ORIGIN}/bookings` } };
    await happens('notificationclick', { notification });
    expect(openWindow).toHaveBeenCalledWith(`${ORIGIN}/bookings`);

    const focus = vi.fn(() => Promise.resolve());
    matchAll.mockResolvedValueOnce([{ url: `${ORIGIN}/bookings`, focus }]);
    await happens('notificationclick', { notification });
    expect(focus).toHaveBeenCalledOnce();
    expect(openWindow).toHaveBeenCalledOnce();
    expect(notification.close).toHaveBeenCalledTimes(2);
  });
});
