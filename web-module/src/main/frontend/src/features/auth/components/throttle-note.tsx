import { Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Counts down how long the server refuses further tries, then disappears. */
export function ThrottleNote({ seconds, onOver }: { seconds: number; onOver: () => void }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) {
      onOver();
      return undefined;
    }
    const timer = window.setTimeout(() => setLeft(left - 1), 1000);
    return () => window.clearTimeout(timer);
  }, [left, onOver]);
  return (
    <div role="alert" className="flex gap-3 rounded-2xl bg-amber-50 p-4 text-amber-800 ring-1 ring-amber-200 ring-inset">
      <Hourglass aria-hidden className="mt-0.5 size-5 shrink-0" />
      <p>
        {t('auth:throttled')}{' '}
        <span aria-hidden className="tabular-nums">
          {t('auth:throttledLeft', { count: left })}
        </span>
        <span className="sr-only">{t('auth:throttledLeft', { count: seconds })}</span>
      </p>
    </div>
  );
}
