import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { Dialog } from '@/components/ui/dialog';
import { useSend } from '@/hooks/use-resource';
import type { EmailDraft, EmailTestRequest } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { emailText } from '@/lib/schema';
import { useUser } from '@/lib/session';
import { Refusals } from './refusals';

const schema = z.object({ email: emailText() });

interface TestDialogProps {
  id: number;
  draft: EmailDraft;
  onClose: () => void;
}

/** Sends what is on the form, saved or not, to one address. */
export function TestDialog({ id, draft, onClose }: TestDialogProps) {
  const { t } = useTranslation();
  const send = useSend();
  const user = useUser();
  return (
    <Dialog open onClose={onClose} title={t('mail:test.title')} description={t('mail:test.text')}>
      <AppForm
        schema={schema}
        defaultValues={{ email: user?.email ?? '' }}
        onSubmit={async ({ email }) => {
          const body: EmailTestRequest = { email, draft };
          await send.mutateAsync({ method: 'POST', path: `/email-templates/${id}/test`, body });
          notify(t('mail:test.sent', { email }));
          onClose();
        }}
      >
        <TextField name="email" label={t('mail:test.email')} type="email" autoComplete="email" />
        <Refusals error={send.error} />
        <SubmitButton>{t('mail:test.send')}</SubmitButton>
      </AppForm>
    </Dialog>
  );
}
