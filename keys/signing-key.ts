/** A key that is open and can sign. It lives in memory only. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { makeCertificate, readCertificate, type KeyOwner } from './certificate.ts';
import { KeyFault } from './fault.ts';
import { signLowS } from './signature.ts';

/** What signing needs to know about a key; where the private part lies is its own affair (memory, later a card). */
export type SigningKey = KeyOwner & {
  certificateDer: Uint8Array;
  certificatePem: string;
  /** SHA-256 of the certificate's DER, lower-case hex: what trust lists know the key by. */
  fingerprint: string;
  validFrom: Date;
  validTo: Date;
  /** Made for demonstration; never to be trusted for real minutes. */
  demo: boolean;
  /** DER ECDSA P-256 over SHA-256 of `data`, low s. Not repeatable: the nonce is random. */
  sign(data: Uint8Array): Promise<Uint8Array>;
};

/** A private key with its certificate, before it is sealed. Keep it no longer than it takes to seal it. */
export type OpenKey = { certificatePem: string; privateKey: KeyObject; demo?: true };

/**
 * Makes a key and its certificate, for a person who signs for the first time.
 * `privateKey` and `serialNumber` (hex) may be given by tests and demonstrations; otherwise both are drawn at random.
 * For output that repeats, keep the OpenKey of one call as a fixture: the certificate's own signature is random.
 * Throws KeyFault `owner-not-usable`.
 */
export async function makeKey(
  owner: KeyOwner,
  options: { createdAt: Date; privateKey?: KeyObject; serialNumber?: string; demo?: true },
): Promise<OpenKey> {
  const privateKey = options.privateKey ?? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const certificatePem = await makeCertificate(owner, privateKey, options.createdAt, options.serialNumber);
  return { certificatePem, privateKey, ...(options.demo ? { demo: true } : {}) };
}

/** The signing key of an open key. Throws KeyFault `certificate-not-our-form` or `key-and-certificate-differ`. */
export function signingKey(key: OpenKey): SigningKey {
  const certificate = readCertificate(key.certificatePem);
  if (!createPublicKey(key.privateKey).equals(certificate.publicKey)) throw new KeyFault('key-and-certificate-differ');
  return {
    name: certificate.name,
    organisation: certificate.organisation,
    certificateDer: certificate.der,
    certificatePem: certificate.pem,
    fingerprint: certificate.fingerprint,
    validFrom: certificate.validFrom,
    validTo: certificate.validTo,
    demo: key.demo === true,
    sign: async (data) => signLowS(key.privateKey, data),
  };
}
