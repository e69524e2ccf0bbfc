/** Elections (valg), only where the body's own rules have votes (K8): candidates, a count, and who has most. */
import { assert } from '../assert.ts';
import type { ItemId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import { inhabilChair } from './habilitet-state.ts';
import { bodyOfItem, isUnderTreatment } from './items.ts';
import { hasQuorum, noQuorum, quorum } from './quorum.ts';
import { seatsTaken } from './seats.ts';
import { momentOf, type MeetingState } from './state.ts';
import { hasVoting } from './votes.ts';
import type { Election } from './vote-state.ts';
import type { ElectionEvent } from './voting-events.ts';

export function electionsOf(state: MeetingState, item: ItemId): Election[] {
  return Object.values(state.elections).filter((each) => each.item === item);
}

/** Candidates with the most votes; nobody where nobody has any. */
export function leadingCandidates({ candidates, counted }: Pick<Election, 'candidates' | 'counted'>): string[] {
  const votesFor = (candidate: string): number => counted?.counts[candidate] ?? 0;
  const most = Math.max(0, ...candidates.map(votesFor));
  return most === 0 ? [] : candidates.filter((each) => votesFor(each) === most);
}

export function decideElection(
  state: MeetingState,
  command: CommandOf<'open-election' | 'count-election' | 'declare-election'>,
): MeetingEvent[] | Refusal {
  switch (command.kind) {
    case 'open-election':
      return decideOpen(state, command);
    case 'count-election':
      return decideCount(state, command);
    case 'declare-election':
      return decideDeclare(state, command);
  }
}

/** What must hold for anything in an election: its item is being treated, and whoever leads may. */
function treated(state: MeetingState, item: ItemId): Refusal | null {
  if (!isUnderTreatment(state, item)) return refuse('no-item-open', { item });
  const chair = inhabilChair(state, item);
  return chair === null ? null : refuse('chair-inhabil', { person: chair, item });
}

function decideOpen(state: MeetingState, command: CommandOf<'open-election'>): MeetingEvent[] | Refusal {
  const { election, item, office } = command;
  const candidates = [...new Set(command.candidates)];
  const known = state.elections[election];
  if (known) {
    const isSame =
      known.item === item && known.office === office && known.candidates.join('\n') === candidates.join('\n');
    return isSame ? [] : refuse('election-exists', { election });
  }
  if (!state.items[item]) return refuse('unknown-item', { item });
  const refused = treated(state, item);
  if (refused) return refused;
  const body = bodyOfItem(state, item);
  if (!hasVoting(state, body)) return refuse('voting-off', { body });
  const sides = quorum(state, body, item);
  return hasQuorum(sides) ? [{ kind: 'election-opened', election, item, body, office, candidates }] : noQuorum(sides);
}

/** An election that is open in the item being treated, or the refusal. */
function openElection(state: MeetingState, id: string): Election | Refusal {
  const election = state.elections[id];
  if (!election) return refuse('unknown-election', { election: id });
  if (election.declared) return refuse('election-declared', { election: id });
  return treated(state, election.item) ?? election;
}

/** The ballots as they were counted; counting again takes the place of the first. No more can have voted than are here. */
function decideCount(state: MeetingState, command: CommandOf<'count-election'>): MeetingEvent[] | Refusal {
  const election = openElection(state, command.election);
  if (isRefusal(election)) return election;
  const { counts, blank } = command;
  const unknown = Object.keys(counts).find((each) => !election.candidates.includes(each));
  if (unknown !== undefined) return refuse('unknown-candidate', { candidate: unknown });
  const votes = blank + Object.values(counts).reduce((sum, each) => sum + each, 0);
  const seats = seatsTaken(state, election.body, election.item).length;
  if (votes > seats) return refuse('votes-too-many', { votes, places: seats });
  const all = Object.fromEntries(election.candidates.map((each) => [each, counts[each] ?? 0]));
  const before = election.counted;
  if (before?.blank === blank && election.candidates.every((each) => before.counts[each] === all[each])) return [];
  return [{ kind: 'election-counted', election: election.election, item: election.item, counts: all, blank }];
}

/** Whoever has most is elected; as many for two is no result, and the ballot is taken again. */
function decideDeclare(state: MeetingState, command: CommandOf<'declare-election'>): MeetingEvent[] | Refusal {
  const election = openElection(state, command.election);
  if (isRefusal(election)) return election;
  const { body, item, office, counted } = election;
  const sides = quorum(state, body, item);
  if (!hasQuorum(sides)) return noQuorum(sides);
  if (counted === null) return refuse('not-counted', { election: election.election });
  const [elected, ...others] = leadingCandidates(election);
  if (elected === undefined || others.length > 0)
    return refuse('election-tied', { candidates: elected === undefined ? [] : [elected, ...others] });
  const attendance = seatsTaken(state, body, item);
  const { counts, blank } = counted;
  const votes = blank + Object.values(counts).reduce((sum, each) => sum + each, 0);
  // Those who have left since may have voted: then it is not known how many of the rest did.
  if (votes > attendance.length) return refuse('votes-too-many', { votes, places: attendance.length });
  return [
    {
      kind: 'election-declared',
      election: election.election,
      item,
      body,
      office,
      elected,
      counts,
      blank,
      quorum: sides,
      attendance,
    },
  ];
}

export function evolveElection(state: MeetingState, event: ElectionEvent, meta: EntryMeta): MeetingState {
  return { ...state, elections: { ...state.elections, [event.election]: electionAfter(state, event, meta) } };
}

function electionAfter(state: MeetingState, event: ElectionEvent, meta: EntryMeta): Election {
  const at = momentOf(meta);
  if (event.kind === 'election-opened') {
    const { kind: _kind, ...opened } = event;
    return { ...opened, openedAt: at, counted: null, declared: null };
  }
  const before = state.elections[event.election];
  assert(before, 'the election has been opened');
  if (event.kind === 'election-counted')
    return { ...before, counted: { counts: event.counts, blank: event.blank, at } };
  const { kind: _kind, ...declared } = event;
  return { ...before, declared: { ...declared, at } };
}
