import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { cn } from '@/lib/cn';
import { IconButton } from './button';

/**
 * The page behind a dialog must not scroll. Radix would do it with an injected style element, which the content
 * security policy refuses; a class on the root does the same.
 */
function useScrollLock(): void {
  useEffect(() => {
    document.documentElement.classList.add('scroll-locked');
    return () => document.documentElement.classList.remove('scroll-locked');
  }, []);
}

function Curtain() {
  useScrollLock();
  return <div aria-hidden className="fixed inset-0 z-40 bg-brand-900/45" />;
}

/** The dialog itself takes the focus and is read from its title on, unless a control asks for it. */
function focusInside(event: Event): void {
  const content = event.currentTarget as HTMLElement;
  const wanted = content.querySelector<HTMLElement>('[data-autofocus]');
  event.preventDefault();
  (wanted ?? content).focus({ preventScroll: true });
}

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** One sentence under the title; also read when the dialog opens. */
  description?: ReactNode;
  children: ReactNode;
  /** Buttons at the bottom; on phones they stay visible while the content scrolls. */
  footer?: ReactNode;
  size?: 'md' | 'lg';
}

/** A modal dialog: a sheet from below on phones. Its content is unmounted on closing, so a form starts anew. */
export function Dialog({ open, onClose, title, description, children, footer, size = 'md' }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Primitive.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Primitive.Portal>
        <Curtain />
        <Primitive.Content
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
          onOpenAutoFocus={focusInside}
          className={cn(
            'fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] flex-col rounded-t-3xl bg-surface shadow-float outline-none',
            'sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-[calc(100%-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-3xl',
            size === 'lg' ? 'sm:max-w-3xl' : 'sm:max-w-lg',
          )}
        >
          <header className="flex items-start gap-3 border-b border-line px-5 pt-5 pb-4 sm:px-7">
            <div className="min-w-0 flex-1">
              <Primitive.Title className="text-xl font-semibold break-words">{title}</Primitive.Title>
              {description !== undefined && (
                <Primitive.Description className="mt-1 text-muted">{description}</Primitive.Description>
              )}
            </div>
            <Primitive.Close asChild>
              <IconButton label={t('common:close')} className="-mt-2 -mr-3">
                <X aria-hidden className="size-5" />
              </IconButton>
            </Primitive.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-5 sm:px-7">{children}</div>
          {footer && <DialogFooter>{footer}</DialogFooter>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Buttons, the main one last; for forms whose buttons live inside the content use it there too. */
export function DialogFooter({ children }: { children: ReactNode }) {
  return (
    <footer className="flex flex-col-reverse gap-3 border-t border-line px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end sm:px-7 sm:pb-5">
      {children}
    </footer>
  );
}
