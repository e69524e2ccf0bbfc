// Loaded before a utility process's own module: gives it `process.parentPort`, and takes it along when its parent is gone.
import { StrictEmitter } from './refusal.ts';

class ParentPort extends StrictEmitter {
  #early: unknown[] | undefined = [];

  constructor() {
    super('message close');
  }

  /** Messages wait for the first listener, as in Electron. */
  override on(event: string | symbol, listener: (...args: any[]) => void): this {
    super.on(event, listener);
    if (event === 'message' && this.#early) {
      const early = this.#early;
      this.#early = undefined;
      for (const data of early) this.receive(data);
    }
    return this;
  }

  postMessage(message: unknown): void {
    process.send!(structuredClone(message));
  }

  receive(data: unknown): void {
    if (this.#early) this.#early.push(data);
    else this.emit('message', { data, ports: [] });
  }

  start(): void {}
}

const parentPort = new ParentPort();
process.on('message', (data) => parentPort.receive(data));
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: parentPort });
Object.defineProperty(process, 'type', { value: 'utility' });
