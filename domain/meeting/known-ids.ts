/**
 * A set of ids that only grows, where adding copies a small part: an old state stays true for whoever holds it,
 * and the cost of one more does not grow with the meeting in any way that a person could notice.
 */

/** Ids in buckets by their hash; two levels, so that adding copies two short lists and one bucket. */
export type KnownIds = readonly (readonly (readonly string[])[])[];

/** Sixty-four lists of sixty-four buckets: twenty thousand ids are five in a bucket. */
const WIDTH = 64;

export const NO_IDS: KnownIds = [];

export function hasId(known: KnownIds, id: string): boolean {
  const at = hash(id);
  return known[at % WIDTH]?.[Math.floor(at / WIDTH) % WIDTH]?.includes(id) ?? false;
}

/** The set with one more id. */
export function withId(known: KnownIds, id: string): KnownIds {
  const at = hash(id);
  const outer = known.length === 0 ? Array.from({ length: WIDTH }, () => NO_BUCKETS) : known;
  const buckets = outer[at % WIDTH] ?? NO_BUCKETS;
  const inner = Math.floor(at / WIDTH) % WIDTH;
  return outer.with(at % WIDTH, buckets.with(inner, [...(buckets[inner] ?? []), id]));
}

const NO_BUCKETS: readonly (readonly string[])[] = Array.from({ length: WIDTH }, () => []);

/** FNV-1a, 32 bits. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) value = Math.imul(value ^ id.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
