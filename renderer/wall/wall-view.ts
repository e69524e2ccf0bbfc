/**
 * What the room screen shows at an entry of the log: one thing, large. Pure, and nothing in it is private: no notes, no
 * prose, no reason why somebody is away, and no title while the doors are closed (N6).
 */
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { isPresent } from '../../domain/meeting/attendance-state.ts';
import type { Decision, Proposal } from '../../domain/meeting/consensus-state.ts';
import { isUnderTest } from '../../domain/meeting/consensus.ts';
import { proposalsOf, wording } from '../../domain/meeting/wordings.ts';
import { closedNow } from '../../domain/meeting/doors.ts';
import { liveDrafts, type LiveDraft } from '../../domain/meeting/drafted-wording.ts';
import { electionsOf } from '../../domain/meeting/elections.ts';
import { currentSpeech, speakingOf, type Request, type Speech } from '../../domain/meeting/speaking-state.ts';
import { queue } from '../../domain/meeting/speaking.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { isVoteOpen, lastVote } from '../../domain/meeting/vote-result.ts';
import type { Election, Vote } from '../../domain/meeting/vote-state.ts';
import { nextItem } from '../room/agenda-time.ts';

export type WallView =
  | { kind: 'not-open'; present: number; isCalled: boolean }
  | { kind: 'break' }
  | { kind: 'closed-doors' }
  | { kind: 'ended'; at: string }
  | { kind: 'between'; next: Item | null }
  | { kind: 'test'; item: Item; proposal: Proposal }
  | { kind: 'vote'; item: Item; proposal: Proposal; vote: Vote }
  | { kind: 'election'; item: Item; election: Election }
  | { kind: 'writing'; item: Item; draft: LiveDraft; speech: Speech | null }
  | { kind: 'speech'; item: Item; speech: Speech; next: readonly Request[] }
  | { kind: 'decided'; item: Item; proposal: Proposal; decision: Decision }
  | { kind: 'item'; item: Item; next: readonly Request[] };

/** Wordings that are being written, by place, as the room may see them. */
export type WrittenWordings = Readonly<Record<string, { text: string; savedAt: string }>>;

/** So many of those who wait are named: a room reads three names, not twenty. */
const NAMED = 3;

/**
 * In: the meeting at the entry that is shown, and the wordings that are written before the room. Out: the one thing that
 * the room is about now.
 */
export function wallView(state: MeetingState, written: WrittenWordings = {}): WallView {
  if (state.closedAt) return { kind: 'ended', at: state.closedAt.at };
  if (!state.openedAt) return { kind: 'not-open', present: presentCount(state), isCalled: state.phase === 'called' };
  if (state.phase === 'paused') return { kind: 'break' };
  if (closedNow(state)) return { kind: 'closed-doors' };
  const item = state.current === null ? undefined : state.items[state.current];
  return item ? itemView(state, item, written) : { kind: 'between', next: nextItem(state) };
}

function itemView(state: MeetingState, item: Item, written: WrittenWordings): WallView {
  const proposals = proposalsOf(state, item.item);
  const tested = proposals.find(isUnderTest);
  const vote = tested && isVoteOpen(tested) ? lastVote(tested) : undefined;
  if (tested && vote) return { kind: 'vote', item, proposal: tested, vote };
  if (tested) return { kind: 'test', item, proposal: tested };
  const elections = electionsOf(state, item.item);
  const open = elections.findLast((each) => each.declared === null);
  if (open) return { kind: 'election', item, election: open };
  const speech = currentSpeech(state);
  const [draft] = liveDrafts(state, item.item, written);
  if (draft) return { kind: 'writing', item, draft, speech };
  const next = queue(speakingOf(state, item.item)).slice(0, NAMED);
  if (speech) return { kind: 'speech', item, speech, next };
  const held = next.length > 0 ? undefined : lastHeld(item, proposals, elections);
  if (held) return held;
  const decided = next.length > 0 ? undefined : proposals.findLast((each) => wording(each).decision !== null);
  const decision = decided && wording(decided).decision;
  return decided && decision ? { kind: 'decided', item, proposal: decided, decision } : { kind: 'item', item, next };
}

/** The vote or election that was declared last, where the body has them (K8). */
function lastHeld(item: Item, proposals: readonly Proposal[], elections: readonly Election[]): WallView | undefined {
  const election = elections.findLast((each) => each.declared !== null);
  const voted = proposals.findLast((each) => lastVote(each)?.declared);
  const vote = voted && lastVote(voted);
  const isElectionLater = (election?.declared?.at.seq ?? 0) > (vote?.declared?.at.seq ?? 0);
  if (election && isElectionLater) return { kind: 'election', item, election };
  return voted && vote ? { kind: 'vote', item, proposal: voted, vote } : undefined;
}

function presentCount(state: MeetingState): number {
  return Object.values(state.attendance).filter(isPresent).length;
}
