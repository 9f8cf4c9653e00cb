import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { EmailDraft, EmailPreview, EmailPreviewRequest } from '@/lib/api/types';

/** How a mail would look with examples; the last one stays while the next is made. */
export function usePreview(id: number, draft: EmailDraft) {
  const path = `/email-templates/${id}/preview`;
  return useQuery({
    queryKey: [path, draft],
    queryFn: ({ signal }) => {
      const body: EmailPreviewRequest = { draft };
      return api.post<EmailPreview>(path, { body, signal });
    },
    placeholderData: keepPreviousData,
  });
}
