import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CrudPage } from '@/components/crud-page';
import { TextareaField } from '@/components/form/fields';
import { ResourceDialog } from '@/components/resource-dialog';
import type { Quote, QuoteText } from '@/lib/api/types';
import { requiredText } from '@/lib/schema';

const MAX_TEXT = 500;
/** How much of a quote stands in for its name. */
const NAME_LENGTH = 40;

const schema = z.object({ text: requiredText(MAX_TEXT) });

function QuoteDialog({ quote, onClose }: { quote: Quote | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={quote ? t('mail:quotes.edit') : t('mail:quotes.new')}
      read={null}
      listed={quote && { data: quote, version: quote.version }}
      path={quote ? `/quotes/${quote.id}` : '/quotes'}
      schema={schema}
      valuesOf={(item: Quote | null) => ({ text: item?.text ?? '' })}
      bodyOf={(values): QuoteText => values}
      onClose={onClose}
    >
      <TextareaField name="text" label={t('mail:quotes.text')} rows={4} maxLength={MAX_TEXT} />
    </ResourceDialog>
  );
}

/** Quotes for the trainers' mail of the day. */
export function Component() {
  const { t } = useTranslation();
  return (
    <CrudPage<Quote>
      title={t('mail:quotes.title')}
      lead={t('mail:quotes.lead')}
      path="/quotes"
      sort=""
      newLabel={t('mail:quotes.new')}
      nameOf={({ text }) => (text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…` : text)}
      columns={[{ key: 'text', header: t('mail:quotes.text'), cell: ({ text }) => text }]}
      versionOf={({ version }) => version}
      dialog={(quote, close) => <QuoteDialog quote={quote} onClose={close} />}
      removal={({ text }) => <p>{text}</p>}
    />
  );
}
