/** Takes the attached record out of a PDF that we made (pdf.ts), to compare it with the record beside it. */
import { inflateSync } from 'node:zlib';

/** A record larger than this is compared by nobody's eyes and would only fill memory. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The file that a PDF carries under this name.
 * Reads only the way that pdfkit writes: objects in the open, the stream deflated. In other people's PDFs it finds
 * nothing, which is no fault: the container's signature covers the PDF whole.
 * Out: the bytes; null when no such file is found; undefined when it is there but cannot be unpacked.
 */
export function embeddedFile(pdf: Uint8Array, name: string): Uint8Array | null | undefined {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1');
  const specification = text.indexOf(`/F (${name})\n/EF <<\n/F `);
  if (specification === -1) return null;
  const [, number] = /\/EF <<\n\/F (\d+) 0 R/.exec(text.slice(specification, specification + 300)) ?? [];
  const object = text.lastIndexOf(`\n${number} 0 obj\n`);
  const start = text.indexOf('\nstream\n', object) + '\nstream\n'.length;
  const [, length] = /\/Length (\d+)\n/.exec(text.slice(object, start)) ?? [];
  if (object === -1 || length === undefined) return undefined;
  try {
    const packed = pdf.subarray(start, start + Number(length));
    return new Uint8Array(inflateSync(packed, { maxOutputLength: MOST_BYTES }));
  } catch {
    return undefined;
  }
}
