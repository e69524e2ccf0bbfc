/** What a vote and an election show, in the panel and on the room screen, from meetings that reached them lawfully (K8). */
import { describe, expect, it } from 'vitest';
import { lastVote } from '../../domain/meeting/vote-result.ts';
import type { Vote } from '../../domain/meeting/vote-state.ts';
import { outcomesFor } from '../room/outcomes.ts';
import { ALL_HERE, OPENED, play, SMALL_ROSTER, type Act } from '../room/testing/scripted.ts';
import { wallView } from '../wall/wall-view.ts';
import { tallyDeclared, tallyNow, voteSeats } from './vote-seats.ts';

const ROSTER = { ...SMALL_ROSTER, bodies: SMALL_ROSTER.bodies.map((each) => ({ ...each, voting: true })) };
const TO_VOTE: readonly Act[] = [
  { kind: 'take-up-item', item: 'case' },
  { kind: 'put-proposal', proposal: 'p', item: 'case', text: 'Utvalget vedtar.', proposer: 'Sara Sykehus' },
  { kind: 'open-vote', proposal: 'p' },
];
const start = play([...OPENED, ...ALL_HERE], undefined, ROSTER);

function cast(seat: string, vote: 'for' | 'against' | 'abstains'): Act {
  return { kind: 'cast-vote', proposal: 'p', seat, vote };
}

/** The proposal with its vote after some acts; all of the meeting besides. */
function after(...acts: readonly Act[]) {
  const { state } = play([...TO_VOTE, ...acts], start, ROSTER);
  const proposal = state.proposals['p'];
  const vote: Vote | undefined = proposal && lastVote(proposal);
  if (!proposal || !vote) throw new Error('no vote was opened');
  return { state, proposal, vote };
}

describe('a vote as it is taken', () => {
  it('asks the seats that can vote, and leaves out the one without authority (B5)', () => {
    const { state, proposal, vote } = after(cast('alta', 'against'));
    const seats = voteSeats(state, proposal, vote);
    expect(seats.map((each) => each.seat)).toEqual(['h1', 'h2', 'alta', 'hammerfest']);
    expect(seats.map((each) => each.vote)).toEqual([null, null, 'against', null]);
    expect(seats.map((each) => each.standsFor)).toEqual(['Medlem', 'Medlem', 'Alta', 'Hammerfest, Hasvik']);
  });

  it('says how many are left, by name and by numbers', () => {
    const named = after(cast('h1', 'for'), cast('h2', 'abstains'));
    expect(tallyNow(named.state, named.proposal, named.vote)).toEqual({
      for: 1,
      against: 0,
      abstaining: 1,
      left: 2,
      of: 4,
      result: 'carried',
      byNumbers: false,
    });
    const counted = after({ kind: 'count-vote', proposal: 'p', for: 2, against: 2, abstaining: 0 });
    expect(tallyNow(counted.state, counted.proposal, counted.vote)).toMatchObject({
      left: 0,
      result: 'tied',
      byNumbers: true,
    });
  });

  it('is told afterwards from what was frozen', () => {
    const { vote } = after(
      { kind: 'count-vote', proposal: 'p', for: 3, against: 1, abstaining: 0 },
      { kind: 'declare-vote', proposal: 'p', effect: 'guiding' },
    );
    expect(vote.declared && tallyDeclared(vote.declared)).toMatchObject({
      for: 3,
      against: 1,
      of: 4,
      result: 'carried',
    });
  });
});

describe('the room screen', () => {
  it('shows the vote while it is taken, and what it gave', () => {
    const open = after();
    expect(wallView(open.state)).toMatchObject({ kind: 'vote', vote: { declared: null } });
    const made = after(
      { kind: 'count-vote', proposal: 'p', for: 4, against: 0, abstaining: 0 },
      { kind: 'declare-vote', proposal: 'p', effect: 'guiding' },
    );
    expect(wallView(made.state)).toMatchObject({ kind: 'vote', vote: { declared: { result: 'carried' } } });
  });

  it('shows an election that is open, and the last that was declared', () => {
    const election: Act[] = [
      { kind: 'take-up-item', item: 'case' },
      { kind: 'open-election', election: 'e', item: 'case', office: 'Nestleder', candidates: ['Anne', 'Hilde'] },
    ];
    expect(wallView(play(election, start, ROSTER).state)).toMatchObject({
      kind: 'election',
      election: { counted: null },
    });
    const declared: Act[] = [
      { kind: 'count-election', election: 'e', counts: { Anne: 3, Hilde: 1 }, blank: 0 },
      { kind: 'declare-election', election: 'e' },
    ];
    expect(wallView(play([...election, ...declared], start, ROSTER).state)).toMatchObject({
      kind: 'election',
      election: { declared: { elected: 'Anne' } },
    });
  });
});

describe('how a case ends', () => {
  it('names what a vote gives only where the body has votes', () => {
    const without = outcomesFor('decision');
    expect([...without.usual, ...without.others]).not.toContain('byVote');
    expect(outcomesFor('decision', true).usual).toEqual(expect.arrayContaining(['unanimous', 'byVote']));
    expect(outcomesFor('information', true).others).toContain('byVote');
  });
});
