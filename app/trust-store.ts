/** The trust list of one laptop: `trust.json` in the data folder. Its owner decides who is in it, key by key. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyFault } from '../keys/fault.ts';
import { findSigner, parseTrustList, trustedSigner, type TrustList } from '../keys/trust.ts';
import { replaceFile } from './whole-file.ts';

const TRUST_NAME = 'trust.json';
const NOBODY: TrustList = { v: 1, signers: [] };

/** The trust list of a data folder; an empty one where there is none. Throws KeyFault `trust-list-not-our-form`. */
export function readTrust(dataDir: string): TrustList {
  return readTrustFile(join(dataDir, TRUST_NAME)) ?? NOBODY;
}

/** A trust list from a file; null where there is none. Throws KeyFault `trust-list-not-our-form`. */
export function readTrustFile(path: string): TrustList | null {
  const text = textOf(path);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new KeyFault('trust-list-not-our-form', 'json', { cause });
  }
  return parseTrustList(value);
}

/**
 * Trusts a key from now on; one that is trusted already changes nothing.
 * Out: its fingerprint. Throws KeyFault `trust-list-not-our-form`, also for a certificate that is not in our form.
 */
export function trustSigner(dataDir: string, key: { certificatePem: string; demo?: boolean }): { fingerprint: string } {
  const signer = trustedSigner(key);
  const trust = readTrust(dataDir);
  if (!findSigner(trust, signer.fingerprint))
    replaceFile(join(dataDir, TRUST_NAME), trustText({ v: 1, signers: [...trust.signers, signer] }));
  return { fingerprint: signer.fingerprint };
}

/** A trust list as a file has it, for people to read. */
export function trustText(trust: TrustList): string {
  return `${JSON.stringify(trust, null, 2)}\n`;
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
