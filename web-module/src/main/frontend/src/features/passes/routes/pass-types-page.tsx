import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CrudPage } from '@/components/crud-page';
import { CheckboxField, TextField } from '@/components/form/fields';
import { ResourceDialog } from '@/components/resource-dialog';
import type { PassType } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { amount, requiredText, wholeNumber } from '@/lib/schema';

const schema = z.object({
  code: requiredText(64),
  name: requiredText(255),
  credits: z.union([z.literal('').transform(() => null), wholeNumber(1, 32_767)]),
  validityDays: wholeNumber(1, 3650),
  price: amount(),
  isActive: z.boolean(),
});

function PassTypeDialog({ type, onClose }: { type: PassType | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={type?.name ?? t('sales:type.new')}
      read={type && `/pass-types/${type.id}`}
      path={type ? `/pass-types/${type.id}` : '/pass-types'}
      schema={schema}
      valuesOf={(item: PassType | null) => ({
        code: item?.code ?? '',
        name: item?.name ?? '',
        credits: String(item?.credits ?? ''),
        validityDays: String(item?.validityDays ?? 30),
        price: String(item?.price ?? ''),
        isActive: item?.isActive ?? true,
      })}
      onClose={onClose}
    >
      <TextField name="code" label={t('sales:type.code')} />
      <TextField name="name" label={t('manage:name')} />
      <TextField name="credits" label={t('sales:type.credits')} hint={t('sales:type.creditsHint')} inputMode="numeric" optional />
      <TextField name="validityDays" label={t('sales:type.days')} inputMode="numeric" />
      <TextField name="price" label={t('sales:type.price')} inputMode="decimal" />
      <CheckboxField name="isActive" label={t('manage:active')} />
    </ResourceDialog>
  );
}

export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <CrudPage<PassType>
      title={t('sales:type.title')}
      path="/pass-types"
      sort=""
      newLabel={t('sales:type.new')}
      nameOf={(type) => type.name}
      columns={[
        { key: 'code', header: t('sales:type.code'), cell: (type) => type.code },
        { key: 'name', header: t('manage:name'), cell: (type) => type.name },
        { key: 'credits', header: t('sales:type.credits'), cell: (type) => type.credits ?? '∞', align: 'right' },
        { key: 'days', header: t('sales:type.days'), cell: (type) => type.validityDays, align: 'right' },
        { key: 'price', header: t('sales:type.price'), cell: (type) => format.money(type.price), align: 'right' },
        { key: 'active', header: t('manage:active'), cell: (type) => (type.isActive ? t('manage:yes') : t('manage:no')) },
      ]}
      dialog={(type, close) => <PassTypeDialog type={type} onClose={close} />}
      removal={() => <p>{t('sales:type.removal')}</p>}
    />
  );
}
