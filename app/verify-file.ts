/** Verifies a file that somebody dropped in or named: nothing is taken in, nothing is changed (L6). */
import { KeyFault } from '../keys/fault.ts';
import type { TrustList } from '../keys/trust.ts';
import { verifyExport } from '../exports/verify-export.ts';
import type { Verified } from './contract.ts';
import { readTrust } from './trust-store.ts';

/** The verdict on the bytes of an export, for those who trust the signers of a list. */
export function verifyFile(bytes: Uint8Array, trust: TrustList): Verified {
  const { verdict, findings, signers, files, heads, about } = verifyExport(bytes, trust);
  return {
    verdict,
    findings,
    signers: signers.map((each) => ({ ...each, signedAt: each.signedAt.toISOString() })),
    files: files.map(({ bytes: content, ...file }) => ({ ...file, size: content.length })),
    heads,
    about,
  };
}

/** The same with the trust list of a data folder. A list that cannot be read trusts nobody, and that is a finding. */
export function verifyFileHere(bytes: Uint8Array, dataDir: string): Verified {
  try {
    return verifyFile(bytes, readTrust(dataDir));
  } catch (error) {
    if (!(error instanceof KeyFault)) throw error;
    const verified = verifyFile(bytes, { v: 1, signers: [] });
    const finding = { code: error.code, ...(error.detail === '' ? {} : { detail: error.detail }) };
    return { ...verified, findings: [...verified.findings, finding] };
  }
}
