import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ClientPicker } from '@/components/client-picker';
import { SelectField, TextField } from '@/components/form/fields';
import { ResourceDialog } from '@/components/resource-dialog';
import { Dialog } from '@/components/ui/dialog';
import type { NewPass, Person } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { PAYMENT_METHODS } from '@/lib/payment-methods';
import { chosenId, requiredText } from '@/lib/schema';
import { today } from '@/lib/time';
import { usePassTypes } from '../api/get-passes';

const schema = z.object({
  passTypeId: chosenId(),
  validFrom: requiredText(10),
  method: z.enum(['', ...PAYMENT_METHODS]),
});

/** Sells a pass of the price list; paid now, or put on the client's account. */
export function SellDialog({ client, onClose }: { client: Person | null; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const types = usePassTypes().data?.items ?? [];
  const [buyer, setBuyer] = useState(client);
  if (buyer === null) {
    return (
      <Dialog open onClose={onClose} title={t('sales:sell.title')}>
        <ClientPicker onPick={setBuyer} />
      </Dialog>
    );
  }
  return (
    <ResourceDialog
      title={t('sales:sell.to', { name: buyer.fullName })}
      read={null}
      path="/passes"
      schema={schema}
      valuesOf={() => ({ passTypeId: '', validFrom: today(), method: 'cash' })}
      bodyOf={({ passTypeId, validFrom, method }): NewPass => {
        const price = types.find((type) => type.id === passTypeId)?.price ?? 0;
        const payment = method === '' || price === 0 ? {} : { payment: { amount: price, method } };
        return { clientId: buyer.id, passTypeId, validFrom, ...payment };
      }}
      submitLabel={t('sales:sell.action')}
      onClose={onClose}
    >
      <SelectField
        name="passTypeId"
        label={t('sales:type.one')}
        options={types.map((type) => ({ value: type.id, label: `${type.name} – ${format.money(type.price)}` }))}
        empty={t('manage:choose')}
      />
      <TextField name="validFrom" label={t('sales:validFrom')} type="date" />
      <SelectField
        name="method"
        label={t('sales:payment')}
        options={PAYMENT_METHODS.map((value) => ({ value, label: t(`account:method.${value}`) }))}
        empty={t('sales:payLater')}
        optional
      />
    </ResourceDialog>
  );
}
