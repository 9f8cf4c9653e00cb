import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { TemplateVariable } from '@/lib/api/types';

interface VariablesPanelProps {
  variables: readonly TemplateVariable[];
  /** Puts a placeholder where the cursor stands. */
  onInsert: (placeholder: string) => void;
}

/** What a mail may name, with an example of each. */
export function VariablesPanel({ variables, onInsert }: VariablesPanelProps) {
  const { t } = useTranslation();
  return (
    <Card className="flex flex-col gap-3 p-4 lg:max-h-[44rem]">
      <h2 className="text-lg font-semibold">{t('mail:variables')}</h2>
      <p className="text-sm text-muted">{t('mail:variablesHint')}</p>
      <ul className="-mx-1 divide-y divide-line overflow-y-auto px-1">
        {variables.map(({ name, description, example, html }) => (
          <li key={name} className="py-2">
            <Button
              size="sm"
              variant="ghost"
              className="max-w-full justify-start px-2 whitespace-normal"
              aria-label={t('mail:insert', { name })}
              onClick={() => onInsert(`{{${name}}}`)}
            >
              <Plus aria-hidden className="size-4 shrink-0" />
              <code className="min-w-0 text-left break-all">{`{{${name}}}`}</code>
            </Button>
            <p className="px-2 text-sm">
              {description}
              {html && <Badge className="ml-2">{t('mail:table')}</Badge>}
            </p>
            {!html && <p className="px-2 text-sm break-words text-muted">{t('mail:example', { example })}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
