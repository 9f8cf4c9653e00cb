import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/ui/dialog';

const KEYS = {
  arrows: '← ↑ ↓ →',
  enter: 'Enter',
  pages: 'PageUp / PageDown',
  today: 'T',
  views: 'D / W / 2 / L',
  new: 'N',
  move: 'M',
  room: 'R',
  escape: 'Esc',
  help: '?',
} as const;

interface KeysDialogProps {
  on: boolean;
  onSwitch: (on: boolean) => void;
  onClose: () => void;
}

/** What the keys do, and the switch for those who do not want single keys to act. */
export function KeysDialog({ on, onSwitch, onClose }: KeysDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} title={t('calendar:keys.title')}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
        {Object.entries(KEYS).map(([name, keys]) => (
          <div key={name} className="contents">
            <dt className="font-semibold">{keys}</dt>
            <dd>{t(`calendar:keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex items-center gap-3">
        <input type="checkbox" className="size-6 accent-brand-600" checked={on} onChange={(event) => onSwitch(event.target.checked)} />
        {t('calendar:keys.switch')}
      </label>
    </Dialog>
  );
}
