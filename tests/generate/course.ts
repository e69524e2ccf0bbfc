/** What happens next in a generated meeting: a few moves that belong together, by what the meeting stands in. */
import { isPresent } from '../../domain/meeting/attendance-state.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { isUnderTest } from '../../domain/meeting/consensus.ts';
import { proposalsOf, wording } from '../../domain/meeting/wordings.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import type { Random } from '../../domain/meeting/testing/seeded.ts';
import { computeResult } from '../../domain/meeting/result.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import { currentSpeech, speakingOf } from '../../domain/meeting/speaking-state.ts';
import { mayAskForTheWord } from '../../domain/meeting/speaking.ts';
import type { SpeechKind } from '../../domain/meeting/roster.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Members } from './members.ts';

type WithoutMeeting = {
  [Kind in MeetingCommand['kind']]: Omit<Extract<MeetingCommand, { kind: Kind }>, 'meeting'>;
}[MeetingCommand['kind']];
export type Move = WithoutMeeting | { kind: 'save-prose'; place: string; text: string };

/** Those who may wait at a time before somebody gets the word. */
const LONGEST_LIST = 8;

/** The next moves. `turn` makes ids that nobody has used; `pace` is how many times longer than usual an item takes. */
export function courseOfMeeting(state: MeetingState, members: Members, random: Random, turn: number, pace = 1): Move[] {
  if (state.phase === 'paused') return [{ kind: 'resume-meeting' }];
  if (state.current === null) return betweenItems(state, random);
  if (random.oneIn(6)) return [prose(state.current, random, turn)];
  if (random.oneIn(40)) return random.oneIn(2) ? [{ kind: 'undo' }, { kind: 'redo' }] : [{ kind: 'undo' }];
  if (random.oneIn(30)) return presence(state, members, random);
  if (random.oneIn(25 * pace)) return consensus(state, state.current, random, turn);
  return theWord(state, members, random, turn);
}

function betweenItems(state: MeetingState, random: Random): Move[] {
  const item = state.order.find((each) => !state.items[each]?.concludedAt);
  if (item === undefined)
    return [{ kind: 'save-prose', place: 'meeting', text: `Alt er behandlet. ${random.below(1e6)}` }];
  return random.oneIn(5) ? [{ kind: 'pause-meeting' }] : [{ kind: 'take-up-item', item }];
}

/** The secretary writes on: every save holds all that stands in the place. */
function prose(item: string, random: Random, turn: number): Move {
  const sentences = Array.from(
    { length: 1 + random.below(8) },
    () => `Det ble sagt noe viktig (${random.below(1000)}).`,
  );
  return { kind: 'save-prose', place: item, text: `${sentences.join(' ')} ${turn}` };
}

function presence(state: MeetingState, { people }: Members, random: Random): Move[] {
  const person = random.pick(people);
  return isPresent(state.attendance[person])
    ? [{ kind: 'record-attendance', person, state: random.pick(['left', 'video', 'left'] as const) }]
    : [{ kind: 'record-attendance', person, state: 'present' }];
}

/** One step towards a decision: a proposal, a test, the answers that are missing, the result. */
function consensus(state: MeetingState, item: string, random: Random, turn: number): Move[] {
  const proposals = proposalsOf(state, item);
  const proposal = proposals.find(isUnderTest) ?? proposals.at(-1);
  if (!proposal) return [{ kind: 'put-proposal', proposal: `f${turn}`, item, text: `Forslag ${turn}`, proposer: 'p1' }];
  const { proposal: id } = proposal;
  const { decision } = wording(proposal);
  if (decision) {
    const agreed = decision.result === 'consensus' || decision.result === 'consensusWithRemarks';
    return [{ kind: 'conclude-item', item, outcome: agreed ? 'byConsensus' : 'postponed' }];
  }
  if (isUnderTest(proposal)) return [...answers(state, proposal, random), declared(state, proposal, random)];
  if (random.oneIn(3)) return [{ kind: 'reword-proposal', proposal: id, text: `Forslag ${turn}`, proposer: 'p1' }];
  return [random.oneIn(2) ? { kind: 'test-silently', proposal: id } : { kind: 'open-round', proposal: id }];
}

function answers(state: MeetingState, proposal: Proposal, random: Random): Move[] {
  if (wording(proposal).test !== 'round') return [];
  const filled = filledSeats(state);
  return computeResult(state, proposal)
    .unanswered.filter((each) => filled.has(each.seat))
    .map(({ seat }) => ({
      kind: 'take-position',
      proposal: proposal.proposal,
      seat,
      position: random.oneIn(6) ? 'assentWithRemark' : 'assent',
    }));
}

/** What the answers will give: nobody objects in these meetings. Now and then what is so without them, where a seat stays silent. */
function declared(state: MeetingState, proposal: Proposal, random: Random): Move {
  const { result, unanswered } = computeResult(state, proposal);
  const expected = unanswered.length > 0 && !random.oneIn(3) ? 'consensus' : result;
  return { kind: 'declare-result', proposal: proposal.proposal, result: expected, effect: 'guiding' };
}

function theWord(state: MeetingState, { people }: Members, random: Random, turn: number): Move[] {
  const speaking = speakingOf(state, state.current);
  const speech = currentSpeech(state);
  if (random.oneIn(60)) return [{ kind: speaking.line ? 'lift-the-line' : 'draw-the-line' }];
  if (speech && random.oneIn(15)) return [{ kind: 'pause-clock' }, { kind: 'resume-clock' }];
  if (speaking.waiting.length >= LONGEST_LIST || (speaking.waiting.length > 0 && random.oneIn(3)))
    return [{ kind: 'next-speaker' }];
  if (speech && random.oneIn(12)) return [{ kind: 'end-speech' }];
  const waiting = speaking.waiting.find(() => random.oneIn(10));
  if (waiting && random.oneIn(4)) return [{ kind: 'withdraw-request', request: waiting.request }];
  const answers = speech?.speech === 'innlegg' && random.oneIn(4);
  const able = people.filter((each) => mayAsk(state, each, answers ? 'replikk' : 'innlegg'));
  if (able.length === 0) return [speaking.line ? { kind: 'lift-the-line' } : { kind: 'next-speaker' }];
  const person = random.pick(able);
  return [{ kind: 'ask-for-the-word', request: `r${turn}`, person, speech: answers ? 'replikk' : 'innlegg' }];
}

function mayAsk(state: MeetingState, person: string, speech: SpeechKind): boolean {
  const { waiting } = speakingOf(state, state.current);
  return (
    !waiting.some((each) => each.person === person && each.speech === speech) &&
    mayAskForTheWord(state, person, speech) === null
  );
}
