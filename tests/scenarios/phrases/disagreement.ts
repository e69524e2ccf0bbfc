/** Sentences about objections and their answers, about what comes when there is no agreement, and protokolltilførsler. */
import { phrase } from '../phrases.ts';
import { BODY, idOf } from '../world.ts';
import { ids, some } from './said.ts';

const STEPS: Readonly<Record<string, string>> = {
  'a new version': 'newVersion',
  'to postpone': 'postpone',
  'to send back': 'sendBack',
  'another body': 'otherBody',
  negotiation: 'negotiate',
  'the dispute procedure': 'dispute',
};

const ACTS = { answers: 'answer-objection', meets: 'meet-objection', withdraws: 'withdraw-objection' } as const;

for (const [does, kind] of Object.entries(ACTS))
  phrase(
    `${does} what was raised at {time} on {proposal}[ for {organisations}][ through {person}][: {said}]`,
    ({ time = '', proposal, organisations, person = '', said }, { entryAt }) => ({
      kind,
      proposal,
      entry: entryAt(time),
      ...some({
        organisations: organisations ? ids(organisations) : '',
        person: idOf(person),
        [does === 'answers' ? 'answer' : 'words']: said,
      }),
    }),
  );
for (const [words, step] of Object.entries(STEPS))
  phrase(
    `chooses ${words} for {proposal}[ by {clause}][, to {to}][, after {tried}]`,
    ({ proposal, clause, to, tried }) => ({
      kind: 'choose-next-step',
      proposal,
      step,
      ...some({ clause, to, tried }),
    }),
  );
phrase('records the disagreement of {party} on {proposal}: {words}', ({ party, proposal, words }) => ({
  kind: 'record-disagreement',
  party,
  proposal,
  words,
}));
phrase('announces the statement {statement} to {item} from {authors}', ({ statement, item = '', authors = '' }) => ({
  kind: 'announce-statement',
  statement,
  item: idOf(item),
  // "Alta, the seat Kysten, the seat Kysten for Loppa"
  authors: authors.split(', ').map((each) => {
    const [, seat, organisation] = /^the seat (.+?)(?: for (.+))?$/.exec(each) ?? [];
    return seat === undefined
      ? { organisation: idOf(each) }
      : { seat: idOf(seat), ...some({ organisation: idOf(organisation ?? '') }) };
  }),
}));
phrase('hands in {length} signs for {statement}', ({ length, statement }) => ({
  kind: 'hand-in-statement',
  statement,
  words: 'x'.repeat(Number(length)),
}));
phrase('hands in {statement}: {words}', ({ statement, words }) => ({ kind: 'hand-in-statement', statement, words }));
phrase('admits {statement} by the {decidedBy}', ({ statement, decidedBy }) => ({
  kind: 'decide-statement',
  statement,
  admitted: true,
  decidedBy,
}));
phrase('refuses {statement} by the {decidedBy}[: {reason}]', ({ statement, decidedBy, reason }) => ({
  kind: 'decide-statement',
  statement,
  admitted: false,
  decidedBy,
  ...some({ reason }),
}));
phrase('lets statements be announced until the {end} ends', ({ end }) => ({
  kind: 'change-body',
  body: BODY,
  statementsUntil: end,
}));
