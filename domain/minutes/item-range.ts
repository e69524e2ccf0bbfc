/** Ranges of items in the order in which they were taken: "sak 4–7/26" (A6, C5). */

/** What an item is called in a range: its number, or its title where it has none. */
export type ItemLabel = { number: string | undefined; title: string };

/**
 * The items of a range in words.
 * In: the labels, in the order taken, and the word before numbers ("sak").
 * Out: numbers that follow each other are drawn together; items without a number are named only when no item has one.
 */
export function itemRange(labels: readonly ItemLabel[], word: string): string {
  const numbers = labels.flatMap(({ number }) => (number === undefined ? [] : [number]));
  if (numbers.length === 0) return labels.map(({ title }) => `«${title}»`).join(', ');
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1) ?? '', number)) run.push(number);
    else runs.push([number]);
  }
  const text = runs.map((run) => drawnTogether(run[0] ?? '', run.at(-1) ?? '')).join(', ');
  return startsWithLetter(text) ? text : `${word} ${text}`;
}

/** A number that begins with its own word ("SU 07/26") needs no other before it. */
export function startsWithLetter(number: string): boolean {
  return /^\p{L}/u.test(number);
}

/** "4/26", "7/26" → "4–7/26". Two that are one stay one. */
function drawnTogether(first: string, last: string): string {
  const difference = onlyDifference(first, last);
  if (difference === null) return first;
  const { before, a, b, after } = difference;
  return `${before}${a}–${b}${after}`;
}

function follows(first: string, second: string): boolean {
  const difference = onlyDifference(first, second);
  return difference !== null && Number(difference.b) === Number(difference.a) + 1;
}

/** Where two numbers are the same but for one row of digits; null when they are not. */
function onlyDifference(a: string, b: string): { before: string; a: string; b: string; after: string } | null {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  if (left.length !== right.length) return null;
  const [at, ...more] = left.flatMap((part, index) => (part === right[index] ? [] : [index]));
  if (at === undefined || more.length > 0 || at % 2 === 0) return null;
  return {
    before: left.slice(0, at).join(''),
    a: left[at] ?? '',
    b: right[at] ?? '',
    after: left.slice(at + 1).join(''),
  };
}
