import { FileUp } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useSend } from '@/hooks/use-resource';
import { hasCode } from '@/lib/api/problem';
import type { StartedImport } from '@/lib/api/types';
import { cn } from '@/lib/cn';

const MAX_BYTES = 5 * 1024 * 1024;

interface ImportFormProps {
  onStarted: (id: number) => void;
}

/** Takes a file by choosing or dropping it; a dry run is what the first button does. */
export function ImportForm({ onStarted }: ImportFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const send = useSend<StartedImport>();
  const [file, setFile] = useState<File | null>(null);
  const [isOver, setIsOver] = useState(false);
  const isTooLarge = file !== null && file.size > MAX_BYTES;

  const take = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    setFile(event.dataTransfer.files[0] ?? null);
  };
  const start = async (fields: Record<string, string>) => {
    if (file === null) return;
    const body = new FormData();
    body.append('file', file);
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    await send.mutateAsync({ method: 'POST', path: '/clients/import', body }).then(
      (started) => onStarted(started.id),
      () => undefined,
    );
  };
  return (
    <div className="space-y-4">
      {/* Dropping is for the mouse only; the field inside does the same for everybody. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={take}
        className={cn('rounded-xl border-2 border-dashed border-control p-6 text-center', isOver && 'border-brand-600 bg-brand-50')}
      >
        <FileUp aria-hidden className="mx-auto mb-2 size-8 text-muted" />
        <label htmlFor={id} className="block font-medium">
          {t('people:import.file')}
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          aria-describedby={`${id}-hint`}
          className="mx-auto mt-3 block max-w-full text-sm"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <p id={`${id}-hint`} className="mt-2 text-sm text-muted">
          {file === null ? t('people:import.drop') : t('people:import.chosen', { name: file.name })}
        </p>
      </div>
      {isTooLarge && <p role="alert" className="text-danger-700">{t('people:import.tooLarge')}</p>}
      <ProblemAlert error={send.error} />
      <div className="flex flex-wrap gap-3">
        <Button busy={send.isPending} disabled={file === null || isTooLarge} onClick={() => void start({ dryRun: 'true' })}>
          {t('people:import.try')}
        </Button>
        <Button variant="secondary" busy={send.isPending} disabled={file === null || isTooLarge} onClick={() => void start({})}>
          {t('people:import.start')}
        </Button>
        {hasCode(send.error, 'ALREADY_IMPORTED') && (
          <Button variant="secondary" busy={send.isPending} onClick={() => void start({ again: 'true' })}>
            {t('people:import.again')}
          </Button>
        )}
      </div>
    </div>
  );
}
