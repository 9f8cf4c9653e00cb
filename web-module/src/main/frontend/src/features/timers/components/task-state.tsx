import { LoaderCircle, Pause, Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import type { ScheduledTask } from '@/lib/api/types';

/** Whether a task runs now and whether it will by itself. */
export function TaskState({ task }: { task: ScheduledTask }) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex flex-wrap gap-2">
      {task.running && (
        <Badge tone="accent" icon={LoaderCircle}>
          {t('timers:outcomes.running')}
        </Badge>
      )}
      {task.paused && (
        <Badge tone="warn" icon={Pause}>
          {t('timers:paused')}
        </Badge>
      )}
      {!task.running && !task.paused && <Badge icon={Timer}>{t('timers:waits')}</Badge>}
    </span>
  );
}
