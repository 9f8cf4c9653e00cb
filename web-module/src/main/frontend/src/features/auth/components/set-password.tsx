import { KeyRound, LinkIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { PasswordField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/states';
import { hasCode } from '@/lib/api/problem';
import { newPassword } from '@/lib/schema';
import { useResetPassword } from '../api/passwords';
import { PasswordStrength } from './password-strength';

const schema = z
  .object({ password: newPassword(), repeat: z.string() })
  .refine((values) => values.password === values.repeat, { path: ['repeat'], message: 'auth:reset.differs' });

/** Sets a password with the token in the address; a bad or expired link leads to a new one. */
export function SetPassword() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const reset = useResetPassword();
  const token = search.get('token') ?? '';

  if (reset.isSuccess) {
    return (
      <div role="status">
        <EmptyState icon={KeyRound} action={<ButtonLink to="/login">{t('auth:toLogin')}</ButtonLink>}>
          {t('auth:reset.done')}
        </EmptyState>
      </div>
    );
  }
  if (token === '' || hasCode(reset.error, 'TOKEN_INVALID')) {
    return (
      <div role="alert">
        <EmptyState icon={LinkIcon} action={<ButtonLink to="/forgot-password">{t('auth:reset.newLink')}</ButtonLink>}>
          {t('auth:reset.expired')}
        </EmptyState>
      </div>
    );
  }
  return (
    <AppForm
      schema={schema}
      defaultValues={{ password: '', repeat: '' }}
      onSubmit={({ password }) => reset.mutateAsync({ token, password })}
    >
      <PasswordField
        name="password"
        label={t('auth:reset.password')}
        hint={t('auth:passwordRule')}
        autoComplete="new-password"
        below={<PasswordStrength name="password" />}
      />
      <PasswordField name="repeat" label={t('auth:reset.repeat')} autoComplete="new-password" />
      <SubmitButton className="w-full">{t('auth:reset.submit')}</SubmitButton>
    </AppForm>
  );
}
