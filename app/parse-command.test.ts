// What comes from outside is stopped at the door: past it, every text can be written in the log.
import { describe, expect, test } from 'vitest';
import { parseCommand } from './parse-command.ts';

const BROKEN = 'half a sign: \ud800';
const by = { window: 'keeper' };

describe('half a sign is a wrong field, not a bug in the log (L1)', () => {
  test.each([
    ['number', { kind: 'add-item', meeting: 'm', item: 'i', title: 'Sak', itemKind: 'formal', number: BROKEN }],
    ['title', { kind: 'add-item', meeting: 'm', item: 'i', title: BROKEN, itemKind: 'formal' }],
    ['item', { kind: 'add-item', meeting: 'm', item: 'i\ud800', title: 'Sak', itemKind: 'formal' }],
    ['reason', { kind: 'take-off-item', meeting: 'm', item: 'i', reason: BROKEN }],
    ['numberPattern', { kind: 'change-body', body: 'b', numberPattern: `{n} ${BROKEN}` }],
  ])('%s', (place, fields) => {
    expect(parseCommand({ op: 'o', by, ...fields })).toEqual({ invalid: 'wrong-field', place, op: 'o' });
  });
});
