/** What every part of the room works with: the meeting as it stands, the way to send, and the law asked beforehand. */
import { useMemo } from 'react';
import type { Answer } from '../../app/answer.ts';
import type { Book } from '../../domain/meeting/acts.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import type { Now } from '../../domain/meeting/clock.ts';
import type { Expects } from '../../domain/meeting/decide.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { useMeeting, useSend } from '../state/hooks.ts';
import { useRole } from '../state/may.ts';
import { stateAfter, whyNot } from './why-not.ts';

type WithoutMeeting<Command> = Command extends MeetingCommand ? Omit<Command, 'meeting'> : never;
/** A command of this meeting as a part of the room writes it. */
export type RoomCommand = WithoutMeeting<MeetingCommand>;

export type Room = {
  meeting: string;
  book: Book;
  state: MeetingState;
  /** The program's clocks now. */
  now: () => Now;
  send: (command: RoomCommand, expects?: Expects) => Promise<Answer>;
  /** The refusal that the command would meet now; null when it would be accepted. */
  why: (command: RoomCommand) => Refusal | null;
  /** The meeting as it would stand after the command: for what must be seen before it is done. */
  after: (command: RoomCommand) => MeetingState | Refusal;
};

/** The room of a meeting; null while it is read. */
export function useRoom(meeting: string): Room | null {
  const opened = useMeeting(meeting);
  const send = useSend(meeting);
  const role = useRole();
  return useMemo(() => {
    if (opened === null) return null;
    const { book, state, now } = opened;
    return {
      meeting,
      book,
      state,
      now,
      send,
      why: (command) => whyNot(book, role, { ...command, meeting }, { at: now().at }),
      after: (command) => stateAfter(book, role, { ...command, meeting }, { at: now().at }),
    };
  }, [opened, send, role, meeting]);
}

/** Whether an answer says that the act is done, or had been done already. */
export function isDone(answer: Answer): boolean {
  return answer.outcome === 'done' || answer.outcome === 'same';
}

/** A new id for a thing that is made here. */
export function newId(): string {
  return crypto.randomUUID();
}
