/** Any act at all, at random: most are lawful now and then, and the law says which. */
import { speakingOf } from '../speaking-state.ts';
import type { MeetingState } from '../state.ts';
import { stillJoined } from '../items.ts';
import type { Random } from './seeded.ts';
import { disagreementActs } from './any-disagreement.ts';
import { votingActs } from './any-voting.ts';
import { PEOPLE, ROSTER, type Act } from './table-top.ts';

/** Enough that a long random meeting does not run out of items to treat. */
export const ITEMS: readonly string[] = Array.from({ length: 40 }, (_each, at) => `i${at}`);
const SEATS = ROSTER.seats.map((each) => each.seat);

/** A command with its parts picked at random. `turn` makes ids that nobody has used. */
export function anyAct(random: Random, state: MeetingState, turn: number): Act {
  const { pick, below, oneIn } = random;
  const person = pick(PEOPLE);
  const item = state.current !== null && !oneIn(4) ? state.current : pick(ITEMS);
  const own = Object.values(state.proposals).filter((each) => each.item === state.current);
  const proposal = pick([...own.map((each) => each.proposal), 'p0']);
  const seat = pick(SEATS);
  const speech = pick(['innlegg', 'innlegg', 'replikk', 'svarreplikk', 'clarifyingQuestion', 'pointOfOrder'] as const);
  const request = pick([...waiting(state), 'none']);
  const acts: (() => Act)[] = [
    () => ({ kind: 'record-attendance', person, state: 'present' }),
    () => ({ kind: 'record-attendance', person, state: pick(['present', 'video'] as const), seat }),
    () => ({ kind: 'record-attendance', person, state: pick(['left', 'excused', 'leave'] as const) }),
    () => ({ kind: 'ask-for-the-word', request: `r${turn}`, person, speech }),
    () => ({ kind: 'ask-for-the-word', request: `r${turn}`, person, speech }),
    () => ({ kind: 'give-the-word', request: `r${turn}`, person, speech }),
    () => ({ kind: 'give-the-word', request: `r${turn}`, person, speech, place: pick(['now', 1, 2, 9] as const) }),
    () => ({ kind: 'withdraw-request', request }),
    () => ({ kind: 'move-request', request, place: 1 + below(4) }),
    () => ({ kind: 'skip-request', request }),
    () => ({ kind: 'reorder-queue', order: waiting(state).toSorted(() => below(3) - 1) }),
    () => ({ kind: 'extend-speech', bySeconds: pick([-60, 30]) }),
    () => ({ kind: 'correct-speech', speech: pick([...given(state), 'none']), person, reason: 'x' }),
    () => ({ kind: 'correct-speech', speech: pick([...given(state), 'none']), milliseconds: below(9000), reason: 'x' }),
    () => ({ kind: 'change-speaking-time', item, seconds: { [speech]: pick([60, 90, null]) } }),
    () => ({ kind: 'set-time-budget', item, seconds: pick([{}, { hospital: 60 }]) }),
    () => ({ kind: 'next-speaker' }),
    () => ({ kind: 'next-speaker' }),
    () => ({ kind: 'end-speech' }),
    () => ({ kind: 'pause-clock' }),
    () => ({ kind: 'resume-clock' }),
    () => ({ kind: pick(['propose-the-line', 'draw-the-line', 'lift-the-line'] as const) }),
    () => ({ kind: 'take-up-item', item }),
    () =>
      oneIn(3)
        ? { kind: 'conclude-item', item, outcome: pick(['noted', 'postponed', 'byConsensus'] as const) }
        : { kind: 'next-speaker' },
    () => ({ kind: 'change-item', item, title: `t${below(3)}` }),
    () => ({ kind: 'change-item', item, itemKind: pick(['decision', 'discussion'] as const) }),
    () => ({ kind: 'reorder-items', order: state.order.toSorted(() => below(3) - 1) }),
    () => (oneIn(9) ? { kind: 'take-off-item', item, reason: 'x' } : { kind: 'take-up-item', item }),
    () => ({ kind: 'put-proposal', proposal: `p${turn}`, item: state.current ?? item, text: 'x', proposer: person }),
    ...disagreementActs(random, state, { turn, item: state.current ?? item, proposal }),
    ...votingActs(random, { turn, item, proposal }),
    () => ({ kind: 'reword-proposal', proposal, text: `t${below(3)}`, proposer: person }),
    () => ({ kind: 'withdraw-proposal', proposal }),
    () => ({ kind: 'test-silently', proposal }),
    () => ({ kind: 'open-round', proposal }),
    () => ({ kind: 'take-position', proposal, seat, position: pick(['assent', 'standsAside'] as const) }),
    () => ({ kind: 'declare-result', proposal, result: pick(['consensus', 'invalid'] as const), effect: 'guiding' }),
    () => (state.phase === 'open' && oneIn(4) ? { kind: 'pause-meeting' } : { kind: 'resume-meeting' }),
    ...attendanceActs(random, state, item, turn),
    () => ({ kind: 'undo' }),
    () => ({ kind: 'undo', family: pick(['queue', 'attendance', 'agenda', 'wording', 'views'] as const) }),
    () => ({ kind: 'undo', entry: Math.max(1, state.entry - below(30)) }),
    () => ({ kind: 'redo' }),
    () => ({ kind: 'redo' }),
  ];
  return pick(acts)();
}

/** Habilitet, deputies for items, absence, those let in, corrections, doors and inputs. */
function attendanceActs(random: Random, state: MeetingState, item: string, turn: number): (() => Act)[] {
  const { pick, below, oneIn } = random;
  const person = pick(PEOPLE);
  const seat = pick(SEATS);
  const ground = { law: 'fvl6' } as const;
  return [
    () => ({ kind: 'raise-habilitet', item, person, raisedBy: pick(PEOPLE), ground }),
    () => ({ kind: 'decide-habilitet', item, person, habil: !oneIn(5), ground }),
    () => ({ kind: 'correct-habilitet', item, person, habil: oneIn(2), ground, reason: 'x' }),
    () => ({ kind: 'report-absence', person, items: oneIn(2) ? [] : [item, pick(ITEMS)] }),
    () => ({ kind: 'seat-deputy', person, seat, items: [item] }),
    () => ({ kind: 'report-absence', person, during: oneIn(3) ? [] : [{ day: 1, from: pick(['10:40', '11:00']) }] }),
    () => ({ kind: 'seat-deputy', person, seat, during: [{ day: 1, from: '10:40', to: pick(['11:00', '11:15']) }] }),
    () => ({ kind: 'record-attendance', person, state: 'leave', deputy: pick(PEOPLE) }),
    () => ({ kind: 'record-attendance', person, state: 'leave', deputy: pick(PEOPLE), seat, chairDecides: true }),
    () => ({ kind: 'seat-deputy', person, seat, items: [item, pick(ITEMS)], chairDecides: true }),
    () => ({ kind: 'record-attendance', person, state: 'present', seat, chairDecides: true }),
    () => ({ kind: 'admit-stand-in', person, seat, authority: { kind: pick(['direct', 'none'] as const) } }),
    () => ({
      kind: 'correct-attendance',
      person,
      state: pick(['present', 'left'] as const),
      from: { entry: Math.max(1, state.entry - below(20)) },
      reason: 'x',
    }),
    () => ({ kind: 'add-item-in-meeting', item: `n${turn}`, title: 'x', itemKind: 'discussion' }),
    () =>
      oneIn(9) ? { kind: 'take-together', item: state.current ?? item, with: [pick(ITEMS)] } : { kind: 'next-speaker' },
    () => ({
      kind: 'conclude-item',
      item: pick([item, ...stillJoined(state, state.current ?? item)]),
      outcome: pick(['noted', 'postponed'] as const),
    }),
    () => (oneIn(9) ? { kind: 'postpone-item', item, reason: 'x' } : { kind: 'end-speech' }),
    () => (oneIn(2) ? { kind: 'open-doors' } : { kind: 'close-doors', law: 'ownRules', ground: 'x' }),
    () => ({ kind: 'record-input', item, input: `q${turn}`, inputKind: 'question', person, words: 'x' }),
    () => ({ kind: 'change-chair', chair: person, reason: 'x' }),
  ];
}

function given(state: MeetingState): string[] {
  return speakingOf(state, state.current).speeches.map((each) => each.request);
}

function waiting(state: MeetingState): string[] {
  return speakingOf(state, state.current).waiting.map((each) => each.request);
}
