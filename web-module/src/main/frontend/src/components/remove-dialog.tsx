import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend, useTagged } from '@/hooks/use-resource';
import type { Query } from '@/lib/api/client';
import { notify } from '@/lib/notices';
import { refreshAll } from '@/lib/refresh';
import { ConfirmDialog } from './ui/confirm-dialog';

interface RemoveDialogProps {
  title: string;
  /** Read for its ETag, then deleted. */
  path: string;
  /** The version that was listed, where a single one cannot be read. */
  version?: number;
  query?: Query;
  confirmLabel?: string;
  /** The consequence in words. */
  children: ReactNode;
  onClose: () => void;
}

/** Asks, names the consequence, and deletes the version that was seen. */
export function RemoveDialog({ title, path, version, query, confirmLabel, children, onClose }: RemoveDialogProps) {
  const { t } = useTranslation();
  const tagged = useTagged(version === undefined ? path : null);
  const send = useSend();
  const queryClient = useQueryClient();
  const remove = async () => {
    const ifMatch = version ?? tagged.data?.etag ?? null;
    const removed = await send.mutateAsync({ method: 'DELETE', path, query: query ?? {}, ifMatch }).then(
      () => true,
      () => false,
    );
    if (!removed) return void (version === undefined ? tagged.refetch() : refreshAll(queryClient));
    notify(t('manage:done'));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={title}
      confirmLabel={confirmLabel ?? t('manage:remove')}
      onConfirm={() => void remove()}
      busy={send.isPending || tagged.isLoading}
      error={send.error ?? tagged.error}
    >
      {children}
    </ConfirmDialog>
  );
}
