/** Who may do what, and when: the window (W1), the phase (N7), and what the sender saw (S11). */
import type { OrganisationId, PersonId, SeatId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { MeetingCommand } from './commands.ts';
import type { Actor } from './events.ts';
import type { Expects } from './facts.ts';
import { LAW, UNDOABLE } from './law.ts';
import { ledgerOf } from './ledger.ts';
import { seatUsedBy } from './seats.ts';
import { currentSpeech, speakingOf } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

/** Whether this window may send this command in this phase, having seen what it saw (W1, N7, S11). */
export function mayAct(state: MeetingState, command: MeetingCommand, by: Actor, expects: Expects): Refusal | null {
  return mayWindow(state, command, by) ?? mayPhase(state, command) ?? isStale(state, command, expects);
}

function mayWindow(state: MeetingState, command: MeetingCommand, by: Actor): Refusal | null {
  if (!LAW[command.kind].windows.includes(by.window))
    return refuse('window-may-not', { window: by.window, command: command.kind });
  if (by.window !== 'participant') return null;
  return ownBusiness(state, command, by.person) ? null : refuse('not-your-own', { command: command.kind });
}

/** A participant's laptop: own request, own answer, own forfall, and nothing else (W1). */
function ownBusiness(state: MeetingState, command: MeetingCommand, person: PersonId | undefined): boolean {
  if (person === undefined) return false;
  const fills = (seat: SeatId): boolean => seatUsedBy(state, person)?.seat === seat;
  switch (command.kind) {
    case 'ask-for-the-word':
      return command.person === person;
    case 'record-attendance':
      return command.person === person && command.state === 'excused' && command.deputy === undefined;
    case 'report-absence':
      return command.person === person;
    case 'raise-habilitet':
      return command.raisedBy === person;
    case 'withdraw-request':
      return speakingOf(state, state.current).waiting.some(
        (each) => each.request === command.request && each.person === person,
      );
    case 'record-view':
      return speaksFor(state, person, command.organisation);
    case 'take-position':
    case 'cast-vote':
    case 'give-advice':
      return fills(command.seat);
    case 'withdraw-objection':
      return ledgerOf(state, command.proposal).some((each) => each.entry === command.entry && fills(each.seat));
    default:
      return false;
  }
}

/** Whose seat represents the organisation: the one used here, or before the meeting one that is held. */
function speaksFor(state: MeetingState, person: PersonId, organisation: OrganisationId): boolean {
  const used = seatUsedBy(state, person);
  const seats = used ? [used] : state.roster.seats.filter((each) => each.holder === person);
  return seats.some((each) => each.represents.includes(organisation));
}

/** N7: one table says which command each phase takes. */
function mayPhase(state: MeetingState, command: MeetingCommand): Refusal | null {
  if (LAW[command.kind].phases.includes(state.phase)) return null;
  if (command.kind === 'plan-meeting') return refuse('meeting-exists');
  if (state.phase === 'unborn') return refuse('unknown-meeting');
  return refuse('wrong-phase', { phase: state.phase, command: command.kind });
}

/** S11: whoever names what he saw is refused when it is no longer so. */
function isStale(state: MeetingState, command: MeetingCommand, expects: Expects): Refusal | null {
  if (expects.speech !== undefined && (currentSpeech(state)?.request ?? null) !== expects.speech)
    return refuse('stale', { speech: currentSpeech(state)?.request ?? '' });
  const touched = lastTouched(state, command);
  if (expects.entry !== undefined && touched > expects.entry) return refuse('stale', { entry: touched });
  return null;
}

/** The last entry about what the command is about; for undo and redo, about what they would turn (S10). */
function lastTouched(state: MeetingState, command: MeetingCommand): number {
  const { lastEntryOf } = state;
  if (command.kind === 'redo') return state.entry;
  if (command.kind !== 'undo') return lastEntryOf[LAW[command.kind].family] ?? 0;
  if (command.entry !== undefined) return 0; // the act is named already
  const families = command.family === undefined ? UNDOABLE : [command.family];
  return Math.max(0, ...families.map((each) => lastEntryOf[each] ?? 0));
}
