import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cn } from '@/lib/cn';
import { dismiss, useAnnounced, useNotices } from '@/lib/notices';
import { IconButton } from './button';

/** The live regions of the application; rendered once, so that assistive technology knows them before they speak. */
export function Toaster() {
  const { t } = useTranslation();
  const notices = useNotices();
  const announced = useAnnounced();
  return (
    <>
      <div role="status" className="sr-only">
        {announced}
      </div>
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 bottom-24 z-[60] flex flex-col items-center gap-2 sm:bottom-6"
      >
        {notices.map((notice) => (
          <div
            key={notice.id}
            className={cn(
              'pointer-events-auto flex w-full max-w-md items-center gap-3 rounded-2xl py-1 pr-1 pl-4 text-white shadow-float',
              notice.tone === 'bad' ? 'bg-danger-700' : 'bg-brand-900',
            )}
          >
            {notice.tone === 'bad' ? (
              <CircleAlert aria-hidden className="size-5 shrink-0" />
            ) : (
              <CircleCheck aria-hidden className="size-5 shrink-0" />
            )}
            <p className="flex-1 py-2">{notice.text}</p>
            <IconButton label={t('common:close')} className="text-white hover:bg-white/15" onClick={() => dismiss(notice.id)}>
              <X aria-hidden className="size-5" />
            </IconButton>
          </div>
        ))}
      </div>
    </>
  );
}
