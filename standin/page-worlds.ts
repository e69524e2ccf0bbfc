// What runs inside Chromium. A page has two JavaScript worlds over one document: its own, and the isolated one in which the preload script
// lives. The functions below are sent there as source text, so each of them uses nothing but its arguments and what a page has.
//
// Between the worlds, a call is a DOM event: dispatching one is synchronous, and its `detail` arrives on the other side as a structured
// clone. The events have a random name that the page's own scripts do not know. Between the preload's world and the main process there is
// the binding `__standinSend` one way and the function `__standinReceive` the other way; both exist in the isolated world alone.
import { decode, encode } from './codec.ts';

/** The name of the preload's world, as Electron calls it. */
export const PRELOAD_WORLD = 'Electron Isolated Context';

/** A value on its way between the worlds: cloned whole, or taken apart as far as needed to carry functions and promises. */
type Packed =
  | { value: unknown }
  | { fn: number }
  | { promise: number }
  | { list: Packed[] }
  | { object: Record<string, Packed> }
  | { error: string };

interface Worlds {
  pack(value: unknown): Packed;
  unpack(packed: Packed | null): any;
  tell(event: string, detail: unknown): void;
  listen(event: string, listener: (detail: any) => void): void;
}

/** Messages that a page's preload world sends to the main process. */
export type FromPage =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'accelerator'; index: number }
  | { kind: 'close' }
  | { kind: 'preload-error'; error: Error };

/** Messages that the main process sends to a page's preload world. */
export type ToPage =
  | { kind: 'reply'; id: number; value?: unknown; error?: string }
  | { kind: 'event'; channel: string; args: unknown[] }
  | { kind: 'accelerators'; list: KeyCombination[] };

/** A key with its modifiers; the key is in lower case. */
export interface KeyCombination {
  key: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
  meta: boolean;
}

/** What the preload world gets to know about the process it is in. */
interface PreloadSettings {
  key: string;
  process: Record<string, unknown>;
}

/** Lets one world of a page call the other. Runs in both. */
function joinWorlds(key: string, here: 'page' | 'preload'): Worlds {
  const there = here === 'page' ? 'preload' : 'page';
  const functions: ((...args: any[]) => unknown)[] = [];
  const numberOf = new WeakMap<object, number>();
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastPromise = 0;
  let answer: Packed | null = null; // Calls nest and never overlap, so one place for the answer is enough.

  const Event = CustomEvent;
  const dispatch = document.dispatchEvent.bind(document);
  const tell = (event: string, detail: unknown): void => {
    dispatch(new Event(`${key}:${there}:${event}`, { detail }));
  };
  const listen = (event: string, listener: (detail: any) => void): void => {
    document.addEventListener(`${key}:${here}:${event}`, (e) => listener((e as CustomEvent).detail));
  };

  const isPromise = (value: any): value is Promise<unknown> => typeof value?.then === 'function';
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  /** Whether the value holds something that a clone would lose. Data is the usual case, and goes over in one piece. */
  const isAlive = (value: unknown, above: unknown[] = []): boolean => {
    if (typeof value === 'function' || isPromise(value)) return true;
    if (above.includes(value)) return false;
    if (Array.isArray(value)) return value.some((item) => isAlive(item, [...above, value]));
    return isPlain(value) && Object.values(value).some((item) => isAlive(item, [...above, value]));
  };

  const packFunction = (fn: (...args: any[]) => unknown): Packed => {
    let number = numberOf.get(fn);
    if (number === undefined) {
      number = functions.push(fn) - 1;
      numberOf.set(fn, number);
    }
    return { fn: number };
  };
  const packPromise = (promise: Promise<unknown>): Packed => {
    const number = ++lastPromise;
    promise.then(
      (value) => tell('settled', { number, packed: pack(value) }),
      (error) => tell('settled', { number, packed: { error: String(error?.message ?? error) } }),
    );
    return { promise: number };
  };
  const pack = (value: any): Packed => {
    if (typeof value === 'function') return packFunction(value);
    if (isPromise(value)) return packPromise(value);
    if (!isAlive(value)) return { value };
    if (Array.isArray(value)) return { list: value.map(pack) };
    return { object: Object.fromEntries(Object.entries(value).map(([name, item]) => [name, pack(item)])) };
  };

  const unpack = (packed: Packed | null): any => {
    if (packed === null) throw new Error('An object could not be cloned.'); // What the browser makes of a detail it cannot clone.
    if ('value' in packed) return packed.value;
    if ('error' in packed) throw new Error(packed.error);
    if ('list' in packed) return packed.list.map(unpack);
    if ('fn' in packed) return (...args: unknown[]) => callOver(packed.fn, args);
    if ('promise' in packed) return new Promise((resolve, reject) => promises.set(packed.promise, { resolve, reject }));
    return Object.fromEntries(Object.entries(packed.object).map(([name, item]) => [name, unpack(item)]));
  };

  const callOver = (fn: number, args: unknown[]): unknown => {
    answer = null;
    tell('call', { fn, args: args.map(pack) });
    return unpack(answer);
  };
  listen('call', (call: { fn: number; args: Packed[] } | null) => {
    let result: Packed;
    try {
      if (call === null) throw new Error('An object could not be cloned.');
      result = pack(functions[call.fn]!(...call.args.map(unpack)));
    } catch (error) {
      result = { error: String((error as Error)?.message ?? error) };
    }
    tell('answer', result);
  });
  listen('answer', (packed: Packed | null) => {
    answer = packed;
  });
  listen('settled', ({ number, packed }: { number: number; packed: Packed | null }) => {
    const waiting = promises.get(number);
    promises.delete(number);
    try {
      waiting?.resolve(unpack(packed));
    } catch (error) {
      waiting?.reject(error as Error);
    }
  });

  return { pack, unpack, tell, listen };
}

/** The page's own world: takes over what the preload exposes, frozen as in Electron. */
function startPageWorld(worlds: Worlds): void {
  const freeze = (value: any): any => {
    if (typeof value !== 'object' || value === null) return value;
    Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  worlds.listen('expose', ({ name, api }: { name: string; api: Packed }) => {
    const value = freeze(worlds.unpack(api));
    Object.defineProperty(window, name, { value, enumerable: true, writable: false, configurable: false });
  });
  // Chromium lets scripts close only what scripts have opened; Electron lets them close their window.
  window.close = () => worlds.tell('close', null);
}

/** The preload's world: `electron` as a sandboxed preload script has it, and the way to the main process. */
function startPreloadWorld(
  worlds: Worlds,
  settings: PreloadSettings,
  toText: typeof encode,
  fromText: typeof decode,
  preload: (require: (id: string) => unknown, module: object, exports: object, process: object) => void,
): void {
  const world = globalThis as unknown as { __standinSend(text: string): void; __standinReceive(text: string): void };
  const send = (message: FromPage): void => world.__standinSend(toText(message));
  const refuse = (what: string): never => {
    throw new Error(`stand-in: ${what} is not there`);
  };
  const refusing = <T extends object>(name: string, known: T): T =>
    new Proxy(known, {
      get: (target, key) =>
        typeof key === 'symbol' || key in target || key === 'then' || key === 'toJSON'
          ? Reflect.get(target, key)
          : refuse(`${name}.${key}`),
    });

  const invocations = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, ((...args: any[]) => void)[]>();
  let accelerators: KeyCombination[] = [];
  let lastInvocation = 0;

  const ipcRenderer = refusing('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastInvocation;
        send({ kind: 'invoke', id, channel, args }); // Throws for what cannot be cloned, and the promise is rejected with that.
        invocations.set(id, { resolve, reject });
      }),
    send: (channel: string, ...args: unknown[]) => send({ kind: 'send', channel, args }),
    on: (channel: string, listener: (...args: any[]) => void) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once: (channel: string, listener: (...args: any[]) => void) => {
      const onlyOnce = (...args: any[]): void => {
        ipcRenderer.off(channel, onlyOnce);
        listener(...args);
      };
      return ipcRenderer.on(channel, onlyOnce);
    },
    off: (channel: string, listener: (...args: any[]) => void) => {
      const left = [...(listeners.get(channel) ?? [])];
      const at = left.lastIndexOf(listener);
      if (at >= 0) left.splice(at, 1);
      listeners.set(channel, left);
      return ipcRenderer;
    },
    addListener: (channel: string, listener: (...args: any[]) => void) => ipcRenderer.on(channel, listener),
    removeListener: (channel: string, listener: (...args: any[]) => void) => ipcRenderer.off(channel, listener),
    removeAllListeners: (channel: string) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
  });

  const receiveReply = (reply: ToPage & { kind: 'reply' }): void => {
    const waiting = invocations.get(reply.id);
    invocations.delete(reply.id);
    if (reply.error === undefined) waiting?.resolve(reply.value);
    else waiting?.reject(new Error(reply.error));
  };
  world.__standinReceive = (text) => {
    const message = fromText(text) as ToPage;
    if (message.kind === 'reply') receiveReply(message);
    else if (message.kind === 'accelerators') accelerators = message.list;
    else
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...message.args);
  };

  // Like the native menu, accelerators get the keys that the page has not prevented; and like there, the browser then does nothing more.
  window.addEventListener('keydown', (e) => {
    if (e.defaultPrevented) return;
    const isPressed = (a: KeyCombination): boolean =>
      a.key === e.key.toLowerCase() &&
      a.ctrl === e.ctrlKey &&
      a.shift === e.shiftKey &&
      a.alt === e.altKey &&
      a.meta === e.metaKey;
    const index = accelerators.findIndex(isPressed);
    if (index < 0) return;
    e.preventDefault();
    send({ kind: 'accelerator', index });
  });

  worlds.listen('close', () => send({ kind: 'close' }));

  const exposed = new Set<string>();
  const contextBridge = refusing('contextBridge', {
    exposeInMainWorld: (name: string, api: unknown) => {
      if (exposed.has(name)) throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(name);
      worlds.tell('expose', { name, api: worlds.pack(api) });
    },
  });
  const webUtils = refusing('webUtils', {
    getPathForFile: () => {
      console.warn('stand-in: webUtils.getPathForFile gives an empty path; a page cannot know where a file lies');
      return '';
    },
  });
  const electron = refusing('electron', { contextBridge, ipcRenderer, webUtils });

  const require = (id: string): unknown =>
    id === 'electron' || id === 'electron/renderer'
      ? electron
      : refuse(`require('${id}') in a sandboxed preload script`);
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, settings.process);
  } catch (error) {
    send({ kind: 'preload-error', error: error instanceof Error ? error : new Error(String(error)) });
  }
}

/** Source for the page's own world. Only the top frame gets anything, as with Electron's defaults. */
export function pageWorldSource(key: string): string {
  return `if (window === window.top) (${startPageWorld})((${joinWorlds})(${JSON.stringify(key)}, 'page'));`;
}

/** Source for the preload's world, with the preload script inside. */
export function preloadWorldSource(settings: PreloadSettings, preload: string): string {
  const worlds = `(${joinWorlds})(${JSON.stringify(settings.key)}, 'preload')`;
  const script = `function (require, module, exports, process) {${preload}\n}`;
  return `if (window === window.top) (${startPreloadWorld})(${worlds}, ${JSON.stringify(settings)}, ${encode}, ${decode}, ${script});`;
}
