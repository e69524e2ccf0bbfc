/** Where a window is: the part of the address after `#`. Pure, and one hook that follows it. */
import { useSyncExternalStore } from 'react';

export const STEPS = ['plan', 'notice', 'roll-call', 'chair', 'secretary', 'room-screen', 'minutes', 'export'] as const;
/** The pages of one meeting. */
export type Step = (typeof STEPS)[number];

const PAGES = ['home', 'decisions', 'register', 'verify', 'settings'] as const;

export type Route =
  | { page: (typeof PAGES)[number] }
  | { page: 'new-meeting' }
  | { page: 'meeting'; meeting: string; step: Step }
  | { page: 'decision'; meeting: string; proposal: string }
  | { page: 'unknown' };

/** The route of an address's hash; what is not known is said to be so, never guessed. */
export function parseRoute(hash: string): Route {
  const parts = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((each) => each !== '');
  const [first, meeting, step = 'plan'] = parts;
  if (first === undefined) return { page: 'home' };
  if (first === 'meeting' && meeting === 'new') return { page: 'new-meeting' };
  if (first === 'meeting' && meeting !== undefined && isStep(step))
    return { page: 'meeting', meeting: decoded(meeting), step };
  if (first === 'decision' && meeting !== undefined && parts.length === 3)
    return { page: 'decision', meeting: decoded(meeting), proposal: decoded(step) };
  const page = PAGES.find((each) => each === first);
  return page === undefined || parts.length > 1 ? { page: 'unknown' } : { page };
}

/** The address of a route, for links. */
export function hrefOf(route: Exclude<Route, { page: 'unknown' }>): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'new-meeting':
      return '#/meeting/new';
    case 'meeting':
      return `#/meeting/${encodeURIComponent(route.meeting)}/${route.step}`;
    case 'decision':
      return `#/decision/${encodeURIComponent(route.meeting)}/${encodeURIComponent(route.proposal)}`;
    default:
      return `#/${route.page}`;
  }
}

/** Goes to a route as a link does. */
export function goTo(route: Exclude<Route, { page: 'unknown' }>): void {
  window.location.hash = hrefOf(route);
}

/** The route that the window shows now. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(onHash, readHash));
}

function isStep(step: string): step is Step {
  return (STEPS as readonly string[]).includes(step);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a hand-typed address with a stray percent sign
  }
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function readHash(): string {
  return window.location.hash;
}
