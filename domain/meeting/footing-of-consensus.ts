/** What entries about proposals, tests and results make and rest on (S10). */
import { isUnderTest } from './consensus.ts';
import type { ConsensusEvent } from './consensus-events.ts';
import { ANY_TEST, testIn, viewsOn } from './footing-of-voting.ts';
import type { Footing } from './footing.ts';
import type { StatementEvent } from './minutes-events.ts';
import type { MeetingState } from './state.ts';

/** A proposal with its wordings, and the tests and positions that rest on them. */
export function ofConsensus(before: MeetingState, event: ConsensusEvent): Footing {
  const proposal = `proposal ${event.proposal}`;
  const makes = [proposal, `in ${event.item}`];
  const test = [ANY_TEST, testIn(event.item)];
  switch (event.kind) {
    case 'proposal-put':
      // S5: where the line ends proposals too, one that was put after it was lifted rests on that.
      return {
        makes,
        restsOn: [
          `item ${event.item}`,
          `person ${event.proposer}`,
          `open line ${event.item}`,
          ...(event.relation ? [`proposal ${event.relation.to}`] : []),
        ],
      };
    case 'proposal-reworded':
    case 'proposal-withdrawn': {
      // A test that this ended would be open again, beside one that was begun since (K1).
      const known = before.proposals[event.proposal];
      const adopts = event.kind === 'proposal-reworded' && event.adopts ? [`proposal ${event.adopts}`] : [];
      return {
        makes: [...makes, ...adopts, ...(known && isUnderTest(known) ? test : [])],
        restsOn: [proposal, ...adopts],
      };
    }
    case 'objection-answered':
      return { makes, restsOn: [proposal, ...(event.person === undefined ? [] : [`person ${event.person}`])] };
    case 'objection-met':
    case 'objection-withdrawn':
    case 'next-step-chosen':
    case 'disagreement-recorded':
      return { makes, restsOn: [proposal] };
    case 'position-taken':
    case 'advice-given':
      return { makes, restsOn: [proposal, `person ${event.person}`] };
    case 'round-opened':
      return { makes: [...makes, ...test], restsOn: testedOn(event.item, proposal) };
    case 'silent-test-held':
    case 'result-declared':
      // Who was here is part of the result (K2, K11), and so are the views that did not stand in the way.
      return {
        makes: [...makes, ...test],
        restsOn: [...testedOn(event.item, proposal), 'attendance', viewsOn(event.item)],
      };
  }
}

function testedOn(item: string, proposal: string): string[] {
  return [proposal, ANY_TEST, `up ${item}`, `itemKind of ${item}`, `body of ${item}`];
}

/** A protokolltilførsel rests on its item, and what is done with it on what was done before (K16). */
export function ofStatement(event: StatementEvent): Footing {
  const statement = `statement ${event.statement}`;
  return { makes: [statement], restsOn: [statement, `item ${event.item}`] };
}
