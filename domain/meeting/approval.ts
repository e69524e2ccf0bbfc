/** The plain path of the minutes: sent for remarks, approved, signed and locked (M4). */
import { refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import type { MinutesEvent } from './minutes-events.ts';
import { peopleCalled } from './roster.ts';
import { momentOf, type MeetingState } from './state.ts';

/** The plain path of M4: sent for remarks, approved by chair and deputy chair, signed and locked. */
export function decideMinutes(
  state: MeetingState,
  command: CommandOf<'send-minutes' | 'approve-minutes' | 'sign-minutes'>,
  facts: Facts,
): MeetingEvent[] | Refusal {
  switch (command.kind) {
    case 'send-minutes':
      return [{ kind: 'minutes-sent', deadline: command.deadline, prose: facts.prose }];
    case 'approve-minutes': {
      const body = state.roster.bodies[0];
      const needed = [body?.chair ?? state.chair, body?.deputyChair].filter((each): each is string => each != null);
      const missing = needed.find((each) => !command.approvers.includes(each));
      if (missing !== undefined) return refuse('approver-missing', { person: missing });
      const called = peopleCalled(state.roster);
      const unknown = command.approvers.find((each) => !called.has(each));
      if (unknown !== undefined) return refuse('unknown-person', { person: unknown });
      return [{ kind: 'minutes-approved', approvers: command.approvers, prose: facts.prose }];
    }
    case 'sign-minutes': {
      const { kind: _kind, meeting: _meeting, ...signature } = command;
      // What is signed is the log as it stood at an entry: not before the approval, and not past the end.
      const approvedAt = state.minutes.approved?.at.seq ?? 0;
      if (command.atEntry < approvedAt || command.atEntry > state.entry) return refuse('stale', { entry: state.entry });
      const known = state.minutes.signatures.some(
        (each) => each.fingerprint === signature.fingerprint && each.minutesSha256 === signature.minutesSha256,
      );
      return known ? [] : [{ kind: 'minutes-signed', ...signature }];
    }
  }
}
export function evolveMinutes(state: MeetingState, event: MinutesEvent, meta: EntryMeta): MeetingState {
  const { minutes } = state;
  const at = momentOf(meta);
  switch (event.kind) {
    case 'minutes-sent':
      return {
        ...state,
        phase: 'forApproval',
        minutes: { ...minutes, prose: event.prose, sent: { deadline: event.deadline, at } },
      };
    case 'minutes-approved':
      return {
        ...state,
        phase: 'approved',
        minutes: { ...minutes, prose: event.prose, approved: { approvers: event.approvers, at } },
      };
    case 'minutes-signed': {
      const { kind: _kind, ...signature } = event;
      return {
        ...state,
        phase: 'signed',
        minutes: { ...minutes, signatures: [...minutes.signatures, { ...signature, at }] },
      };
    }
  }
}
