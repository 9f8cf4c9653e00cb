import { useTranslation } from 'react-i18next';
import { CheckboxField, SelectField, TextField } from '@/components/form/fields';
import { WeekHoursField } from '@/components/form/week-hours-field';
import type { Setting } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { choicesOf, textOf, unitOf } from '../lib/settings';

const INPUTS: Record<string, { type?: string; inputMode?: 'numeric' | 'decimal' }> = {
  integer: { inputMode: 'numeric' },
  decimal: { inputMode: 'decimal' },
  time: { type: 'time' },
  email: { type: 'email' },
};

/** What the setting is without a change, and who changed it last. */
function useHint() {
  const { t } = useTranslation();
  const format = useFormat();
  const words = (setting: Setting): string | null => {
    const { key, type, default: value } = setting;
    if (type === 'weekHours') return null;
    if (value === null || value === undefined) return t('studio:settings.noDefault');
    if (type === 'boolean') return t(value === true ? 'manage:yes' : 'manage:no');
    const text = textOf(value);
    return choicesOf(setting) === null ? text : t(`studio:settings.choice.${key}.${text}`);
  };
  return (setting: Setting): string => {
    const { updatedAt, updatedBy } = setting;
    const value = words(setting);
    return [
      value !== null && t('studio:settings.default', { value }),
      updatedAt !== null && updatedBy !== null && t('studio:settings.changed', { who: updatedBy.name, when: format.stamp(updatedAt) }),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

/** The input of one setting by its type: described in words, with its unit, its default and its last change. */
export function SettingField({ setting }: { setting: Setting }) {
  const { t } = useTranslation();
  const hint = useHint()(setting);
  const { key, type, description } = setting;
  const unit = unitOf(setting);
  const name = description.replace(/\.$/, '');
  const label = unit === null ? name : `${name} (${t(`studio:settings.unit.${unit}`)})`;
  const choices = choicesOf(setting);
  if (type === 'boolean') return <CheckboxField name={key} label={label} hint={hint} />;
  if (type === 'weekHours') return <WeekHoursField name={key} label={label} />;
  if (choices !== null) {
    const options = choices.map((value) => ({ value, label: t(`studio:settings.choice.${key}.${value}`) }));
    return <SelectField name={key} label={label} hint={hint} options={options} />;
  }
  return <TextField name={key} label={label} hint={hint} {...INPUTS[type]} />;
}
