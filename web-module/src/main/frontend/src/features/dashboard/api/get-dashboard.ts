import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ClientDashboard } from '@/lib/api/types';

export function useClientDashboard() {
  return useQuery({
    queryKey: ['dashboard'],
    queryFn: ({ signal }) => api.get<ClientDashboard>('/dashboard', { signal }),
  });
}
