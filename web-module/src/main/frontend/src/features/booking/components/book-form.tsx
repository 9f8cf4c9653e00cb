import { CalendarPlus, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { AppForm } from '@/components/form/app-form';
import { TextareaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/submit-button';
import { ButtonLink } from '@/components/ui/button';
import type { MyRegistration, Registration } from '@/lib/api/types';
import { hasCode } from '@/lib/api/problem';
import { optionalText } from '@/lib/schema';
import { useBook } from '../api/book';
import type { BookableClass } from '../lib/bookable-class';
import { Terms } from './terms';

const schema = z.object({ note: optionalText(500) });

interface BookFormProps {
  item: BookableClass;
  terms: MyRegistration;
  onBooked: (registration: Registration) => void;
}

/** Names what the booking will use or cost, takes a note, and books. */
export function BookForm({ item, terms, onBooked }: BookFormProps) {
  const { t } = useTranslation();
  const book = useBook(item.id);
  const Icon = item.isFull ? Hourglass : CalendarPlus;
  return (
    <AppForm
      schema={schema}
      defaultValues={{ note: '' }}
      onSubmit={async ({ note }) => onBooked(await book.mutateAsync({ note, acceptWaitlist: true }))}
      className="space-y-5 rounded-2xl bg-brand-50 p-5"
    >
      <Terms item={item} terms={terms} />
      <TextareaField name="note" label={t('booking:note')} rows={2} maxLength={500} optional />
      {hasCode(book.error, 'NO_USABLE_PASS') && (
        <ButtonLink to="/passes" variant="secondary" size="sm">
          {t('booking:toPasses')}
        </ButtonLink>
      )}
      <SubmitButton className="w-full">
        <Icon aria-hidden className="size-5" />
        {item.isFull ? t('booking:join', { position: item.waitlistCount + 1 }) : t('booking:book')}
      </SubmitButton>
    </AppForm>
  );
}
