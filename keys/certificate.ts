/**
 * Certificates: each signer has one, self-signed, P-256, with the person's name and organisation.
 * Nobody vouches for it but the trust list, which knows it by its fingerprint.
 */
import 'reflect-metadata'; // @peculiar/x509 needs it loaded first
import { createHash, webcrypto, X509Certificate, type KeyObject } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import * as pkijs from 'pkijs';
import { KeyFault } from './fault.ts';

/** Whose key it is. */
export type KeyOwner = { name: string; organisation: string };

/** What a certificate in our form says. */
export type SignerCertificate = KeyOwner & {
  der: Uint8Array;
  pem: string;
  /** SHA-256 of the DER, lower-case hex. */
  fingerprint: string;
  validFrom: Date;
  validTo: Date;
  publicKey: KeyObject;
};

const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** Minutes are signed for years with one key; after ten years a person has a new machine and a new key. */
const YEARS_VALID = 10;
/** RFC 5280 asks for at most 64 signs, but organisations have longer names and every tool tried reads them. */
const LONGEST_NAME = 200;
/** openssl's default purpose for CMS is e-mail signing; with this use in the certificate `openssl cms -verify` passes. */
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';
const COUNTRY = '2.5.4.6';
const ORGANISATION = '2.5.4.10';
const COMMON_NAME = '2.5.4.3';

/**
 * Makes a self-signed certificate for a P-256 key.
 * In: owner, private key, time of making (whole seconds are kept); a serial number in hex, at random if not given.
 * Out: PEM. The same input gives the same content but another signature, for ECDSA draws a nonce.
 * Throws KeyFault `owner-not-usable`.
 */
export async function makeCertificate(
  owner: KeyOwner,
  privateKey: KeyObject,
  createdAt: Date,
  serialNumber = randomSerial(),
): Promise<string> {
  const { name, organisation } = checkedOwner(owner);
  const keys = await cryptoKeys(privateKey);
  const notBefore = new Date(Math.floor(createdAt.getTime() / 1000) * 1000);
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notBefore.getUTCFullYear() + YEARS_VALID);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      serialNumber,
      name: new x509.Name([
        { C: ['NO'] },
        { O: [{ utf8String: organisation }] },
        { CN: [{ utf8String: name }] },
      ]).toJSON(),
      notBefore,
      notAfter,
      keys,
      signingAlgorithm: P256,
      extensions: await extensions(keys.publicKey),
    },
    webcrypto as Crypto,
  );
  return certificate.toString('pem');
}

async function extensions(publicKey: CryptoKey): Promise<x509.Extension[]> {
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
    new x509.ExtendedKeyUsageExtension([EMAIL_PROTECTION]),
    await x509.SubjectKeyIdentifierExtension.create(publicKey, false, webcrypto as Crypto),
  ];
}

/**
 * Reads a certificate and checks that it is in our form: nothing but DER, P-256, self-signed, subject C=NO, O, CN.
 * In: DER bytes or PEM text. Throws KeyFault `certificate-not-our-form`.
 */
export function readCertificate(input: Uint8Array | string): SignerCertificate {
  try {
    return read(input);
  } catch (cause) {
    // node:crypto and pkijs throw errors of many kinds, some as late as when the public key is asked for.
    throw cause instanceof KeyFault ? cause : notOurForm('encoding', cause);
  }
}

function read(input: Uint8Array | string): SignerCertificate {
  const certificate = new X509Certificate(input);
  const der = new Uint8Array(certificate.raw);
  const pem = pemOf(der);
  const plain = typeof input === 'string' ? input.trim() === pem.trim() : Buffer.compare(der, input) === 0;
  if (!plain) throw notOurForm('encoding');
  const { publicKey } = certificate;
  if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw notOurForm('key');
  if (certificate.subject !== certificate.issuer || !certificate.verify(publicKey)) throw notOurForm('self-signature');
  return {
    ...subjectOf(der),
    der,
    pem,
    fingerprint: createHash('sha256').update(der).digest('hex'),
    validFrom: new Date(certificate.validFrom),
    validTo: new Date(certificate.validTo),
    publicKey,
  };
}

function subjectOf(der: Uint8Array): KeyOwner {
  const parts = pkijs.Certificate.fromBER(der.slice().buffer).subject.typesAndValues.map(({ type, value }) => ({
    type,
    text: String(value.valueBlock.value),
  }));
  const [country, organisation, name] = parts;
  const ours = country?.type === COUNTRY && organisation?.type === ORGANISATION && name?.type === COMMON_NAME;
  if (parts.length !== 3 || !ours || country.text !== 'NO') throw notOurForm('subject');
  try {
    return checkedOwner({ name: name.text, organisation: organisation.text });
  } catch (cause) {
    throw notOurForm('subject', cause);
  }
}

function checkedOwner(owner: KeyOwner): KeyOwner {
  for (const text of [owner.name, owner.organisation]) if (!isUsableName(text)) throw new KeyFault('owner-not-usable');
  return { name: owner.name, organisation: owner.organisation };
}

/** Signs that cannot be seen, or that turn the direction of the text, would let one name look like another. */
function isUsableName(text: string): boolean {
  const visible = text.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
  return (
    visible && text.trim() === text && text !== '' && text.length <= LONGEST_NAME && text === text.normalize('NFC')
  );
}

async function cryptoKeys(privateKey: KeyObject): Promise<CryptoKeyPair> {
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'der' });
  const jwk = privateKey.export({ format: 'jwk' });
  const publicJwk = { kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y } as JsonWebKey;
  const { subtle } = webcrypto;
  const pair = {
    privateKey: await subtle.importKey('pkcs8', pkcs8, P256, false, ['sign']),
    publicKey: await subtle.importKey('jwk', publicJwk, P256, true, ['verify']),
  };
  pkcs8.fill(0);
  return pair as CryptoKeyPair;
}

/** 16 random bytes; the first bit is 0 so that the number is positive, the second 1 so that it keeps its length. */
function randomSerial(): string {
  const bytes = webcrypto.getRandomValues(Buffer.alloc(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

function pemOf(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function notOurForm(part: string, cause?: unknown): KeyFault {
  return new KeyFault('certificate-not-our-form', part, { cause });
}
