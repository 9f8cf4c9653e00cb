import type { ReactNode } from 'react';
import type { Room } from '@/lib/api/types';
import type { Placed } from '../lib/columns';
import type { Start } from '../lib/event-form';
import type { Target } from '../lib/move-rules';
import { CreateDialog } from './create-dialog';
import { EventPanel } from './event-panel';
import { KeysDialog } from './keys-dialog';
import { MoveDialog } from './move-dialog';
import { MoveLater } from './move-later';

/** What the calendar is asking. */
export type Asked =
  | { kind: 'keys' }
  | { kind: 'create'; start: Start }
  | { kind: 'move'; placed: Placed; target: Target; revert: () => void }
  | { kind: 'later'; placed: Placed }
  | null;

/** What other features know of what is opened or planned here. */
export interface CalendarParts {
  /** What is shown of a class that is opened. */
  classPanel: (id: number, close: () => void) => ReactNode;
  /** The form that plans a class, for admins. */
  newClass: (start: Start, close: () => void) => ReactNode;
  /** What was done to an event, and by whom. */
  eventHistory: (id: number) => ReactNode;
}

interface AskedDialogProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
  rooms: readonly Room[];
  shortcuts: { on: boolean; set: (on: boolean) => void };
  newClass: CalendarParts['newClass'];
}

/** The dialog of what is being asked. */
export function AskedDialog({ asked, onAsk, rooms, shortcuts, newClass }: AskedDialogProps) {
  const close = () => onAsk(null);
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'keys':
      return <KeysDialog on={shortcuts.on} onSwitch={shortcuts.set} onClose={close} />;
    case 'create':
      return <CreateDialog start={asked.start} newClass={newClass} onClose={close} />;
    case 'later':
      return (
        <MoveLater
          entry={asked.placed.entry}
          rooms={rooms}
          onClose={close}
          onTarget={(target) => onAsk({ kind: 'move', placed: asked.placed, target, revert: () => undefined })}
        />
      );
    case 'move':
      return (
        <MoveDialog
          entry={asked.placed.entry}
          target={asked.target}
          rooms={rooms}
          onDone={close}
          onCancel={() => {
            asked.revert();
            close();
          }}
        />
      );
  }
}

interface OpenPanelProps extends Pick<CalendarParts, 'classPanel' | 'eventHistory'> {
  /** Key of the opened entry, from the URL. */
  open: string | null;
  onClose: () => void;
}

/** The details of the entry that is open. */
export function OpenPanel({ open, onClose, classPanel, eventHistory }: OpenPanelProps) {
  const [kind, number] = (open ?? '').split(':');
  const id = Number(number);
  if (!(id > 0)) return null;
  if (kind === 'event') return <EventPanel id={id} history={eventHistory(id)} onClose={onClose} />;
  return kind === 'class' ? classPanel(id, onClose) : null;
}
