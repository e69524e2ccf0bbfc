/** Who may send which call (W1): checked behind the contract, whatever a window shows. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Window } from '../domain/meeting/events.ts';
import { openApp, type App } from './app.ts';
import { STORE_CALLS, type StoreCallName } from './call-names.ts';
import type { CallInput } from './contract.ts';
import { readExample } from './example.ts';

const MEETING = 'su-2026-12-10';
const password = 'et passord';

let folder: string;
let app: App;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motebok-rights-'));
  app = openApp({ dataDir: join(folder, 'data') });
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A right input of every call, about nothing that is there. */
const inputs = (): { [Name in StoreCallName]: CallInput<Name> } => {
  const meeting = 'none';
  const nowhere = join(folder, 'nowhere');
  return {
    'run-command': { op: 'x', kind: 'next-speaker', meeting },
    'list-meetings': {},
    'open-meeting': { meeting },
    'read-register': {},
    'read-prose': { meeting },
    'read-written-wordings': { meeting },
    'read-paper': { sha256: '0'.repeat(64) },
    'read-averages': { body: 'none' },
    'read-decisions': {},
    'open-example': {},
    'read-signing-key': {},
    'make-signing-key': { name: '', organisation: '', password: '' },
    'sign-and-export': { meeting, folder: nowhere, password },
    'verify-file': { name: 'x', bytes: new Uint8Array(1) },
    'trust-signer': { certificatePem: '' },
    'read-store': {},
    'choose-second-place': { folder: nowhere },
    'stop-second-place': {},
    'read-second-place': {},
    'restore-store': { folder: nowhere, acceptDamage: false },
    'make-rehearsal': { meeting },
    'read-rehearsals': {},
  };
};

async function answeredTo(window: Window): Promise<StoreCallName[]> {
  const given = inputs();
  const answered: StoreCallName[] = [];
  for (const name of STORE_CALLS) {
    const isAnswered = await app.call(name, given[name], { window }).then(
      () => true,
      (error: Error) => error.name !== 'NotForThisWindow',
    );
    if (isAnswered) answered.push(name);
  }
  return answered;
}

describe('a call of the contract', () => {
  test('is answered to the keeper, whichever it is', async () => {
    expect(await answeredTo('keeper')).toEqual(STORE_CALLS);
  });

  test('is answered to the chair, unless it is about where the book lies', async () => {
    const answered = await answeredTo('chair');
    expect(STORE_CALLS.filter((each) => !answered.includes(each))).toEqual([
      'choose-second-place',
      'stop-second-place',
      'restore-store',
      'make-rehearsal',
      'read-rehearsals',
    ]);
  });

  test('is answered to a reader only where the room may see it', async () => {
    expect(await answeredTo('reader')).toEqual([
      'run-command', // refused by the law itself
      'list-meetings',
      'open-meeting',
      'read-written-wordings',
      'read-store',
    ]);
  });

  test('signs nothing for a window whose signing the log would not take', async () => {
    for (const line of readExample()) await app.call('run-command', line, { window: 'keeper' });
    await app.call('make-signing-key', { name: 'Kari', organisation: 'Alta', password }, { window: 'keeper' });
    const out = join(folder, 'out');
    for (const supplement of [{}, { supplement: 1 }]) {
      const order = { meeting: MEETING, folder: out, password, ...supplement };
      const answer = await app.call('sign-and-export', order, { window: 'chair' });
      expect(answer).toEqual({ failure: 'window-may-not', detail: 'W1' });
    }
    expect(readdirSync(folder)).toEqual(['data']);
    const signed = await app.call('sign-and-export', { meeting: MEETING, folder: out, password }, { window: 'keeper' });
    expect(signed).toMatchObject({ files: expect.arrayContaining(['moete.json']) });
  });
});
