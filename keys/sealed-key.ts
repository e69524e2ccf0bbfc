/**
 * The key file: the private key sealed by the owner's password, the certificate in the open beside it.
 *
 * scrypt makes the password slow to guess (about a third of a second a try), AES-256-GCM seals the PKCS#8 form. The
 * open part is authenticated with it, so a certificate or name that was put in another's place is noticed on opening.
 * The private key is never on disk in plain form.
 */
import { createCipheriv, createDecipheriv, createPrivateKey, randomBytes, scrypt, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { readCertificate } from './certificate.ts';
import { KeyFault } from './fault.ts';
import { hasExactKeys, isBase64, isText } from './form.ts';
import { signingKey, type OpenKey, type SigningKey } from './signing-key.ts';

/** The JSON form of a key file. Bytes are base64. */
export type SealedKey = {
  v: 1;
  name: string;
  organisation: string;
  certificatePem: string;
  sealed: { kdf: ScryptParameters; salt: string; iv: string; tag: string; data: string };
  demo?: true;
};

export type ScryptParameters = { name: 'scrypt'; N: number; r: number; p: number };

/** 128 MB and about a third of a second on an office laptop. */
const STRENGTH: ScryptParameters = { name: 'scrypt', N: 2 ** 17, r: 8, p: 1 };
/** A file may ask for no less than tests use, and no more than 1 GB of memory. */
const LEAST_N = 2 ** 14;
const MOST_N = 2 ** 20;

const deriveKey = promisify<string, Uint8Array, number, object, Buffer>(scrypt);

/**
 * Seals a key by a password.
 * In: key, password (any Unicode text, NFC is applied); tests may give a smaller scrypt N and fixed salt and iv.
 * Out: the JSON form to store. Throws KeyFault `password-empty`, `certificate-not-our-form`, `key-and-certificate-differ`.
 */
export async function sealKey(
  key: OpenKey,
  password: string,
  options: { N?: number; salt?: Uint8Array; iv?: Uint8Array } = {},
): Promise<SealedKey> {
  const { name, organisation, certificatePem } = signingKey(key);
  const head = { v: 1, name, organisation, certificatePem, ...(key.demo ? { demo: key.demo } : {}) } as const;
  const kdf = { ...STRENGTH, N: options.N ?? STRENGTH.N };
  const salt = options.salt ?? randomBytes(16);
  const iv = options.iv ?? randomBytes(12);
  const sealingKey = await keyFrom(password, salt, kdf);
  const cipher = createCipheriv('aes-256-gcm', sealingKey, iv).setAAD(openPart(head));
  const plain = key.privateKey.export({ type: 'pkcs8', format: 'der' });
  const data = Buffer.concat([cipher.update(plain), cipher.final()]);
  plain.fill(0);
  sealingKey.fill(0);
  const tag = cipher.getAuthTag();
  return { ...head, sealed: { kdf, salt: base64(salt), iv: base64(iv), tag: base64(tag), data: base64(data) } };
}

/**
 * Opens a sealed key.
 * Throws KeyFault `wrong-password` (also when the file was altered: the two cannot be told apart),
 * `password-empty`, `certificate-not-our-form`, `key-and-certificate-differ`.
 */
export async function openKey(sealedKey: SealedKey, password: string): Promise<SigningKey> {
  const { sealed, certificatePem, demo } = sealedKey;
  const sealingKey = await keyFrom(password, bytes(sealed.salt), sealed.kdf);
  const decipher = createDecipheriv('aes-256-gcm', sealingKey, bytes(sealed.iv), { authTagLength: 16 });
  decipher.setAAD(openPart(sealedKey)).setAuthTag(bytes(sealed.tag));
  let plain: Buffer;
  try {
    plain = Buffer.concat([decipher.update(bytes(sealed.data)), decipher.final()]);
  } catch (cause) {
    throw new KeyFault('wrong-password', '', { cause });
  } finally {
    sealingKey.fill(0);
  }
  const privateKey = privateKeyFrom(plain);
  return signingKey({ certificatePem, privateKey, ...(demo ? { demo } : {}) });
}

/**
 * Checks that a value read from JSON is a key file in our form, and nothing more.
 * Throws KeyFault `key-file-not-our-form` or `certificate-not-our-form`.
 */
export function parseSealedKey(value: unknown): SealedKey {
  const file = fields(value, ['v', 'name', 'organisation', 'certificatePem', 'sealed'], ['demo'], 'file');
  if (file.v !== 1) throw notOurForm('v');
  if (!isText(file.name) || !isText(file.organisation) || !isText(file.certificatePem)) throw notOurForm('owner');
  if ('demo' in file && file.demo !== true) throw notOurForm('demo');
  const certificate = readCertificate(file.certificatePem);
  const sameOwner = certificate.name === file.name && certificate.organisation === file.organisation;
  if (!sameOwner) throw notOurForm('owner');
  const sealed = parseSealed(file.sealed);
  const { name, organisation, certificatePem } = file;
  return { v: 1, name, organisation, certificatePem, sealed, ...(file.demo ? { demo: true } : {}) };
}

function parseSealed(value: unknown): SealedKey['sealed'] {
  const { kdf, salt, iv, tag, data } = fields(value, ['kdf', 'salt', 'iv', 'tag', 'data'], [], 'sealed');
  if (!isBase64(salt, 16) || !isBase64(iv, 12) || !isBase64(tag, 16) || !isBase64(data)) throw notOurForm('sealed');
  return { kdf: parseStrength(kdf), salt, iv, tag, data };
}

function parseStrength(value: unknown): ScryptParameters {
  const { name, N, r, p } = fields(value, ['name', 'N', 'r', 'p'], [], 'sealed.kdf');
  const powerOfTwo = typeof N === 'number' && Number.isSafeInteger(Math.log2(N));
  if (name !== 'scrypt' || !powerOfTwo || N < LEAST_N || N > MOST_N || r !== 8 || p !== 1)
    throw notOurForm('sealed.kdf');
  return { name, N, r, p };
}

function fields(value: unknown, required: string[], optional: string[], place: string): Record<string, unknown> {
  if (!hasExactKeys(value, required, optional)) throw notOurForm(place);
  return value;
}

async function keyFrom(password: string, salt: Uint8Array, { N, r, p }: ScryptParameters): Promise<Buffer> {
  if (password === '') throw new KeyFault('password-empty');
  // The same word may reach us composed or decomposed, by keyboard and system; it is one password.
  return deriveKey(password.normalize('NFC'), salt, 32, { N, r, p, maxmem: 128 * N * r * p + 2 ** 20 });
}

/** The part that is readable without the password, in a fixed order, for the authentication of AES-GCM. */
function openPart({ v, name, organisation, certificatePem, demo }: Omit<SealedKey, 'sealed'>): Buffer {
  return Buffer.from(JSON.stringify([v, name, organisation, certificatePem, demo === true]));
}

function privateKeyFrom(pkcs8: Buffer): KeyObject {
  try {
    return createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  } catch (cause) {
    throw new KeyFault('key-file-not-our-form', 'sealed.data', { cause });
  } finally {
    pkcs8.fill(0);
  }
}

const base64 = (data: Uint8Array): string => Buffer.from(data).toString('base64');
const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

function notOurForm(place: string): KeyFault {
  return new KeyFault('key-file-not-our-form', place);
}
