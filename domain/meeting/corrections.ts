/**
 * Late corrections of attendance (A1, K11): they say what is now known to have been so, change no decision, and put a
 * flag on every decision that they touch: where a deciding seat was present or habil at its entry, or was not.
 */
import type { ItemId, PersonId, ProposalId, SeatId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { AttendanceCorrection } from './attendance-state.ts';
import { isOfTheMeeting } from './attendance.ts';
import type { CommandOf } from './commands.ts';
import type { Decision, ProposalVersion } from './consensus-state.ts';
import type { CorrectedMoment } from './attendance-events.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import { decidingSeats, seatOf } from './roster.ts';
import { momentOf, type MeetingState, type Moment } from './state.ts';

/** Decides a correction. Without an end it reaches to the entry before it; how things are now is recorded, not corrected. */
export function decideCorrection(
  state: MeetingState,
  command: CommandOf<'correct-attendance'>,
): MeetingEvent[] | Refusal {
  const { person, state: was, seat, from, reason } = command;
  const to = command.to ?? { entry: state.entry };
  if (!isOfTheMeeting(state, person)) return refuse('not-called', { person });
  if (seat !== undefined && !seatOf(state.roster, seat)) return refuse('unknown-seat', { seat });
  if (isAhead(state, from) || isAhead(state, to) || isBackwards(from, to)) return refuse('no-such-moment', {});
  const last = state.corrections.findLast((each) => each.person === person);
  const isSame =
    last?.state === was &&
    last.seat === seat &&
    last.reason === reason &&
    JSON.stringify(last.from) === JSON.stringify(from) &&
    (command.to === undefined || JSON.stringify(last.to) === JSON.stringify(to));
  if (isSame) return [];
  return [
    {
      kind: 'attendance-corrected',
      person,
      state: was,
      ...(seat === undefined ? {} : { seat }),
      from,
      to,
      reason,
    },
  ];
}

function isAhead({ entry }: MeetingState, moment: CorrectedMoment): boolean {
  return 'entry' in moment && moment.entry > entry;
}

function isBackwards(from: CorrectedMoment, to: CorrectedMoment): boolean {
  if ('entry' in from && 'entry' in to) return from.entry > to.entry;
  return 'at' in from && 'at' in to && from.at > to.at;
}

/** Whether a correction speaks of a moment. */
export function covers({ from, to }: Pick<AttendanceCorrection, 'from' | 'to'>, moment: Moment): boolean {
  const isAfter = 'entry' in from ? moment.seq >= from.entry : Date.parse(moment.at) >= Date.parse(from.at);
  const isBefore = 'entry' in to ? moment.seq <= to.entry : Date.parse(moment.at) <= Date.parse(to.at);
  return isAfter && isBefore;
}

/** A flag on a decision: what a correction says of a deciding seat at the decision's entry (K11). */
export type DecisionFlag = {
  proposal: ProposalId;
  item: ItemId;
  decisionEntry: number;
  correctionEntry: number;
  person: PersonId;
  seat: SeatId;
  what: 'wasAway' | 'wasPresent' | 'wasInhabil' | 'wasHabil';
  reason: string;
};

/** The flags of all decisions of a meeting. The decisions themselves stand as they were declared. */
export function decisionFlags(state: MeetingState): DecisionFlag[] {
  return Object.values(state.proposals).flatMap(({ proposal, item, versions }) =>
    versions.flatMap(declaredOf).flatMap((declared) =>
      [...attendanceFlags(state, declared), ...habilitetFlags(state, declared)].map((each) => ({
        proposal,
        item,
        decisionEntry: declared.at.seq,
        ...each,
      })),
    ),
  );
}

/** What a declaration froze of who was here, by consensus or by a vote (K8, K11). */
type Declared = Pick<Decision, 'at' | 'item' | 'body' | 'attendance'>;

function declaredOf({ decision, votes = [] }: ProposalVersion): Declared[] {
  return [decision, ...votes.map((each) => each.declared)].filter((each) => each !== null);
}

type Flag = Omit<DecisionFlag, 'proposal' | 'item' | 'decisionEntry'>;

function attendanceFlags(state: MeetingState, { at, body, attendance }: Declared): Flag[] {
  const later = state.corrections.filter((each) => each.at.seq > at.seq && covers(each, at));
  // Of several corrections of a person the last one counts.
  const last = new Map(later.map((each) => [each.person, each]));
  return [...last.values()].flatMap((correction): Flag[] => {
    const { person, reason } = correction;
    const isHere = correction.state === 'present' || correction.state === 'video';
    const seats = attendance.filter((each) => each.person === person);
    const given = { correctionEntry: correction.at.seq, person, reason };
    const lost = seats.filter(({ seat }) => !isHere || (correction.seat ?? seat) !== seat);
    const seat = correction.seat ?? decidingSeats(state.roster, body).find((each) => each.holder === person)?.seat;
    const decides = decidingSeats(state.roster, body).some((each) => each.seat === seat);
    const isGained = isHere && seat !== undefined && decides && !seats.some((each) => each.seat === seat);
    return [
      ...lost.map((each): Flag => ({ ...given, seat: each.seat, what: 'wasAway' })),
      ...(isGained ? [{ ...given, seat, what: 'wasPresent' } as const] : []),
    ];
  });
}

function habilitetFlags(state: MeetingState, { at, item, body, attendance }: Declared): Flag[] {
  return Object.entries(state.habilitet[item] ?? {}).flatMap(([person, { answers }]): Flag[] => {
    const then = answers.findLast((each) => each.at.seq <= at.seq)?.habil ?? true;
    const now = answers.at(-1);
    if (now === undefined || now.at.seq <= at.seq || now.habil === then) return [];
    const held = decidingSeats(state.roster, body).filter((each) => each.holder === person);
    const seats = now.habil
      ? held.map((each) => each.seat)
      : attendance.filter((each) => each.person === person).map((each) => each.seat);
    return seats.map((seat) => ({
      correctionEntry: now.at.seq,
      person,
      seat,
      what: now.habil ? 'wasHabil' : 'wasInhabil',
      reason: now.corrects ?? now.ground.words ?? '',
    }));
  });
}

export function evolveCorrection(
  state: MeetingState,
  { kind: _kind, ...correction }: EventOf<'attendance-corrected'>,
  meta: EntryMeta,
): MeetingState {
  return { ...state, corrections: [...state.corrections, { ...correction, at: momentOf(meta) }] };
}
