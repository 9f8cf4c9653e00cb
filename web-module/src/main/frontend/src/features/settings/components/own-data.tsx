import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { PasswordField, TextareaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useSend } from '@/hooks/use-resource';
import { download } from '@/lib/api/client';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { saveFile } from '@/lib/save-file';
import { optionalText, required } from '@/lib/schema';
import { useOwnCopy } from '../api/own-data';

const password = z.object({ password: z.string().min(1, required) });
const wish = password.extend({ reason: optionalText(500) });

function FetchDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} title={t('settings:data.fetchTitle')}>
      <AppForm
        schema={password}
        defaultValues={{ password: '' }}
        onSubmit={async (body) => {
          saveFile(await download('POST', `/me/export/${id}/file`, { body }), 'functionalfit-data.zip');
          onClose();
        }}
      >
        <p>{t('settings:data.fetchText')}</p>
        <PasswordField name="password" label={t('settings:data.password')} autoComplete="current-password" />
        <SubmitButton>{t('settings:data.fetch')}</SubmitButton>
      </AppForm>
    </Dialog>
  );
}

/** A copy of everything: asked for, made in the background, fetched with the password. */
export function OwnCopy() {
  const { t } = useTranslation();
  const format = useFormat();
  const copy = useOwnCopy();
  const send = useSend();
  const [isFetching, setFetching] = useState(false);
  const latest = copy.data ?? null;
  const isUnderWay = latest !== null && (latest.status === 'pending' || latest.status === 'running');
  const expiresAt = latest?.fileExpiresAt ?? null;
  return (
    <div className="space-y-4">
      <p>{t('settings:data.copyText')}</p>
      <p aria-live="polite" className="text-muted">
        {isUnderWay && t('settings:data.underWay')}
        {latest?.status === 'failed' && t('settings:data.failed')}
        {expiresAt !== null && t('settings:data.ready', { until: format.moment(expiresAt) })}
      </p>
      <ProblemAlert error={send.error} />
      <div className="flex flex-wrap gap-3">
        {latest !== null && expiresAt !== null && <Button onClick={() => setFetching(true)}>{t('settings:data.fetch')}</Button>}
        <Button
          variant="secondary"
          busy={send.isPending}
          disabled={isUnderWay}
          onClick={() => send.mutate({ method: 'POST', path: '/me/export' })}
        >
          {t('settings:data.ask')}
        </Button>
      </div>
      {isFetching && latest !== null && <FetchDialog id={latest.id} onClose={() => setFetching(false)} />}
    </div>
  );
}

function EraseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const send = useSend();
  return (
    <Dialog open onClose={onClose} title={t('settings:data.eraseTitle')}>
      <AppForm
        schema={wish}
        defaultValues={{ password: '', reason: '' }}
        onSubmit={async (body) => {
          await send.mutateAsync({ method: 'POST', path: '/me/erasure', body });
          notify(t('settings:data.eraseAsked'));
          onClose();
        }}
      >
        <p>{t('settings:data.eraseConsequence')}</p>
        <TextareaField name="reason" label={t('settings:data.reason')} optional />
        <PasswordField name="password" label={t('settings:data.password')} autoComplete="current-password" />
        <SubmitButton>{t('settings:data.erase')}</SubmitButton>
      </AppForm>
    </Dialog>
  );
}

/** The wish to be forgotten, which an administrator decides. */
export function EraseAccount() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="space-y-4">
      <p>{t('settings:data.eraseText')}</p>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t('settings:data.erase')}
      </Button>
      {isAsking && <EraseDialog onClose={() => setAsking(false)} />}
    </div>
  );
}
