/**
 * The canonical form of an entry's content: JSON with sorted keys after RFC 8785, strings in Unicode NFC.
 * Our own twenty lines, because the log is what everything rests on and `domain/` imports nothing;
 * a test compares it with the `canonicalize` package.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Canonical text of a value. Properties that are undefined are left out. Throws on NaN, infinities and lone surrogates. */
export function canonicalText(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number in the log must be finite');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a text in the log must be well-formed Unicode');
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  const keys = Object.keys(value).sort();
  let text = '';
  for (const key of keys) {
    const item = value[key];
    if (item === undefined) continue;
    text += `${text === '' ? '' : ','}${canonicalText(key)}:${canonicalText(item)}`;
  }
  return `{${text}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/** The same value with every text and key in NFC, so that å typed in two ways is one å. What is in NFC already is given back as it is. */
export function toNfc<T>(value: T): T {
  return isNfc(value) ? value : normalized(value);
}

function normalized<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC') as T;
  if (Array.isArray(value)) return value.map(normalized) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize('NFC'), normalized(item)])) as T;
}

/** Nearly everything is: finding that out is much quicker than building it again. */
function isNfc(value: unknown): boolean {
  if (typeof value === 'string') return isNfcText(value);
  if (value === null || typeof value !== 'object') return true;
  for (const key in value) if (!isNfcText(key) || !isNfc((value as Record<string, unknown>)[key])) return false;
  return true;
}

function isNfcText(text: string): boolean {
  // No sign below U+0300 is changed by NFC.
  return !/[\u0300-\uffff]/.test(text) || text.normalize('NFC') === text;
}
