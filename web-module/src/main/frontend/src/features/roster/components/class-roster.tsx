import { CheckCheck, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { useProblemNotice } from '@/components/ui/problem-alert';
import { DataState, EmptyState } from '@/components/ui/states';
import { useSend } from '@/hooks/use-resource';
import type { CheckIn, CheckInResult, Mark, Participant, ParticipantChange, Participants } from '@/lib/api/types';
import { announce, notify } from '@/lib/notices';
import { useUser } from '@/lib/session';
import { useParticipants } from '../api/roster';
import { AddParticipant } from './add-participant';
import { ParticipantRow } from './participant-row';
import { RemoveParticipant } from './remove-participant';

/** Records attendance and says what came of it. */
function useCheckIn(classId: number) {
  const { t } = useTranslation();
  const send = useSend<CheckInResult>();
  const complain = useProblemNotice();
  const mark = async (items: CheckIn['items']) => {
    const body: CheckIn = { items };
    try {
      const { results } = await send.mutateAsync({ method: 'POST', path: `/classes/${classId}/check-in`, body });
      const failed = results.filter((row) => row.result === 'failed');
      if (failed.length > 0) {
        const codes = [...new Set(failed.map((row) => row.code ?? ''))].join(', ');
        notify(t('roster:someFailed', { count: failed.length, codes }), 'bad');
      } else announce(t('roster:marked', { done: results.length, total: items.length }));
    } catch (error) {
      complain(error);
    }
  };
  return { mark, busy: send.isPending };
}

interface PeopleProps {
  classId: number;
  people: Participants;
}

function People({ classId, people }: PeopleProps) {
  const { t } = useTranslation();
  const isAdmin = useUser()?.role === 'admin';
  const { mark, busy } = useCheckIn(classId);
  const promotion = useSend();
  const complain = useProblemNotice();
  const [removing, setRemoving] = useState<Participant | null>(null);
  const shown = people.items.filter((one) => one.status !== 'cancelled');
  const waiting = shown
    .filter((one) => one.status === 'waitlist')
    .sort((a, b) => (a.waitlistPosition ?? 0) - (b.waitlistPosition ?? 0));
  const open = shown.filter((one) => one.status === 'booked');
  const overCapacity = isAdmin && people.booked >= people.capacity;
  const promote = ({ id }: Participant) => {
    const body: ParticipantChange = { status: 'booked', ...(overCapacity && { overrideCapacity: true }) };
    promotion.mutate({ method: 'PATCH', path: `/classes/${classId}/participants/${id}`, body }, { onError: complain });
  };
  const actions = {
    busy,
    promoteLabel: overCapacity ? t('roster:promoteOver') : t('roster:promote'),
    onMark: ({ id }: Participant, attendance: Mark, waive?: boolean) =>
      void mark([{ registrationId: id, attendance, ...(waive && { waive }) }]),
    onPromote: promote,
    onRemove: setRemoving,
  };
  const row = (one: Participant) => <ParticipantRow key={one.id} participant={one} {...actions} />;
  const here = shown.filter((one) => one.status !== 'waitlist');
  return (
    <>
      {shown.length === 0 && <EmptyState>{t('roster:nobody')}</EmptyState>}
      {open.length > 0 && (
        <Button
          variant="secondary"
          busy={busy}
          onClick={() => void mark(open.map(({ id }) => ({ registrationId: id, attendance: 'attended' })))}
        >
          <CheckCheck aria-hidden className="size-5" />
          {t('roster:markAll')}
        </Button>
      )}
      {here.length > 0 && (
        <ul aria-label={t('roster:participants')} className="divide-y divide-line">
          {here.map(row)}
        </ul>
      )}
      {waiting.length > 0 && (
        <ul aria-label={t('roster:waitlist')} className="divide-y divide-line border-t border-line">
          {waiting.map(row)}
        </ul>
      )}
      {removing && <RemoveParticipant participant={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

/** The people of a class: attendance, waitlist in order, add and remove. */
export function ClassRoster({ classId }: { classId: number }) {
  const { t } = useTranslation();
  const participants = useParticipants(classId);
  const [adding, setAdding] = useState(false);
  return (
    <div className="space-y-4">
      <DataState query={participants}>
        {(people) => (
          <>
            <p className="flex flex-wrap items-center justify-between gap-3">
              <span>{t('roster:counts', { booked: people.booked, capacity: people.capacity, waitlist: people.waitlist })}</span>
              <Button variant="secondary" onClick={() => setAdding(true)}>
                <UserPlus aria-hidden className="size-5" />
                {t('roster:add.action')}
              </Button>
            </p>
            <People classId={classId} people={people} />
          </>
        )}
      </DataState>
      {adding && <AddParticipant classId={classId} onClose={() => setAdding(false)} />}
    </div>
  );
}
