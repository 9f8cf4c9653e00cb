import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { MailChoices } from '@/lib/api/types';

const PATH = '/notification-preferences';

/** Which mails the signed-in person wants; choices that are not theirs are left out. */
export function useMailChoices() {
  return useQuery({ queryKey: [PATH], queryFn: ({ signal }) => api.get<MailChoices>(PATH, { signal }) });
}

/** Changes are sent one after the other, so that the last one counts. */
export function useChooseMails() {
  const queryClient = useQueryClient();
  return useMutation({
    scope: { id: PATH },
    mutationFn: (body: MailChoices) => api.put<MailChoices>(PATH, { body }),
    onMutate: (choices) => queryClient.setQueryData<MailChoices>([PATH], choices),
    onError: () => queryClient.invalidateQueries({ queryKey: [PATH] }),
  });
}
