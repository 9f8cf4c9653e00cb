import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** What the server took out of the HTML when it was saved. */
export function RemovedNote({ removed }: { removed: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {removed.length > 0 && (
        <div className="rounded-2xl border border-amber-200 bg-amber-50 p-4 text-amber-800">
          <p className="flex gap-3 font-medium">
            <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
            {t('mail:removed')}
          </p>
          <ul className="mt-2 list-disc pl-12">
            {removed.map((what) => (
              <li key={what}>
                <code>{what}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
