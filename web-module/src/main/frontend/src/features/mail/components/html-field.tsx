import { type FocusEventHandler, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { controlClass, FieldFrame } from '@/components/form/field';
import { cn } from '@/lib/cn';
import { apply } from '../lib/text-edits';
import { HtmlToolbar } from './html-toolbar';

interface HtmlFieldProps {
  /** Variables that hold an address. */
  links: readonly string[];
  onFocus: FocusEventHandler<HTMLTextAreaElement>;
}

/** The HTML of a mail as its source, with tools. */
export function HtmlField({ links, onFocus }: HtmlFieldProps) {
  const { t } = useTranslation();
  const { register } = useFormContext();
  const { ref, ...field } = register('htmlBody');
  const area = useRef<HTMLTextAreaElement | null>(null);
  return (
    <FieldFrame name="htmlBody" label={t('mail:html')} hint={t('mail:htmlHint')}>
      {(attributes) => (
        <>
          <HtmlToolbar links={links} onEdit={(make) => area.current && apply(area.current, make(area.current))} />
          <textarea
            rows={14}
            spellCheck={false}
            {...field}
            {...attributes}
            ref={(element) => {
              ref(element);
              area.current = element;
            }}
            onFocus={onFocus}
            className={cn(controlClass, 'font-mono text-sm')}
          />
        </>
      )}
    </FieldFrame>
  );
}
