import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { type FieldError as FormError, get, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export const controlClass =
  'block w-full min-h-11 rounded-xl border border-control bg-surface px-3.5 py-2 text-base text-ink ' +
  'placeholder:text-muted aria-invalid:border-danger-600 disabled:bg-sunken';

interface FieldAttributes {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
  'aria-required': boolean | undefined;
}

/** Error of a field by its name: texts of our schemas are keys, texts of the server are shown as they are. */
export function useFieldError(name: string): string | null {
  const { formState } = useFormContext();
  const { t, i18n } = useTranslation();
  const error: FormError | undefined = get(formState.errors, name);
  const message = error?.message;
  if (message === undefined || message === '') return null;
  return i18n.exists(message) ? t(message) : message;
}

export interface FieldFrameProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Marked as optional in words; required is the normal case and has no mark. */
  optional?: boolean;
  className?: string;
}

/** Label, hint and error around one control, linked as assistive technology needs them. */
export function FieldFrame({
  name,
  label,
  hint,
  optional = false,
  className,
  children,
}: FieldFrameProps & { children: (attributes: FieldAttributes) => ReactNode }) {
  const { t } = useTranslation();
  const id = useId();
  const error = useFieldError(name);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label}
        {optional && <span className="font-normal text-muted"> ({t('common:optional')})</span>}
      </label>
      {children({
        id,
        'aria-invalid': error !== null,
        'aria-describedby': described === '' ? undefined : described,
        'aria-required': optional ? undefined : true,
      })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}

export function FieldError({ id, text }: { id: string; text: string | null }) {
  if (text === null) return null;
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-sm font-medium text-danger-700">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text}
    </p>
  );
}
