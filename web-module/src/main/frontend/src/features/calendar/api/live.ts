import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { env } from '@/config/env';
import { sessionKey } from '@/lib/session';
import { scheduleKey } from './schedule';

/** As the server limits a connection. */
const MAX_TOPICS = 20;
/** Changes that come together are fetched together. */
const GATHER_MS = 300;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
/** The session that opened the connection is over. */
const SESSION_ENDED = 4401;

function address(): string {
  const origin = env.VITE_API_ORIGIN === '' ? window.location.origin : env.VITE_API_ORIGIN;
  return `${origin.replace(/^http/, 'ws')}/ws/calendar`;
}

interface Listening {
  topics: readonly string[];
  /** Something shown may have changed; also after a connection was lost, when messages may have been missed. */
  onChange: () => void;
  onState: (connected: boolean) => void;
  onEnded: () => void;
}

/** Keeps a connection to the calendar's changes, connects again when it breaks; gives back what ends it. */
function listen({ topics, onChange, onState, onEnded }: Listening): () => void {
  let socket: WebSocket;
  let wait = FIRST_WAIT_MS;
  let timer: number | undefined;
  let wasOpen = false;
  let closed = false;

  const open = () => {
    socket = new WebSocket(address());
    socket.addEventListener('open', () => {
      socket.send(JSON.stringify({ type: 'subscribe', topics }));
      wait = FIRST_WAIT_MS;
      onState(true);
      if (wasOpen) onChange();
      wasOpen = true;
    });
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const { type } = JSON.parse(data) as { type: string };
      if (type === 'changed' || type === 'seats') onChange();
    });
    socket.addEventListener('close', ({ code }) => {
      // The end of a connection that was replaced says nothing of the one that took its place.
      if (closed) return;
      onState(false);
      if (code === SESSION_ENDED) { onEnded(); return; }
      timer = window.setTimeout(open, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  };
  open();
  return () => {
    closed = true;
    window.clearTimeout(timer);
    socket.close();
  };
}

/**
 * Fetches the shown range again when somebody changes something in it. While `paused` (an item is being dragged or
 * moved) nothing jumps: what came in the meantime is fetched afterwards. Says whether the connection stands; null
 * before the first one.
 */
export function useLiveSchedule(siteIds: readonly number[], paused: boolean): boolean | null {
  const queryClient = useQueryClient();
  const [connected, setConnected] = useState<boolean | null>(null);
  const [stale, setStale] = useState(false);
  const topics = ['classes', 'me', ...siteIds.map((id) => `site:${id}`)].slice(0, MAX_TOPICS).join(' ');

  useEffect(
    () =>
      listen({
        topics: topics.split(' '),
        onChange: () => setStale(true),
        onState: setConnected,
        onEnded: () => void queryClient.invalidateQueries({ queryKey: sessionKey }),
      }),
    [topics, queryClient],
  );
  useEffect(() => {
    if (paused || !stale) return undefined;
    const timer = window.setTimeout(() => {
      setStale(false);
      void queryClient.invalidateQueries({ queryKey: scheduleKey });
    }, GATHER_MS);
    return () => window.clearTimeout(timer);
  }, [stale, paused, queryClient]);
  return connected;
}
