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
  return (
    <div>
      <p className="font-display text-xl font-semibold">
        {t('passes:left', { count: pass.creditsAvailable, total: pass.totalCredits })}
      </p>
      <meter
        aria-hidden
        min={0}
        max={pass.totalCredits}
        value={pass.creditsAvailable}
        className="mt-2 h-2.5 w-full appearance-none overflow-hidden rounded-full [&::-moz-meter-bar]:bg-brand-500 [&::-webkit-meter-bar]:rounded-full [&::-webkit-meter-bar]:border-0 [&::-webkit-meter-bar]:bg-sunken [&::-webkit-meter-optimum-value]:rounded-full [&::-webkit-meter-optimum-value]:bg-brand-500"
      />
      {pass.creditsHeld > 0 && <p className="mt-1.5 text-sm text-muted">{t('passes:held', { count: pass.creditsHeld })}</p>}
    </div>
  );
}
