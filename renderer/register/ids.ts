/** Ids of what is written down here: readable, without blanks, and unlike all that is there. Pure. */

/** "Sør-Varanger" gives "sor-varanger"; a second one "sor-varanger-2". */
export function idFrom(name: string, taken: Iterable<string>): string {
  const known = new Set(taken);
  const base = slug(name) || 'ny';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!known.has(id)) return id;
  }
}

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't' };

function slug(name: string): string {
  return name
    .toLocaleLowerCase('nb')
    .replaceAll(/[æøåđŋŧ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
}
