/** Words that stand alone on a button begin with a capital; in sentences and lists they do not. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase('nb') + words.slice(1);
}
