import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { TextareaField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import type { Me, ProfileChange } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { optionalText, requiredText } from '@/lib/schema';
import { addDays, today } from '@/lib/time';
import { useUpdateMe } from '../api/me';

const schema = z.object({
  name: requiredText(255),
  phone: optionalText(20),
  dateOfBirth: optionalText(10),
  emergencyContactName: optionalText(255),
  emergencyContactPhone: optionalText(20),
  bio: optionalText(1000),
  specialization: optionalText(255),
});

/** Only what belongs to the caller's profiles is sent: the API refuses the other fields. */
function changeOf(values: z.output<typeof schema>, user: Me): ProfileChange {
  const { name, phone, dateOfBirth, emergencyContactName, emergencyContactPhone, bio, specialization } = values;
  return {
    name,
    phone,
    ...(user.client && { dateOfBirth, emergencyContactName, emergencyContactPhone }),
    ...(user.staff && { bio, specialization }),
  };
}

export function ProfileForm({ user }: { user: Me }) {
  const { t } = useTranslation();
  const update = useUpdateMe();
  return (
    <AppForm
      schema={schema}
      defaultValues={{
        name: user.name,
        phone: user.phone ?? '',
        dateOfBirth: user.dateOfBirth ?? '',
        emergencyContactName: user.emergencyContactName ?? '',
        emergencyContactPhone: user.emergencyContactPhone ?? '',
        bio: user.bio ?? '',
        specialization: user.specialization ?? '',
      }}
      guardUnsaved
      onSubmit={async (values, form) => {
        await update.mutateAsync(changeOf(values, user));
        form.reset(form.getValues());
        notify(t('common:saved'));
      }}
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="name" label={t('settings:profile.name')} autoComplete="name" />
        <TextField name="phone" label={t('settings:profile.phone')} type="tel" autoComplete="tel" optional />
        {user.client && (
          <>
            <TextField
              name="dateOfBirth"
              label={t('settings:profile.dateOfBirth')}
              type="date"
              max={addDays(today(), -1)}
              autoComplete="bday"
              optional
            />
            <TextField name="emergencyContactName" label={t('settings:profile.emergencyName')} optional />
            <TextField name="emergencyContactPhone" label={t('settings:profile.emergencyPhone')} type="tel" optional />
          </>
        )}
        {user.staff && (
          <>
            <TextField name="specialization" label={t('settings:profile.specialization')} optional />
            <TextareaField
              name="bio"
              label={t('settings:profile.bio')}
              hint={t('settings:profile.bioHint')}
              rows={4}
              className="sm:col-span-2"
              optional
            />
          </>
        )}
      </div>
      <SubmitButton>{t('common:save')}</SubmitButton>
    </AppForm>
  );
}
