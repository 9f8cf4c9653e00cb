import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api/client';
import type { PublicSettings } from './api/types';

const publicSettingsQuery = queryOptions({
  queryKey: ['public-settings'],
  queryFn: () => api.get<PublicSettings>('/settings/public'),
  staleTime: 5 * 60_000,
});

/** The few settings of the studio that pages need: policies, currency, contact. */
export function usePublicSettings() {
  return useQuery(publicSettingsQuery);
}
