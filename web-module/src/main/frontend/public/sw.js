// Shows what the server sends to this browser, and leads to the page it is about. Keeps nothing and answers no requests.

/** A path of this site only: what comes from elsewhere is not opened. */
function pageOf(path) {
  const page = new URL(path ?? '/', self.location.origin);
  return page.origin === self.location.origin ? page.href : self.location.origin;
}

async function open(page) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const shown = windows.find((one) => one.url === page);
  await (shown === undefined ? self.clients.openWindow(page) : shown.focus());
}

self.addEventListener('push', (event) => {
  const message = event.data?.json() ?? {};
  const { title = 'FunctionalFit', body = '', tag, url } = message;
  event.waitUntil(self.registration.showNotification(title, { body, tag, icon: '/favicon.svg', data: { page: pageOf(url) } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.page));
});
