import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { PasswordField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { notify } from '@/lib/notices';
import { newPassword, required } from '@/lib/schema';
import { useChangePassword } from '../api/security';

const schema = z
  .object({ currentPassword: z.string().min(1, required), newPassword: newPassword(), repeat: z.string() })
  .refine((values) => values.newPassword === values.repeat, { path: ['repeat'], message: 'settings:password.differs' });

export function PasswordForm() {
  const { t } = useTranslation();
  const change = useChangePassword();
  const [round, setRound] = useState(0);
  return (
    <AppForm
      key={round}
      schema={schema}
      defaultValues={{ currentPassword: '', newPassword: '', repeat: '' }}
      onSubmit={async ({ currentPassword, newPassword: password }) => {
        await change.mutateAsync({ currentPassword, newPassword: password });
        setRound(round + 1);
        notify(t('settings:password.changed'));
      }}
      className="max-w-md space-y-5"
    >
      <PasswordField name="currentPassword" label={t('settings:password.current')} autoComplete="current-password" />
      <PasswordField
        name="newPassword"
        label={t('settings:password.new')}
        hint={t('settings:password.hint')}
        autoComplete="new-password"
      />
      <PasswordField name="repeat" label={t('settings:password.repeat')} autoComplete="new-password" />
      <SubmitButton>{t('settings:password.submit')}</SubmitButton>
    </AppForm>
  );
}
