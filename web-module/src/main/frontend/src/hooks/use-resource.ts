import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { api, type Query, request } from '@/lib/api/client';
import type { Items, Paged } from '@/lib/api/types';
import { refreshAll } from '@/lib/refresh';
import { useFormMutation } from './use-form-mutation';

/** How often a page that is watched asks again. */
const LIVE_MS = 3000;

interface Watching {
  /** Asks again every few seconds while the page is looked at. */
  live?: boolean;
}

/** A page of a list route. */
export function useList<T>(path: string, query: Query, { live = false }: Watching = {}) {
  return useQuery({
    queryKey: [path, query],
    queryFn: ({ signal }) => api.get<Paged<T>>(path, { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: live && LIVE_MS,
  });
}

/** A list that has no pages. */
export function useItems<T>(path: string, query: Query = {}) {
  return useQuery({ queryKey: [path, query], queryFn: ({ signal }) => api.get<Items<T>>(path, { query, signal }) });
}

export function useOne<T>(path: string, { live = false }: Watching = {}) {
  return useQuery({
    queryKey: [path],
    queryFn: ({ signal }) => api.get<T>(path, { signal }),
    refetchInterval: live && LIVE_MS,
  });
}

interface Tagged<T> {
  data: T;
  etag: string | null;
}

/** One resource with the `ETag` of the answer: what a change must be based on. Null asks nothing. */
export function useTagged<T>(path: string | null): UseQueryResult<Tagged<T>> {
  return useQuery({
    queryKey: ['tagged', path],
    queryFn: async ({ signal }) => {
      const { data, etag } = await request<T>('GET', path ?? '', { signal });
      return { data, etag };
    },
    enabled: path !== null,
    staleTime: Infinity,
    gcTime: 0,
  });
}

interface Sending {
  method: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  /** The tag that was read, or the version. */
  ifMatch?: string | number | null;
  query?: Query;
}

/** Sends a change with the Idempotency-Key of the form it belongs to; what is on screen is asked again after it. */
export function useSend<T = unknown>() {
  const queryClient = useQueryClient();
  return useFormMutation(
    async ({ method, path, ...options }: Sending, idempotencyKey) => {
      const key = method === 'POST' ? { idempotencyKey } : {};
      return (await request<T>(method, path, { ...options, ...key })).data;
    },
    { onSuccess: () => refreshAll(queryClient) },
  );
}
