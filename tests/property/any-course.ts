/** What people might do next in a meeting that decides: mostly sensible, often not, and the law says which. */
import { POSITION_KINDS, RESULTS, type Result } from '../../domain/meeting/consensus-types.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { OUTCOMES } from '../../domain/meeting/agenda-events.ts';
import { computeResult } from '../../domain/meeting/result.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Act } from '../../domain/meeting/testing/table-top.ts';
import type { Random } from '../../domain/meeting/testing/seeded.ts';
import { VIEW_KINDS } from '../../domain/meeting/views-state.ts';
import { VOTES } from '../../domain/meeting/vote-state.ts';
import { peopleOf } from './rosters.ts';

export const ITEMS = ['i1', 'i2', 'i3'];

/** Some acts, one after the other. `turn` makes ids that nobody has used. */
export function anyCourse(random: Random, state: MeetingState, turn: number): Act[] {
  const { pick, oneIn } = random;
  const { current } = state;
  if (current === null) return [...coming(random, state), { kind: 'take-up-item', item: pick(ITEMS) }];
  const own = Object.values(state.proposals).filter((each) => each.item === current);
  const proposal = own.length === 0 ? undefined : pick(own);
  const put = (): Act[] => [
    {
      kind: 'put-proposal',
      proposal: `p${turn}`,
      item: current,
      text: `t${turn}`,
      proposer: 'holder-of-h0',
      ...related(random, proposal),
    },
  ];
  if (proposal === undefined) return put();
  const courses: (() => Act[])[] = [
    () =>
      oneIn(4)
        ? put()
        : [{ kind: 'reword-proposal', proposal: proposal.proposal, text: `t${turn}`, proposer: 'holder-of-h0' }],
    () => coming(random, state),
    () => habil(random, state, current),
    () => heard(random, state, current),
    () => silently(random, state, proposal),
    () => silently(random, state, proposal),
    () => aRound(random, state, proposal),
    () => aRound(random, state, proposal),
    () => answers(random, state, proposal),
    () => settled(random, proposal),
    () => settled(random, proposal),
    () => [declared(random, state, proposal)],
    () => aVote(random, state, proposal),
    () => [oneIn(2) ? { kind: 'adopt-amendment', proposal: proposal.proposal } : { kind: 'undo' }],
    () =>
      oneIn(6) ? [{ kind: 'withdraw-proposal', proposal: proposal.proposal }] : [{ kind: 'undo' }, { kind: 'redo' }],
    () => (oneIn(3) ? concluded(current) : []),
  ];
  return pick(courses)();
}

function related({ oneIn, pick }: Random, to: Proposal | undefined) {
  return to === undefined || oneIn(2)
    ? {}
    : { relation: { kind: pick(['alternative', 'amendment'] as const), to: to.proposal } };
}

/** People come, go and sit for others. */
function coming({ pick, oneIn }: Random, state: MeetingState): Act[] {
  const person = pick(peopleOf(state.roster));
  const seat = pick(state.roster.seats).seat;
  return pick<() => Act[]>([
    () => [{ kind: 'record-attendance', person, state: 'present' }],
    () => [{ kind: 'record-attendance', person, state: 'present' }],
    () => [{ kind: 'record-attendance', person, state: 'video', seat }],
    () => [{ kind: 'record-attendance', person, state: pick(['left', 'excused', 'leave'] as const) }],
    () => [{ kind: 'report-absence', person, items: oneIn(2) ? [] : [pick(ITEMS)] }],
    () => [{ kind: 'admit-stand-in', person, seat, authority: { kind: pick(['none', 'direct'] as const) } }],
    () => [{ kind: 'seat-deputy', person, seat, items: [state.current ?? 'i1'] }],
  ])();
}

function habil({ pick, oneIn }: Random, state: MeetingState, item: string): Act[] {
  const person = pick(peopleOf(state.roster));
  const seat = state.roster.seats.find((each) => each.holder === person);
  return [
    { kind: 'decide-habilitet', item, person, habil: oneIn(3), ground: { law: 'fvl6' } },
    ...(seat ? [{ kind: 'seat-deputy', person: pick(['d1', 'd2']), seat: seat.seat, items: [item] } as const] : []),
    ...(person === state.chair ? [{ kind: 'change-chair', chair: 'holder-of-k0', reason: 'inhabil' } as const] : []),
  ];
}

function heard({ pick, oneIn }: Random, state: MeetingState, item: string): Act[] {
  const organisation = pick(state.roster.organisations).organisation;
  return oneIn(3)
    ? [{ kind: 'ask-for-views', item, organisations: [organisation], deadline: '2026-10-12' }]
    : [{ kind: 'record-view', item, organisation, view: pick([...VIEW_KINDS, 'assents', 'assents'] as const) }];
}

/** Often something comes between the test and the declaration. */
function silently(random: Random, state: MeetingState, proposal: Proposal): Act[] {
  const between = random.pick<() => Act[]>([
    () => [],
    () => coming(random, state),
    () => habil(random, state, proposal.item),
    () => heard(random, state, proposal.item),
  ])();
  return [
    { kind: 'test-silently', proposal: proposal.proposal },
    ...between,
    declared(random, state, proposal, 'consensus'),
  ];
}

function aRound(random: Random, state: MeetingState, proposal: Proposal): Act[] {
  const between = random.oneIn(2) ? coming(random, state) : [];
  // One or the other: the law takes the one that the answers give.
  const soon = random.oneIn(2) ? RESULTS.map((each) => declared(random, state, proposal, each)) : [];
  return [
    { kind: 'open-round', proposal: proposal.proposal },
    ...answers(random, state, proposal),
    ...between,
    ...soon,
  ];
}

/** One answer for each seat, mostly assent, sometimes another for one of its kommuner. */
function answers({ pick, oneIn }: Random, state: MeetingState, { proposal }: Proposal): Act[] {
  const contrary = pick([3, 8, 20, 60]);
  const answer = (seat: string, organisations?: readonly string[]): Act => {
    const position = oneIn(contrary) ? pick([...POSITION_KINDS, 'mustAnchor'] as const) : 'assent';
    const mayReserve = position === 'assentWithRemark' || position === 'standsAside';
    return {
      kind: 'take-position',
      proposal,
      seat,
      position,
      ...(organisations === undefined ? {} : { organisations }),
      ...(position === 'assent' ? {} : { words: 'grunn' }),
      ...(mayReserve && oneIn(2) ? { reservation: true } : {}),
    };
  };
  return state.roster.seats.flatMap(({ seat, represents }) => {
    if (oneIn(40)) return [];
    return [answer(seat), ...(represents.length > 1 && oneIn(3) ? [answer(seat, [pick(represents)])] : [])];
  });
}

/** Objections and reservations are answered, met or withdrawn. */
function settled({ pick }: Random, { proposal, ledger }: Proposal): Act[] {
  const raised = ledger.at(-1)?.entry;
  if (raised === undefined) return [];
  const entry = pick(ledger).entry;
  return [
    pick<Act>([
      { kind: 'answer-objection', proposal, entry, answer: 'svar' },
      { kind: 'meet-objection', proposal, entry },
      { kind: 'withdraw-objection', proposal, entry },
    ]),
  ];
}

function declared({ pick, oneIn }: Random, state: MeetingState, proposal: Proposal, hoped?: Result): Act {
  const result = oneIn(5) ? pick(RESULTS) : (hoped ?? computeResult(state, proposal).result);
  return {
    kind: 'declare-result',
    proposal: proposal.proposal,
    result,
    effect: 'guiding',
    ...(oneIn(2) ? { despiteReservations: true } : {}),
    ...(oneIn(3) ? {} : { anchorBy: '2026-11-12' }),
    ...(oneIn(2) ? {} : { takesEffect: pick(['together', 'separately'] as const) }),
    ...(oneIn(4)
      ? { threshold: pick([{ kind: 'all' }, { kind: 'twoThirds' }, { kind: 'count', count: 3 }] as const) }
      : {}),
  };
}

function aVote(random: Random, state: MeetingState, { proposal }: Proposal): Act[] {
  const { pick, below, oneIn } = random;
  const ballots: Act[] = state.roster.seats.flatMap(({ seat }): Act[] =>
    oneIn(20) ? [] : [{ kind: 'cast-vote', proposal, seat, vote: pick([...VOTES, 'for', 'for'] as const) }],
  );
  const count: Act = { kind: 'count-vote', proposal, for: below(5), against: below(3), abstaining: below(2) };
  return [
    { kind: 'open-vote', proposal },
    ...(oneIn(4) ? [count] : ballots),
    ...(oneIn(3) ? coming(random, state) : []),
    { kind: 'declare-vote', proposal, effect: 'guiding' },
    ...(oneIn(3) ? [{ kind: 'declare-vote', proposal, result: 'invalid', effect: 'guiding' } as const] : []),
  ];
}

/** However it can end. */
export function concluded(item: string): Act[] {
  return OUTCOMES.map((outcome): Act => ({ kind: 'conclude-item', item, outcome }));
}

/** Long after the meeting: answers, deadlines, supplements. */
export function afterwards({ pick, oneIn }: Random, state: MeetingState): Act[] {
  const proposals = Object.keys(state.proposals);
  if (proposals.length === 0) return [];
  const proposal = pick(proposals);
  const answer = pick(['assent', 'assent', 'assentWithRemark', 'standsAside', 'no'] as const);
  return [
    {
      kind: 'record-later-answer',
      proposal,
      organisation: pick(state.roster.organisations).organisation,
      answer,
      received: pick(['2026-10-20', '2026-10-21', '2026-11-01']),
      ...(oneIn(5) ? { corrects: 'feilført' } : {}),
    },
    ...(oneIn(4) ? [{ kind: 'extend-deadline', proposal, deadline: '2026-12-24', reason: 'treg post' } as const] : []),
    ...(oneIn(4) ? [{ kind: 'set-review-date', proposal, on: '2027-10-12' } as const] : []),
    ...(oneIn(3) ? [{ kind: 'issue-supplement', proposal } as const] : []),
  ];
}
