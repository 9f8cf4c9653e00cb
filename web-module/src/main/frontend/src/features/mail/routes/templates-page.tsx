import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CrudPage } from '@/components/crud-page';
import { FilterSelect } from '@/components/list/filters';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { LOCALE_OPTIONS } from '@/i18n/locale-options';
import type { EmailTemplate } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { ActiveBadge } from '../components/active-badge';
import { NewTemplateDialog } from '../components/new-template-dialog';
import { useMailName } from '../lib/mail-names';

/** The texts of mails, by slug and language. */
export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useMailName();
  const [creating, setCreating] = useState(false);
  const languageOf = (locale: string) => LOCALE_OPTIONS.find((option) => option.value === locale)?.label ?? locale;
  return (
    <>
      <CrudPage<EmailTemplate>
        title={t('mail:templates')}
        lead={t('mail:templatesLead')}
        path="/email-templates"
        sort=""
        searchable
        filters={['locale', 'isActive']}
        filterFields={(list) => (
          <>
            <FilterSelect
              label={t('mail:language')}
              all={t('manage:all')}
              options={LOCALE_OPTIONS}
              value={list.filters.locale ?? ''}
              onChange={(value) => list.setFilter('locale', value)}
            />
            <FilterSelect
              label={t('manage:status')}
              all={t('manage:all')}
              options={[
                { value: 'true', label: t('mail:on') },
                { value: 'false', label: t('mail:off') },
              ]}
              value={list.filters.isActive ?? ''}
              onChange={(value) => list.setFilter('isActive', value)}
            />
          </>
        )}
        headerActions={
          <Button onClick={() => setCreating(true)}>
            <Plus aria-hidden className="size-5" />
            {t('mail:new.title')}
          </Button>
        }
        nameOf={({ slug, locale }) => `${slug} (${locale})`}
        columns={[
          {
            key: 'slug',
            header: t('mail:mail'),
            cell: ({ id, slug }) => (
              <>
                <TextLink to={`/admin/email-templates/${id}`}>{nameOf(slug)}</TextLink>
                {nameOf(slug) !== slug && <span className="block text-sm text-muted">{slug}</span>}
              </>
            ),
          },
          { key: 'locale', header: t('mail:language'), cell: ({ locale }) => languageOf(locale) },
          { key: 'subject', header: t('mail:subject'), cell: ({ subject }) => subject },
          { key: 'active', header: t('manage:status'), cell: ({ isActive }) => <ActiveBadge isActive={isActive} /> },
          { key: 'version', header: t('mail:version'), cell: (row) => format.number(row.templateVersion), align: 'right' },
          { key: 'updated', header: t('mail:updated'), cell: ({ updatedAt }) => format.stamp(updatedAt) },
        ]}
        removal={({ isSystem }) => (isSystem ? null : <p>{t('mail:removal')}</p>)}
      />
      {creating && <NewTemplateDialog onClose={() => setCreating(false)} />}
    </>
  );
}
