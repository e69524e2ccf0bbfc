/**
 * The lines of a script, one by one as they come. Lines end with a newline and nothing else: the signs that other
 * readers also split at may stand inside a JSON text.
 */
import { createReadStream } from 'node:fs';

/** A line with its number, or null in place of a text that is too long or no UTF-8. */
export type ScriptLine = { number: number; text: string | null };

/** Room for a paper of twenty megabytes in base64. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Reads a file, or standard input for `-`. */
export async function* scriptLines(file: string): AsyncGenerator<ScriptLine> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  let parts: Buffer[] = [];
  let size = 0;
  const take = (): ScriptLine => {
    number += 1;
    const line = { number, text: size > MOST_BYTES ? null : decode(Buffer.concat(parts)) };
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();

  function add(part: Buffer): void {
    size += part.length;
    if (size <= MOST_BYTES) parts.push(part);
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
