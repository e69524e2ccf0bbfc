/**
 * Counts by id, where counting one more copies a small part only: an old state stays true for whoever holds it, and the
 * cost does not grow with the number of people. Absent is nought.
 */

/** Ids with their counts, in buckets by the hash of the id. */
export type IdCounts = readonly (readonly (readonly [id: string, count: number])[])[];

/** Five hundred people are eight in a bucket. */
const WIDTH = 64;

export const NO_COUNTS: IdCounts = [];

export function countIn(counts: IdCounts, id: string): number {
  return counts[bucketOf(id)]?.find(([each]) => each === id)?.[1] ?? 0;
}

/** The counts with one more of an id, or one less. */
export function counted(counts: IdCounts, id: string, by: 1 | -1): IdCounts {
  const count = countIn(counts, id) + by;
  const at = bucketOf(id);
  const others = counts[at]?.filter(([each]) => each !== id) ?? [];
  const buckets = counts.length === 0 ? Array.from({ length: WIDTH }, () => []) : counts;
  // In the order of the ids, so that the same counts are the same however they came about.
  const bucket = count === 0 ? others : [...others, [id, count] as const].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return buckets.with(at, bucket);
}

/** FNV-1a, 32 bits. */
function bucketOf(id: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) value = Math.imul(value ^ id.charCodeAt(index), 0x01000193);
  return (value >>> 0) % WIDTH;
}
