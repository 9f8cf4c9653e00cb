import type { ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import { Button } from '@/components/ui/button';

/** Sends the form around it; busy while it is being sent. */
export function SubmitButton({ children, className }: { children: ReactNode; className?: string }) {
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" busy={isSubmitting} className={className}>
      {children}
    </Button>
  );
}
