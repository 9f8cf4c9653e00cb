const WORKER = '/sw.js';

/** What this browser can do: nothing, nothing any more since its owner said no, or show notifications. */
export type PushSupport = 'unsupported' | 'denied' | 'ready';

export function pushSupport(): PushSupport {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) return 'unsupported';
  return Notification.permission === 'denied' ? 'denied' : 'ready';
}

async function currentSubscription(): Promise<PushSubscription | null> {
  if (pushSupport() === 'unsupported') return null;
  const registration = await navigator.serviceWorker.getRegistration(WORKER);
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** Whether this browser shows notifications. */
export async function isBrowserSubscribed(): Promise<boolean> {
  return (await currentSubscription()) !== null;
}

/** Asks its owner, then subscribes this browser; null when they said no. */
export async function subscribeBrowser(serverKey: string): Promise<PushSubscription | null> {
  if ((await Notification.requestPermission()) !== 'granted') return null;
  await navigator.serviceWorker.register(WORKER);
  const { pushManager } = await navigator.serviceWorker.ready;
  // One that was made for another key of the server is of no use.
  await (await pushManager.getSubscription())?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: serverKey });
}

/** This browser shows nothing any more; the server learns it with the next message it sends. */
export async function unsubscribeBrowser(): Promise<void> {
  await (await currentSubscription())?.unsubscribe();
}
