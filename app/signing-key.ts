/**
 * The signing key of one laptop: `keys/signing-key.json` in the data folder, sealed by its owner's password. It is made
 * at the first signing, and never lies in the open on disk.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyOwner } from '../keys/certificate.ts';
import { KeyFault } from '../keys/fault.ts';
import { openKey, parseSealedKey, sealKey, type SealedKey } from '../keys/sealed-key.ts';
import { makeKey, type SigningKey } from '../keys/signing-key.ts';
import { trustedSigner } from '../keys/trust.ts';
import type { SigningKeyFacts } from './contract.ts';
import { trustSigner } from './trust-store.ts';
import { replaceFile } from './whole-file.ts';

const KEY_PATH = ['keys', 'signing-key.json'] as const;
const FOR_THE_OWNER_ALONE = 0o600;

/** Who may sign here; null where nobody has made a key. Throws KeyFault `key-file-not-our-form` and of certificates. */
export function signingKeyFacts(dataDir: string): SigningKeyFacts {
  const sealed = readSealed(dataDir);
  return sealed && factsOf(sealed);
}

/**
 * Makes the key of this laptop and trusts it.
 * In: its owner and password; the time of making; `demo` for keys that nobody is to take for real; tests may give a
 * smaller scrypt N. Throws KeyFault `key-exists`, `owner-not-usable`, `password-empty`.
 */
export async function makeSigningKey(
  dataDir: string,
  { password, ...owner }: KeyOwner & { password: string },
  options: { createdAt: Date; demo?: true; N?: number },
): Promise<NonNullable<SigningKeyFacts>> {
  if (existsSync(keyPath(dataDir))) throw new KeyFault('key-exists');
  const { createdAt, demo, N } = options;
  const key = await makeKey(owner, { createdAt, ...(demo ? { demo } : {}) });
  const sealed = await sealKey(key, password, N === undefined ? {} : { N });
  // Trust comes first: a key that was never written signs nothing, but a key that its own laptop does not know would.
  trustSigner(dataDir, { certificatePem: sealed.certificatePem, demo: demo ?? false });
  replaceFile(keyPath(dataDir), `${JSON.stringify(sealed, null, 2)}\n`, FOR_THE_OWNER_ALONE);
  return factsOf(sealed);
}

/** Opens the key of this laptop. Throws KeyFault `no-key`, `wrong-password` and those of a broken file. */
export async function openSigningKey(dataDir: string, password: string): Promise<SigningKey> {
  const sealed = readSealed(dataDir);
  if (sealed === null) throw new KeyFault('no-key');
  return openKey(sealed, password);
}

function keyPath(dataDir: string): string {
  return join(dataDir, ...KEY_PATH);
}

function readSealed(dataDir: string): SealedKey | null {
  if (!existsSync(keyPath(dataDir))) return null;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(keyPath(dataDir), 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new KeyFault('key-file-not-our-form', 'json', { cause });
    throw cause;
  }
  return parseSealedKey(value);
}

function factsOf({ name, organisation, certificatePem, demo }: SealedKey): NonNullable<SigningKeyFacts> {
  return { name, organisation, fingerprint: trustedSigner({ certificatePem }).fingerprint, demo: demo === true };
}
