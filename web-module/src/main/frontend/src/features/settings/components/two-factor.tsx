import { useQueryClient } from '@tanstack/react-query';
import { ShieldCheck, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { PasswordField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { Me } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { required } from '@/lib/schema';
import { sessionKey } from '@/lib/session';
import { useDisableTwoFactor, useNewRecoveryCodes } from '../api/security';
import { EnableTwoFactor } from './enable-two-factor';
import { RecoveryCodes } from './recovery-codes';

const schema = z.object({ password: z.string().min(1, required), otp: z.string().trim().min(1, required) });

type Proof = z.output<typeof schema>;

interface ProofFormProps {
  submit: string;
  onProof: (proof: Proof) => Promise<void>;
}

/** Password and code, as the server asks before it weakens or renews the second factor. */
function ProofForm({ submit, onProof }: ProofFormProps) {
  const { t } = useTranslation();
  return (
    <AppForm
      schema={schema}
      defaultValues={{ password: '', otp: '' }}
      onSubmit={onProof}
      className="max-w-md space-y-5"
    >
      <PasswordField name="password" label={t('settings:password.current')} autoComplete="current-password" />
      <TextField name="otp" label={t('settings:twoFactor.code')} inputMode="numeric" autoComplete="one-time-code" />
      <SubmitButton>{submit}</SubmitButton>
    </AppForm>
  );
}

/** The second factor: switch on, renew the recovery codes, switch off. */
export function TwoFactor({ user }: { user: Me }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const renew = useNewRecoveryCodes();
  const disable = useDisableTwoFactor();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [step, setStep] = useState<'overview' | 'renew' | 'disable'>('overview');

  const done = () => {
    setCodes(null);
    setStep('overview');
    void queryClient.invalidateQueries({ queryKey: sessionKey });
  };

  if (codes) return <RecoveryCodes codes={codes} onDone={done} />;
  if (!user.twoFactorEnabled) {
    return (
      <div className="space-y-4">
        <Badge icon={ShieldOff}>{t('settings:twoFactor.off')}</Badge>
        <EnableTwoFactor onEnabled={setCodes} />
      </div>
    );
  }
  return (
    <div className="space-y-4">
      <Badge icon={ShieldCheck} tone="good">
        {t('settings:twoFactor.on')}
      </Badge>
      {step === 'overview' && (
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" size="sm" onClick={() => setStep('renew')}>
            {t('settings:twoFactor.renew')}
          </Button>
          <Button variant="secondary" size="sm" onClick={() => setStep('disable')}>
            {t('settings:twoFactor.disable')}
          </Button>
        </div>
      )}
      {step === 'renew' && (
        <ProofForm
          submit={t('settings:twoFactor.renew')}
          onProof={async (proof) => setCodes((await renew.mutateAsync(proof)).recoveryCodes)}
        />
      )}
      {step === 'disable' && (
        <ProofForm
          submit={t('settings:twoFactor.disable')}
          onProof={async (proof) => {
            await disable.mutateAsync(proof);
            notify(t('settings:twoFactor.disabled'));
            done();
          }}
        />
      )}
    </div>
  );
}
