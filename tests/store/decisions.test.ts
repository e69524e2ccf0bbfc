import { expect, test } from 'vitest';
import { deskInMemory, holdSmallMeeting, type Desk } from './folder.ts';

const LATER = '2026-10-30T09:00:00.000Z';

/** The small meeting with a proposal, in a body with these settings; what follows must be done. */
function meeting(settings: object = {}): { desk: Desk; run(fields: object): void } {
  const desk = deskInMemory();
  holdSmallMeeting(desk, settings);
  const run = (fields: object): void => {
    const answer = desk.run({ meeting: 'm', ...fields });
    if (answer.outcome !== 'done') throw new Error(JSON.stringify({ fields, answer }));
  };
  run({ kind: 'put-proposal', proposal: 'p', item: 'sak', text: 'Vi etablerer.', proposer: 'maret' });
  return { desk, run };
}

/** Everybody says what Alta does not; then the result is declared. */
function declare(run: (fields: object) => void, alta: object, declared: object): void {
  run({ kind: 'open-round', proposal: 'p' });
  run({ kind: 'take-position', proposal: 'p', seat: 'su-hf', position: 'assent' });
  run({ kind: 'take-position', proposal: 'p', seat: 'su-alta', ...alta });
  run({ kind: 'declare-result', proposal: 'p', effect: 'guiding', ...declared });
}

const conditional = { result: 'conditional', anchorBy: '2026-11-09', reviewOn: '2027-03-01' };

/** The table is what the log gives, before and after it is made anew. */
function expectDerived({ store, runner }: Desk): void {
  const state = runner.book('m')!.state;
  expect(store.projectionDifference(state)).toBeNull();
  const before = store.decisions();
  store.rebuild(state);
  expect(store.decisions()).toEqual(before);
}

test('a conditional decision waits, with its deadline and day of review, until the last answer (K6, K15)', () => {
  const { desk, run } = meeting();
  expect(desk.store.decisions()).toEqual([]);
  declare(run, { position: 'mustAnchor' }, conditional);
  const facts = { meeting: 'm', proposal: 'p', version: 1, item: 'sak', title: 'Etablering', body: 'su' };
  expect(desk.store.decisions()).toEqual([
    {
      ...facts,
      number: expect.any(String),
      text: 'Vi etablerer.',
      declaredOn: '2026-10-12',
      result: 'conditional',
      effect: 'guiding',
      clause: null,
      standing: 'waiting',
      inForceOn: null,
      awaited: 1,
      concerned: 2,
      refused: [],
      nextDeadline: '2026-11-09',
      reviewOn: '2027-03-01',
      takenUpOn: null,
      isStopped: false,
      nextStep: null,
    },
  ]);
  run({ kind: 'extend-deadline', proposal: 'p', deadline: '2026-11-20', reason: 'Kommunestyret møtes sent.' });
  expect(desk.store.decisions()[0]).toMatchObject({ nextDeadline: '2026-11-20', awaited: 1 });
  run({ kind: 'set-review-date', proposal: 'p', on: null });
  const answer = { organisation: 'alta', answer: 'assent', received: '2026-10-29' };
  run({ kind: 'record-later-answer', proposal: 'p', at: LATER, ...answer });
  expect(desk.store.decisions()[0]).toMatchObject({
    result: 'conditional',
    standing: 'inForce',
    inForceOn: '2026-10-29',
    awaited: 0,
    nextDeadline: null,
    reviewOn: null,
  });
  expectDerived(desk);
  desk.store.close();
});

test('a decision that fell waits for nobody and is not in force (K6)', () => {
  const { desk, run } = meeting();
  declare(run, { position: 'mustAnchor' }, conditional);
  const answer = { organisation: 'alta', answer: 'no', received: '2026-10-29' };
  run({ kind: 'record-later-answer', proposal: 'p', at: LATER, ...answer });
  expect(desk.store.decisions()[0]).toMatchObject({
    standing: 'fallen',
    inForceOn: null,
    awaited: 0,
    refused: ['alta'],
    nextDeadline: null,
    isStopped: false,
  });
  expectDerived(desk);
  desk.store.close();
});

test('of wordings that found no agreement the last has stopped, with its next step, until one is agreed on (K7)', () => {
  const { desk, run } = meeting();
  const seen = (): object[] =>
    desk.store
      .decisions()
      .map(({ version, standing, isStopped, nextStep }) => [version, standing, isStopped, nextStep]);
  declare(run, { position: 'objects', words: 'Nei.' }, { result: 'noConsensus' });
  run({ kind: 'choose-next-step', proposal: 'p', step: 'newVersion' });
  expect(seen()).toEqual([[1, null, true, 'newVersion']]);
  run({ kind: 'reword-proposal', proposal: 'p', text: 'Vi prøver.', proposer: 'ola' });
  declare(run, { position: 'objects', words: 'Fortsatt nei.' }, { result: 'noConsensus' });
  expect(seen()).toEqual([
    [2, null, true, null],
    [1, null, false, 'newVersion'],
  ]);
  run({ kind: 'reword-proposal', proposal: 'p', text: 'Vi utreder.', proposer: 'ola' });
  declare(run, { position: 'assent' }, { result: 'consensus' });
  expect(seen()).toEqual([
    [3, 'inForce', false, null],
    [2, null, false, null],
    [1, null, false, 'newVersion'],
  ]);
  expectDerived(desk);
  desk.store.close();
});

test('decisions are asked for body by body, or all', () => {
  const { desk, run } = meeting();
  declare(run, { position: 'assent' }, { result: 'consensus' });
  expect(desk.store.decisions('su')).toEqual(desk.store.decisions());
  expect(desk.store.decisions('su')).toHaveLength(1);
  expect(desk.store.decisions('et-annet')).toEqual([]);
  desk.store.close();
});

test('the list follows the log where the authority of a stand-in is recorded anew after the declaration (A7, L1)', () => {
  const { desk, run } = meeting();
  const admit = (authority: object): void =>
    run({ kind: 'admit-stand-in', person: 'kari', name: 'Kari Nordmann', seat: 'su-alta', authority });
  run({ kind: 'record-attendance', person: 'ola', state: 'absent' });
  admit({ kind: 'direct' });
  run({ kind: 'open-round', proposal: 'p' });
  run({ kind: 'take-position', proposal: 'p', seat: 'su-hf', position: 'mustAnchor' });
  run({ kind: 'take-position', proposal: 'p', seat: 'su-alta', position: 'assent' });
  run({ kind: 'declare-result', proposal: 'p', effect: 'guiding', ...conditional });
  expect(desk.store.decisions()).toMatchObject([{ standing: 'waiting', awaited: 1 }]);
  admit({ kind: 'none' });
  expect(desk.store.decisions()).toMatchObject([{ standing: 'waiting', awaited: 1 }]);
  expectDerived(desk);
  desk.store.close();
});

test('a decision says when it is taken up again, as long as the case stands on that agenda (C8)', () => {
  const { desk, run } = meeting();
  declare(run, { position: 'mustAnchor' }, conditional);
  const next = (fields: object): void => {
    const answer = desk.run({ meeting: 'neste', ...fields });
    if (answer.outcome !== 'done') throw new Error(JSON.stringify({ fields, answer }));
  };
  const days = [{ date: '2027-03-10', start: '10:00', minutes: 60 }];
  next({ kind: 'plan-meeting', bodies: ['su'], days, place: 'Alta' });
  const item = { item: 'igjen', title: 'Etablering', itemKind: 'decision' };
  next({ kind: 'add-item', ...item, takesUp: { meeting: 'm', proposal: 'p' } });
  expect(desk.store.decisions()).toMatchObject([{ meeting: 'm', takenUpOn: '2027-03-10' }]);
  next({ kind: 'take-off-item', item: 'igjen', reason: 'Ikke klar.' });
  expect(desk.store.decisions()).toMatchObject([{ meeting: 'm', takenUpOn: null }]);
  desk.store.close();
});

test('what a vote carried after the disagreement has not stopped (K7, K8)', () => {
  const { desk, run } = meeting({ voting: true });
  declare(run, { position: 'objects', words: 'Nei.' }, { result: 'noConsensus' });
  run({ kind: 'open-vote', proposal: 'p' });
  expect(desk.store.decisions()[0]).toMatchObject({ isStopped: true });
  run({ kind: 'count-vote', proposal: 'p', for: 2, against: 0, abstaining: 0 });
  run({ kind: 'declare-vote', proposal: 'p', effect: 'guiding' });
  expect(desk.store.decisions()[0]).toMatchObject({ isStopped: false });
  run({ kind: 'conclude-item', item: 'sak', outcome: 'unanimous' });
  expect(desk.store.decisions()[0]).toMatchObject({ result: 'noConsensus', standing: null, isStopped: false });
  expectDerived(desk);
  desk.store.close();
});
