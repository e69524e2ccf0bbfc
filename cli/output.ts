/** Writing to the two streams so that every line has left before the next thing happens, also into pipes. */
import { writeSync } from 'node:fs';

/** Writes one line to standard output and waits until it has left. */
export function writeLine(line: string): void {
  writeAll(1, `${line}\n`);
}

/** Writes a line for people to standard error. */
export function say(line: string): void {
  writeAll(2, `${line}\n`);
}

/** A text of several lines on standard output. */
export function writeText(text: string): void {
  writeAll(1, `${text}\n`);
}

/** JSON for programs: one value, indented, on standard output. */
export function writeJson(value: unknown): void {
  writeAll(1, `${JSON.stringify(value, null, 2)}\n`);
}

function writeAll(stream: 1 | 2, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(stream, bytes));
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'EPIPE') process.exit(1); // Nobody reads any more; what was acknowledged is on disk.
      // A pipe that is full for the moment; the reader is slow, not gone.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
