// The laptop dies in the middle of a meeting: what was acknowledged a second before is on the stick, and another laptop goes on.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Restored } from '../../app/restore.ts';
import { verifyFolder } from '../../app/verify-folder.ts';
import { readStore } from '../../db/store.ts';
import { generateMeeting, MEETING } from '../generate/meeting.ts';
import { drive } from './drive-process.ts';

const MAIN = join(import.meta.dirname, '../../cli/main.ts');
const LINES = generateMeeting({ seed: 11, commands: 6000, people: 60 });
/** Lines before the second place is chosen: register and plan. */
const BEFORE = 300;
/** A second is promised; a machine that runs other tests at the same time gets two. */
const PROMISE_MS = 2000;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'motebok-second-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function motebok(...args: string[]): { status: number | null; json: unknown; words: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
  return { status, json: stdout.trim().startsWith('{') ? (JSON.parse(stdout) as unknown) : null, words: stderr };
}

test('killed at any moment, it is restored from the stick and gone on with', { timeout: 120_000 }, async () => {
  const [data, stick, other] = [join(folder, 'data'), join(folder, 'stick'), join(folder, 'other')];
  mkdirSync(stick);
  expect((await drive(data, LINES.slice(0, BEFORE))).exitCode).toBe(0);
  expect(motebok('second-place', '--data-dir', data, '--folder', stick)).toMatchObject({
    status: 0,
    json: { secondPlace: { folder: stick, state: 'in-step', sameDisk: true } },
  });

  const { answers, endedAtMs } = await drive(data, LINES.slice(BEFORE), { afterAcks: 3000, waitMs: 1 });
  const answered = BEFORE + answers.length;
  const [old] = readStore(data).heads();
  const restored = motebok('restore', '--from', stick, '--data-dir', other);
  expect(restored.words).toBe('');
  const said = restored.json as Restored;
  expect(said).toMatchObject({ damagedAtLine: null, meetings: [{ meeting: MEETING }] });
  const [meeting] = said.meetings;
  const promised = answers.findLast((each) => each.entry !== null && each.atMs < endedAtMs - PROMISE_MS);
  expect(meeting?.entry).toBeGreaterThanOrEqual(promised?.entry ?? 1);
  expect(meeting?.entry).toBeLessThanOrEqual(old?.entry ?? 0);
  expect(verifyFolder(other)).toMatchObject({ verdict: 'valid' });
  expect(readdirSync(other)).not.toContain('motebok.half-made');

  // The same lines again: what is there is answered as before, what was lost is done now, and the meeting goes on.
  const again = await drive(other, LINES.slice(0, answered + 200));
  expect(again.exitCode).toBe(0);
  expect(again.answers.filter((each) => each.word === 'SAME' || each.word === 'ACK').length).toBeGreaterThan(
    answered / 2,
  );
  expect(verifyFolder(other)).toMatchObject({ verdict: 'valid' });
  expect(motebok('restore', '--from', stick, '--data-dir', other)).toMatchObject({ status: 1 });
  expect(motebok('state', '--data-dir', other).json).toMatchObject({
    restored: { store: said.store },
    rehearsal: null,
  });
  expect(motebok('state', '--data-dir', other, '--meeting', MEETING).json).toMatchObject({
    restored: { store: said.store, meetings: [{ meeting: MEETING }] },
  });
  expect(motebok('state', '--data-dir', data, '--meeting', MEETING).json).toMatchObject({ restored: null });
});

test('a rehearsal is made beside the open book, and its state says so', () => {
  const [data, into] = [join(folder, 'data'), join(folder, 'rehearsal')];
  return drive(data, LINES.slice(0, BEFORE)).then(() => {
    const made = motebok('rehearse', '--data-dir', data, '--meeting', MEETING, '--into', into);
    expect(made).toMatchObject({ status: 0, json: { meeting: MEETING } });
    expect(motebok('state', '--data-dir', into).json).toMatchObject({ test: true, rehearsal: { meeting: MEETING } });
    expect(motebok('rehearse', '--data-dir', data, '--meeting', MEETING, '--into', into)).toMatchObject({ status: 1 });
    expect(motebok('rehearse', '--data-dir', data, '--meeting', 'none', '--into', `${into}-2`)).toMatchObject({
      status: 2,
    });
  });
});

/** A pipe that nobody reads is opened for ever, as a file on a share that has gone away can be. */
test.skipIf(process.platform === 'win32')(
  'a place that does not answer holds up neither lines nor the end',
  async () => {
    const [data, stick] = [join(folder, 'data'), join(folder, 'stick')];
    mkdirSync(stick);
    expect((await drive(data, LINES.slice(0, 100))).exitCode).toBe(0);
    expect(motebok('second-place', '--data-dir', data, '--folder', stick).status).toBe(0);
    const journal = join(stick, readdirSync(stick)[0] ?? '', 'journal.jsonl');
    rmSync(journal);
    expect(spawnSync('mkfifo', [journal]).status).toBe(0);
    const { answers, exitCode } = await drive(data, LINES.slice(100, 200));
    expect(answers).toHaveLength(100);
    expect(exitCode).toBe(0);
  },
);
