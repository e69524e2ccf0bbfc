/** `export`: signs approved minutes into a folder, with the key of the data folder; makes the key at the first signing. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { randomSalt, systemClock, type Clock, type Salt } from '../app/clock.ts';
import type { Exported } from '../app/contract.ts';
import { isFailure } from '../app/failure.ts';
import { exportMinutes } from '../app/minutes-export.ts';
import { Runner } from '../app/run-command.ts';
import { makeSigningKey, openSigningKey, signingKeyFacts } from '../app/signing-key.ts';
import { openStore } from '../db/store.ts';
import type { KeyOwner } from '../keys/certificate.ts';
import { CommandLineFault, readablePath } from './arguments.ts';

export type ExportOptions = {
  dataDir: string;
  meeting: string;
  out: string;
  passphrase: string;
  /** The number of a supplement; the minutes when absent. */
  supplement?: number | undefined;
  /** Who signs; needed when the data folder has no key yet. */
  owner?: KeyOwner | undefined;
  /** For the demonstration: a key that says so, and times and salts that repeat. */
  demo?: { clock: Clock; salt: Salt; now: Date; keyMadeAt: Date };
};

/** The first line of a file, without its end. Throws CommandLineFault `file-not-found`. */
export function readPassphrase(path: string): string {
  return readFileSync(readablePath(path, 'file-not-found'), 'utf8').split(/\r?\n/, 1)[0] ?? '';
}

/**
 * Signs and exports the minutes of a meeting, or one of its supplements, and notes it in the meeting's log.
 * Throws StoreFault, KeyFault, and CommandLineFault `export-failed` with the failure's code.
 */
export async function exportMeeting(options: ExportOptions): Promise<Exported> {
  const { dataDir, meeting, out, passphrase, supplement, owner, demo } = options;
  const now = demo?.now ?? new Date();
  const store = openStore({ folder: dataDir });
  try {
    const runner = new Runner(store, demo?.clock ?? systemClock(), demo?.salt ?? randomSalt);
    const state = runner.book(meeting)?.state ?? null;
    // Said before a key is made: who may not export needs none.
    if (state === null) throw new CommandLineFault('unknown-meeting', meeting);
    if (state.minutes.approved === null) throw new CommandLineFault('minutes-not-approved', meeting);
    if (supplement !== undefined && state.supplements[supplement - 1] === undefined)
      throw new CommandLineFault('unknown-supplement', String(supplement));
    if (signingKeyFacts(dataDir) === null) {
      if (!owner) throw new CommandLineFault('missing-option', '--signer --organisation');
      await makeSigningKey(
        dataDir,
        { ...owner, password: passphrase },
        demo ? { createdAt: demo.keyMadeAt, demo: true } : { createdAt: now },
      );
    }
    const key = await openSigningKey(dataDir, passphrase);
    const signed = await exportMinutes(store, state, { folder: out, key, now, supplement });
    if (isFailure(signed)) throw new CommandLineFault('export-failed', `${signed.failure} ${signed.detail}`.trim());
    const op = demo ? 'demo-signed' : randomUUID();
    const answer = runner.run({ op, at: now.toISOString(), by: { window: 'keeper' }, ...signed.signing });
    if (answer.outcome === 'refused') throw new CommandLineFault('export-failed', `${answer.code} ${answer.rule}`);
    runner.beat();
    return signed.exported;
  } finally {
    store.close();
  }
}
