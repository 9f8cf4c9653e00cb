import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppForm } from '@/components/form/app-form';
import { SubmitButton } from '@/components/form/submit-button';
import { Page } from '@/components/layout/page';
import { Card, Section } from '@/components/ui/card';
import { StaleDialog } from '@/components/ui/stale-dialog';
import { DataState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { useSend, useTagged } from '@/hooks/use-resource';
import { hasCode } from '@/lib/api/problem';
import type { Items, Setting } from '@/lib/api/types';
import { announce, notify } from '@/lib/notices';
import { SettingField } from '../components/setting-field';
import { changesOf, groupsOf, inputOf, isFixed, schemaOf, textOf } from '../lib/settings';

const PATH = '/settings';

function Fixed({ settings }: { settings: readonly Setting[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      {settings.map(({ key, description, value }) => (
        <div key={key} className="contents">
          <dt className="text-muted">{description}</dt>
          <dd>{textOf(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface FormProps {
  items: readonly Setting[];
  etag: string | null;
  onReload: () => void;
}

function SettingsForm({ items, etag, onReload }: FormProps) {
  const { t } = useTranslation();
  const send = useSend();
  const [stale, setStale] = useState<Error | null>(null);
  const open = items.filter((setting) => !isFixed(setting));
  const save = async (values: Record<string, unknown>) => {
    const body = changesOf(open, values);
    if (Object.keys(body).length === 0) {
      announce(t('studio:settings.unchanged'));
      return;
    }
    await send.mutateAsync({ method: 'PATCH', path: PATH, body, ifMatch: etag });
    notify(t('common:saved'));
  };
  const takeOver = (error: Error): boolean => {
    if (hasCode(error, 'STALE')) setStale(error);
    return hasCode(error, 'STALE');
  };
  return (
    <>
      <AppForm
        schema={schemaOf(open)}
        defaultValues={Object.fromEntries(open.map((setting) => [setting.key, inputOf(setting)]))}
        onSubmit={save}
        onProblem={takeOver}
        guardUnsaved
        className="space-y-8"
      >
        {groupsOf(items).map(({ group, settings }) => (
          <Section key={group} title={t(`studio:settings.group.${group}`)}>
            <Card className="space-y-6">
              {settings.map((setting) => (
                <SettingField key={setting.key} setting={setting} />
              ))}
            </Card>
          </Section>
        ))}
        <Section title={t('studio:settings.fixed')}>
          <Fixed settings={items.filter(isFixed)} />
        </Section>
        <div className="sticky bottom-20 z-10 flex justify-end rounded-2xl border border-line bg-surface p-3 shadow-float lg:bottom-4">
          <SubmitButton>{t('common:save')}</SubmitButton>
        </div>
      </AppForm>
      <StaleDialog error={stale} onClose={() => setStale(null)} onReload={onReload} />
    </>
  );
}

/** Every business setting (rules SET-1, SET-2), grouped; one save changes all that was touched, or nothing. */
export function Component() {
  const { t } = useTranslation();
  const tagged = useTagged<Items<Setting>>(PATH);
  const history = <TextLink to="/admin/audit?action=SETTING_CHANGED">{t('studio:settings.history')}</TextLink>;
  return (
    <Page title={t('studio:settings.title')} lead={t('studio:settings.lead')} actions={history}>
      <DataState query={tagged}>
        {/* A save or a reload brings a new tag, and the form begins anew with what is stored. */}
        {({ data, etag }) => (
          <SettingsForm key={etag} items={data.items} etag={etag} onReload={() => void tagged.refetch()} />
        )}
      </DataState>
    </Page>
  );
}
