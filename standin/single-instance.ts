// One instance per folder of user data. The lock is a file that names the process holding it; the first instance listens on a local socket
// for the command lines of later ones. Electron's call is synchronous, so the file decides and the socket only carries the message.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { decode, encode } from './codec.ts';

export interface SecondInstance {
  argv: string[];
  cwd: string;
  data: unknown;
}

export class SingleInstance {
  readonly #file: string;
  readonly #address: string;
  readonly #onSecond: (second: SecondInstance) => void;
  #server: net.Server | undefined;
  #handedOver: Promise<void> = Promise.resolve();

  constructor(userData: string, onSecond: (second: SecondInstance) => void) {
    this.#file = path.join(userData, 'standin.lock');
    this.#address = socketAddress(userData);
    this.#onSecond = onSecond;
  }

  get isHeld(): boolean {
    return this.#server !== undefined;
  }

  /** Takes the lock, or tells its holder that somebody else has been started. */
  acquire(data: unknown): boolean {
    if (this.isHeld) return true;
    if (this.#isHeldByAnother()) {
      this.#handedOver = this.#handOver({ argv: process.argv, cwd: process.cwd(), data });
      return false;
    }
    writeFileSync(this.#file, `${process.pid} ${startedAt(process.pid)}`);
    this.#listen();
    return true;
  }

  release(): void {
    this.#server?.close();
    this.#server = undefined;
    rmSync(this.#file, { force: true });
  }

  /** Resolves when a message to the first instance has been read there; leaving earlier would lose it. */
  settled(): Promise<void> {
    return this.#handedOver;
  }

  #isHeldByAnother(): boolean {
    let held: string[];
    try {
      held = readFileSync(this.#file, 'utf8').split(' ');
      process.kill(Number(held[0]), 0);
    } catch {
      return false; // No file, or nobody alive by that number: the holder was killed.
    }
    const pid = Number(held[0]);
    // Numbers are used again after a crash; the start time tells whether this is still the same process.
    return pid !== process.pid && startedAt(pid) === held[1];
  }

  #listen(): void {
    if (process.platform !== 'win32') rmSync(this.#address, { force: true }); // Left behind by a killed instance.
    this.#server = net.createServer((connection) => {
      let text = '';
      connection.setEncoding('utf8');
      connection.on('data', (chunk) => (text += chunk));
      connection.on('end', () => {
        connection.end();
        this.#onSecond(decode(text) as SecondInstance);
      });
      connection.on('error', () => {}); // The other one has left; there is nobody to answer.
    });
    this.#server.listen(this.#address).unref();
  }

  #handOver(second: SecondInstance): Promise<void> {
    return new Promise((resolve) => {
      const connection = net.connect(this.#address);
      connection.on('close', () => resolve());
      connection.on('error', (error) => console.error('stand-in: the first instance does not answer:', error.message));
      connection.resume().end(encode(second));
    });
  }
}

/** Not in the folder of user data itself: a socket's path may have no more than about a hundred bytes. */
function socketAddress(userData: string): string {
  const name = `standin-${createHash('sha256').update(path.resolve(userData)).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`);
}

/** When a process was started, in the kernel's ticks; empty where the system has no /proc. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold spaces and brackets; the start time is the 20th field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
