import { CircleAlert, CircleCheck, Monitor, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, Section } from '@/components/ui/card';
import { DataState } from '@/components/ui/states';
import type { EmailDraft, EmailPreview } from '@/lib/api/types';
import { cn } from '@/lib/cn';
import { usePreview } from '../api/preview';
import { restoreStyles, withoutStyles } from '../lib/mail-styles';
import { Refusals } from './refusals';

const WIDTHS = { phone: 'w-[23.4375rem]', desktop: 'w-[45rem]' } as const;
const ICONS = { phone: Smartphone, desktop: Monitor } as const;

type Width = keyof typeof WIDTHS;

function WidthSwitch({ width, onWidth }: { width: Width; onWidth: (width: Width) => void }) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('mail:preview.width')} className="flex gap-2">
      {(['phone', 'desktop'] as const).map((one) => {
        const Icon = ICONS[one];
        return (
          <Button
            key={one}
            size="sm"
            variant={one === width ? 'primary' : 'secondary'}
            aria-pressed={one === width}
            onClick={() => onWidth(one)}
          >
            <Icon aria-hidden className="size-4" />
            {t(`mail:preview.${one}`)}
          </Button>
        );
      })}
    </div>
  );
}

/** The mail in a frame where none of it can act: no scripts, no forms, no windows. */
function Frame({ html, width }: { html: string; width: Width }) {
  const { t } = useTranslation();
  return (
    // A mail may be wider than the page: the region scrolls, with the keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={t('mail:preview.frame')} tabIndex={0} className="overflow-x-auto rounded-card border border-line">
      <iframe
        sandbox="allow-same-origin"
        srcDoc={withoutStyles(html)}
        onLoad={(event) => restoreStyles(event.currentTarget.contentDocument)}
        title={t('mail:preview.frame')}
        className={cn('mx-auto block h-[36rem] bg-white', WIDTHS[width], width === 'phone' && 'max-w-full')}
      />
    </div>
  );
}

function Variables({ preview: { used, missing } }: { preview: EmailPreview }) {
  const { t } = useTranslation();
  return (
    <dl className="grid gap-4 sm:grid-cols-2">
      {([
        ['used', used, 'good', CircleCheck],
        ['missing', missing, 'warn', CircleAlert],
      ] as const).map(([key, names, tone, icon]) => (
        <div key={key}>
          <dt className="mb-2 font-semibold">{t(`mail:preview.${key}`)}</dt>
          <dd className="flex flex-wrap gap-2">
            {names.length === 0 && t('mail:preview.none')}
            {names.map((name) => (
              <Badge key={name} tone={tone} icon={icon}>
                {name}
              </Badge>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How the mail would look with examples, and its text part. */
export function Preview({ id, draft }: { id: number; draft: EmailDraft }) {
  const { t } = useTranslation();
  const preview = usePreview(id, draft);
  const [width, setWidth] = useState<Width>('desktop');
  return (
    <Section title={t('mail:preview.title')} action={<WidthSwitch width={width} onWidth={setWidth} />}>
      <p className="text-muted">{t('mail:preview.lead')}</p>
      <Refusals error={preview.error} />
      <DataState query={preview}>
        {(mail) => (
          <div className="space-y-5">
            <p>
              <span className="text-muted">{t('mail:subject')}:</span> <strong>{mail.subject}</strong>
            </p>
            <Frame html={mail.html} width={width} />
            <Variables preview={mail} />
            <Card>
              <h3 className="mb-3 font-semibold">{t('mail:text')}</h3>
              <pre className="font-mono text-sm break-words whitespace-pre-wrap">{mail.text}</pre>
            </Card>
          </div>
        )}
      </DataState>
    </Section>
  );
}
