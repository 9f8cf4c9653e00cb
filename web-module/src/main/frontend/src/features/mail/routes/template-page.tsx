import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '@/components/layout/page';
import { Badge } from '@/components/ui/badge';
import { DataState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { useTagged } from '@/hooks/use-resource';
import { LOCALE_OPTIONS } from '@/i18n/locale-options';
import type { EmailTemplateDetails } from '@/lib/api/types';
import { ActiveBadge } from '../components/active-badge';
import { TemplateEditor } from '../components/template-editor';
import { useMailName } from '../lib/mail-names';

/** One text of a mail. */
export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const nameOf = useMailName();
  const tagged = useTagged<EmailTemplateDetails>(`/email-templates/${id}`);
  const [loads, setLoads] = useState(0);
  const reload = () => void tagged.refetch().then(() => setLoads((count) => count + 1));
  const template = tagged.data?.data;
  const language = LOCALE_OPTIONS.find(({ value }) => value === template?.locale)?.label;
  const lead = (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <TextLink to="/admin/email-templates">{t('mail:back')}</TextLink>
      {template && (
        <>
          <span>
            {template.slug} · {language} · {t('mail:versionNumber', { version: template.templateVersion })}
          </span>
          <ActiveBadge isActive={template.isActive} />
          {!template.isSystem && <Badge>{t('mail:own')}</Badge>}
        </>
      )}
    </span>
  );
  return (
    <Page title={template ? nameOf(template.slug) : t('mail:template')} lead={lead} width="wide">
      <DataState query={tagged}>
        {({ data }) => <TemplateEditor key={`${data.id} ${loads}`} template={data} onReload={reload} />}
      </DataState>
    </Page>
  );
}
