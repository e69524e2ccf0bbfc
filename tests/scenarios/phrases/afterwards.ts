/** Sentences about what comes in after a decision, and supplements to the minutes. */
import { phrase } from '../phrases.ts';
import { idOf } from '../world.ts';
import { some } from './said.ts';

const ANSWERS: Readonly<Record<string, string>> = {
  'assents with a remark': 'assentWithRemark',
  assents: 'assent',
  'stands aside': 'standsAside',
  'says no': 'no',
};

for (const [words, answer] of Object.entries(ANSWERS))
  phrase(
    `records that {organisation} ${words} to {proposal}, received {received}[, treated {treatedOn} by {treatedBy}][, correcting: {corrects}][: {words}]`,
    ({ organisation = '', proposal, received, treatedOn, treatedBy, corrects, words: said }) => ({
      kind: 'record-later-answer',
      proposal,
      organisation: idOf(organisation),
      answer,
      received,
      ...some({ treatedOn, treatedBy, corrects, words: said }),
    }),
  );
phrase(
  'gives {organisation} until {deadline} to answer {proposal}: {reason}',
  ({ organisation = '', deadline, proposal, reason }) => ({
    kind: 'extend-deadline',
    proposal,
    ...(organisation === 'everybody' ? {} : { organisation: idOf(organisation) }),
    deadline,
    reason,
  }),
);
phrase('sets no day for {proposal} to come up again', ({ proposal }) => ({
  kind: 'set-review-date',
  proposal,
  on: null,
}));
phrase('sets {on} for {proposal} to come up again', ({ on, proposal }) => ({ kind: 'set-review-date', proposal, on }));
phrase('issues a supplement about {proposal}', ({ proposal }) => ({ kind: 'issue-supplement', proposal }));
phrase('issues a correction of {item}: {words}, because {reason}', ({ item = '', words, reason }) => ({
  kind: 'issue-supplement',
  correction: { item: idOf(item), words, reason },
}));
phrase('signs supplement {number}[ at entry {entry}]', ({ number, entry }, { person, state }) => ({
  kind: 'sign-supplement',
  number: Number(number),
  signer: person,
  organisation: 'Sykehuset',
  fingerprint: 'f'.repeat(64),
  supplementSha256: 'a'.repeat(64),
  atEntry: entry === undefined ? state.entry : Number(entry),
}));
