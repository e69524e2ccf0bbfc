/**
 * The signed export (L4): an ASiC-E container with one CAdES signature, the form that KS Fiks and eFormidling use.
 *
 *     mimetype                     stored first, so that tools know the file by its beginning
 *     (the files)                  the first is the root file
 *     META-INF/ASiCManifest.xml    their digests
 *     META-INF/signature001.p7s    the signature over the manifest
 *
 * The same files, key, time and signature value give the same bytes; only the signature value is random.
 */
import { readCertificate } from '../keys/certificate.ts';
import { holds } from '../keys/signature.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { makeCms, readCms, signedAttributes, wholeSeconds } from './cms.ts';
import { ExportFault } from './fault.ts';
import { digestOf, isUsableFile, MANIFEST_NAME, SIGNATURE_NAME, writeManifest } from './manifest.ts';
import { writeStoredZip } from './stored-zip.ts';

/** A file to go into a container. Names are ASCII letters, digits and «._-»; no two may differ in case only. */
export type ContainerFile = { name: string; bytes: Uint8Array; mediaType: string };

export const MEDIA_TYPE_OF_CONTAINER = 'application/vnd.etsi.asic-e+zip';
export const MIMETYPE_NAME = 'mimetype';
/** With the three entries of its own a container has at most 100. */
export const MOST_FILES = 97;
/** Larger than any meeting's papers; a limit for readers, who hold it in memory. */
export const MOST_BYTES = 512 * 1024 * 1024;

/**
 * Makes a signed container.
 * In: files (the first is the root file), an open key, the time to state.
 * Out: the bytes of an .asice file that `verifyContainer` accepts.
 * Throws ExportFault `file-not-usable`, `time-outside-certificate`, `key-does-not-sign`.
 */
export async function makeContainer(files: readonly ContainerFile[], key: SigningKey, when: Date): Promise<Uint8Array> {
  checkFiles(files);
  const signedAt = wholeSeconds(when);
  if (!(signedAt >= key.validFrom && signedAt <= key.validTo)) throw new ExportFault('time-outside-certificate');
  const manifest = writeManifest(files.map((file) => ({ ...file, digest: digestOf(file.bytes) })));
  const signature = await makeCms(manifest, key, signedAt);
  checkSignature(signature);
  return packContainer(files, manifest, signature, signedAt);
}

/** The container of parts that are made already. Verifying builds it again with this. */
export function packContainer(
  files: readonly { name: string; bytes: Uint8Array }[],
  manifest: Uint8Array,
  signature: Uint8Array,
  signedAt: Date,
): Uint8Array {
  const mimetype = { name: MIMETYPE_NAME, bytes: new TextEncoder().encode(MEDIA_TYPE_OF_CONTAINER) };
  const meta = [
    { name: MANIFEST_NAME, bytes: manifest },
    { name: SIGNATURE_NAME, bytes: signature },
  ];
  return writeStoredZip([mimetype, ...files, ...meta], signedAt);
}

function checkFiles(files: readonly ContainerFile[]): void {
  if (files.length === 0 || files.length > MOST_FILES) throw new ExportFault('file-not-usable');
  const names = new Set<string>();
  let total = 0;
  for (const { name, mediaType, bytes } of files) {
    total += bytes.length;
    const usable = isUsableFile(name, mediaType) && !names.has(name.toLowerCase());
    // Some room is left for headers, manifest and signature, so that readers never refuse what we write.
    if (!usable || total > MOST_BYTES - 1024 * 1024) throw new ExportFault('file-not-usable', name);
    names.add(name.toLowerCase());
  }
}

/** A key on a card, or a broken one, may give something else than it should; better to notice now than in the archive. */
function checkSignature(cms: Uint8Array): void {
  const parts = readCms(cms);
  const sound =
    parts !== null && holds(readCertificate(parts.certificateDer).publicKey, signedAttributes(parts), parts.signature);
  if (!sound) throw new ExportFault('key-does-not-sign');
}
