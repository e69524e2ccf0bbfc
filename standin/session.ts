// `session`: the default session, with the app's say over requests and permissions. Other partitions are refused.
import { note } from './control.ts';
import { protocol } from './protocol.ts';
import { refuse, refusing, StrictEmitter } from './refusal.ts';

type Answer = Electron.CallbackResponse & Electron.BeforeSendResponse & Electron.HeadersReceivedResponse;
type Listener = (details: any, callback: (answer: Answer) => void) => void;
type Stage = 'onBeforeRequest' | 'onBeforeSendHeaders' | 'onHeadersReceived';

interface Asked {
  urls: RegExp[];
  listener: Listener;
}

/** `session.webRequest`: one listener for each stage, as in Electron. */
class WebRequest {
  readonly #asked = new Map<Stage, Asked>();

  onBeforeRequest(...args: [Electron.WebRequestFilter | Listener | null, (Listener | null)?]): void {
    this.#listen('onBeforeRequest', args);
  }

  onBeforeSendHeaders(...args: [Electron.WebRequestFilter | Listener | null, (Listener | null)?]): void {
    this.#listen('onBeforeSendHeaders', args);
  }

  onHeadersReceived(...args: [Electron.WebRequestFilter | Listener | null, (Listener | null)?]): void {
    this.#listen('onHeadersReceived', args);
  }

  /** What the app's listener says about a request; nothing, when it has none. */
  ask<Details extends { url: string }>(stage: Stage, details: Details): Promise<Answer> {
    const asked = this.#asked.get(stage);
    if (!asked?.urls.some((pattern) => pattern.test(details.url))) return Promise.resolve({});
    return new Promise((resolve) => asked.listener(details, (answer) => resolve(answer ?? {})));
  }

  #listen(stage: Stage, args: [Electron.WebRequestFilter | Listener | null, (Listener | null)?]): void {
    const listener = args.findLast((arg) => typeof arg === 'function');
    const filter = args.find((arg) => typeof arg === 'object' && arg !== null);
    if (listener) this.#asked.set(stage, { urls: (filter?.urls ?? ['<all_urls>']).map(toPattern), listener });
    else this.#asked.delete(stage);
  }
}

/** A match pattern of Chromium's kind, read a little more widely: `*` is any text, wherever it stands. */
function toPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/;
  return new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}

type PermissionRequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type PermissionCheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];

class Session extends StrictEmitter {
  readonly webRequest = new WebRequest();
  readonly protocol = protocol;
  /** Chromium denies every permission here without asking; tests call these handlers to hear what the app would say. */
  permissionRequestHandler: PermissionRequestHandler = null;
  permissionCheckHandler: PermissionCheckHandler = null;

  constructor() {
    super(
      'will-download spellcheck-dictionary-download-failure select-serial-port select-hid-device select-usb-device',
    );
  }

  setPermissionRequestHandler(handler: PermissionRequestHandler): void {
    this.permissionRequestHandler = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheckHandler): void {
    this.permissionCheckHandler = handler;
  }

  setDevicePermissionHandler(handler: unknown): void {
    note('session.setDevicePermissionHandler', handler !== null);
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    note('session.setSpellCheckerEnabled', isEnabled);
  }

  setSpellCheckerLanguages(languages: string[]): void {
    note('session.setSpellCheckerLanguages', languages);
  }
}

export const defaultSession = new Session();

export const session = refusing('session', {
  defaultSession,
  fromPartition: (partition: string): Session => refuse(`session.fromPartition('${partition}')`),
});
