/** Sentences about views before the meeting, votes and elections. */
import { phrase } from '../phrases.ts';
import { BODY, idOf } from '../world.ts';
import { ids, some } from './said.ts';

phrase('lets the body vote', () => ({ kind: 'change-body', body: BODY, voting: true }));

phrase('asks {organisations} for views on {item} by {deadline}', ({ organisations, item = '', deadline }) => ({
  kind: 'ask-for-views',
  item: idOf(item),
  organisations: ids(organisations),
  deadline,
}));
phrase(
  'records the view of {organisation} on {item} as {view}[ by {treatedBy} on {treatedOn}][ from the {from}][: {words}]',
  ({ organisation = '', item = '', view, treatedBy, treatedOn, from, words }) => ({
    kind: 'record-view',
    item: idOf(item),
    organisation: idOf(organisation),
    view,
    ...some({ treatedBy, treatedOn, from, words }),
  }),
);

phrase('opens a vote on {proposal}', ({ proposal }) => ({ kind: 'open-vote', proposal }));
for (const [words, vote] of [
  ['votes for', 'for'],
  ['votes against', 'against'],
  ['abstains from', 'abstains'],
] as const)
  phrase(`${words} {proposal} in {seat}[ seeing version {version}]`, ({ proposal, seat = '', version }) => ({
    kind: 'cast-vote',
    proposal,
    seat: idOf(seat),
    vote,
    ...some({ version: version ? Number(version) : '' }),
  }));
phrase('counts {for} for, {against} against and {abstaining} abstaining on {proposal}', (said) => ({
  kind: 'count-vote',
  proposal: said.proposal,
  for: Number(said.for),
  against: Number(said.against),
  abstaining: Number(said.abstaining),
}));
phrase(
  'declares the vote on {proposal}[ {result}], {effect}[ by {clause}]',
  ({ proposal, result, effect, clause }) => ({
    kind: 'declare-vote',
    proposal,
    effect,
    ...some({ result, clause }),
  }),
);

phrase('opens the election {election} of {office} in {item} among {candidates}', (said) => ({
  kind: 'open-election',
  election: said.election,
  item: idOf(said.item ?? ''),
  office: said.office,
  candidates: (said.candidates ?? '').split(', '),
}));
phrase('counts in the election {election}: {counts} and {blank} blank', ({ election, counts = '', blank }) => ({
  kind: 'count-election',
  election,
  counts: Object.fromEntries(
    counts.split(', ').map((each) => {
      const at = each.lastIndexOf(' ');
      return [each.slice(0, at), Number(each.slice(at))];
    }),
  ),
  blank: Number(blank),
}));
phrase('declares the election {election}', ({ election }) => ({ kind: 'declare-election', election }));
