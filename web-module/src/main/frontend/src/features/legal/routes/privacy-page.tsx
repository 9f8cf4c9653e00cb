import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { usePublicSettings } from '@/lib/public-settings';

const SECTIONS = ['who', 'what', 'why', 'howLong', 'rights', 'contact'] as const;

/** The privacy policy with its version. */
export function Component() {
  const { t } = useTranslation();
  const settings = usePublicSettings();
  const version = settings.data?.privacyPolicyVersion;
  const values = {
    company: settings.data?.companyName ?? 'FunctionalFit',
    email: settings.data?.supportEmail ?? '–',
  };
  return (
    <Page title={t('legal:title')} lead={version === undefined ? undefined : t('legal:version', { version })}>
      <div className="max-w-prose space-y-8">
        {SECTIONS.map((section) => (
          <section key={section}>
            <h2 className="mb-2 text-xl font-semibold">{t(`legal:${section}.title`)}</h2>
            <p>{t(`legal:${section}.text`, values)}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}
