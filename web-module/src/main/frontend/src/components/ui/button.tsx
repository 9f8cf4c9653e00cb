import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, type LinkProps } from 'react-router';
import { cn } from '@/lib/cn';

const variants = {
  primary: 'bg-brand-600 text-white shadow-sm hover:bg-brand-700 active:bg-brand-900',
  secondary: 'border border-control/60 bg-surface text-ink hover:border-brand-600 hover:bg-brand-50',
  ghost: 'text-brand-700 hover:bg-brand-50',
  /** On dark ground. */
  light: 'bg-paper text-brand-900 hover:bg-white',
  danger: 'bg-danger-600 text-white shadow-sm hover:bg-danger-700',
} as const;

const sizes = {
  md: 'min-h-11 px-5 text-base',
  sm: 'min-h-11 px-4 text-sm sm:min-h-9',
} as const;

interface Look {
  variant?: keyof typeof variants;
  size?: keyof typeof sizes;
}

function look({ variant = 'primary', size = 'md' }: Look, className?: string): string {
  return cn(
    'inline-flex items-center justify-center gap-2 rounded-full font-semibold whitespace-nowrap transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
    variants[variant],
    sizes[size],
    className,
  );
}

interface ButtonProps extends ComponentProps<'button'>, Look {
  /** Shows progress and cannot be pressed again. */
  busy?: boolean;
}

export function Button({ variant, size, busy = false, className, children, onClick, ...rest }: ButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      className={look({ variant, size }, className)}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy && <LoaderCircle aria-hidden className="size-4 animate-spin" />}
      {children}
      {busy && <span className="sr-only">{t('common:progress')}</span>}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ variant, size, className, ...rest }: LinkProps & Look) {
  return <Link {...rest} className={look({ variant, size }, className)} />;
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** The name that assistive technology reads. */
  label: string;
}

export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={cn(
        'inline-flex size-11 shrink-0 items-center justify-center rounded-full text-ink transition-colors hover:bg-brand-50',
        className,
      )}
    >
      {children}
    </button>
  );
}
