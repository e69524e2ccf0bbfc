/**
 * Answers `app://motebok/…`: the built renderer's files, and pages that the shell itself makes. Nothing outside the
 * renderer's folder can be asked for, and every answer carries the same strict policy.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isOurs } from './addresses.ts';

/** Scripts, styles and fonts come from the app alone; there is nothing to connect to. Pictures may be made by a page itself. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Text that the shell makes itself, by the path that it is asked for with. */
export type MadePages = Readonly<Record<string, () => string>>;

/**
 * The handler of the app's scheme.
 * In: the folder of the built renderer, and texts that are made when they are asked for. Answers 404 to everything else.
 */
export function servePages(folder: string, made: MadePages): (request: Request) => Promise<Response> {
  return async ({ url, method }) => {
    if (!isOurs(url) || method !== 'GET') return notFound();
    const asked = new URL(url).pathname;
    const mediaType = MEDIA_TYPES[path.extname(asked)];
    if (mediaType === undefined) return notFound();
    const body = Object.hasOwn(made, asked) ? made[asked]!() : await fileIn(folder, asked);
    return body === null ? notFound() : new Response(body, { headers: { ...HEADERS, 'content-type': mediaType } });
  };
}

/** The file that a path means; null when it is not there, lies outside the folder, or the path cannot be decoded. */
async function fileIn(folder: string, asked: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    const file = path.join(folder, decodeURIComponent(asked));
    return file.startsWith(folder + path.sep) ? await readFile(file) : null;
  } catch {
    return null;
  }
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: HEADERS });
}
