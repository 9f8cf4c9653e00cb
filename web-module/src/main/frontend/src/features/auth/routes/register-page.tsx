import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { CheckboxField, PasswordField, SelectField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { DataState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { LOCALE_OPTIONS } from '@/i18n/locale-options';
import type { PublicSettings } from '@/lib/api/types';
import { usePublicSettings } from '@/lib/public-settings';
import { emailText, newPassword, optionalText, requiredText } from '@/lib/schema';
import { safeReturnPath, startPageOf, useUser } from '@/lib/session';
import { useRegister } from '../api/register';
import { AuthCard } from '../components/auth-card';
import { PasswordStrength } from '../components/password-strength';

const schema = z.object({
  name: requiredText(255),
  email: emailText(),
  password: newPassword(),
  phone: optionalText(20),
  locale: z.enum(['hu', 'en']),
  acceptPrivacy: z.literal(true, 'auth:register.mustAccept'),
});

function RegisterForm({ settings }: { settings: PublicSettings }) {
  const { t, i18n } = useTranslation();
  const register = useRegister();
  const accept = (
    <>
      {t('auth:register.accept')}{' '}
      <TextLink to="/privacy" target="_blank">
        {t('auth:register.policy')}
      </TextLink>
    </>
  );
  return (
    <AppForm
      schema={schema}
      defaultValues={{
        name: '',
        email: '',
        password: '',
        phone: '',
        locale: i18n.language === 'en' ? 'en' : 'hu',
        acceptPrivacy: false as true,
      }}
      onSubmit={(values) => register.mutateAsync({ ...values, policyVersion: settings.privacyPolicyVersion })}
    >
      <TextField name="name" label={t('auth:name')} autoComplete="name" />
      <TextField name="email" label={t('auth:email')} type="email" autoComplete="email" />
      <PasswordField
        name="password"
        label={t('auth:password')}
        hint={t('auth:passwordRule')}
        autoComplete="new-password"
        below={<PasswordStrength name="password" />}
      />
      <TextField name="phone" label={t('auth:phone')} type="tel" autoComplete="tel" optional />
      <SelectField name="locale" label={t('auth:language')} options={LOCALE_OPTIONS} />
      <CheckboxField name="acceptPrivacy" label={accept} />
      <SubmitButton className="w-full">{t('auth:register.submit')}</SubmitButton>
    </AppForm>
  );
}

export function Component() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const user = useUser();
  const settings = usePublicSettings();
  const back = safeReturnPath(search.get('returnTo'));

  // Also the way on after registering: it signs in.
  if (user !== null) return <Navigate to={back ?? startPageOf(user.role)} replace />;

  const login = `/login${back ? `?returnTo=${encodeURIComponent(back)}` : ''}`;
  return (
    <AuthCard
      title={t('auth:register.title')}
      lead={back ? t('auth:register.continue') : t('auth:register.lead')}
      footer={
        <p>
          {t('auth:register.known')} <TextLink to={login}>{t('auth:register.login')}</TextLink>
        </p>
      }
    >
      <DataState query={settings}>
        {(data) => <RegisterForm settings={data} />}
      </DataState>
    </AuthCard>
  );
}
