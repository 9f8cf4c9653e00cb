import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '@/components/ui/problem-alert';
import { DataState, SkeletonList } from '@/components/ui/states';
import type { MailChoices as Choices } from '@/lib/api/types';
import { notify } from '@/lib/notices';
import { useChooseMails, useMailChoices } from '../api/mail-choices';

const CHOICES = ['reminder24h', 'reminder2h', 'dailySchedule'] as const;

/** Which mails one wants, saved at once; only those are asked that the server knows for this person. */
export function MailChoices() {
  const { t } = useTranslation();
  const query = useMailChoices();
  const choose = useChooseMails();
  const showProblem = useProblemNotice();
  const change = (choices: Choices) => choose.mutateAsync(choices).then(() => notify(t('common:saved')), showProblem);
  return (
    <DataState query={query} skeleton={<SkeletonList rows={1} />}>
      {(choices) => (
        <div className="space-y-4">
          <p className="text-muted">{t('settings:mails.hint')}</p>
          {CHOICES.filter((name) => choices[name] !== undefined).map((name) => (
            <label key={name} className="flex w-fit items-start gap-3">
              <input
                type="checkbox"
                className="mt-0.5 size-6 shrink-0 accent-brand-600"
                checked={choices[name] === true}
                onChange={(event) => void change({ ...choices, [name]: event.target.checked })}
              />
              <span className="pt-0.5">{t(`settings:mails.${name}`)}</span>
            </label>
          ))}
        </div>
      )}
    </DataState>
  );
}
