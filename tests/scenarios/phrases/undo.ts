/** Sentences that take back and do again (L2). */
import { phrase } from '../phrases.ts';
import { sawTime, some } from './said.ts';

phrase(
  'undoes[ the last act of {family}][, having seen what was done at {time}]',
  ({ family }) => ({ kind: 'undo', ...some({ family }) }),
  sawTime,
);
phrase('undoes what was done at {time}', ({ time = '' }, { entryAt }) => ({ kind: 'undo', entry: entryAt(time) }));
phrase('undoes entry {entry}', ({ entry }) => ({ kind: 'undo', entry: Number(entry) }));
phrase('redoes[, having seen what was done at {time}]', () => ({ kind: 'redo' }), sawTime);
