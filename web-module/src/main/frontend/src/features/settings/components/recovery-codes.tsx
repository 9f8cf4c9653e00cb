import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { CopyButton } from './copy-button';

interface RecoveryCodesProps {
  codes: readonly string[];
  onDone: () => void;
}

/** The recovery codes, which the server tells only once. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const { t } = useTranslation();
  return (
    <div className="space-y-4">
      <p className="font-medium">{t('settings:twoFactor.codesOnce')}</p>
      <ul className="grid grid-cols-2 gap-2 rounded-2xl bg-sunken p-4 font-mono">
        {codes.map((code) => (
          <li key={code} className="break-all">
            {code}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <CopyButton text={codes.join('\n')} label={t('settings:twoFactor.copyCodes')} />
        <Button size="sm" onClick={onDone}>
          {t('settings:twoFactor.codesKept')}
        </Button>
      </div>
    </div>
  );
}
