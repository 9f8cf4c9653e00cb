import { Send } from 'lucide-react';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AppForm } from '@/components/form/app-form';
import { CheckboxField, TextareaField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import { useProblemNotice } from '@/components/ui/problem-alert';
import { StaleDialog } from '@/components/ui/stale-dialog';
import { useSend } from '@/hooks/use-resource';
import { api } from '@/lib/api/client';
import { hasCode } from '@/lib/api/problem';
import type { EmailDraft, EmailTemplate, EmailTemplateChange, EmailTemplateDetails, SavedEmailTemplate } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { draftOf, type TemplateInput, type TemplateOutput, templateSchema, valuesOf } from '../lib/template-form';
import { apply, insertion } from '../lib/text-edits';
import { HtmlField } from './html-field';
import { Preview } from './preview';
import { RemovedNote } from './removed-note';
import { TestDialog } from './test-dialog';
import { VariablesPanel } from './variables-panel';
import { Versions } from './versions';

const PREVIEW_DELAY_MS = 500;

/** Tells what is on the form when typing pauses. */
function DraftWatcher({ onDraft }: { onDraft: (draft: EmailDraft) => void }) {
  const values = useWatch<TemplateInput>() as TemplateInput;
  useEffect(() => {
    const timer = window.setTimeout(() => onDraft(draftOf(values)), PREVIEW_DELAY_MS);
    return () => window.clearTimeout(timer);
  }, [values, onDraft]);
  return null;
}

function TestButton({ onTest }: { onTest: (draft: EmailDraft) => void }) {
  const { t } = useTranslation();
  const { getValues } = useFormContext<TemplateInput>();
  return (
    <Button variant="secondary" onClick={() => onTest(draftOf(getValues()))}>
      <Send aria-hidden className="size-4" />
      {t('mail:test.title')}
    </Button>
  );
}

interface TemplateEditorProps {
  template: EmailTemplateDetails;
  /** Drops the form and shows the present state. */
  onReload: () => void;
}

/** The text of a mail: form, preview, test and earlier versions. */
export function TemplateEditor({ template, onReload }: TemplateEditorProps) {
  const { t } = useTranslation();
  const path = `/email-templates/${template.id}`;
  const send = useSend<SavedEmailTemplate>();
  const showProblem = useProblemNotice();
  const form = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  /** What the form is based on: not what was read since, which may be somebody else's. */
  const [basis, setBasis] = useState(template.version);
  const [draft, setDraft] = useState<EmailDraft>(draftOf(valuesOf(template)));
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const [tested, setTested] = useState<EmailDraft | null>(null);
  const [stale, setStale] = useState<{ error: Error; again: () => Promise<void> } | null>(null);

  const save = async (body: EmailTemplateChange, ifMatch: number) => {
    const saved = await send.mutateAsync({ method: 'PATCH', path, body, ifMatch });
    setBasis(saved.version);
    setRemoved(saved.removed);
    notify(t('common:saved'));
    return saved;
  };
  const saveOver = async (values: TemplateOutput, reset: (saved: SavedEmailTemplate) => void) => {
    const present = await api.get<EmailTemplate>(path);
    reset(await save(values, present.version));
    setStale(null);
  };
  const giveUp = (error: unknown) => {
    setStale(null);
    showProblem(error);
  };
  const remember = (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    field.current = event.currentTarget;
  };
  const insert = (placeholder: string) => {
    const target = field.current ?? form.current?.querySelector<HTMLTextAreaElement>('[name=htmlBody]');
    if (target) apply(target, insertion(target, placeholder));
  };
  const links = template.variables.map(({ name }) => name).filter((name) => name.endsWith('_url'));

  return (
    <div className="space-y-10">
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div ref={form}>
          <AppForm
            schema={templateSchema}
            defaultValues={valuesOf(template)}
            guardUnsaved
            onSubmit={async (values, { reset }) => {
              const begin = (saved: SavedEmailTemplate) => reset(valuesOf(saved));
              try {
                begin(await save(values, basis));
              } catch (error) {
                if (!hasCode(error, 'STALE')) throw error;
                setStale({ error, again: () => saveOver(values, begin) });
              }
            }}
          >
            <TextField name="subject" label={t('mail:subject')} onFocus={remember} />
            <HtmlField links={links} onFocus={remember} />
            <TextareaField name="textBody" label={t('mail:text')} hint={t('mail:textHint')} rows={6} optional onFocus={remember} />
            <CheckboxField name="isActive" label={t('mail:isActive')} hint={t('mail:isActiveHint')} />
            <DraftWatcher onDraft={setDraft} />
            <RemovedNote removed={removed} />
            <div className="flex flex-wrap gap-3">
              <SubmitButton>{t('common:save')}</SubmitButton>
              <TestButton onTest={setTested} />
            </div>
          </AppForm>
        </div>
        <VariablesPanel variables={template.variables} onInsert={insert} />
      </div>
      <Preview id={template.id} draft={draft} />
      <Versions template={template} basis={basis} onReload={onReload} />
      {tested && <TestDialog id={template.id} draft={tested} onClose={() => setTested(null)} />}
      <StaleDialog
        error={stale?.error ?? null}
        onClose={() => setStale(null)}
        onReload={onReload}
        onApplyAgain={() => void stale?.again().catch(giveUp)}
      />
    </div>
  );
}
