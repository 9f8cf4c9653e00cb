import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { StaleDialog } from '@/components/ui/stale-dialog';
import { useSend } from '@/hooks/use-resource';
import { hasCode } from '@/lib/api/problem';
import type { EmailTemplateDetails, EmailTemplateVersion, SavedEmailTemplate } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { Difference } from './difference';

interface CompareDialogProps {
  template: EmailTemplateDetails;
  /** The version that restoring is based on. */
  basis: number;
  version: EmailTemplateVersion;
  /** Shows the present state of the template. */
  onReload: () => void;
  onClose: () => void;
}

/** What changed since a version, and the way back to it. */
export function CompareDialog({ template, basis, version, onReload, onClose }: CompareDialogProps) {
  const { t } = useTranslation();
  const send = useSend<SavedEmailTemplate>();
  const number = version.version;
  const isStale = hasCode(send.error, 'STALE');
  const reload = () => {
    onReload();
    onClose();
  };
  const restore = async () => {
    const path = `/email-templates/${template.id}/versions/${number}/restore`;
    const saved = await send.mutateAsync({ method: 'POST', path, ifMatch: basis }).catch(() => null);
    if (saved === null) return;
    notify(t('mail:versions.restored', { version: number, now: saved.templateVersion }));
    reload();
  };
  const footer = (
    <>
      <Button variant="secondary" onClick={onClose}>
        {t('common:close')}
      </Button>
      <Button busy={send.isPending} onClick={() => void restore()}>
        {t('mail:versions.restore', { version: number })}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={t('mail:versions.compareTitle', { version: number })}
      description={t('mail:versions.compareText', { now: template.templateVersion, next: template.templateVersion + 1 })}
      footer={footer}
    >
      <div className="space-y-6">
        <ProblemAlert error={isStale ? null : send.error} />
        <Difference title={t('mail:subject')} before={version.subject} after={template.subject} />
        <Difference title={t('mail:html')} before={version.htmlBody} after={template.htmlBody} />
        <Difference title={t('mail:text')} before={version.textBody ?? ''} after={template.textBody ?? ''} />
      </div>
      <StaleDialog error={send.error} onClose={() => send.reset()} onReload={reload} />
    </Dialog>
  );
}
