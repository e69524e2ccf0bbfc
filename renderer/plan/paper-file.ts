/** Reads a chosen file into what `attach-paper` takes. */

/** Twenty megabytes; the app takes no larger one. */
export const MOST_PAPER_BYTES = 20_000_000;

export type PaperFile = { name: string; mediaType: string; contentBase64: string };

export async function readPaper(file: File): Promise<PaperFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, mediaType: mediaTypeOf(file.type), contentBase64: base64(bytes) };
}

/** The type as the system says it; a plain one where it says none that the app knows the form of. */
export function mediaTypeOf(type: string): string {
  const [plain = ''] = type.toLowerCase().split(';');
  return /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,99}$/.test(plain) ? plain : 'application/octet-stream';
}

/** In pieces: a call with millions of arguments would be refused. */
export function base64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
