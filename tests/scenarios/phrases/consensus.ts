/** Sentences about proposals and what the meeting agrees on. */
import { phrase } from '../phrases.ts';
import { idOf } from '../world.ts';
import { ids, some } from './said.ts';

const POSITIONS: Readonly<Record<string, string>> = {
  'assents with a remark': 'assentWithRemark',
  assents: 'assent',
  'stands aside': 'standsAside',
  'must anchor': 'mustAnchor',
  objects: 'objects',
};

for (const kind of ['alternative', 'amendment'])
  phrase(
    `puts {proposal} by {proposer} to {item} as an ${kind} to {to}: {text}`,
    ({ proposal, proposer = '', item = '', to, text }) => ({
      kind: 'put-proposal',
      proposal,
      item: idOf(item),
      text,
      proposer: idOf(proposer),
      relation: { kind, to },
    }),
  );
phrase(
  'puts {proposal} by {proposer}[ from {seat}] to {item}: {text}',
  ({ proposal, proposer = '', seat = '', item = '', text }) => ({
    kind: 'put-proposal',
    proposal,
    item: idOf(item),
    text,
    proposer: idOf(proposer),
    ...some({ seat: idOf(seat) }),
  }),
);
phrase('adopts the amendment {proposal}', ({ proposal }) => ({ kind: 'adopt-amendment', proposal }));
phrase('rewords {proposal} by {proposer}: {text}', ({ proposal, proposer = '', text }) => ({
  kind: 'reword-proposal',
  proposal,
  text,
  proposer: idOf(proposer),
}));
phrase('withdraws the proposal {proposal}', ({ proposal }) => ({ kind: 'withdraw-proposal', proposal }));
phrase('tests {proposal} silently', ({ proposal }) => ({ kind: 'test-silently', proposal }));
phrase('opens a round on {proposal}', ({ proposal }) => ({ kind: 'open-round', proposal }));
for (const [words, position] of Object.entries(POSITIONS))
  phrase(
    `${words} to {proposal} in {seat}[ for {organisations}] with the reservation: {words}`,
    ({ proposal, seat = '', organisations, words: said }) => ({
      kind: 'take-position',
      proposal,
      seat: idOf(seat),
      position,
      words: said,
      reservation: true,
      ...some({ organisations: organisations ? ids(organisations) : '' }),
    }),
  );
for (const [words, position] of Object.entries(POSITIONS))
  phrase(
    `${words} to {proposal} in {seat}[ for {organisations}][ in version {version}][: {words}]`,
    ({ proposal, seat = '', organisations, version, words: said }) => ({
      kind: 'take-position',
      proposal,
      seat: idOf(seat),
      position,
      ...some({
        organisations: organisations ? ids(organisations) : '',
        version: version ? Number(version) : '',
        words: said,
      }),
    }),
  );
phrase('advises on {proposal} in {seat}: {advice}', ({ proposal, seat = '', advice }) => ({
  kind: 'give-advice',
  proposal,
  seat: idOf(seat),
  advice,
}));
for (const [words, takesEffect] of [
  [', each for itself', 'separately'],
  ['', undefined],
])
  phrase(
    `declares {proposal} {result}, {effect}[ by {clause}][, waiting for {threshold}][, answers by {anchorBy}][, to come up {reviewOn}][, {despite} reservations]${words}`,
    ({ proposal, result, effect, clause, threshold, anchorBy, reviewOn, despite }) => ({
      kind: 'declare-result',
      proposal,
      result,
      effect,
      ...some({
        clause,
        takesEffect,
        threshold: thresholdOf(threshold),
        anchorBy,
        reviewOn,
        despiteReservations: despite === 'despite' ? true : undefined,
      }),
    }),
  );

/** "all kommuner", "two thirds", "5 kommuner" (K15). */
function thresholdOf(said: string | undefined): object | undefined {
  if (said === undefined) return undefined;
  if (said === 'all kommuner') return { kind: 'all' };
  return said === 'two thirds' ? { kind: 'twoThirds' } : { kind: 'count', count: Number.parseInt(said, 10) };
}
