import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '@/components/layout/page';
import { Card } from '@/components/ui/card';
import { useFormat } from '@/lib/format';
import { useClass } from '../api/roster';
import { ClassRoster } from '../components/class-roster';

/** One class with its people. */
export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  const id = Number(useParams().id);
  const found = useClass(id).data;
  const lead = found && [format.dayAndTime(found.startsAt), found.room.name, found.trainer.name].join(' · ');
  return (
    <Page title={found?.template.title ?? t('roster:class')} lead={lead}>
      <Card>
        <ClassRoster classId={id} />
      </Card>
    </Page>
  );
}
