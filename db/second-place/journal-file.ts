/**
 * The files of a second place while they are written: the journal, the papers, and the moment when nothing was missing.
 *
 * Everything is asked of the system without waiting in line for it: a slow stick or a share that does not answer holds up
 * no command. What has been written is flushed before it counts as written.
 */
import { open, mkdir, rename, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Beat } from '../../domain/meeting/clock.ts';
import { StoreFault } from '../fault.ts';
import { lineOf, type PlaceRecord } from './line.ts';
import { IN_STEP_NAME, JOURNAL_NAME, PAPERS_NAME, readJournal, type InStep, type JournalEnd } from './reading.ts';

/** Of a fixed length, so that writing it anew never makes the file longer or shorter. */
const IN_STEP_BYTES = 512;

export class JournalFile {
  readonly #folder: string;
  readonly #file: FileHandle;
  readonly #inStep: FileHandle;
  #end: JournalEnd;

  private constructor(folder: string, file: FileHandle, inStep: FileHandle, end: JournalEnd) {
    this.#folder = folder;
    this.#file = file;
    this.#inStep = inStep;
    this.#end = end;
  }

  /**
   * Opens the journal of a folder to write on where it stopped; a last line that was not written to its end is taken away.
   * In: the folder, which is made when it is missing in a place that is there; what takes the records that are in it already.
   * Out: the journal, or null when what lies there is damaged and cannot be gone on with.
   */
  static async open(folder: string, take: (record: PlaceRecord) => void): Promise<JournalFile | null> {
    await mkdir(folder).catch(unlessThere); // Not the place itself: an empty mount point is another disk.
    await mkdir(join(folder, PAPERS_NAME)).catch(unlessThere);
    const path = join(folder, JOURNAL_NAME);
    await (await open(path, 'a')).close();
    const end = await readJournal(path, take);
    if (end.rest === 'damaged') return null;
    const file = await open(path, 'r+');
    try {
      await file.truncate(end.bytes);
      // Made by appending, written from its beginning.
      await (await open(join(folder, IN_STEP_NAME), 'a')).close();
      return new JournalFile(folder, file, await open(join(folder, IN_STEP_NAME), 'r+'), end);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Puts the journal of a folder aside under another name, so that a new one can begin. Nothing is deleted. */
  static async setAside(folder: string, at: string): Promise<void> {
    await rename(join(folder, JOURNAL_NAME), join(folder, `set-aside-${at.replaceAll(/[:.]/g, '-')}.jsonl`));
  }

  get lines(): number {
    return this.#end.lines;
  }

  /** Appends records durably. After an error the journal must be opened again. */
  async append(records: readonly PlaceRecord[]): Promise<void> {
    let { hash } = this.#end;
    let text = '';
    for (const record of records) {
      const line = lineOf(hash, record);
      text += line.text;
      hash = line.hash;
    }
    const bytes = Buffer.from(text);
    await writeWhole(this.#file, bytes, this.#end.bytes);
    await this.#file.datasync();
    await this.#checkStillThere();
    const { lines, bytes: before } = this.#end;
    this.#end = { lines: lines + records.length, bytes: before + bytes.length, hash, rest: 'none' };
  }

  /** Writes a paper durably under its hash, before the journal tells of it. A half one is seen by its hash. */
  async addPaper(sha256: string, bytes: Uint8Array): Promise<void> {
    await writeFile(join(this.#folder, PAPERS_NAME, sha256), bytes, { flush: true });
  }

  /** Notes durably that at this beat nothing was missing. */
  async noteInStep(beat: Beat): Promise<void> {
    const said: InStep = { v: 1, beat, line: this.#end.lines, hash: this.#end.hash };
    await writeWhole(this.#inStep, Buffer.from(JSON.stringify(said).padEnd(IN_STEP_BYTES)), 0);
    await this.#inStep.datasync();
    await this.#checkStillThere();
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.#file.close(), this.#inStep.close()]);
  }

  /** A file that was deleted or unplugged can often be written to for a while; nobody will ever find what is in it. */
  async #checkStillThere(): Promise<void> {
    const [open, found] = await Promise.all([
      this.#file.stat({ bigint: true }),
      stat(join(this.#folder, JOURNAL_NAME), { bigint: true }),
    ]);
    if (open.ino !== found.ino || open.dev !== found.dev) throw new StoreFault('file-replaced', JOURNAL_NAME);
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function writeWhole(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    if (bytesWritten === 0) throw new StoreFault('disk-full', JOURNAL_NAME);
    written += bytesWritten;
  }
}
