import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowButton } from '@/components/crud-page';
import { DataTable } from '@/components/list/data-table';
import { Section } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/states';
import type { EmailTemplateDetails, EmailTemplateVersion } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { CompareDialog } from './compare-dialog';

interface VersionsProps {
  template: EmailTemplateDetails;
  /** The version that restoring is based on. */
  basis: number;
  onReload: () => void;
}

/** What the template held before; the newest first. */
export function Versions({ template, basis, onReload }: VersionsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<EmailTemplateVersion | null>(null);
  return (
    <Section title={t('mail:versions.title')}>
      {template.versions.length === 0 ? (
        <EmptyState>{t('mail:versions.none')}</EmptyState>
      ) : (
        <DataTable
          caption={t('mail:versions.title')}
          rows={template.versions}
          rowKey={(row) => row.version}
          columns={[
            { key: 'version', header: t('mail:version'), cell: (row) => row.version },
            { key: 'at', header: t('mail:versions.at'), cell: (row) => format.stamp(row.createdAt) },
            { key: 'by', header: t('mail:versions.by'), cell: (row) => row.createdBy ?? '–' },
            { key: 'subject', header: t('mail:subject'), cell: (row) => row.subject },
            {
              key: 'open',
              header: t('manage:actions'),
              cell: (row) => (
                <RowButton label={t('mail:versions.compare')} of={String(row.version)} onClick={() => setOpen(row)} />
              ),
            },
          ]}
        />
      )}
      {open && (
        <CompareDialog template={template} basis={basis} version={open} onReload={onReload} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}
