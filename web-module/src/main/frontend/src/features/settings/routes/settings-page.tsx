import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { Card } from '@/components/ui/card';
import { useUser } from '@/lib/session';
import { ChannelChoices } from '../components/channel-choices';
import { DailySchedules } from '../components/daily-schedules';
import { Devices } from '../components/devices';
import { Language } from '../components/language';
import { MailChoices } from '../components/mail-choices';
import { EraseAccount, OwnCopy } from '../components/own-data';
import { PasswordForm } from '../components/password-form';
import { ProfileForm } from '../components/profile-form';
import { TwoFactor } from '../components/two-factor';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card className="p-5 sm:p-7">
      <h2 className="mb-5 text-xl font-semibold">{title}</h2>
      {children}
    </Card>
  );
}

export function Component() {
  const { t } = useTranslation();
  const user = useUser();
  if (user === null) return null;
  return (
    <Page title={t('settings:title')} lead={user.email}>
      <div className="space-y-6">
        <Part title={t('settings:profile.title')}>
          <ProfileForm user={user} />
        </Part>
        <Part title={t('settings:language')}>
          <Language />
        </Part>
        {(user.client ?? user.staff) && (
          <Part title={t('settings:mails.title')}>
            <MailChoices />
            <ChannelChoices phone={user.phone ?? null} />
          </Part>
        )}
        <Part title={t('settings:password.title')}>
          <PasswordForm />
        </Part>
        <Part title={t('settings:twoFactor.title')}>
          <TwoFactor user={user} />
        </Part>
        <Part title={t('settings:devices.title')}>
          <Devices />
        </Part>
        <Part title={t('settings:data.copyTitle')}>
          <OwnCopy />
        </Part>
        {user.role === 'client' && (
          <Part title={t('settings:data.eraseTitle')}>
            <EraseAccount />
          </Part>
        )}
        {user.role === 'admin' && (
          <Part title={t('settings:daily.title')}>
            <DailySchedules />
          </Part>
        )}
      </div>
    </Page>
  );
}
