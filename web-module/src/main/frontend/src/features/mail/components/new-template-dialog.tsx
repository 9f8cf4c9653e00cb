import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { SelectField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { Dialog } from '@/components/ui/dialog';
import { useSend } from '@/hooks/use-resource';
import { LOCALE_OPTIONS } from '@/i18n/locale-options';
import type { NewEmailTemplate, SavedEmailTemplate } from '@/lib/api/types';
import { requiredText } from '@/lib/schema';

const schema = z.object({
  slug: requiredText(100).pipe(z.string().regex(/^[a-z0-9_-]+$/, 'mail:new.slugHint')),
  locale: z.enum(['hu', 'en']),
  subject: requiredText(255),
});

/** Something to start from: an empty text is refused. */
const FIRST_HTML = '<p>{{user.name}}</p>';

/** Adds a template of the studio's own, not sent until somebody switches it on, and opens it. */
export function NewTemplateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = useSend<SavedEmailTemplate>();
  return (
    <Dialog open onClose={onClose} title={t('mail:new.title')} description={t('mail:new.text')}>
      <AppForm
        schema={schema}
        defaultValues={{ slug: '', locale: 'hu', subject: '' }}
        onSubmit={async (values) => {
          const body: NewEmailTemplate = { ...values, htmlBody: FIRST_HTML, isActive: false };
          const { id } = await send.mutateAsync({ method: 'POST', path: '/email-templates', body });
          await navigate(`/admin/email-templates/${id}`);
        }}
      >
        <TextField name="slug" label={t('mail:slug')} hint={t('mail:new.slugHint')} autoComplete="off" />
        <SelectField name="locale" label={t('mail:language')} options={LOCALE_OPTIONS} />
        <TextField name="subject" label={t('mail:subject')} />
        <SubmitButton>{t('mail:new.create')}</SubmitButton>
      </AppForm>
    </Dialog>
  );
}
