/** What phrases of every subject need to read what was said. */
import type { Said, Speaker } from '../phrases.ts';
import { idOf } from '../world.ts';

/** The ids of a list of names: "Kari, Ola". */
export const ids = (list: string | undefined): string[] => (list ? list.split(', ').map(idOf) : []);

/** The fields about which something was said. */
export const some = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

/** What somebody says to have seen who names a time: the last entry made then (S11). */
export function sawTime({ time }: Said, { entryAt }: Speaker): { entry: number } | undefined {
  return time ? { entry: entryAt(time) } : undefined;
}
