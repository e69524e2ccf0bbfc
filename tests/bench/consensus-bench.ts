/** What a position costs in a body of many seats: the law, the new state, and the result with whom it would bind (K4, K5). */
import { openMeeting, ROSTER, type Act } from '../../domain/meeting/testing/table-top.ts';
import { coverage } from '../../domain/meeting/coverage.ts';
import { computeResult } from '../../domain/meeting/result.ts';
import type { Roster, RosterSeat } from '../../domain/meeting/roster.ts';
import { median, timed } from './statistics.ts';

export type ConsensusFigures = {
  /** One seat's answer: decided, and the state after it. */
  positionMs: number;
  /** The result with its reasons, and whom it would bind. */
  resultMs: number;
};

const [hospital, , kommune] = ROSTER.seats as [RosterSeat, RosterSeat, RosterSeat];

/** A body with a seat of the trust and so many of kommuner, each with a holder of its own. */
function bodyOf(seats: number): Roster {
  const kommuner = Array.from({ length: seats - 1 }, (_each, at): RosterSeat => {
    const name = `k${at}`;
    return {
      ...kommune,
      seat: name,
      organisation: name,
      represents: [name],
      holder: `holder-of-${name}`,
      deputies: [],
    };
  });
  const all = [{ ...hospital, deputies: [] }, ...kommuner];
  const bodies = ROSTER.bodies.map((each) => ({ ...each, concerns: all.flatMap((seat) => seat.represents) }));
  return { ...ROSTER, bodies, seats: all };
}

/** A round in which everybody answers, one after the other; medians over the answers. */
export function measureConsensus(seats: number): ConsensusFigures {
  const roster = bodyOf(seats);
  const table = openMeeting(['i1'], roster)
    .do(
      ...roster.seats.map(({ holder }): Act => ({ kind: 'record-attendance', person: holder ?? '', state: 'present' })),
    )
    .do({ kind: 'take-up-item', item: 'i1' })
    .do({ kind: 'put-proposal', proposal: 'p1', item: 'i1', text: 'a', proposer: hospital.holder ?? '' })
    .do({ kind: 'open-round', proposal: 'p1' });
  const times = roster.seats.map(({ seat }, at) => {
    const position = at % 7 === 0 ? 'assentWithRemark' : 'assent';
    const positionMs = timed(() => table.do({ kind: 'take-position', proposal: 'p1', seat, position }));
    const { state } = table.book;
    const proposal = state.proposals['p1'];
    const resultMs = timed(() => {
      if (proposal) coverage(state, proposal, computeResult(state, proposal).result, 'together');
    });
    return { positionMs, resultMs };
  });
  return {
    positionMs: median(times.map((each) => each.positionMs)),
    resultMs: median(times.map((each) => each.resultMs)),
  };
}
