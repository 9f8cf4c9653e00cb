import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { PasswordField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { required } from '@/lib/schema';
import { useConfirmTwoFactor, useSetupTwoFactor } from '../api/security';
import { CopyButton } from './copy-button';
import { QrCode } from './qr-code';

const passwordSchema = z.object({ password: z.string().min(1, required) });
const codeSchema = z.object({ otp: z.string().trim().regex(/^\d{6}$/, 'settings:twoFactor.sixDigits') });

interface EnableTwoFactorProps {
  onEnabled: (recoveryCodes: readonly string[]) => void;
}

/** Password, then the secret for the authenticator, then the first code. */
export function EnableTwoFactor({ onEnabled }: EnableTwoFactorProps) {
  const { t } = useTranslation();
  const setup = useSetupTwoFactor();
  const confirm = useConfirmTwoFactor();
  const [secret, setSecret] = useState<{ secret: string; otpauthUri: string } | null>(null);

  if (secret === null) {
    return (
      <AppForm
        schema={passwordSchema}
        defaultValues={{ password: '' }}
        onSubmit={async (values) => setSecret(await setup.mutateAsync(values))}
        className="max-w-md space-y-5"
      >
        <p>{t('settings:twoFactor.why')}</p>
        <PasswordField name="password" label={t('settings:password.current')} autoComplete="current-password" />
        <SubmitButton>{t('settings:twoFactor.enable')}</SubmitButton>
      </AppForm>
    );
  }
  return (
    <div className="space-y-5">
      <p>{t('settings:twoFactor.scan')}</p>
      <div className="flex flex-col gap-5 sm:flex-row">
        <QrCode text={secret.otpauthUri} />
        <div className="min-w-0 space-y-3">
          <p className="text-muted">{t('settings:twoFactor.secret')}</p>
          <p className="rounded-xl bg-sunken p-3 font-mono break-all">{secret.secret}</p>
          <div className="flex flex-wrap items-center gap-3">
            <CopyButton text={secret.secret} label={t('settings:twoFactor.copySecret')} />
            <a href={secret.otpauthUri} className="inline-flex min-h-11 items-center font-semibold text-brand-700 underline sm:min-h-9">
              {t('settings:twoFactor.openApp')}
            </a>
          </div>
        </div>
      </div>
      <AppForm
        schema={codeSchema}
        defaultValues={{ otp: '' }}
        onSubmit={async (values) => onEnabled((await confirm.mutateAsync(values)).recoveryCodes)}
        className="max-w-md space-y-5"
      >
        <TextField name="otp" label={t('settings:twoFactor.code')} inputMode="numeric" autoComplete="one-time-code" />
        <SubmitButton>{t('settings:twoFactor.confirm')}</SubmitButton>
      </AppForm>
    </div>
  );
}
