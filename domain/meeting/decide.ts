/**
 * The law: what a command does in a state. Out: events, an empty list (nothing changes), or a refusal.
 * Never throws for a rule and never reads a clock; undo is decided on the book (acts.ts).
 */
import { never } from '../assert.ts';
import type { PersonId, SeatId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import {
  decideAddItem,
  decideChangeItem,
  decideConclude,
  decidePublish,
  decideReorder,
  decideTakeOff,
  decideTakeUp,
  type PublishingFacts,
} from './agenda.ts';
import { decideAttendance, decideGuest } from './attendance.ts';
import type { CommandOf, MeetingCommand } from './commands.ts';
import {
  decideAdvice,
  decideDeclare,
  decideOpenRound,
  decidePosition,
  decidePropose,
  decideReword,
  decideSilentTest,
  decideWithdrawProposal,
} from './consensus.ts';
import type { Actor, MeetingEvent } from './events.ts';
import { LAW } from './law.ts';
import { peopleCalled, type Roster } from './roster.ts';
import {
  decideAsk,
  decideEndSpeech,
  decideGive,
  decideLine,
  decideNext,
  decidePauseClock,
  decideResumeClock,
  decideWithdraw,
} from './speaking.ts';
import { currentSpeech, speakingOf, type MeetingState } from './state.ts';

/** What the sender of a command saw (S11): an entry number, or who was speaking (null for nobody). */
export type Expects = { entry?: number; speech?: string | null };

/** What deciding needs from outside the meeting's own log. */
export type Facts = {
  by: Actor;
  /** The roster in force on a date, from the register (B3). */
  rosterOn: (bodies: readonly string[], date: string) => Roster;
  numbersUsed: PublishingFacts['numbersUsed'];
  /** The calendar day of the command, ISO, local. */
  today: string;
  /** The prose as it lies in the drafts, for sending and approving (M3, M4). */
  prose: Readonly<Record<string, string>>;
  /** Size and SHA-256 of a paper's bytes, computed by whoever stores them. */
  paper?: { size: number; sha256: string };
};

type Decided = MeetingEvent[] | Refusal;

/** W1, N7 and S11 first, then the rules of the subject. */
export function decide(state: MeetingState, command: MeetingCommand, facts: Facts, expects: Expects = {}): Decided {
  return mayAct(state, command, facts.by, expects) ?? decideSubject(state, command, facts);
}

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
  const fills = (seat: SeatId): boolean => state.attendance[person]?.seat === seat;
  switch (command.kind) {
    case 'ask-for-the-word':
      return command.person === person;
    case 'record-attendance':
      return command.person === person && command.state === 'excused';
    case 'withdraw-request':
      return speakingOf(state, state.current).waiting.some(
        (each) => each.request === command.request && each.person === person,
      );
    case 'take-position':
    case 'give-advice':
      return fills(command.seat);
    default:
      return false;
  }
}

/** N7: one table says which command each phase takes. */
export function mayPhase(state: MeetingState, command: Pick<MeetingCommand, 'kind'>): Refusal | null {
  if (LAW[command.kind].phases.includes(state.phase)) return null;
  if (command.kind === 'plan-meeting') return refuse('meeting-exists');
  if (state.phase === 'unborn') return refuse('unknown-meeting');
  return refuse('wrong-phase', { phase: state.phase, command: command.kind });
}

/** S11: whoever names what he saw is refused when it is no longer so. */
export function isStale(state: MeetingState, command: Pick<MeetingCommand, 'kind'>, expects: Expects): Refusal | null {
  if (expects.speech !== undefined && (currentSpeech(state)?.request ?? null) !== expects.speech)
    return refuse('stale', { speech: currentSpeech(state)?.request ?? '' });
  const touched = state.lastEntryOf[LAW[command.kind].family] ?? 0;
  if (expects.entry !== undefined && touched > expects.entry) return refuse('stale', { entry: touched });
  return null;
}

function decideSubject(state: MeetingState, command: MeetingCommand, facts: Facts): Decided {
  switch (command.kind) {
    case 'plan-meeting':
      return decidePlan(command, facts);
    case 'change-meeting':
      return decideChangeMeeting(state, command);
    case 'add-item':
      return decideAddItem(state, command);
    case 'change-item':
      return decideChangeItem(state, command);
    case 'reorder-items':
      return decideReorder(state, command);
    case 'take-off-item':
      return decideTakeOff(state, command);
    case 'attach-paper':
      return decideAttach(state, command, facts);
    case 'publish-notice':
      return decidePublish(state, {
        ...facts,
        roster: facts.rosterOn(state.bodies, state.days[0]?.date ?? facts.today),
      });
    case 'open-meeting':
    case 'change-chair':
    case 'pause-meeting':
    case 'resume-meeting':
    case 'close-meeting':
      return decideLife(state, command, facts);
    case 'record-attendance':
      return decideAttendance(state, command);
    case 'register-guest':
      return decideGuest(state, command);
    case 'take-up-item':
      return decideTakeUp(state, command);
    case 'conclude-item':
      return decideConclude(state, command);
    case 'ask-for-the-word':
      return isKnownRequest(state, command.request) ? [] : decideAsk(state, command);
    case 'give-the-word':
      return isKnownRequest(state, command.request) ? [] : decideGive(state, command);
    case 'withdraw-request':
      return decideWithdraw(state, command, facts.by.window !== 'participant');
    case 'next-speaker':
      return decideNext(state);
    case 'end-speech':
      return decideEndSpeech(state);
    case 'pause-clock':
      return decidePauseClock(state);
    case 'resume-clock':
      return decideResumeClock(state, command);
    case 'propose-the-line':
    case 'draw-the-line':
    case 'lift-the-line':
      return decideLine(state, command);
    case 'put-proposal':
      return decidePropose(state, command);
    case 'reword-proposal':
      return decideReword(state, command);
    case 'withdraw-proposal':
      return decideWithdrawProposal(state, command);
    case 'test-silently':
      return decideSilentTest(state, command);
    case 'open-round':
      return decideOpenRound(state, command);
    case 'take-position':
      return decidePosition(state, command);
    case 'give-advice':
      return decideAdvice(state, command);
    case 'declare-result':
      return decideDeclare(state, command);
    case 'send-minutes':
    case 'approve-minutes':
    case 'sign-minutes':
      return decideMinutes(state, command, facts);
    case 'undo':
      return refuse('nothing-to-undo');
    case 'redo':
      return refuse('nothing-to-redo');
    default:
      return never(command, 'command');
  }
}

function isKnownRequest(state: MeetingState, request: string): boolean {
  return Object.values(state.speaking).some((each) =>
    [...each.waiting, ...each.speeches].some((one) => one.request === request),
  );
}

function decidePlan(command: CommandOf<'plan-meeting'>, facts: Facts): Decided {
  const { bodies, days, place, title } = command;
  const roster = facts.rosterOn(bodies, days[0]?.date ?? facts.today);
  const unknown = bodies.find((each) => !roster.bodies.some((one) => one.body === each));
  if (unknown !== undefined) return refuse('unknown-body', { body: unknown });
  const languageForm = command.languageForm ?? roster.bodies[0]?.languageForm ?? 'nb';
  return [
    { kind: 'meeting-planned', bodies, days, place, languageForm, roster, ...(title === undefined ? {} : { title }) },
  ];
}

function decideChangeMeeting(state: MeetingState, command: CommandOf<'change-meeting'>): Decided {
  const { title, days, place, languageForm } = command;
  const changed = Object.fromEntries(
    Object.entries({ title, days, place, languageForm }).filter(
      ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(state[key as 'title']),
    ),
  );
  return Object.keys(changed).length === 0 ? [] : [{ kind: 'meeting-changed', ...changed }];
}

function decideAttach(state: MeetingState, command: CommandOf<'attach-paper'>, facts: Facts): Decided {
  const item = state.items[command.item];
  if (!item) return refuse('unknown-item', { item: command.item });
  if (item.papers.some((each) => each.paper === command.paper)) return [];
  const { paper, name, mediaType } = command;
  const { size, sha256 } = facts.paper ?? { size: 0, sha256: '' };
  return [{ kind: 'paper-attached', item: command.item, paper, name, mediaType, size, sha256 }];
}

function decideLife(
  state: MeetingState,
  command: CommandOf<'open-meeting' | 'change-chair' | 'pause-meeting' | 'resume-meeting' | 'close-meeting'>,
  facts: Facts,
): Decided {
  switch (command.kind) {
    case 'open-meeting': {
      // The opening freezes seats, rights and settings of the day (style of the log, B3, B8).
      const roster = facts.rosterOn(state.bodies, state.days[0]?.date ?? facts.today);
      const chair = command.chair ?? roster.bodies[0]?.chair ?? roster.bodies[0]?.deputyChair;
      if (chair == null) return refuse('no-chair');
      return isCalled(roster, chair)
        ? [{ kind: 'meeting-opened', chair, roster }]
        : refuse('not-called', { person: chair });
    }
    case 'change-chair':
      if (state.chair === command.chair) return [];
      if (!isCalled(state.roster, command.chair)) return refuse('not-called', { person: command.chair });
      return [{ kind: 'chair-changed', chair: command.chair, reason: command.reason }];
    case 'pause-meeting':
      return [...decidePauseClock(state), { kind: 'meeting-paused' }]; // a break stops the clock (S4)
    case 'resume-meeting':
      return [{ kind: 'meeting-resumed' }];
    case 'close-meeting':
      return state.current === null ? [{ kind: 'meeting-closed' }] : refuse('item-open', { item: state.current });
  }
}

function isCalled(roster: Roster, person: PersonId): boolean {
  return (
    peopleCalled(roster).has(person) ||
    roster.bodies.some((each) => each.chair === person || each.deputyChair === person)
  );
}

/** The plain path of M4: sent for remarks, approved by chair and deputy chair, signed and locked. */
function decideMinutes(
  state: MeetingState,
  command: CommandOf<'send-minutes' | 'approve-minutes' | 'sign-minutes'>,
  facts: Facts,
): Decided {
  switch (command.kind) {
    case 'send-minutes':
      return [{ kind: 'minutes-sent', deadline: command.deadline, prose: facts.prose }];
    case 'approve-minutes': {
      const body = state.roster.bodies[0];
      const needed = [body?.chair ?? state.chair, body?.deputyChair].filter((each): each is string => each != null);
      const missing = needed.find((each) => !command.approvers.includes(each));
      if (missing !== undefined) return refuse('approver-missing', { person: missing });
      return [{ kind: 'minutes-approved', approvers: command.approvers, prose: facts.prose }];
    }
    case 'sign-minutes': {
      const { kind: _kind, meeting: _meeting, ...signature } = command;
      const known = state.minutes.signatures.some(
        (each) => each.fingerprint === signature.fingerprint && each.minutesSha256 === signature.minutesSha256,
      );
      return known ? [] : [{ kind: 'minutes-signed', ...signature }];
    }
  }
}
