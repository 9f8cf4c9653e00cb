import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CrudPage, RowButton } from '@/components/crud-page';
import { CheckboxField, SelectField, TextareaField, TextField } from '@/components/form/fields';
import { useRuleText } from '@/components/recurrence/rule-text';
import { ResourceDialog } from '@/components/resource-dialog';
import { useRoomOptions, useTrainerOptions } from '@/hooks/use-lookups';
import type { NewClassPrice, NewTemplate, Template } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { amount, optionalId, optionalText, requiredText, wholeNumber } from '@/lib/schema';
import { today } from '@/lib/time';
import { SeriesDialog } from '../components/series-dialog';

const schema = z.object({
  title: requiredText(255),
  description: optionalText(5000),
  durationMin: wholeNumber(15, 480),
  capacity: wholeNumber(1, 32_767),
  creditsRequired: wholeNumber(0, 20),
  defaultRoomId: optionalId(),
  defaultTrainerId: optionalId(),
  color: z.string(),
  tags: z.string().transform((text) => text.split(/[\s,]+/).filter((tag) => tag !== '')),
  isPublic: z.boolean(),
  isActive: z.boolean(),
});

interface TemplateDialogProps {
  template: Template | null;
  onClose: () => void;
}

function TemplateDialog({ template, onClose }: TemplateDialogProps) {
  const { t } = useTranslation();
  const rooms = useRoomOptions();
  const trainers = useTrainerOptions();
  return (
    <ResourceDialog
      title={template?.title ?? t('schedule:template.new')}
      read={template && `/class-templates/${template.id}`}
      path={template ? `/class-templates/${template.id}` : '/class-templates'}
      schema={schema}
      valuesOf={(item: Template | null) => ({
        title: item?.title ?? '',
        description: item?.description ?? '',
        durationMin: String(item?.durationMin ?? 60),
        capacity: String(item?.capacity ?? 12),
        creditsRequired: String(item?.creditsRequired ?? 1),
        defaultRoomId: String(item?.defaultRoom?.id ?? ''),
        defaultTrainerId: String(item?.defaultTrainer?.id ?? ''),
        color: item?.color ?? '#0f766e',
        tags: item?.tags.join(', ') ?? '',
        isPublic: item?.isPublic ?? true,
        isActive: item?.status !== 'inactive',
      })}
      bodyOf={({ isActive, ...values }): NewTemplate => ({ ...values, status: isActive ? 'active' : 'inactive' })}
      onClose={onClose}
    >
      <TextField name="title" label={t('manage:name')} />
      <TextareaField name="description" label={t('manage:description')} optional />
      <TextField name="durationMin" label={t('schedule:template.duration')} inputMode="numeric" />
      <TextField name="capacity" label={t('manage:capacity')} inputMode="numeric" />
      <TextField name="creditsRequired" label={t('schedule:template.credits')} inputMode="numeric" />
      {rooms.length > 0 && (
        <SelectField name="defaultRoomId" label={t('schedule:room')} options={rooms} empty={t('manage:none')} optional />
      )}
      {trainers.length > 0 && (
        <SelectField name="defaultTrainerId" label={t('schedule:trainer')} options={trainers} empty={t('manage:none')} optional />
      )}
      <TextField name="color" label={t('manage:color')} type="color" />
      <TextField name="tags" label={t('schedule:template.tags')} optional />
      <CheckboxField name="isPublic" label={t('schedule:template.public')} />
      <CheckboxField name="isActive" label={t('manage:active')} />
    </ResourceDialog>
  );
}

const priceSchema = z.object({ entryFee: amount(), trainerFee: amount(), validFrom: requiredText(10), replace: z.boolean() });

/** The default price of a template from a day on. */
function PriceDialog({ template, onClose }: { template: Template; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={t('schedule:price.title', { title: template.title })}
      read={null}
      path="/pricing/class-prices"
      schema={priceSchema}
      valuesOf={() => ({
        entryFee: String(template.activePrice?.entryFee ?? ''),
        trainerFee: String(template.activePrice?.trainerFee ?? ''),
        validFrom: today(),
        replace: Boolean(template.activePrice),
      })}
      bodyOf={(values): NewClassPrice => ({ ...values, templateId: template.id })}
      onClose={onClose}
    >
      <TextField name="entryFee" label={t('schedule:price.entryFee')} inputMode="decimal" />
      <TextField name="trainerFee" label={t('schedule:price.trainerFee')} inputMode="decimal" />
      <TextField name="validFrom" label={t('schedule:price.validFrom')} type="date" />
      <CheckboxField name="replace" label={t('schedule:price.replace')} />
    </ResourceDialog>
  );
}

export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  const ruleText = useRuleText();
  const [open, setOpen] = useState<{ kind: 'series' | 'price'; template: Template } | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <CrudPage<Template>
        title={t('schedule:template.title')}
        path="/class-templates"
        sort="title"
        searchable
        newLabel={t('schedule:template.new')}
        nameOf={(template) => template.title}
        columns={[
          { key: 'title', header: t('manage:name'), cell: (row) => row.title, sortField: 'title' },
          { key: 'duration', header: t('schedule:template.duration'), cell: (row) => row.durationMin, align: 'right' },
          { key: 'capacity', header: t('manage:capacity'), cell: (row) => row.capacity, align: 'right' },
          {
            key: 'price',
            header: t('schedule:price.column'),
            cell: (row) =>
              row.activePrice ? format.money(row.activePrice.entryFee, row.activePrice.currency) : t('schedule:price.none'),
          },
          {
            key: 'series',
            header: t('schedule:series.column'),
            cell: (row) => {
              const active = (row.series ?? []).filter((one) => one.isActive);
              return active.length === 0
                ? '–'
                : active.map((one) => (
                    <span key={one.id} className="block">
                      {ruleText(one.rrule, one.startsLocal)}
                    </span>
                  ));
            },
          },
          { key: 'active', header: t('manage:active'), cell: (row) => (row.status === 'active' ? t('manage:yes') : t('manage:no')) },
        ]}
        actions={(template) => (
          <>
            <RowButton
              label={t('schedule:series.new')}
              of={template.title}
              onClick={() => setOpen({ kind: 'series', template })}
            />
            <RowButton
              label={t('schedule:price.column')}
              of={template.title}
              onClick={() => setOpen({ kind: 'price', template })}
            />
          </>
        )}
        dialog={(template, onClose) => <TemplateDialog template={template} onClose={onClose} />}
        removal={() => <p>{t('schedule:template.removal')}</p>}
      />
      {open?.kind === 'series' && <SeriesDialog template={open.template} onClose={close} />}
      {open?.kind === 'price' && <PriceDialog template={open.template} onClose={close} />}
    </>
  );
}
