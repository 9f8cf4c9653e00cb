import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import { required } from '@/lib/schema';

const schema = z.object({ otp: z.string().trim().min(1, required) });

interface CodeStepProps {
  /** Sends the login again, now with the code. */
  onCode: (otp: string) => Promise<void>;
  /** True when the error has been dealt with elsewhere. */
  onProblem: (error: Error) => boolean;
  onBack: () => void;
}

/** The second step of sign-in: the code of the authenticator, or one of the recovery codes. */
export function CodeStep({ onCode, onProblem, onBack }: CodeStepProps) {
  const { t } = useTranslation();
  const [recovery, setRecovery] = useState(false);
  return (
    <AppForm
      key={recovery ? 'recovery' : 'otp'}
      schema={schema}
      defaultValues={{ otp: '' }}
      onSubmit={({ otp }) => onCode(otp)}
      onProblem={onProblem}
    >
      <p>{recovery ? t('auth:code.recoveryText') : t('auth:code.text')}</p>
      <TextField
        name="otp"
        label={recovery ? t('auth:code.recoveryLabel') : t('auth:code.label')}
        inputMode={recovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        // The step appears by the user's own press; the code is the only thing to type here.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <SubmitButton className="w-full">{t('auth:login.submit')}</SubmitButton>
      <div className="flex flex-wrap justify-between gap-2">
        <Button variant="ghost" size="sm" onClick={() => setRecovery(!recovery)}>
          {recovery ? t('auth:code.useOtp') : t('auth:code.useRecovery')}
        </Button>
        <Button variant="ghost" size="sm" onClick={onBack}>
          {t('auth:code.back')}
        </Button>
      </div>
    </AppForm>
  );
}
