import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { TextareaField, TextField } from '@/components/form/fields';
import { ResourceDialog } from '@/components/resource-dialog';
import type { ClientChange, ClientDetails, ListedClient } from '@/lib/api/types';
import { optionalText, requiredText } from '@/lib/schema';

const schema = z.object({
  fullName: requiredText(255),
  email: optionalText(255),
  phone: optionalText(20),
  dateOfBirth: optionalText(10),
  emergencyContactName: optionalText(255),
  emergencyContactPhone: optionalText(20),
  notes: optionalText(1000),
});

/** Creates a client (an e-mail address brings an account and an invitation) or changes one. */
export function ClientDialog({ client, onClose }: { client: ListedClient | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={client?.fullName ?? t('people:client.new')}
      read={client && `/clients/${client.id}`}
      path={client ? `/clients/${client.id}` : '/clients'}
      schema={schema}
      valuesOf={(item: ClientDetails | null) => ({
        fullName: item?.fullName ?? '',
        email: item?.email ?? '',
        phone: item?.phone ?? '',
        dateOfBirth: item?.dateOfBirth ?? '',
        emergencyContactName: item?.emergencyContactName ?? '',
        emergencyContactPhone: item?.emergencyContactPhone ?? '',
        notes: item?.notes ?? '',
      })}
      bodyOf={({ email, ...values }, item): ClientChange => ({ ...values, ...(email !== (item?.email ?? null) && { email }) })}
      onClose={onClose}
    >
      <TextField name="fullName" label={t('manage:name')} />
      <TextField name="email" label={t('manage:email')} type="email" hint={client ? undefined : t('people:client.emailHint')} optional />
      <TextField name="phone" label={t('manage:phone')} type="tel" optional />
      <TextField name="dateOfBirth" label={t('people:client.dateOfBirth')} type="date" optional />
      <TextField name="emergencyContactName" label={t('people:client.emergencyName')} optional />
      <TextField name="emergencyContactPhone" label={t('people:client.emergencyPhone')} type="tel" optional />
      <TextareaField name="notes" label={t('people:client.notes')} optional />
    </ResourceDialog>
  );
}
