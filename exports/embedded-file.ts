/** Takes the attached record out of a PDF that we made (pdf.ts), to compare it with the record beside it. */
import { inflateSync } from 'node:zlib';

/** A record larger than this is compared by nobody's eyes and would only fill memory. */
const MOST_BYTES = 256 * 1024 * 1024;
const STREAM = '\nstream\n';

/**
 * The file that a PDF carries under this name.
 * Reads only the way that pdfkit writes: objects in the open, the stream deflated. In other people's PDFs it finds
 * nothing, which is no fault: the container's signature covers the PDF whole.
 * Out: the bytes; null when no such file is found; undefined when it is there but cannot be unpacked.
 */
export function embeddedFile(pdf: Uint8Array, name: string): Uint8Array | null | undefined {
  const data = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length);
  const specification = data.indexOf(`/F (${name})\n/EF <<\n/F `, 0, 'latin1');
  if (specification === -1) return null;
  const reference = data.toString('latin1', specification, specification + 300);
  const [, number] = /\/EF <<\n\/F (\d+) 0 R/.exec(reference) ?? [];
  const object = data.lastIndexOf(`\n${number} 0 obj\n`, undefined, 'latin1');
  const stream = data.indexOf(STREAM, object, 'latin1');
  if (object === -1 || stream === -1) return undefined;
  const [, length] = /\/Length (\d+)\n/.exec(data.toString('latin1', object, Math.min(stream, object + 1000))) ?? [];
  const start = stream + STREAM.length;
  try {
    return new Uint8Array(inflateSync(data.subarray(start, start + Number(length)), { maxOutputLength: MOST_BYTES }));
  } catch {
    return undefined;
  }
}
