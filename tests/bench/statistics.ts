/** Figures are medians: of many acts within a round, and of five rounds. */

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that so large a part of all is not above, 0.99 for instance. */
export function percentile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}

export const ROUNDS = 5;

/** Runs a measurement in rounds. Out: the median of each of its figures. */
export function medianOfRounds<Figures extends Record<string, number>>(
  measure: (round: number) => Figures,
  rounds = ROUNDS,
): Figures {
  const all = Array.from({ length: rounds }, (_each, round) => measure(round));
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, median(all.map((each) => each[name] ?? Number.NaN))]),
  ) as Figures;
}

/** How long an act takes, in milliseconds. */
export function timed(act: () => void): number {
  const from = performance.now();
  act();
  return performance.now() - from;
}
