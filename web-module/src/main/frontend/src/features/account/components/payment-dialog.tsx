import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { SelectField, TextField } from '@/components/form/fields';
import { ResourceDialog } from '@/components/resource-dialog';
import type { Person } from '@/lib/api/types';
import { PAYMENT_METHODS } from '@/lib/payment-methods';
import { amount, optionalText } from '@/lib/schema';

const schema = z.object({ amount: amount(0.01), method: z.enum(PAYMENT_METHODS), reason: optionalText(255) });

/** Records money that a client has paid at the desk. */
export function PaymentDialog({ client, owed, onClose }: { client: Person; owed: number; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={t('sales:pay.title', { name: client.fullName })}
      read={null}
      path={`/clients/${client.id}/ledger/payments`}
      schema={schema}
      valuesOf={() => ({ amount: owed > 0 ? String(owed) : '', method: 'cash' as const, reason: '' })}
      submitLabel={t('sales:pay.action')}
      onClose={onClose}
    >
      <TextField name="amount" label={t('sales:pay.amount')} inputMode="decimal" />
      <SelectField
        name="method"
        label={t('sales:payment')}
        options={PAYMENT_METHODS.map((value) => ({ value, label: t(`account:method.${value}`) }))}
      />
      <TextField name="reason" label={t('sales:pay.reason')} optional />
    </ResourceDialog>
  );
}
