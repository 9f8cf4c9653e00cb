import { useTranslation } from 'react-i18next';
import type { Pass } from '@/lib/api/types';

/** How much of a pass is left, in words and as a bar; unlimited passes say so. */
export function PassMeter({ pass }: { pass: Pass }) {
  const { t } = useTranslation();
  if (pass.unlimited || pass.totalCredits === null) {
    return (
      <p className="font-display text-xl font-semibold">
        <span aria-hidden>∞ </span>
        {t('passes:unlimited')}
      </p>
    );
  }
  const total = pass.totalCredits;
  const share = (credits: number) => `${(100 * credits) / Math.max(1, total)}%`;
  return (
    <div>
      <p className="font-display text-xl font-semibold">
        {t('passes:left', { count: pass.creditsAvailable, total: pass.totalCredits })}
      </p>
      <div aria-hidden className="mt-2 flex h-2.5 overflow-hidden rounded-full bg-sunken">
        <span className="bg-brand-500" style={{ width: share(pass.creditsAvailable) }} />
        <span className="bg-brand-200" style={{ width: share(pass.creditsHeld) }} />
      </div>
      {pass.creditsHeld > 0 && <p className="mt-1.5 text-sm text-muted">{t('passes:held', { count: pass.creditsHeld })}</p>}
    </div>
  );
}
