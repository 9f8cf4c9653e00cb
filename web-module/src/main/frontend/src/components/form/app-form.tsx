import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useState } from 'react';
import { type DefaultValues, type FieldValues, FormProvider, type Path, useForm, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { ApiError } from '@/lib/api/problem';
import { LeaveGuard } from './leave-guard';

interface AppFormProps<TInput extends FieldValues, TOutput> {
  schema: z.ZodType<TOutput, TInput>;
  defaultValues: DefaultValues<TInput>;
  /** Sends the checked values; what it throws is shown at the fields it names, else above the buttons. */
  onSubmit: (values: TOutput, form: UseFormReturn<TInput, unknown, TOutput>) => Promise<unknown>;
  children: ReactNode | ((form: UseFormReturn<TInput, unknown, TOutput>) => ReactNode);
  /** Takes over problems that need more than a text; true when it has dealt with the error. */
  onProblem?: (error: Error, form: UseFormReturn<TInput, unknown, TOutput>) => boolean;
  /** Asks before leaving the page with unsaved changes; for forms on a page of their own. */
  guardUnsaved?: boolean;
  id?: string;
  className?: string;
}

/** Marks the fields that the server names; false when one of them is not on the form. */
function placeFieldErrors<TInput extends FieldValues, TOutput>(
  error: Error,
  form: UseFormReturn<TInput, unknown, TOutput>,
): boolean {
  if (!(error instanceof ApiError) || !error.problem.errors?.length) return false;
  const fields = Object.keys(form.getValues());
  let complete = true;
  let first = true;
  for (const { field, message } of error.problem.errors) {
    if (fields.includes(field)) {
      form.setError(field as Path<TInput>, { type: 'server', message }, { shouldFocus: first });
      first = false;
    } else complete = false;
  }
  return complete;
}

/** A form checked by a zod schema; its fields (`TextField`, …) find it through the context. */
export function AppForm<TInput extends FieldValues, TOutput>({
  schema,
  defaultValues,
  onSubmit,
  children,
  onProblem,
  guardUnsaved = false,
  id,
  className = 'space-y-5',
}: AppFormProps<TInput, TOutput>) {
  const form = useForm<TInput, unknown, TOutput>({ resolver: zodResolver(schema), defaultValues });
  const [error, setError] = useState<Error | null>(null);

  const submit = form.handleSubmit(async (values) => {
    setError(null);
    try {
      await onSubmit(values, form);
    } catch (cause) {
      const problem = cause instanceof Error ? cause : new Error(String(cause));
      if (onProblem?.(problem, form) === true) return;
      if (!placeFieldErrors(problem, form)) setError(problem);
    }
  });

  return (
    <FormProvider {...form}>
      <form id={id} noValidate className={className} onSubmit={(event) => void submit(event)}>
        {guardUnsaved && <LeaveGuard />}
        {typeof children === 'function' ? children(form) : children}
        <ProblemAlert error={error} />
      </form>
    </FormProvider>
  );
}
