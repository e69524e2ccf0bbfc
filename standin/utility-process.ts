// `utilityProcess`: a child process of Node, with Electron's `parentPort` in it. It ends when this process does, however that ends.
import { fork, type ChildProcess } from 'node:child_process';
import os from 'node:os';
import type { Readable } from 'node:stream';
import { refuse, refusing, StrictEmitter } from './refusal.ts';

class UtilityProcess extends StrictEmitter {
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
  readonly #child: ChildProcess;

  constructor(modulePath: string, args: string[], options: Electron.ForkOptions) {
    super('spawn exit message error');
    const [, out = 'inherit', err = 'inherit'] = stdio(options.stdio);
    this.#child = fork(modulePath, args, {
      serialization: 'advanced',
      execArgv: [...(options.execArgv ?? []), '--import', new URL('./utility-child.ts', import.meta.url).href],
      env: { ...(options.env ?? process.env) },
      stdio: ['ignore', out, err, 'ipc'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    this.stdout = this.#child.stdout;
    this.stderr = this.#child.stderr;
    this.#child.once('spawn', () => this.emit('spawn'));
    this.#child.once('exit', (code, signal) => this.emit('exit', code ?? os.constants.signals[signal!]));
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.on('error', (error) => console.error('stand-in: a utility process:', error.message));
  }

  get pid(): number | undefined {
    return this.#child.exitCode === null && this.#child.signalCode === null ? this.#child.pid : undefined;
  }

  /** What cannot be cloned throws here, as in Electron; and a Buffer arrives as the Uint8Array it is. */
  postMessage(message: unknown, transfer: unknown[] = []): void {
    if (transfer.length > 0) refuse('UtilityProcess.postMessage with MessagePorts');
    if (this.#child.connected) this.#child.send(structuredClone(message) as object);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

type Stdio = 'pipe' | 'ignore' | 'inherit';

function stdio(option: Electron.ForkOptions['stdio'] = 'inherit'): Stdio[] {
  return Array.isArray(option) ? option : ['ignore', option as Stdio, option as Stdio];
}

export const utilityProcess = refusing('utilityProcess', {
  fork: (modulePath: string, args: string[] = [], options: Electron.ForkOptions = {}) =>
    new UtilityProcess(modulePath, args, options),
});
