import { useTranslation } from 'react-i18next';
import { Card } from '@/components/ui/card';
import { DataState, EmptyState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { useFormat } from '@/lib/format';
import { useDayClasses } from '../api/roster';
import { ClassRoster } from './class-roster';

interface DayClassesProps {
  date: string;
  /** With the people of each class, or only a link to them. */
  withRoster?: boolean;
}

/** The classes of a day in order. */
export function DayClasses({ date, withRoster = false }: DayClassesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const classes = useDayClasses(date);
  return (
    <DataState query={classes}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState>{t('roster:noClasses')}</EmptyState>
        ) : (
          <div className="space-y-5">
            {items.map((item) => (
              <Card key={item.id}>
                <h2 className="text-xl font-semibold">
                  {format.timeRange(item.startsAt, item.endsAt)} · {item.template.title}
                </h2>
                <p className="mb-3 text-muted">
                  {[item.site.name, item.room.name, item.trainer.name].join(' · ')}
                </p>
                {withRoster ? (
                  <ClassRoster classId={item.id} />
                ) : (
                  <TextLink to={`/checkin/${item.id}`}>
                    {t('roster:openNamed', { title: item.template.title, booked: item.bookedCount, capacity: item.capacity })}
                  </TextLink>
                )}
              </Card>
            ))}
          </div>
        )
      }
    </DataState>
  );
}
