// Every request of a page, held until the app has had its say: `will-navigate` and `will-redirect`, `webRequest`, then the app's own
// `protocol.handle`. Nothing goes to a network; only a development server on this machine is let through.
import { note } from './control.ts';
import { handlerFor, toAppUrl, toPagePolicy, toPageUrl, type ProtocolHandler } from './protocol.ts';
import { refuse } from './refusal.ts';
import type { defaultSession } from './session.ts';
import type { CdpSession } from './cdp.ts';

/** A request as the DevTools protocol shows it, as far as it matters here. */
interface PausedRequest {
  requestId: string;
  frameId: string;
  resourceType: string;
  redirectedRequestId?: string;
  request: {
    url: string;
    method: string;
    headers: Record<string, string>;
    hasPostData?: boolean;
    postDataEntries?: { bytes?: string }[];
  };
}

interface Header {
  name: string;
  value: string;
}

/** What requests need to know of the window they come from. */
export interface RequestingPage {
  id: number;
  session: typeof defaultSession;
  isMainFrame(frameId: string): boolean;
  mayNavigate(url: string, isMainFrame: boolean, isRedirect: boolean): boolean;
}

type Failure = 'Aborted' | 'BlockedByClient' | 'InternetDisconnected' | 'Failed';

/** Decides one paused request; always ends it, one way or the other. */
export async function decideRequest(page: RequestingPage, cdp: CdpSession, paused: PausedRequest): Promise<unknown> {
  const { requestId } = paused;
  const fail = (errorReason: Failure): Promise<unknown> => cdp.send('Fetch.failRequest', { requestId, errorReason });
  const url = toAppUrl(paused.request.url);
  if (paused.resourceType === 'Document') {
    const isMainFrame = page.isMainFrame(paused.frameId);
    if (!page.mayNavigate(url, isMainFrame, paused.redirectedRequestId !== undefined)) {
      note('navigation-prevented', url);
      return fail('Aborted');
    }
  }
  const details = requestDetails(page, paused, url);
  const { webRequest } = page.session;
  const before = await webRequest.ask('onBeforeRequest', details);
  if (before.redirectURL) refuse('redirectURL of webRequest.onBeforeRequest');
  if (before.cancel) {
    note('request-cancelled', url);
    return fail('BlockedByClient');
  }
  const handler = handlerFor(url);
  if (handler) return answerRequest(page, cdp, paused, handler, details);
  if (isOnThisMachine(url)) return cdp.send('Fetch.continueRequest', { requestId });
  note('network-refused', url);
  return fail('InternetDisconnected');
}

async function answerRequest(
  page: RequestingPage,
  cdp: CdpSession,
  paused: PausedRequest,
  handler: ProtocolHandler,
  details: Details,
): Promise<unknown> {
  const { requestId } = paused;
  const headers = requestHeaders(paused);
  const sent = await page.session.webRequest.ask('onBeforeSendHeaders', {
    ...details,
    requestHeaders: requestHeaders(paused),
  });
  let response: Response;
  try {
    response = await handler(toRequest(details.url, paused, sent.requestHeaders ?? headers));
  } catch (error) {
    console.error(`stand-in: the handler of ${details.url} failed:`, error);
    return cdp.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
  }
  const received = await page.session.webRequest.ask('onHeadersReceived', {
    ...details,
    statusCode: response.status,
    responseHeaders: Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]])),
  });
  return cdp.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: responseHeaders(response, received.responseHeaders),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

interface Details {
  id: number;
  url: string;
  method: string;
  resourceType: string;
  webContentsId: number;
  referrer: string;
  timestamp: number;
}

let lastRequest = 0;

function requestDetails(page: RequestingPage, paused: PausedRequest, url: string): Details {
  return {
    id: ++lastRequest,
    url,
    method: paused.request.method,
    resourceType: resourceType(page, paused),
    webContentsId: page.id,
    referrer: '',
    timestamp: Date.now(),
  };
}

function resourceType(page: RequestingPage, { resourceType: type, frameId }: PausedRequest): string {
  if (type === 'Document') return page.isMainFrame(frameId) ? 'mainFrame' : 'subFrame';
  if (type === 'Fetch') return 'xhr'; // Electron does not tell the two apart.
  return type.toLowerCase();
}

function requestHeaders({ request }: PausedRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, toAppUrl(value)]));
}

function toRequest(url: string, { request }: PausedRequest, changed: Record<string, string | string[]>): Request {
  const headers = Object.entries(changed).map(([name, value]): [string, string] => [name, String(value)]);
  if (!request.hasPostData) return new Request(url, { method: request.method, headers });
  const parts = request.postDataEntries?.map((entry) => Buffer.from(entry.bytes ?? '', 'base64'));
  if (!parts) return refuse(`the body of a ${request.method} to ${url}`, 'is too large for the stand-in');
  return new Request(url, { method: request.method, headers, body: Buffer.concat(parts) });
}

function responseHeaders(response: Response, changed: Record<string, string | string[]> | undefined): Header[] {
  const headers = changed
    ? Object.entries(changed).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })))
    : [...response.headers].map(([name, value]) => ({ name, value }));
  for (const header of headers) {
    const isPolicy = /^content-security-policy/i.test(header.name);
    header.value = isPolicy ? toPagePolicy(header.value) : toPageUrl(header.value); // An address, such as in `location`.
  }
  return headers;
}

/** Addresses that never leave the machine: made by the page itself, or a development server's. */
function isOnThisMachine(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  if (['data:', 'blob:', 'about:', 'devtools:', 'chrome:'].includes(protocol)) return true;
  return ['http:', 'ws:'].includes(protocol) && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
