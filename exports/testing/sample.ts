/** For tests: a signed export of the example meeting, as whole and as parts. */
import { EXAMPLE, play } from '../../app/testing/play.ts';
import { makeKey, signingKey, type SigningKey } from '../../keys/signing-key.ts';
import { trustedSigner, type TrustList } from '../../keys/trust.ts';
import { makeMeetingExport, type ExportInput, type MeetingExport } from '../meeting-export.ts';

export const signedAt = new Date('2026-12-18T10:00:00Z');

export type Sample = {
  input: ExportInput;
  key: SigningKey;
  trust: TrustList;
  exported: MeetingExport;
};

/** A key of somebody. */
export async function keyOf(name: string): Promise<SigningKey> {
  return signingKey(
    await makeKey({ name, organisation: 'Finnmarkssykehuset HF' }, { createdAt: new Date('2026-12-01') }),
  );
}

/** Makes the export of the example meeting. */
export async function makeSample(): Promise<Sample> {
  const { store } = play();
  const input: ExportInput = {
    entries: store.linkedEntries(EXAMPLE),
    isTest: true,
    paperBytes: (sha256) => store.paper(sha256)?.bytes ?? null,
  };
  const key = await keyOf('Ingvild Straumsnes');
  const trust: TrustList = { v: 1, signers: [trustedSigner(key)] };
  return { input, key, trust, exported: await makeMeetingExport(input, key, signedAt) };
}
