import type { QueryClient } from '@tanstack/react-query';
import { sessionKey } from './session';

/**
 * After an own change nearly everything a client sees may differ (seats, bookings, credits, balance): everything but
 * the session is asked again where it is on screen.
 */
export function refreshAll(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
}
