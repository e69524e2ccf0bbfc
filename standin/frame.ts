// `webContents.mainFrame`, which is also the `senderFrame` of every message: which document is in the window just now.
import type { ToPage } from './page-worlds.ts';
import { StrictEmitter } from './refusal.ts';

/** A window's top frame. Subframes get no preload script and send no messages. */
export class WebFrameMain extends StrictEmitter {
  url = '';
  detached = false;
  readonly name = '';
  readonly parent = null;
  readonly frameTreeNodeId: number;
  readonly routingId: number;
  readonly processId = 1;
  readonly #deliver: (message: ToPage) => void;

  constructor(id: number, deliver: (message: ToPage) => void) {
    super('');
    this.frameTreeNodeId = id;
    this.routingId = id;
    this.#deliver = deliver;
  }

  get top(): this {
    return this;
  }

  get origin(): string {
    if (!URL.canParse(this.url)) return '';
    const { origin, protocol, host } = new URL(this.url);
    return origin === 'null' && host ? `${protocol}//${host}` : origin; // The URL standard gives an app: address no origin.
  }

  isDestroyed(): boolean {
    return this.detached;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#deliver({ kind: 'event', channel, args });
  }
}
