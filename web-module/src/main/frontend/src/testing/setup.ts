import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { FakeSocket } from './fake-socket';
import { resetFakeStudio } from './fake-studio';
import { server } from './server';

// Builds share their machine: a slow answer is no failure.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));

beforeEach(() => {
  // Only the date stands still: timers keep running, since user-event and msw wait for real ones.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T09:00:00Z') });
  resetFakeStudio();
  window.localStorage.clear();
  window.sessionStorage.clear();
  FakeSocket.reset();
  // After msw, which puts its own one there.
  vi.stubGlobal('WebSocket', FakeSocket);
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  vi.useRealTimers();
});

afterAll(() => server.close());

// jsdom has no layout; the components below ask for it.
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.hasPointerCapture = () => false;
const nothing = () => undefined;
window.matchMedia = (media) =>
  ({ media, matches: false, addEventListener: nothing, removeEventListener: nothing }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
};
