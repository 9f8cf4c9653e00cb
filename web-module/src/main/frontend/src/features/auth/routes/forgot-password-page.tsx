import { MailCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { EmptyState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { emailText } from '@/lib/schema';
import { useForgotPassword } from '../api/passwords';
import { AuthCard } from '../components/auth-card';

const schema = z.object({ email: emailText() });

export function Component() {
  const { t } = useTranslation();
  const forgot = useForgotPassword();
  return (
    <AuthCard
      title={t('auth:forgot.title')}
      lead={t('auth:forgot.lead')}
      footer={<TextLink to="/login">{t('auth:toLogin')}</TextLink>}
    >
      {forgot.isSuccess ? (
        <div role="status">
          <EmptyState icon={MailCheck}>{t('auth:forgot.sent')}</EmptyState>
        </div>
      ) : (
        <AppForm schema={schema} defaultValues={{ email: '' }} onSubmit={(values) => forgot.mutateAsync(values)}>
          <TextField name="email" label={t('auth:email')} type="email" autoComplete="username" />
          <SubmitButton className="w-full">{t('auth:forgot.submit')}</SubmitButton>
        </AppForm>
      )}
    </AuthCard>
  );
}
