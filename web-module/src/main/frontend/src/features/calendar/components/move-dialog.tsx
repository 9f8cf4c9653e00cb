import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictList, ConflictRules } from '@/components/conflict-dialog';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { StaleDialog } from '@/components/ui/stale-dialog';
import { useOne, useSend } from '@/hooks/use-resource';
import { hasCode } from '@/lib/api/problem';
import type {
  CalendarEntry,
  ChangedEvent,
  ClassMove,
  Conflict,
  EventChange,
  MovedClass,
  Room,
  StudioEvent,
} from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { refreshAll } from '@/lib/refresh';
import { useMoveConflicts } from '../api/move-conflicts';
import type { Target } from '../lib/move-rules';
import { useEntryText } from '../lib/use-entry-text';
import { useTold } from '../lib/use-told';
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

/** Sends the move, and says what stands in its way: found beforehand, or by the server when it refuses. */
function useMove(entry: CalendarEntry, target: Target, onDone: () => void) {
  const { t } = useTranslation();
  const send = useSend<MovedClass | ChangedEvent>();
  const told = useTold();
  const ahead = useMoveConflicts(entry, target);
  const refused = hasCode(send.error, 'SCHEDULE_CONFLICT') ? send.error.problem : null;
  const conflicts = (refused?.conflicts as readonly Conflict[] | undefined) ?? ahead.data ?? [];
  const isForceable = refused ? refused.requiresConfirmation === true : conflicts.every(({ mode }) => mode === 'confirm');
  const force = conflicts.length > 0 && isForceable;
  const move = async (scope: Scope) => {
    const scoped = entry.seriesId === null ? {} : { scope };
    const { startsAt, endsAt, roomId } = target;
    const change: ClassMove & EventChange = { startsAt, endsAt, ...(roomId !== null && { roomId }), ...scoped, ...(force && { force }) };
    const where =
      entry.kind === 'class'
        ? ({ method: 'POST', path: `/classes/${entry.id}/move` } as const)
        : ({ method: 'PATCH', path: `/events/${entry.id}` } as const);
    const moved = await send.mutateAsync({ ...where, body: change, ifMatch: entry.version }).catch(() => null);
    if (moved === null) return;
    notify(told(t('calendar:move.done'), moved));
    onDone();
  };
  const busy = send.isPending || ahead.isPending;
  return { move, conflicts, force, isBlocked: conflicts.length > 0 && !force, error: refused ? null : send.error, busy };
}

function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="space-y-2 rounded-2xl border border-amber-200 bg-amber-50 p-4 text-amber-800">
      <p className="font-medium">{t('calendar:move.inTheWay')}</p>
      <ConflictList conflicts={conflicts} />
      <ConflictRules conflicts={conflicts} />
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
  const { move, conflicts, force, isBlocked, error, busy } = useMove(entry, target, onDone);
  const room = rooms.find(({ id }) => id === target.roomId && id !== entry.room?.id);
  const time = (startsAt: string, endsAt: string) => `${format.dayAndTime(startsAt)} – ${format.time(endsAt)}`;
  const reload = () => void refreshAll(queryClient).then(onCancel);
  if (hasCode(error, 'STALE')) return <StaleDialog error={error} onReload={reload} onClose={reload} />;
  // Items of a series that move together do not stand in each other's way: there the server decides.
  const mayTry = !isBlocked || scope !== 'this';
  return (
    <ConfirmDialog
      open
      tone={force ? 'danger' : 'primary'}
      title={t('calendar:move.title', { title: titleOf(entry) })}
      confirmLabel={force ? t('manage:conflict.continue') : t('calendar:move.confirm')}
      cancelLabel={t('calendar:move.leave')}
      onConfirm={mayTry ? () => void move(scope) : null}
      onClose={onCancel}
      busy={busy}
      error={error}
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
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
    </ConfirmDialog>
  );
}
