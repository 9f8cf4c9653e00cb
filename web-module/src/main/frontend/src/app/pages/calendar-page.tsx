import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { DataState } from '@/components/ui/states';
import { EntityHistory } from '@/features/audit/components/entity-history';
import { Calendar } from '@/features/calendar/components/calendar';
import { useClass } from '@/features/roster/api/roster';
import { ClassRoster } from '@/features/roster/components/class-roster';
import { actionsOf, type ClassAction, ClassDialog, CreateClass } from '@/features/schedule/components/class-dialogs';
import { api } from '@/lib/api/client';
import { hasCode } from '@/lib/api/problem';
import type { Occurrence, ResolvedFees } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { useUser } from '@/lib/session';

function Facts({ item }: { item: Occurrence }) {
  const { t } = useTranslation();
  return (
    <p className="text-muted">
      {[`${item.site.name} ${item.room.name}`, item.trainer.name, t(`schedule:status.${item.status}`)].join(' · ')}
    </p>
  );
}

/** What a place costs without a price of the client's own, and what the trainer gets of it. */
function SeatPrice({ classId }: { classId: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const price = useQuery({
    queryKey: ['/pricing/resolve', classId],
    queryFn: ({ signal }) =>
      api.get<ResolvedFees>('/pricing/resolve', { query: { technical: true, occurrenceId: classId }, signal }),
    retry: false,
  });
  if (hasCode(price.error, 'MISSING_PRICE')) return <p>{t('schedule:price.none')}</p>;
  return (
    <DataState query={price}>
      {({ entryFee, trainerFee, currency }) => (
        <p>{t('schedule:price.seat', { entry: format.money(entryFee, currency), trainer: format.money(trainerFee ?? 0, currency) })}</p>
      )}
    </DataState>
  );
}

/** A class: its people for its trainer and admins, and what an admin can do with it. */
function ClassPanel({ id, onClose }: { id: number; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const user = useUser();
  const found = useClass(id);
  const [action, setAction] = useState<ClassAction | null>(null);
  const item = found.data;
  if (item && action) return <ClassDialog action={action} item={item} onClose={() => setAction(null)} />;
  const isAdmin = user?.role === 'admin';
  const footer = item && isAdmin && (
    <>
      {actionsOf(item).map((one) => (
        <Button key={one} variant={one === 'cancel' ? 'secondary' : 'primary'} onClick={() => setAction(one)}>
          {t(`schedule:class.${one}`)}
        </Button>
      ))}
    </>
  );
  const when = item && `${format.day(item.startsAt)}, ${format.timeRange(item.startsAt, item.endsAt)}`;
  return (
    <Dialog open onClose={onClose} title={item?.template.title ?? t('roster:class')} description={when} footer={footer} size="lg">
      <DataState query={found}>
        {(one) => (
          <div className="space-y-4">
            <Facts item={one} />
            {isAdmin && <SeatPrice classId={id} />}
            {isAdmin || one.trainer.id === user?.staff?.id ? <ClassRoster classId={id} /> : <p>{t('calendar:othersClass')}</p>}
            <EntityHistory type="class" id={id} />
          </div>
        )}
      </DataState>
    </Dialog>
  );
}

/** The calendar with what other features know about classes. */
export function Component() {
  return (
    <Calendar
      classPanel={(id, close) => <ClassPanel id={id} onClose={close} />}
      eventHistory={(id) => <EntityHistory type="event" id={id} />}
      newClass={(start, close) => <CreateClass start={start} onClose={close} />}
    />
  );
}
