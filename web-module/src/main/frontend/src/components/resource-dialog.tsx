import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useSend, useTagged } from '@/hooks/use-resource';
import { type ApiError, hasCode } from '@/lib/api/problem';
import { notify } from '@/lib/notices';
import { refreshAll } from '@/lib/refresh';
import { ConflictDialog } from './conflict-dialog';
import { AppForm } from './form/app-form';
import { SubmitButton } from './form/submit-button';
import { Dialog } from './ui/dialog';
import { StaleDialog } from './ui/stale-dialog';
import { DataState } from './ui/states';

export interface ResourceDialogProps<TItem, TInput extends FieldValues, TOutput> {
  title: string;
  /** The resource that is changed, read with its ETag; null creates a new one. */
  read: string | null;
  /** What is changed as the list showed it, where a single one cannot be read. */
  listed?: { data: TItem; version: number } | null;
  /** Where the form is sent: PATCH by default when something is changed, else POST. */
  path: string;
  method?: 'POST' | 'PATCH';
  schema: z.ZodType<TOutput, TInput>;
  valuesOf: (item: TItem | null) => DefaultValues<TInput>;
  bodyOf?: (values: TOutput, item: TItem | null) => object;
  /** Takes the checked values over where more is asked before anything is sent; true when it did. */
  onNext?: (values: TOutput) => boolean;
  submitLabel?: string;
  children: ReactNode;
  onClose: () => void;
}

interface TaggedItem<T> {
  data: T;
  /** Its ETag, or its version. */
  etag: string | number | null;
}

interface FormProps<TItem, TInput extends FieldValues, TOutput> extends ResourceDialogProps<TItem, TInput, TOutput> {
  tagged: TaggedItem<TItem> | null;
  onReload: () => void;
}

function ResourceForm<TItem, TInput extends FieldValues, TOutput>(props: FormProps<TItem, TInput, TOutput>) {
  const { t } = useTranslation();
  const send = useSend();
  const [conflict, setConflict] = useState<{ error: ApiError; body: object } | null>(null);
  const [stale, setStale] = useState<Error | null>(null);
  const [body, setBody] = useState<object>({});
  const item = props.tagged?.data ?? null;
  const method = props.method ?? (props.tagged ? 'PATCH' : 'POST');

  const submit = async (content: object) => {
    setBody(content);
    await send.mutateAsync({ method, path: props.path, body: content, ifMatch: props.tagged?.etag ?? null });
    notify(t('common:saved'));
    props.onClose();
  };
  const takeOver = (error: unknown, content: object): boolean => {
    if (hasCode(error, 'SCHEDULE_CONFLICT')) setConflict({ error, body: content });
    else if (hasCode(error, 'STALE')) setStale(error);
    else return false;
    return true;
  };
  const submitValues = async (values: TOutput) => {
    if (props.onNext?.(values) === true) return;
    const content = props.bodyOf ? props.bodyOf(values, item) : (values as object);
    try {
      await submit(content);
    } catch (error) {
      if (!takeOver(error, content)) throw error;
    }
  };
  const force = (content: object) => {
    setConflict(null);
    submit({ ...content, force: true }).catch((error: unknown) => takeOver(error, content));
  };

  return (
    <>
      <AppForm schema={props.schema} defaultValues={props.valuesOf(item)} onSubmit={submitValues}>
        {props.children}
        <SubmitButton>{props.submitLabel ?? t('common:save')}</SubmitButton>
      </AppForm>
      {conflict && (
        <ConflictDialog
          error={conflict.error}
          busy={send.isPending}
          onContinue={() => force({ ...conflict.body, ...body })}
          onClose={() => setConflict(null)}
        />
      )}
      <StaleDialog error={stale} onClose={() => setStale(null)} onReload={props.onReload} />
    </>
  );
}

/** Creates or changes one resource in a dialog: If-Match from the read answer, conflicts and stale edits included. */
export function ResourceDialog<TItem, TInput extends FieldValues, TOutput>(
  props: ResourceDialogProps<TItem, TInput, TOutput>,
) {
  const tagged = useTagged<TItem>(props.read);
  const [loads, setLoads] = useState(0);
  const queryClient = useQueryClient();
  const { listed = null, onClose } = props;
  const reload = () => void tagged.refetch().then(() => setLoads((count) => count + 1));
  const leave = () => void refreshAll(queryClient).then(onClose);
  return (
    <Dialog open onClose={onClose} title={props.title}>
      {props.read === null ? (
        <ResourceForm {...props} tagged={listed && { data: listed.data, etag: listed.version }} onReload={leave} />
      ) : (
        <DataState query={tagged}>
          {(found) => <ResourceForm {...props} key={loads} tagged={found} onReload={reload} />}
        </DataState>
      )}
    </Dialog>
  );
}
