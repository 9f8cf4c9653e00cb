import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictList } from '@/components/conflict-dialog';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { StaleDialog } from '@/components/ui/stale-dialog';
import { useOne, useSend } from '@/hooks/use-resource';
import { type ApiError, hasCode } from '@/lib/api/problem';
import type { CalendarEntry, ClassMove, Conflict, EventChange, Room, StudioEvent } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { refreshAll } from '@/lib/refresh';
import type { Target } from '../lib/move-rules';
import { useEntryText } from '../lib/use-entry-text';
import { type Scope, ScopeField } from './scope-field';

/** Who will be told of a move of an event. */
function GuestsTold({ id }: { id: number }) {
  const { t } = useTranslation();
  const event = useOne<StudioEvent>(`/events/${id}`).data;
  if (!event || event.guests.length === 0) return null;
  const names = event.guests.filter((guest) => !guest.technical).map((guest) => guest.client.fullName);
  return names.length > 0 ? <p>{t('calendar:move.guestsTold', { names: names.join(', ') })}</p> : null;
}

function Told({ entry }: { entry: CalendarEntry }) {
  const { t } = useTranslation();
  if (entry.kind === 'event') return <GuestsTold id={entry.id} />;
  const count = (entry.booked ?? 0) + (entry.waitlist ?? 0);
  return <p>{count === 0 ? t('calendar:move.nobodyTold') : t('calendar:move.clientsTold', { count })}</p>;
}

/** Sends the move; what stands in its way is kept to be shown. */
function useMove(entry: CalendarEntry, target: Target, onDone: () => void) {
  const { t } = useTranslation();
  const send = useSend();
  const conflict = hasCode(send.error, 'SCHEDULE_CONFLICT') ? send.error : null;
  const move = async (scope: Scope) => {
    const force = conflict?.problem.requiresConfirmation === true ? { force: true } : {};
    const scoped = entry.seriesId === null ? {} : { scope };
    const { startsAt, endsAt, roomId } = target;
    const change: ClassMove & EventChange = { startsAt, endsAt, ...(roomId !== null && { roomId }), ...scoped, ...force };
    const where =
      entry.kind === 'class'
        ? ({ method: 'POST', path: `/classes/${entry.id}/move` } as const)
        : ({ method: 'PATCH', path: `/events/${entry.id}` } as const);
    const moved = await send.mutateAsync({ ...where, body: change, ifMatch: entry.version }).catch(() => null);
    if (moved === null) return;
    notify(t('calendar:move.done'));
    onDone();
  };
  return { move, conflict, error: send.error, busy: send.isPending };
}

function Conflicts({ error }: { error: ApiError }) {
  return (
    <div role="alert" className="rounded-2xl border border-amber-200 bg-amber-50 p-4 text-amber-800">
      <p className="mb-2 font-medium">{error.message}</p>
      <ConflictList conflicts={(error.problem.conflicts ?? []) as Conflict[]} />
    </div>
  );
}

interface MoveDialogProps {
  entry: CalendarEntry;
  target: Target;
  /** To name the new room. */
  rooms: readonly Room[];
  onDone: () => void;
  /** Nothing was moved: a dragged item goes back. */
  onCancel: () => void;
}

/** Asks before something is moved: from when to when, who is told, and what stands in the way. */
export function MoveDialog({ entry, target, rooms, onDone, onCancel }: MoveDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { titleOf } = useEntryText();
  const queryClient = useQueryClient();
  const [scope, setScope] = useState<Scope>('this');
  const { move, conflict, error, busy } = useMove(entry, target, onDone);
  const room = rooms.find(({ id }) => id === target.roomId && id !== entry.room?.id);
  const time = (startsAt: string, endsAt: string) => `${format.dayAndTime(startsAt)} – ${format.time(endsAt)}`;
  const reload = () => void refreshAll(queryClient).then(onCancel);
  if (hasCode(error, 'STALE')) return <StaleDialog error={error} onReload={reload} onClose={reload} />;
  const forceable = conflict?.problem.requiresConfirmation === true;
  return (
    <ConfirmDialog
      open
      tone={forceable ? 'danger' : 'primary'}
      title={t('calendar:move.title', { title: titleOf(entry) })}
      confirmLabel={forceable ? t('manage:conflict.continue') : t('calendar:move.confirm')}
      cancelLabel={t('calendar:move.leave')}
      onConfirm={() => void move(scope)}
      onClose={onCancel}
      busy={busy}
      error={conflict ? null : error}
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-muted">{t('calendar:move.from')}</dt>
        <dd>{time(entry.startsAt, entry.endsAt)}</dd>
        <dt className="text-muted">{t('calendar:move.to')}</dt>
        <dd className="font-semibold">{time(target.startsAt, target.endsAt)}</dd>
        {room && (
          <>
            <dt className="text-muted">{t('calendar:room')}</dt>
            <dd>{[entry.room?.name, `${room.site.name} ${room.name}`].filter(Boolean).join(' → ')}</dd>
          </>
        )}
      </dl>
      <Told entry={entry} />
      {entry.seriesId !== null && <ScopeField value={scope} onChange={setScope} />}
      {conflict && <Conflicts error={conflict} />}
    </ConfirmDialog>
  );
}
