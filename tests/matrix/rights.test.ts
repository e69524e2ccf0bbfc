/**
 * What each set of rights may do in each way of being here, while an item is open: the rules of the subject behind the
 * phases and windows (S1, K1, K3, A1, A2, A4). Sent from the keeper's laptop, which may send everything.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SENDERS, type Sender } from './people.ts';
import { SAMPLES } from './samples.ts';
import { World } from './world.ts';

/** A dot is done. Columns: present, left, deputy, inhabil. */
const TABLE = `
ask-for-the-word
  decider    .                   not-present         .                   inhabil
  proposer   .                   not-present         .                   inhabil
  speaker    .                   not-present         .                   inhabil
  observer   no-right-to-speak   not-present         no-right-to-speak   inhabil
  secretary  no-right-to-speak   not-present         no-right-to-speak   inhabil
give-the-word
  decider    .                   not-present         .                   inhabil
  proposer   .                   not-present         .                   inhabil
  speaker    .                   not-present         .                   inhabil
  observer   .                   not-present         .                   inhabil
  secretary  .                   not-present         .                   inhabil
put-proposal
  decider    .                   .                   .                   inhabil
  proposer   .                   .                   .                   inhabil
  speaker    no-right-to-propose no-right-to-propose no-right-to-propose inhabil
  observer   no-right-to-propose no-right-to-propose no-right-to-propose inhabil
  secretary  .                   .                   .                   inhabil
take-position
  decider    .                   not-present         .                   inhabil
  proposer   no-right-to-decide  no-right-to-decide  no-right-to-decide  no-right-to-decide
  speaker    no-right-to-decide  no-right-to-decide  no-right-to-decide  no-right-to-decide
  observer   no-right-to-decide  no-right-to-decide  no-right-to-decide  no-right-to-decide
  secretary  no-right-to-decide  no-right-to-decide  no-right-to-decide  no-right-to-decide
give-advice
  decider    no-right-to-advise  no-right-to-advise  no-right-to-advise  no-right-to-advise
  proposer   .                   not-present         .                   inhabil
  speaker    .                   not-present         .                   inhabil
  observer   no-right-to-advise  no-right-to-advise  no-right-to-advise  no-right-to-advise
  secretary  no-right-to-advise  no-right-to-advise  no-right-to-advise  no-right-to-advise
change-chair
  decider    .                   not-present         .                   inhabil
  proposer   .                   not-present         .                   inhabil
  speaker    .                   not-present         .                   inhabil
  observer   .                   not-present         .                   inhabil
  secretary  .                   not-present         .                   inhabil
`;

/** A guest has no seat and no rights; the chair may give a guest the word. */
const GUEST = {
  'ask-for-the-word': 'no-right-to-speak',
  'give-the-word': '.',
  'put-proposal': 'no-right-to-propose',
  'change-chair': 'not-called',
} as const;

type Kind = keyof typeof SAMPLES;
type Expected = { kind: Kind; sender: Sender; outcome: string };

function readTable(): Expected[] {
  let kind = '' as Kind;
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [rights = '', ...cells] = line.trim().split(/ +/);
      if (cells.length === 0) kind = rights as Kind;
      const row = SENDERS.filter((each) => each.rights === rights);
      return cells.map((outcome, index) => ({ kind, sender: row[index] as Sender, outcome }));
    });
}

const guest = SENDERS.find((each) => each.presence === 'guest') as Sender;
const ALL: readonly Expected[] = [
  ...readTable(),
  ...Object.entries(GUEST).map(([kind, outcome]) => ({ kind: kind as Kind, sender: guest, outcome })),
];

describe('while an item is open', () => {
  let origin: World;
  beforeAll(() => {
    origin = World.inPhase('open');
  });
  afterAll(() => origin.close());

  test.each(ALL)('$kind by $sender.person: $outcome', ({ kind, sender, outcome }) => {
    const world = origin.copy();
    const answer = world.send(
      { kind, ...SAMPLES[kind](sender, world.entry) },
      { window: 'keeper', person: 'secretary-present' },
    );
    const was = answer.outcome === 'refused' ? answer.code : answer.outcome === 'done' ? '.' : answer.outcome;
    world.close();
    expect(was).toBe(outcome);
  });
});
