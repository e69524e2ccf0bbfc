/**
 * Signing and exporting the approved minutes of a meeting: out of the store, into a folder that a person chose.
 * The file is on disk before the log says that it was signed; whoever is stopped in between signs once more.
 */
import { createHash } from 'node:crypto';
import type { CommandOf } from '../domain/meeting/commands.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { Store } from '../db/store.ts';
import { makeMeetingExport } from '../exports/meeting-export.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { trustedSigner } from '../keys/trust.ts';
import type { Exported, Failure } from './contract.ts';
import { orFailure } from './failure.ts';
import { trustText } from './trust-store.ts';
import { addFile } from './whole-file.ts';

/** The export as it lies on disk, and the command by which the log is to tell of it. */
export type SignedExport = { exported: Exported; signing: CommandOf<'sign-minutes'> };

const ENDING = '.asice';

/**
 * Writes the signed export of a meeting.
 * In: the store and the meeting's state; who signs, where to, and the time to state.
 * Out: what was written and the command to run next; or the failure, and then nothing was signed:
 * `unknown-meeting`, `minutes-not-approved` (M4), a code of ExportFault, or what the system says of the folder.
 */
export async function exportMinutes(
  store: Store,
  state: MeetingState | null,
  { folder, key, now }: { folder: string; key: SigningKey; now: Date },
): Promise<SignedExport | Failure> {
  if (state === null) return { failure: 'unknown-meeting', detail: '' };
  if (state.minutes.approved === null) return { failure: 'minutes-not-approved', detail: state.meeting };
  const entries = store.linkedEntries(state.meeting);
  const paperBytes = (sha256: string): Uint8Array | null => store.paper(sha256)?.bytes ?? null;
  return orFailure(async () => {
    const made = await makeMeetingExport({ entries, isTest: store.isTest, paperBytes }, key, now);
    const trust = trustText({ v: 1, signers: [trustedSigner(key)] });
    const path = addFile(folder, made.name, ENDING, made.bytes);
    const trustPath = addFile(folder, 'trust', '.json', new TextEncoder().encode(trust));
    const { name, organisation, fingerprint } = key;
    const { minutesSha256, head } = made;
    return {
      exported: {
        path,
        trustPath,
        sha256: createHash('sha256').update(made.bytes).digest('hex'),
        files: made.files,
        head,
      },
      signing: {
        kind: 'sign-minutes',
        meeting: state.meeting,
        signer: name,
        organisation,
        fingerprint,
        minutesSha256,
        atEntry: head.entry,
      },
    };
  });
}
