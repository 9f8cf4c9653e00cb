import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useSend } from '@/hooks/use-resource';
import type { BatchJob, Execution, JobStart } from '@/lib/api/types';
import { notify } from '@/lib/notices';

type Values = Record<string, string | boolean>;

/** Empty fields are left out; numbers and switches go as such. */
function parametersOf(job: BatchJob, values: Values): Record<string, unknown> {
  const given = job.parameters.filter(({ name }) => values[name] !== undefined && values[name] !== '');
  return Object.fromEntries(
    given.map(({ name, type }) => [name, type === 'int' || type === 'long' ? Number(values[name]) : values[name]]),
  );
}

const INPUT_TYPES: Record<string, string> = { date: 'date', int: 'number', long: 'number', month: 'month' };

interface ParameterProps {
  parameter: BatchJob['parameters'][number];
  value: string | boolean | undefined;
  onChange: (value: string | boolean) => void;
}

function ParameterField({ parameter, value, onChange }: ParameterProps) {
  const { name, type, default: fallback } = parameter;
  if (type === 'bool') {
    return (
      <label className="flex items-center gap-3">
        <input
          type="checkbox"
          className="size-6 accent-brand-600"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
        {name}
      </label>
    );
  }
  return (
    <label className="block font-medium">
      <span className="mb-1.5 block">
        {name}
        {fallback !== null && <span className="font-normal text-muted"> ({fallback})</span>}
      </span>
      <input
        type={INPUT_TYPES[type] ?? 'text'}
        required={parameter.required}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.target.value)}
        className={controlClass}
      />
    </label>
  );
}

/** Starts a job with typed parameters. */
export function StartDialog({ job, onClose }: { job: BatchJob; onClose: () => void }) {
  const { t } = useTranslation();
  const send = useSend<Execution>();
  const [values, setValues] = useState<Values>({});
  const start = async () => {
    const body: JobStart = { parameters: parametersOf(job, values) };
    const started = await send
      .mutateAsync({ method: 'POST', path: `/batch/jobs/${job.name}/executions`, body })
      .catch(() => null);
    if (started === null) return;
    notify(t('batch:started', { id: started.executionId }));
    onClose();
  };
  const footer = (
    <Button busy={send.isPending} onClick={() => void start()}>
      {t('batch:start')}
    </Button>
  );
  return (
    <Dialog open onClose={onClose} title={job.name} description={job.description} footer={footer}>
      <div className="space-y-4">
        {job.parameters.map((parameter) => (
          <ParameterField
            key={parameter.name}
            parameter={parameter}
            value={values[parameter.name]}
            onChange={(value) => setValues({ ...values, [parameter.name]: value })}
          />
        ))}
        <ProblemAlert error={send.error} />
      </div>
    </Dialog>
  );
}
