import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { PasswordField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { TextLink } from '@/components/ui/text-link';
import { hasCode } from '@/lib/api/problem';
import { emailText, required } from '@/lib/schema';
import { usePublicSettings } from '@/lib/public-settings';
import { safeReturnPath, startPageOf, useUser } from '@/lib/session';
import { useLogin } from '../api/login';
import { AuthCard } from '../components/auth-card';
import { CodeStep } from '../components/code-step';
import { ThrottleNote } from '../components/throttle-note';

const schema = z.object({ email: emailText(), password: z.string().min(1, required) });

type Credentials = z.output<typeof schema>;

const DEFAULT_WAIT_SECONDS = 60;

export function Component() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const login = useLogin();
  const { data: settings } = usePublicSettings();
  const user = useUser();
  const [pending, setPending] = useState<Credentials | null>(null);
  const [wait, setWait] = useState<number | null>(null);
  const waitOver = useCallback(() => setWait(null), []);
  const back = safeReturnPath(search.get('returnTo'));

  // Also the way on after a successful sign-in: the session has a user then.
  if (user !== null) return <Navigate to={back ?? startPageOf(user.role)} replace />;

  const signIn = async (credentials: Credentials & { otp?: string }) => {
    await login.mutateAsync(credentials);
  };

  const throttled = (error: Error): boolean => {
    if (!hasCode(error, 'THROTTLED')) return false;
    setWait(error.retryAfter ?? DEFAULT_WAIT_SECONDS);
    return true;
  };

  const firstStep = async (credentials: Credentials) => {
    try {
      await signIn(credentials);
    } catch (error) {
      if (!hasCode(error, 'OTP_REQUIRED')) throw error;
      setPending(credentials);
    }
  };

  const register = `/register${back ? `?returnTo=${encodeURIComponent(back)}` : ''}`;
  return (
    <AuthCard
      title={t('auth:login.title')}
      lead={back ? t('auth:login.continue') : t('auth:login.lead')}
      footer={
        <>
          <p>
            {t('auth:login.new')} <TextLink to={register}>{t('auth:login.register')}</TextLink>
          </p>
          <p>
            <TextLink to="/forgot-password">{t('auth:login.forgot')}</TextLink>
          </p>
          {settings?.mailInboxUrl && (
            <p>
              <TextLink to={settings.mailInboxUrl} target="_blank" rel="noreferrer">
                {t('auth:login.inbox')}
              </TextLink>
            </p>
          )}
        </>
      }
    >
      <div className="space-y-5">
        {wait !== null && <ThrottleNote key={wait} seconds={wait} onOver={waitOver} />}
        {pending ? (
          <CodeStep
            onCode={(otp) => signIn({ ...pending, otp })}
            onProblem={throttled}
            onBack={() => setPending(null)}
          />
        ) : (
          <AppForm
            schema={schema}
            defaultValues={{ email: '', password: '' }}
            onSubmit={firstStep}
            onProblem={throttled}
          >
            <TextField name="email" label={t('auth:email')} type="email" autoComplete="username" />
            <PasswordField name="password" label={t('auth:password')} autoComplete="current-password" />
            <SubmitButton className="w-full">{t('auth:login.submit')}</SubmitButton>
          </AppForm>
        )}
      </div>
    </AuthCard>
  );
}
