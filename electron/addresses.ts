/** The app's own addresses. Every window shows one of them, and nothing else is ever loaded. */

export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://motebok`;

/** Which page a window was opened for, and of which meeting. */
export type Place = { view: 'home'; meeting: null } | { view: 'chair' | 'secretary' | 'room'; meeting: string };

/** The address of a place. What comes after `#` is for the renderer's own routes. */
export function addressOf(place: Place): string {
  return `${ORIGIN}/index.html#${routeOf(place)}`;
}

/** Whether an address is one of the app's own. */
export function isOurs(address: string): boolean {
  return address === ORIGIN || address.startsWith(`${ORIGIN}/`);
}

function routeOf({ view, meeting }: Place): string {
  if (view === 'home') return '/';
  return `/meeting/${encodeURIComponent(meeting)}/${view === 'room' ? 'room-screen' : view}`;
}
