/**
 * The trust list: which keys belong to whom. It is kept by people who have met the signers, not made by us;
 * a signature from a key that is not in it may hold, but says nothing about who signed.
 */
import { readCertificate } from './certificate.ts';
import { KeyFault } from './fault.ts';
import { hasExactKeys } from './form.ts';

export type TrustedSigner = {
  name: string;
  organisation: string;
  /** SHA-256 of the certificate's DER, lower-case hex. */
  fingerprint: string;
  certificatePem: string;
  demo?: true;
};

export type TrustList = { v: 1; signers: readonly TrustedSigner[] };

/**
 * Checks that a value read from JSON is a trust list in our form: known fields only, every fingerprint and name that
 * of its certificate, no key twice. Throws KeyFault `trust-list-not-our-form`, with the place in `detail`.
 */
export function parseTrustList(value: unknown): TrustList {
  if (!hasExactKeys(value, ['v', 'signers']) || value.v !== 1) throw notOurForm('list');
  if (!Array.isArray(value.signers)) throw notOurForm('signers');
  const signers = value.signers.map((signer, index) => parseSigner(signer, `signers[${index}]`));
  const fingerprints = new Set(signers.map((signer) => signer.fingerprint));
  if (fingerprints.size !== signers.length) throw notOurForm('signers');
  return { v: 1, signers };
}

function parseSigner(value: unknown, place: string): TrustedSigner {
  if (!hasExactKeys(value, ['name', 'organisation', 'fingerprint', 'certificatePem'], ['demo']))
    throw notOurForm(place);
  if (typeof value.certificatePem !== 'string') throw notOurForm(`${place}.certificatePem`);
  if ('demo' in value && value.demo !== true) throw notOurForm(`${place}.demo`);
  const signer = signerOf(value.certificatePem, place, value.demo === true);
  for (const field of ['name', 'organisation', 'fingerprint'] as const) {
    if (value[field] !== signer[field]) throw notOurForm(`${place}.${field}`);
  }
  return signer;
}

function signerOf(certificatePem: string, place: string, demo: boolean): TrustedSigner {
  try {
    const { name, organisation, fingerprint, pem } = readCertificate(certificatePem);
    return { name, organisation, fingerprint, certificatePem: pem, ...(demo ? { demo } : {}) };
  } catch (cause) {
    throw notOurForm(`${place}.certificatePem`, cause);
  }
}

/** The entry by which others can trust a key: what its owner hands out. */
export function trustedSigner(key: { certificatePem: string; demo?: boolean }): TrustedSigner {
  return signerOf(key.certificatePem, 'signer', key.demo === true);
}

/** The signer with this fingerprint, or undefined. */
export function findSigner(trust: TrustList | undefined, fingerprint: string): TrustedSigner | undefined {
  return trust?.signers.find((signer) => signer.fingerprint === fingerprint);
}

function notOurForm(place: string, cause?: unknown): KeyFault {
  return new KeyFault('trust-list-not-our-form', place, { cause });
}
