import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Items, PublicSite } from '@/lib/api/types';

export function usePublicSites() {
  return useQuery({
    queryKey: ['public-sites'],
    queryFn: () => api.get<Items<PublicSite>>('/public/sites'),
    staleTime: 5 * 60_000,
  });
}
