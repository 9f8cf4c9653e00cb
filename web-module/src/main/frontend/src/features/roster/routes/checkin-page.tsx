import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/layout/page';
import { FilterBar, FilterDate } from '@/components/list/filters';
import { isDate, today } from '@/lib/time';
import { DayClasses } from '../components/day-classes';

/** Today's roster: own classes in order, everybody's for admins. */
export function Component() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('date');
  const date = isDate(asked) ? asked : today();
  return (
    <Page title={t('roster:title')} lead={t('roster:lead')}>
      <FilterBar label={t('manage:filters')}>
        <FilterDate
          label={t('roster:day')}
          value={date}
          onChange={(value) => setSearch(isDate(value) && value !== today() ? { date: value } : {}, { replace: true })}
        />
      </FilterBar>
      <DayClasses date={date} withRoster />
    </Page>
  );
}
