import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { ClassActions } from '@/features/booking/components/class-actions';
import { Timetable } from '@/features/timetable/components/timetable';

/** Bookable classes for a client. */
export function Component() {
  const { t } = useTranslation();
  return (
    <Page title={t('timetable:classesTitle')} lead={t('timetable:classesLead')} width="wide">
      <Timetable withOnlyFree actionsOf={(item, close) => <ClassActions item={item} onClose={close} />} />
    </Page>
  );
}
