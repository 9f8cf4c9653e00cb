import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useProblemNotice } from '@/components/ui/problem-alert';
import { DataState } from '@/components/ui/states';
import { useOne, useSend } from '@/hooks/use-resource';
import type { EventCheckInResult, EventGuest, Mark, StudioEvent } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { announce, notify } from '@/lib/notices';
import { useUser } from '@/lib/session';
import { now } from '@/lib/time';
import { CancelEvent } from './cancel-event';
import { EditEventDialog } from './event-form';
import { GuestRow } from './guest-row';

/** Attendance may be recorded from an hour before the start (rule CHK-1). */
const CHECK_IN_LEAD_MS = 60 * 60_000;

function useGuestCheckIn(eventId: number) {
  const { t } = useTranslation();
  const send = useSend<EventCheckInResult>();
  const complain = useProblemNotice();
  const mark = async (guests: readonly EventGuest[], attendance: Mark, waive = false) => {
    const items = guests.map(({ id }) => ({ guestId: id, attendance, ...(waive && { waive }) }));
    try {
      const { results } = await send.mutateAsync({ method: 'POST', path: `/events/${eventId}/check-in`, body: { items } });
      const failed = results.filter((row) => row.result === 'failed');
      if (failed.length > 0) notify(t('calendar:checkin.failed', { count: failed.length }), 'bad');
      else announce(t('calendar:checkin.done', { done: results.length, total: items.length }));
    } catch (error) {
      complain(error);
    }
  };
  return { mark, busy: send.isPending };
}

function Facts({ event }: { event: StudioEvent }) {
  const { t } = useTranslation();
  const facts: [string, string | null][] = [
    [t('calendar:room'), `${event.site.name} ${event.room.name}`],
    [t('calendar:form.trainer'), event.staff.name],
    [t('calendar:form.service'), event.serviceType?.name ?? null],
    [t('calendar:notes'), event.notes],
    [t('calendar:series'), event.seriesId === null ? null : t(event.isException ? 'calendar:seriesException' : 'calendar:seriesPart')],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="min-w-0 break-words whitespace-pre-line">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Guests({ event, mayCheckIn }: { event: StudioEvent; mayCheckIn: boolean }) {
  const { t } = useTranslation();
  const { mark, busy } = useGuestCheckIn(event.id);
  const unmarked = event.guests.filter((guest) => guest.attendance === null);
  return (
    <section aria-label={t('calendar:guest.title')}>
      <h3 className="font-semibold">{t('calendar:guest.title')}</h3>
      <ul className="divide-y divide-line">
        {event.guests.map((guest) => (
          <GuestRow
            key={guest.id}
            guest={guest}
            open={mayCheckIn}
            busy={busy}
            onMark={(one, attendance, waive) => void mark([one], attendance, waive)}
          />
        ))}
      </ul>
      {mayCheckIn && unmarked.length > 1 && (
        <Button variant="secondary" busy={busy} onClick={() => void mark(unmarked, 'attended')}>
          {t('calendar:checkin.all')}
        </Button>
      )}
    </section>
  );
}

function Details({ event, history }: { event: StudioEvent; history: ReactNode }) {
  const { t } = useTranslation();
  const user = useUser();
  const own = user?.role === 'admin' || event.staff.id === user?.staff?.id;
  const hasOpened = Date.parse(event.startsAt) - CHECK_IN_LEAD_MS <= now().getTime();
  return (
    <div className="space-y-5">
      {event.status !== 'scheduled' && <Badge>{t(`calendar:status.${event.status}`)}</Badge>}
      <Facts event={event} />
      {event.guests.length > 0 && <Guests event={event} mayCheckIn={own && hasOpened && event.status !== 'cancelled'} />}
      {history}
    </div>
  );
}

interface EventPanelProps {
  id: number;
  /** What was done to it. */
  history: ReactNode;
  onClose: () => void;
}

/** A session or a block: who comes, what they pay, check-in, and changing or cancelling it. */
export function EventPanel({ id, history, onClose }: EventPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const event = useOne<StudioEvent>(`/events/${id}`);
  const [open, setOpen] = useState<'edit' | 'cancel' | null>(null);
  const found = event.data;
  if (found && open === 'edit') return <EditEventDialog event={found} onClose={() => setOpen(null)} />;
  if (found && open === 'cancel') {
    return <CancelEvent event={found} onClose={onClose} />;
  }
  const footer = found?.editable && (
    <>
      <Button variant="secondary" onClick={() => setOpen('cancel')}>
        {t('calendar:cancel.action')}
      </Button>
      <Button onClick={() => setOpen('edit')}>{t('manage:edit')}</Button>
    </>
  );
  const title = found && (found.title === '' ? t(`calendar:type.${found.type}`) : found.title);
  const when = found && `${format.day(found.startsAt)}, ${format.timeRange(found.startsAt, found.endsAt)}`;
  return (
    <Dialog open onClose={onClose} title={title ?? t('calendar:kind.session')} description={when} footer={footer}>
      <DataState query={event}>{(data) => <Details event={data} history={history} />}</DataState>
    </Dialog>
  );
}
