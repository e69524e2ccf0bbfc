/**
 * A detached CMS signature (CAdES-B-B: signing-certificate-v2 and signing-time) in one form only.
 *
 * Everything in it follows from four things: the certificate, the digest of what is signed, the stated time, and the
 * signature value. So a reader takes these four out, builds the file again, and compares: no room is left for unsigned
 * attributes, further certificates, or another spelling of the same content.
 */
import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SigningKey } from '../keys/signing-key.ts';

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
};

/** RFC 5652: two-digit years up to and with 2049, four-digit ones from then on. */
const FIRST_YEAR_OF_GENERALIZED_TIME = 2050;

/** Ours have 1 to 2 thousand bytes; what is much larger need not be parsed. */
const MOST_BYTES = 10_000;

/** The four things that a signature file is made of. */
export type CmsParts = {
  certificateDer: Uint8Array;
  /** SHA-256 of the signed content. */
  digest: Uint8Array;
  /** Stated by the signer's machine, whole seconds; proves nothing by itself. */
  signedAt: Date;
  /** DER ECDSA over `signedAttributes` of the other three. */
  signature: Uint8Array;
};

/**
 * Signs `content`.
 * In: the bytes, an open key, the time to state. Out: DER of a CMS SignedData without the content.
 */
export async function makeCms(content: Uint8Array, key: SigningKey, signedAt: Date): Promise<Uint8Array> {
  const parts = { certificateDer: key.certificateDer, digest: sha256(content), signedAt: wholeSeconds(signedAt) };
  return writeCms({ ...parts, signature: await key.sign(signedAttributes(parts)) });
}

/** The bytes that the signature value is over: the attributes as a DER SET OF. */
export function signedAttributes(parts: Omit<CmsParts, 'signature'>): Uint8Array {
  return new Uint8Array(new asn1js.Set({ value: attributes(parts).map((one) => one.toSchema()) }).toBER());
}

/** The signature file of these parts. */
export function writeCms(parts: CmsParts): Uint8Array {
  const certificate = pkijs.Certificate.fromBER(plain(parts.certificateDer));
  const digestAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256 });
  const signerInfo = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm,
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes: attributes(parts) }),
    signatureAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 }),
    signature: new asn1js.OctetString({ valueHex: plain(parts.signature) }),
  });
  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [certificate],
    signerInfos: [signerInfo],
  });
  const file = new pkijs.ContentInfo({ contentType: OID.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(file.toSchema().toBER());
}

/** The parts of a signature file, or null when it is not to the last byte what `writeCms` writes of them. Never throws. */
export function readCms(der: Uint8Array): CmsParts | null {
  if (der.length > MOST_BYTES) return null;
  try {
    const parts = partsOf(der);
    return parts !== null && Buffer.compare(writeCms(parts), der) === 0 ? parts : null;
  } catch {
    return null; // pkijs and asn1js throw errors of many kinds on what they cannot read
  }
}

function partsOf(der: Uint8Array): CmsParts | null {
  const file = pkijs.ContentInfo.fromBER(plain(der));
  const signedData = new pkijs.SignedData({ schema: file.content });
  const [certificate] = signedData.certificates ?? [];
  const [signerInfo] = signedData.signerInfos;
  const valueOf = (type: string): unknown =>
    signerInfo?.signedAttrs?.attributes.find((a) => a.type === type)?.values[0];
  const digest = valueOf(OID.messageDigest);
  const time = valueOf(OID.signingTime);
  if (!(certificate instanceof pkijs.Certificate) || signerInfo === undefined) return null;
  if (!(digest instanceof asn1js.OctetString) || !(time instanceof asn1js.UTCTime)) return null;
  return {
    certificateDer: new Uint8Array(certificate.toSchema().toBER()),
    digest: new Uint8Array(digest.getValue()),
    signedAt: time.toDate(),
    signature: new Uint8Array(signerInfo.signature.getValue()),
  };
}

function attributes({ certificateDer, digest, signedAt }: Omit<CmsParts, 'signature'>): pkijs.Attribute[] {
  const all = [
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: plain(digest) })),
    attribute(OID.signingTime, timeValue(signedAt)),
    attribute(OID.signingCertificateV2, signingCertificate(certificateDer)),
  ];
  const encoded = all.map((one) => ({ one, der: Buffer.from(one.toSchema().toBER()) }));
  // A DER SET OF is sorted by the encoding of its members.
  return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ one }) => one);
}

/** ESSCertIDv2 with the default hash, SHA-256: ties the signature to this one certificate and no other. */
function signingCertificate(certificateDer: Uint8Array): asn1js.Sequence {
  const { issuer, serialNumber } = pkijs.Certificate.fromBER(plain(certificateDer));
  const issuerName = new pkijs.GeneralNames({ names: [new pkijs.GeneralName({ type: 4, value: issuer })] }).toSchema();
  const certHash = new asn1js.OctetString({ valueHex: plain(sha256(certificateDer)) });
  const issuerSerial = new asn1js.Sequence({ value: [issuerName, serialNumber] });
  const essCertId = new asn1js.Sequence({ value: [certHash, issuerSerial] });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [essCertId] })] });
}

/** In asn1js a GeneralizedTime is a UTCTime, so one question covers both when reading. */
function timeValue(valueDate: Date): asn1js.UTCTime {
  const late = valueDate.getUTCFullYear() >= FIRST_YEAR_OF_GENERALIZED_TIME;
  return late ? new asn1js.GeneralizedTime({ valueDate }) : new asn1js.UTCTime({ valueDate });
}

function attribute(type: string, value: asn1js.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

/** Signing times have whole seconds. */
export function wholeSeconds(time: Date): Date {
  return new Date(Math.floor(time.getTime() / 1000) * 1000);
}

function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

/** asn1js takes whole ArrayBuffers; ours are often windows into larger ones. */
function plain(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
