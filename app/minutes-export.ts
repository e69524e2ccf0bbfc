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
export type SignedExport = { exported: Exported; signing: CommandOf<'sign-minutes' | 'sign-supplement'> };

const ENDING = '.asice';

/**
 * Writes the signed export of a meeting's minutes, or of one of its supplements.
 * In: the store and the meeting's state; who signs, where to, the time to state, and the supplement's number.
 * Out: what was written and the command to run next; or the failure, and then nothing was signed:
 * `unknown-meeting`, `minutes-not-approved`, `unknown-supplement` (M4), a code of ExportFault, or what the system says of the folder.
 */
export async function exportMinutes(
  store: Store,
  state: MeetingState | null,
  { folder, key, now, supplement }: { folder: string; key: SigningKey; now: Date; supplement?: number | undefined },
): Promise<SignedExport | Failure> {
  if (state === null) return { failure: 'unknown-meeting', detail: '' };
  if (state.minutes.approved === null) return { failure: 'minutes-not-approved', detail: state.meeting };
  if (supplement !== undefined && state.supplements[supplement - 1] === undefined)
    return { failure: 'unknown-supplement', detail: String(supplement) };
  const entries = store.linkedEntries(state.meeting);
  const paperBytes = (sha256: string): Uint8Array | null => store.paper(sha256)?.bytes ?? null;
  return orFailure(async () => {
    const made = await makeMeetingExport({ entries, isTest: store.isTest, paperBytes, supplement }, key, now);
    const trust = trustText({ v: 1, signers: [trustedSigner(key)] });
    const path = addFile(folder, made.name, ENDING, made.bytes);
    const trustPath = addFile(folder, 'trust', '.json', new TextEncoder().encode(trust));
    const { documentSha256, head } = made;
    return {
      exported: {
        path,
        trustPath,
        sha256: createHash('sha256').update(made.bytes).digest('hex'),
        files: made.files,
        head,
      },
      signing: signingOf(state.meeting, key, { documentSha256, atEntry: head.entry }, supplement),
    };
  });
}

/** The command by which the log tells who signed what. */
function signingOf(
  meeting: string,
  { name: signer, organisation, fingerprint }: SigningKey,
  { documentSha256, atEntry }: { documentSha256: string; atEntry: number },
  supplement: number | undefined,
): SignedExport['signing'] {
  const who = { meeting, signer, organisation, fingerprint, atEntry };
  return supplement === undefined
    ? { kind: 'sign-minutes', ...who, minutesSha256: documentSha256 }
    : { kind: 'sign-supplement', ...who, number: supplement, supplementSha256: documentSha256 };
}
