/** What entries about views, votes and elections make and rest on (S10). */
import type { Footing } from './footing.ts';
import type { ViewsEvent } from './views-events.ts';
import type { ElectionEvent, VoteEvent } from './voting-events.ts';

/** One text at a time is tested, in whatever item of those taken together it stands (K1). */
export const ANY_TEST = 'test';

/** The key of what was tested in an item. */
export function testIn(item: string): string {
  return `test ${item}`;
}

/** Votes on a wording: who was here is part of what was counted and declared (K8). */
export function ofVote(event: VoteEvent): Footing {
  const { item } = event;
  const proposal = `proposal ${event.proposal}`;
  const makes = [proposal, `in ${item}`];
  if (event.kind === 'vote-cast') return { makes, restsOn: [proposal, `person ${event.person}`] };
  return {
    makes: [...makes, ANY_TEST, testIn(item)],
    restsOn: [proposal, ANY_TEST, `up ${item}`, `itemKind of ${item}`, `body of ${item}`, 'attendance'],
  };
}

/** An election in its item, by those who are here. */
export function ofElection({ item }: ElectionEvent): Footing {
  return { makes: [`in ${item}`], restsOn: [`up ${item}`, `body of ${item}`, 'attendance'] };
}

/** Views on an item; what was tested by silence rests on them (K2). */
export function ofViews({ item }: ViewsEvent): Footing {
  return { makes: [viewsOn(item), `in ${item}`], restsOn: [`item ${item}`, `body of ${item}`] };
}

/** The key of the views on an item. */
export function viewsOn(item: string): string {
  return `views ${item}`;
}
