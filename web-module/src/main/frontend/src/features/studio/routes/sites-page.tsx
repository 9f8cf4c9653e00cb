import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CrudPage } from '@/components/crud-page';
import { CheckboxField, TextareaField, TextField } from '@/components/form/fields';
import { WeekHoursField } from '@/components/form/week-hours-field';
import { ResourceDialog } from '@/components/resource-dialog';
import type { Site } from '@/lib/api/types';
import { optionalText, requiredText } from '@/lib/schema';

const schema = z.object({
  name: requiredText(255),
  address: optionalText(255),
  city: optionalText(100),
  postalCode: optionalText(20),
  phone: optionalText(50),
  email: optionalText(255),
  description: optionalText(1000),
  openingHours: z.record(z.string(), z.object({ open: z.string(), close: z.string() })),
  isActive: z.boolean(),
});

function SiteDialog({ site, onClose }: { site: Site | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={site?.name ?? t('studio:site.new')}
      read={site && `/sites/${site.id}`}
      path={site ? `/sites/${site.id}` : '/sites'}
      schema={schema}
      valuesOf={(item: Site | null) => ({
        name: item?.name ?? '',
        address: item?.address ?? '',
        city: item?.city ?? '',
        postalCode: item?.postalCode ?? '',
        phone: item?.phone ?? '',
        email: item?.email ?? '',
        description: item?.description ?? '',
        openingHours: item?.openingHours ?? {},
        isActive: item?.isActive ?? true,
      })}
      onClose={onClose}
    >
      <TextField name="name" label={t('manage:name')} />
      <TextField name="postalCode" label={t('studio:site.postalCode')} optional />
      <TextField name="city" label={t('studio:site.city')} optional />
      <TextField name="address" label={t('studio:site.address')} optional />
      <TextField name="phone" label={t('manage:phone')} type="tel" optional />
      <TextField name="email" label={t('manage:email')} type="email" optional />
      <TextareaField name="description" label={t('manage:description')} optional />
      <WeekHoursField name="openingHours" label={t('studio:site.openingHours')} />
      <CheckboxField name="isActive" label={t('manage:active')} />
    </ResourceDialog>
  );
}

export function Component() {
  const { t } = useTranslation();
  return (
    <CrudPage<Site>
      title={t('studio:site.title')}
      path="/sites"
      sort=""
      searchable
      newLabel={t('studio:site.new')}
      nameOf={(site) => site.name}
      columns={[
        { key: 'name', header: t('manage:name'), cell: (site) => site.name },
        { key: 'address', header: t('studio:site.address'), cell: (site) => [site.city, site.address].filter(Boolean).join(', ') },
        { key: 'rooms', header: t('studio:site.rooms'), cell: (site) => site.roomCount, align: 'right' },
        { key: 'active', header: t('manage:active'), cell: (site) => (site.isActive ? t('manage:yes') : t('manage:no')) },
      ]}
      dialog={(site, close) => <SiteDialog site={site} onClose={close} />}
      removal={(site) => <p>{t('studio:site.removal', { count: site.roomCount })}</p>}
    />
  );
}
