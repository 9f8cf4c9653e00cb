import { useTranslation } from 'react-i18next';

export const SCOPES = ['this', 'following', 'all'] as const;

export type Scope = (typeof SCOPES)[number];

/** How much of a series a change concerns. */
export function ScopeField({ value, onChange }: { value: Scope; onChange: (scope: Scope) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('calendar:scope.label')}</legend>
      {SCOPES.map((scope) => (
        <label key={scope} className="flex min-h-9 items-center gap-3">
          <input
            type="radio"
            className="size-6 accent-brand-600"
            checked={value === scope}
            onChange={() => onChange(scope)}
          />
          {t(`calendar:scope.${scope}`)}
        </label>
      ))}
    </fieldset>
  );
}
