import { CircleAlert, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ApiError, NetworkError } from '@/lib/api/problem';
import { announce, notify } from '@/lib/notices';
import { Button } from './button';

/** The server's own words, or ours when it could not be reached. */
function useProblemText(error: Error | null): string {
  const { t } = useTranslation();
  if (error instanceof ApiError) return error.problem.detail ?? error.problem.title;
  return error instanceof NetworkError ? t('common:error.network') : t('common:error.unexpected');
}

/** Shows a failed request as a notice, for actions without a form of their own. */
export function useProblemNotice(): (error: unknown) => void {
  const { t } = useTranslation();
  return (error) =>
    notify(error instanceof ApiError ? (error.problem.detail ?? error.problem.title) : t('common:error.network'), 'bad');
}

interface ProblemAlertProps {
  error: Error | null | undefined;
  onRetry?: () => void;
}

/** Shows a failed request: the problem's text, the request id to copy, and a way to try again. */
export function ProblemAlert({ error, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation();
  const text = useProblemText(error ?? null);
  if (!error) return null;
  const requestId = error instanceof ApiError ? error.requestId : null;
  const copy = async (id: string) => {
    await navigator.clipboard.writeText(id);
    announce(t('common:copied'));
  };
  return (
    <div role="alert" className="rounded-2xl border border-danger-200 bg-danger-50 p-4 text-danger-700">
      <div className="flex gap-3">
        <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
        <p className="min-w-0 font-medium break-words">{text}</p>
      </div>
      {(onRetry ?? requestId) && (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 pl-8">
          {onRetry && (
            <Button variant="secondary" size="sm" onClick={onRetry}>
              {t('common:error.retry')}
            </Button>
          )}
          {requestId && (
            <button
              type="button"
              className="inline-flex min-h-6 items-center gap-1.5 text-sm break-all underline"
              onClick={() => void copy(requestId)}
            >
              <Copy aria-hidden className="size-4 shrink-0" />
              {t('common:error.requestId', { id: requestId })}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
