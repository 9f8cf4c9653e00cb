import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { controlClass, FieldError, FieldFrame, type FieldFrameProps, useFieldError } from './field';

type InputProps = Omit<ComponentProps<'input'>, 'name' | 'children'>;

/** A one-line input; `type` may be text, email, tel, date, time, number, color, … */
export function TextField({ name, label, hint, optional, className, ...input }: FieldFrameProps & InputProps) {
  const { register } = useFormContext();
  return (
    <FieldFrame {...{ name, label, hint, optional, className }}>
      {(attributes) => <input type="text" {...input} {...register(name)} {...attributes} className={controlClass} />}
    </FieldFrame>
  );
}

export function TextareaField({
  name,
  label,
  hint,
  optional,
  className,
  ...area
}: FieldFrameProps & Omit<ComponentProps<'textarea'>, 'name' | 'children'>) {
  const { register } = useFormContext();
  return (
    <FieldFrame {...{ name, label, hint, optional, className }}>
      {(attributes) => <textarea rows={3} {...area} {...register(name)} {...attributes} className={controlClass} />}
    </FieldFrame>
  );
}

export interface Option {
  value: string | number;
  label: string;
}

interface SelectFieldProps extends FieldFrameProps {
  options: readonly Option[];
  /** Text of the empty choice; left out when something must always be chosen. */
  empty?: string;
}

/** The platform's own select: the best one on phones and for assistive technology. Values arrive as texts. */
export function SelectField({ name, label, hint, optional, className, options, empty }: SelectFieldProps) {
  const { register } = useFormContext();
  return (
    <FieldFrame {...{ name, label, hint, optional, className }}>
      {(attributes) => (
        <select {...register(name)} {...attributes} className={controlClass}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

export function CheckboxField({ name, label, hint, className }: Omit<FieldFrameProps, 'optional'>) {
  const { register } = useFormContext();
  const id = useId();
  const error = useFieldError(name);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <div className="flex items-start gap-3">
        <input
          id={id}
          type="checkbox"
          {...register(name)}
          aria-invalid={error !== null}
          aria-describedby={described === '' ? undefined : described}
          className="mt-0.5 size-6 shrink-0 rounded accent-brand-600"
        />
        <label htmlFor={id} className="pt-0.5">
          {label}
        </label>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 ml-9 text-sm text-muted">
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}

interface PasswordFieldProps extends FieldFrameProps {
  autoComplete: 'current-password' | 'new-password';
  /** Shown under the input, for example a strength hint. */
  below?: ReactNode;
}

/** A password input whose content can be shown. */
export function PasswordField({ name, label, hint, className, autoComplete, below }: PasswordFieldProps) {
  const { register } = useFormContext();
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <div className={className}>
      <FieldFrame {...{ name, label, hint }}>
        {(attributes) => (
          <div className="relative">
            <input
              type={shown ? 'text' : 'password'}
              autoComplete={autoComplete}
              {...register(name)}
              {...attributes}
              className={cn(controlClass, 'pr-12')}
            />
            <IconButton
              label={shown ? t('common:password.hide') : t('common:password.show')}
              aria-pressed={shown}
              className="absolute top-0 right-0.5"
              onClick={() => setShown(!shown)}
            >
              {shown ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
            </IconButton>
          </div>
        )}
      </FieldFrame>
      {below}
    </div>
  );
}
