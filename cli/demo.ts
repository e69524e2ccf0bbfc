/** `demo`: plays the Finnmark example without windows and leaves its signed export and `trust.json` in a folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptClock, seededSalt } from '../app/clock.ts';
import type { Exported } from '../app/contract.ts';
import { readExample } from '../app/example.ts';
import { Runner } from '../app/run-command.ts';
import { openStore } from '../db/store.ts';
import { exportMeeting } from './export.ts';

const SEED = 'demo';
/** The demonstration's key is marked as such and protects nothing. */
const PASSPHRASE = 'demo';
const OWNER = { name: 'Ingvild Straumsnes (oppdiktet)', organisation: 'Finnmarkssykehuset HF (demo)' };
/** Before the example's year begins: whoever checks the export today finds a certificate that is valid today. */
const KEY_MADE_AT = new Date('2026-01-01T00:00:00Z');
const A_DAY_MS = 86_400_000;

/** Plays the example in a folder of its own, which is gone afterwards. Out: the export in `out`. */
export async function demo(out: string): Promise<Exported> {
  const dataDir = mkdtempSync(join(tmpdir(), 'motebok-demo-'));
  try {
    const { meeting, entries, lastAt } = playExample(dataDir);
    // Signed the day after the approval, as the script's own time goes on.
    const now = new Date(Date.parse(lastAt) + A_DAY_MS);
    const clock = scriptClock(SEED, entries);
    return await exportMeeting({
      dataDir,
      meeting,
      out,
      passphrase: PASSPHRASE,
      owner: OWNER,
      demo: { clock, salt: seededSalt(SEED), now, keyMadeAt: KEY_MADE_AT },
    });
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function playExample(dataDir: string): { meeting: string; entries: number; lastAt: string } {
  const store = openStore({ folder: dataDir, test: true });
  try {
    const runner = new Runner(store, scriptClock(SEED, 0), seededSalt(SEED));
    let [meeting, lastAt] = ['', ''];
    for (const line of readExample()) {
      const answer = runner.run(line);
      if (answer.outcome !== 'done')
        throw new Error(`the example's own line ${line.op} was not done: ${JSON.stringify(answer)}`);
      meeting = answer.meeting ?? meeting;
      lastAt = String(line.at);
    }
    runner.beat();
    return { meeting, entries: runner.head(meeting)?.entry ?? 0, lastAt };
  } finally {
    store.close();
  }
}
