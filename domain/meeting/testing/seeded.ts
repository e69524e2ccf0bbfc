/** Pseudo-random numbers that a seed gives again, so that a test that fails can be played again. */

export type Random = {
  /** A whole number from 0 up to, but not including, `below`. */
  below(below: number): number;
  /** One of a list, which must not be empty. */
  pick<T>(all: readonly T[]): T;
  /** True once in so many times. */
  oneIn(times: number): boolean;
};

/** Mulberry32: small, and the same in every engine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (all) => all[below(all.length)] as (typeof all)[number], oneIn: (times) => below(times) === 0 };
}
