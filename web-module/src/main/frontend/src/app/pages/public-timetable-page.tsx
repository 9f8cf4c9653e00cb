import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/layout/page';
import { ClassActions } from '@/features/booking/components/class-actions';
import { Timetable } from '@/features/timetable/components/timetable';

/** The timetable that everybody sees, also inside a frame of another website. */
export function Component() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const embed = search.get('embed') === '1';
  return (
    <Page title={t('timetable:title')} lead={t('timetable:lead')} width="wide" hero={!embed}>
      <Timetable actionsOf={(item, close) => <ClassActions item={item} onClose={close} embed={embed} />} />
    </Page>
  );
}
