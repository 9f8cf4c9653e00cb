import { vi } from 'vitest';

const SUBSCRIPTION = {
  endpoint: 'https://push.example/abc',
  expirationTime: null,
  keys: { p256dh: 'p256dh-of-the-browser', auth: 'auth-of-the-browser' },
};

/** What a browser with notifications knows of itself. */
interface FakeBrowser {
  permission: NotificationPermission;
  /** What its owner says when asked. */
  reply: NotificationPermission;
  isSubscribed: boolean;
  /** The worker and keys it was asked to use. */
  asked: unknown[];
}

/** Gives the test's browser notifications; jsdom has none. */
export function fakePush(change: Partial<FakeBrowser> = {}): FakeBrowser {
  const browser: FakeBrowser = { permission: 'default', reply: 'granted', isSubscribed: false, asked: [], ...change };
  const subscription = {
    toJSON: () => SUBSCRIPTION,
    unsubscribe: () => {
      browser.isSubscribed = false;
      return Promise.resolve(true);
    },
  };
  const registration = {
    pushManager: {
      getSubscription: () => Promise.resolve(browser.isSubscribed ? subscription : null),
      subscribe: (options: PushSubscriptionOptionsInit) => {
        browser.isSubscribed = true;
        browser.asked.push(options);
        return Promise.resolve(subscription);
      },
    },
  };
  const serviceWorker = {
    ready: Promise.resolve(registration),
    getRegistration: () => Promise.resolve(browser.isSubscribed ? registration : undefined),
    register: (script: string) => {
      browser.asked.push(script);
      return Promise.resolve(registration);
    },
  };
  vi.stubGlobal('PushManager', vi.fn());
  vi.stubGlobal('Notification', {
    get permission() {
      return browser.permission;
    },
    requestPermission: () => {
      browser.permission = browser.reply;
      return Promise.resolve(browser.reply);
    },
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: serviceWorker, configurable: true });
  return browser;
}

export function removeFakePush(): void {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
}
