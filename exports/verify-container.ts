/**
 * Checks a signed export (L4, L6: it changes nothing and takes nothing in).
 *
 * It accepts only the exact form that we write. Each part is read, what is wrong is named as well as it can be, and at
 * last the whole container is built again from its parts and compared byte by byte. So one changed, added or removed
 * byte anywhere makes it invalid, also where other programs would not look: zip headers, comments, unsigned attributes.
 *
 * Three verdicts:
 * - `valid`: all holds, and the key is in the trust list. No findings.
 * - `unknown-signer`: all holds, but nobody here vouches for the key. Anybody can make minutes and sign them with a key
 *   of their own, under any name; such a container is never `valid`. The only findings are `signer-unknown` and, when
 *   a trusted signer has the same name and organisation but another key, `signer-name-taken` (a new key, or a fraud).
 * - `invalid`: something does not hold. Then names and contents mean nothing.
 */
import { createHash } from 'node:crypto';
import { readCertificate, type SignerCertificate } from '../keys/certificate.ts';
import { holds } from '../keys/signature.ts';
import { findSigner, type TrustList } from '../keys/trust.ts';
import { readCms, signedAttributes, type CmsParts } from './cms.ts';
import { MEDIA_TYPE_OF_CONTAINER, MIMETYPE_NAME, MOST_BYTES, MOST_FILES, packContainer } from './container.ts';
import { embeddedFile } from './embedded-file.ts';
import { digestOf, MANIFEST_NAME, readManifest, SIGNATURE_NAME, type ManifestFile } from './manifest.ts';
import { parseRecordBytes } from './record.ts';
import { readStoredZip } from './stored-zip.ts';

export type ContainerFindingCode =
  /** No zip file, or a broken one. */
  | 'not-a-container'
  /** More than 512 MB: not looked into. */
  | 'too-large'
  /** A container or a part of it that is not spelt as we spell it; `detail` is the part. */
  | 'not-our-form'
  | 'duplicate-entry'
  | 'missing-file'
  | 'extra-file'
  /** A file is not the one that was signed. */
  | 'digest-differs'
  | 'signature-not-our-form'
  | 'signature-does-not-hold'
  | 'certificate-not-our-form'
  /** The stated time lies outside the certificate's time. */
  | 'certificate-not-valid-then'
  /** The record must be there when somebody wants to check it. */
  | 'record-missing'
  | 'record-not-canonical'
  /** The check of the record's content broke down on it. */
  | 'record-unreadable'
  /** The PDF carries a record that is not the one beside it. */
  | 'attachment-differs'
  | 'signer-unknown'
  | 'signer-name-taken';

/** What was found; `detail` is a file name or a place. */
export type ContainerFinding = { code: ContainerFindingCode; detail?: string };

export type ReportedSigner = {
  name: string;
  organisation: string;
  fingerprint: string;
  /** For whoever wants to trust the key from now on, when he has asked its owner. */
  certificatePem: string;
  /** The time that the signer's machine stated. */
  signedAt: Date;
  /** In the trust list. */
  known: boolean;
  /** The trust list says that this key is for demonstration. */
  demo: boolean;
};

export type ReportedFile = { name: string; mediaType: string; bytes: Uint8Array; sha256: string };

export type VerifyReport<RecordFinding = never> = {
  verdict: 'valid' | 'unknown-signer' | 'invalid';
  /** Empty exactly when the verdict is `valid`. */
  findings: (ContainerFinding | RecordFinding)[];
  /** Whose certificates are inside; when the verdict is `invalid`, they need not have signed anything. */
  signers: ReportedSigner[];
  /** What the container holds, as windows into the bytes given. */
  files: ReportedFile[];
};

export type VerifyOptions<RecordFinding> = {
  trust?: TrustList;
  /** Checks the content of the record (its chain of entries …); each finding makes the container invalid. */
  verifyRecord?: (record: unknown) => readonly RecordFinding[];
};

/**
 * Checks a container. Never throws, whatever the bytes.
 * The record is the first file of media type application/json; every such file must be in canonical form.
 */
export function verifyContainer<RecordFinding extends { code: string; detail?: string } = never>(
  bytes: Uint8Array,
  options: VerifyOptions<RecordFinding> = {},
): VerifyReport<RecordFinding> {
  const faults: ContainerFinding[] = [];
  const fault: AddFinding = (code, detail) => void faults.push(detail === undefined ? { code } : { code, detail });
  const entries = readEntries(bytes, fault);
  const files = entries === null ? [] : checkFiles(entries, fault);
  const signed = entries === null ? null : checkSignature(entries, fault);
  const recordFaults = entries === null ? [] : checkRecord(files, options.verifyRecord, fault);
  if (faults.length === 0 && !isRebuilt(bytes, entries, files, signed?.parts)) fault('not-our-form', 'container');

  const signers = signed === null ? [] : [reportSigner(signed, options.trust)];
  const holdsTogether = faults.length === 0 && recordFaults.length === 0;
  if (holdsTogether) for (const signer of signers) findUnknown(signer, options.trust, fault);
  const verdict = !holdsTogether ? 'invalid' : faults.length === 0 ? 'valid' : 'unknown-signer';
  return { verdict, findings: [...faults, ...recordFaults], signers, files };
}

type AddFinding = (code: ContainerFindingCode, detail?: string) => void;
type Entries = Map<string, Uint8Array>;
type Signed = { parts: CmsParts; certificate: SignerCertificate };

/** The entries by name, or null when there is nothing to look into. */
function readEntries(bytes: Uint8Array, fault: AddFinding): Entries | null {
  if (bytes.length > MOST_BYTES) {
    fault('too-large');
    return null;
  }
  const read = readStoredZip(bytes, MOST_FILES + 3);
  if (read === null) {
    fault('not-a-container');
    return null;
  }
  // Many entries over the same bytes would keep us busy for hours; honest ones lie side by side.
  const total = read.reduce((sum, entry) => sum + (entry.bytes?.length ?? 0), 0);
  if (total > bytes.length) {
    fault('not-a-container');
    return null;
  }
  const entries: Entries = new Map();
  for (const { name, bytes: content } of read) {
    if (entries.has(name)) fault('duplicate-entry', name);
    else if (content === null) fault('not-our-form', name);
    else entries.set(name, content);
  }
  return entries;
}

/** The files that the manifest names, checked against their digests and against what else is there. */
function checkFiles(entries: Entries, fault: AddFinding): ReportedFile[] {
  const mimetype = entries.get(MIMETYPE_NAME);
  if (mimetype === undefined) fault('missing-file', MIMETYPE_NAME);
  else if (Buffer.compare(Buffer.from(MEDIA_TYPE_OF_CONTAINER), mimetype) !== 0) fault('not-our-form', MIMETYPE_NAME);
  const manifest = entries.get(MANIFEST_NAME);
  if (manifest === undefined) {
    fault('missing-file', MANIFEST_NAME);
    return [];
  }
  const named = readManifest(manifest);
  if (named === null) {
    fault('not-our-form', MANIFEST_NAME);
    return [];
  }
  const expected = new Set([MIMETYPE_NAME, MANIFEST_NAME, SIGNATURE_NAME, ...named.map(({ name }) => name)]);
  for (const name of entries.keys()) if (!expected.has(name)) fault('extra-file', name);
  return named.flatMap((file) => checkFile(file, entries, fault));
}

function checkFile({ name, mediaType, digest }: ManifestFile, entries: Entries, fault: AddFinding): ReportedFile[] {
  const bytes = entries.get(name);
  if (bytes === undefined) {
    fault('missing-file', name);
    return [];
  }
  if (digestOf(bytes) !== digest) fault('digest-differs', name);
  return [{ name, mediaType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }];
}

/** The signature over the manifest, and the certificate in it; null when there is none to name. */
function checkSignature(entries: Entries, fault: AddFinding): Signed | null {
  const file = entries.get(SIGNATURE_NAME);
  if (file === undefined) {
    fault('missing-file', SIGNATURE_NAME);
    return null;
  }
  const parts = readCms(file);
  if (parts === null) {
    fault('signature-not-our-form');
    return null;
  }
  const certificate = tryCertificate(parts.certificateDer);
  if (certificate === null) {
    fault('certificate-not-our-form');
    return null;
  }
  const manifest = entries.get(MANIFEST_NAME) ?? new Uint8Array();
  const overManifest = digestOf(manifest) === Buffer.from(parts.digest).toString('base64');
  const sound = overManifest && holds(certificate.publicKey, signedAttributes(parts), parts.signature);
  if (!sound) fault('signature-does-not-hold');
  const { signedAt } = parts;
  if (signedAt < certificate.validFrom || signedAt > certificate.validTo) fault('certificate-not-valid-then');
  return { parts, certificate };
}

function tryCertificate(der: Uint8Array): SignerCertificate | null {
  try {
    return readCertificate(der);
  } catch {
    return null;
  }
}

function checkRecord<RecordFinding>(
  files: readonly ReportedFile[],
  verifyRecord: VerifyOptions<RecordFinding>['verifyRecord'],
  fault: AddFinding,
): readonly RecordFinding[] {
  // The first JSON file is the record; a paper of the meeting may be JSON too, in any spelling.
  const first = files.find(({ mediaType }) => mediaType === 'application/json');
  if (first === undefined) {
    if (verifyRecord !== undefined) fault('record-missing');
    return [];
  }
  checkAttachment(files[0], first, fault);
  const record = tryRecord(first, fault);
  if (record === undefined || verifyRecord === undefined) return [];
  try {
    return verifyRecord(record);
  } catch {
    fault('record-unreadable', first.name);
    return [];
  }
}

/** The record's value; undefined (which no record is) when it is not in canonical form. */
function tryRecord({ name, bytes }: ReportedFile, fault: AddFinding): unknown {
  try {
    return parseRecordBytes(bytes);
  } catch {
    fault('record-not-canonical', name);
    return undefined;
  }
}

/**
 * A root PDF that carries a file of the record's name must carry the record itself. The papers of the meeting are not
 * looked into: the minutes of another meeting are often among them, and carry the record of that meeting.
 */
function checkAttachment(root: ReportedFile | undefined, record: ReportedFile, fault: AddFinding): void {
  if (root?.mediaType !== 'application/pdf') return;
  const attached = embeddedFile(root.bytes, record.name);
  if (attached === null) return;
  if (attached === undefined || Buffer.compare(attached, record.bytes) !== 0) fault('attachment-differs', root.name);
}

/** Whether the container is to the last byte the one that these parts make. */
function isRebuilt(
  bytes: Uint8Array,
  entries: Entries | null,
  files: readonly ReportedFile[],
  parts: CmsParts | undefined,
): boolean {
  const manifest = entries?.get(MANIFEST_NAME);
  const signature = entries?.get(SIGNATURE_NAME);
  if (manifest === undefined || signature === undefined || parts === undefined) return false;
  return Buffer.compare(packContainer(files, manifest, signature, parts.signedAt), bytes) === 0;
}

function reportSigner({ parts, certificate }: Signed, trust: TrustList | undefined): ReportedSigner {
  const { name, organisation, fingerprint, pem: certificatePem } = certificate;
  const trusted = findSigner(trust, fingerprint);
  const [known, demo] = [trusted !== undefined, trusted?.demo === true];
  return { name, organisation, fingerprint, certificatePem, signedAt: parts.signedAt, known, demo };
}

function findUnknown(signer: ReportedSigner, trust: TrustList | undefined, finding: AddFinding): void {
  if (signer.known) return;
  finding('signer-unknown', signer.fingerprint);
  const sameName = trust?.signers.some((t) => t.name === signer.name && t.organisation === signer.organisation);
  if (sameName === true) finding('signer-name-taken', signer.name);
}
