/** What entries about proposals, tests and results make and rest on (S10). */
import { isUnderTest } from './consensus.ts';
import type { EventOf } from './events.ts';
import type { Footing } from './footing.ts';
import type { MeetingState } from './state.ts';

/** A proposal with its wordings, and the tests and positions that rest on them. */
export function ofConsensus(
  before: MeetingState,
  event: EventOf<
    | 'proposal-put'
    | 'proposal-reworded'
    | 'proposal-withdrawn'
    | 'silent-test-held'
    | 'round-opened'
    | 'position-taken'
    | 'advice-given'
    | 'result-declared'
  >,
): Footing {
  const proposal = `proposal ${event.proposal}`;
  const makes = [proposal, `in ${event.item}`];
  const test = `test ${event.item}`;
  switch (event.kind) {
    case 'proposal-put':
      // S5: where the line ends proposals too, one that was put after it was lifted rests on that.
      return { makes, restsOn: [`item ${event.item}`, `person ${event.proposer}`, `open line ${event.item}`] };
    case 'proposal-reworded':
    case 'proposal-withdrawn': {
      // A test that this ended would be open again, beside one that was begun since (K1).
      const known = before.proposals[event.proposal];
      return { makes: known && isUnderTest(known) ? [...makes, test] : makes, restsOn: [proposal] };
    }
    case 'position-taken':
    case 'advice-given':
      return { makes, restsOn: [proposal, `person ${event.person}`] };
    case 'round-opened':
      return { makes: [...makes, test], restsOn: testedOn(event.item, proposal) };
    case 'silent-test-held':
    case 'result-declared':
      // Who was here is part of the result (K2, K11).
      return { makes: [...makes, test], restsOn: [...testedOn(event.item, proposal), 'attendance'] };
  }
}

function testedOn(item: string, proposal: string): string[] {
  return [proposal, `test ${item}`, `up ${item}`, `itemKind of ${item}`, `body of ${item}`];
}
