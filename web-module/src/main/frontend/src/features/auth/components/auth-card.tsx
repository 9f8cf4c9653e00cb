import type { ReactNode } from 'react';
import { Page } from '@/components/layout/page';
import { Card } from '@/components/ui/card';

interface AuthCardProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Ways to the neighbouring pages. */
  footer?: ReactNode;
}

/** The common frame of sign-in, registration and password pages. */
export function AuthCard({ title, lead, children, footer }: AuthCardProps) {
  return (
    <Page title={title} lead={lead} width="narrow">
      <Card className="p-6 sm:p-8">{children}</Card>
      {footer && <div className="mt-6 space-y-2 text-center text-muted">{footer}</div>}
    </Page>
  );
}
