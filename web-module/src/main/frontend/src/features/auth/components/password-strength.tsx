import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { cn } from '@/lib/cn';
import { strengthOf } from './strength';

const colors = ['bg-danger-600', 'bg-clay-500', 'bg-brand-500', 'bg-brand-600'];

/** A hint how hard the typed password is to guess; it never blocks, the server's rule decides. */
export function PasswordStrength({ name }: { name: string }) {
  const { t } = useTranslation();
  const password = useWatch({ name }) as string | undefined;
  const strength = strengthOf(password ?? '');
  if (strength === null) return null;
  return (
    <div className="mt-2 flex items-center gap-3 text-sm" aria-live="polite">
      <div aria-hidden className="flex flex-1 gap-1">
        {colors.map((color, index) => (
          <span key={color} className={cn('h-1.5 flex-1 rounded-full', index <= strength ? colors[strength] : 'bg-sunken')} />
        ))}
      </div>
      <span className="text-muted">{t(`auth:strength.${strength}`)}</span>
    </div>
  );
}
