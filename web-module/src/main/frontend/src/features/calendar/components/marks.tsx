import { CheckCheck, CircleAlert, CircleDashed, CircleX, CloudAlert, CloudCheck, ListChecks, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../lib/use-entry-text';

const ICONS: Record<Mark, LucideIcon> = {
  attended: CheckCheck,
  no_show: CircleX,
  partial: CircleDashed,
  mixed: ListChecks,
  needed: CircleAlert,
  synced: CloudCheck,
  failed: CloudAlert,
};

/** The marks of an entry as icons with text alternatives; silent where a sentence names them already. */
export function Marks({ marks, silent = false }: { marks: readonly Mark[]; silent?: boolean }) {
  const { t } = useTranslation();
  return marks.map((mark) => {
    const Icon = ICONS[mark];
    return (
      <span key={mark} title={t(`calendar:mark.${mark}`)}>
        <Icon aria-hidden className="size-4" />
        {!silent && <span className="sr-only">{t(`calendar:mark.${mark}`)}</span>}
      </span>
    );
  });
}
