// `protocol`, and the two names of every address. Chromium does not know a scheme such as `app:`; inside it, `app://host/path` is
// `https://host.app.standin/path`, a name that exists nowhere. The app sees only its own form, in every event, request and frame.
import { app } from './app.ts';
import { refusing } from './refusal.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

interface Scheme {
  privileges: Electron.Privileges;
  handler?: ProtocolHandler;
}

const schemes = new Map<string, Scheme>();

/** The address that Chromium shows a page under. */
export function toPageUrl(url: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const [, scheme, host, rest] = parts ?? [];
  return scheme && schemes.has(scheme) ? `https://${host || '_'}.${scheme}.standin${rest}` : url;
}

/** The address that the app knows. */
export function toAppUrl(url: string): string {
  return url.replace(/^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.standin(?=[/?#]|$)/, (_all, host: string, scheme: string) =>
    host === '_' ? `${scheme}://` : `${scheme}://${host}`,
  );
}

/** A content security policy that names one of the app's schemes or addresses, in the form that means the same inside Chromium. */
export function toPagePolicy(policy: string): string {
  return policy.replace(/[^\s;]+/g, (word) => {
    const [, scheme, rest] = /^([a-z][a-z0-9+-]*):(.*)$/.exec(word) ?? [];
    if (!scheme || !schemes.has(scheme)) return word;
    return rest ? toPageUrl(word) : `https://*.${scheme}.standin`;
  });
}

export function handlerFor(url: string): ProtocolHandler | undefined {
  return schemes.get(new URL(url).protocol.slice(0, -1))?.handler;
}

export const protocol = refusing('protocol', {
  registerSchemesAsPrivileged: (list: Electron.CustomScheme[]): void => {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of list) schemes.set(scheme, { privileges: privileges ?? {} });
  },
  handle: (scheme: string, handler: ProtocolHandler): void => {
    if (!app.isReady()) throw new Error('protocol.handle can only be used after app is ready');
    if (schemes.get(scheme)?.handler) throw new Error(`The scheme has been registered: ${scheme}`);
    schemes.set(scheme, { privileges: {}, ...schemes.get(scheme), handler });
  },
  unhandle: (scheme: string): void => {
    delete schemes.get(scheme)?.handler;
  },
  isProtocolHandled: (scheme: string): boolean => schemes.get(scheme)?.handler !== undefined,
});
