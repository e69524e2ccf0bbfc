/**
 * META-INF/ASiCManifest.xml (ETSI EN 319 162-1): names every file with its digest. The signature is over this file.
 * We write one form and read only that form, so there is no XML parser and nothing for one to misread.
 */
import { createHash } from 'node:crypto';

export const MANIFEST_NAME = 'META-INF/ASiCManifest.xml';
export const SIGNATURE_NAME = 'META-INF/signature001.p7s';

/** A file as the manifest names it; `digest` is SHA-256 in base64. */
export type ManifestFile = { name: string; mediaType: string; digest: string };

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
  <asic:SigReference URI="${SIGNATURE_NAME}" MimeType="application/x-pkcs7-signature"/>
`;
const TAIL = '</asic:ASiCManifest>\n';

/** Digdir's and KS's readers compare the raw URI with the raw zip name: only signs that are the same in both. */
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,99}$/;
const REFERENCE = new RegExp(
  '^  <asic:DataObjectReference URI="([^"]*)" MimeType="([^"]*)"(?: Rootfile="true")?>\n' +
    '    <ds:DigestMethod [^\n]*\n    <ds:DigestValue>([A-Za-z0-9+/=]{44})</ds:DigestValue>\n',
  'gm',
);

/** 97 files with the longest names make half of this. */
const MOST_BYTES = 100_000;

/** Whether a container can carry a file of this name and media type. `mimetype` is the container's own. */
export function isUsableFile(name: string, mediaType: string): boolean {
  return FILE_NAME.test(name) && name.toLowerCase() !== 'mimetype' && MEDIA_TYPE.test(mediaType);
}

/** SHA-256 in base64, as manifests have it. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** The manifest over files with usable names; the first is the root file. */
export function writeManifest(files: readonly ManifestFile[]): Uint8Array {
  return new TextEncoder().encode(HEAD + files.map((file, index) => reference(file, index === 0)).join('') + TAIL);
}

function reference({ name, mediaType, digest }: ManifestFile, root: boolean): string {
  return `  <asic:DataObjectReference URI="${name}" MimeType="${mediaType}"${root ? ' Rootfile="true"' : ''}>
    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
    <ds:DigestValue>${digest}</ds:DigestValue>
  </asic:DataObjectReference>
`;
}

/** The files that a manifest names, or null when it is not to the last byte what `writeManifest` writes. */
export function readManifest(bytes: Uint8Array): ManifestFile[] | null {
  if (bytes.length > MOST_BYTES) return null;
  const text = Buffer.from(bytes).toString('latin1');
  const files = Array.from(text.matchAll(REFERENCE), ([, name = '', mediaType = '', digest = '']) => ({
    name,
    mediaType,
    digest,
  }));
  const ours =
    files.length > 0 &&
    files.every((file) => isUsableFile(file.name, file.mediaType)) &&
    new Set(files.map((file) => file.name.toLowerCase())).size === files.length &&
    Buffer.compare(writeManifest(files), bytes) === 0;
  return ours ? files : null;
}
