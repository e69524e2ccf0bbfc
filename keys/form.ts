/** Small questions about values that came from a file. */

/** Whether a value is an object with all of `required`, perhaps some of `optional`, and nothing else. */
export function hasExactKeys(
  value: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  const known = keys.every((key) => required.includes(key) || optional.includes(key));
  return known && required.every((key) => keys.includes(key));
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.isWellFormed();
}

/** Whether a value is base64 in its one proper spelling, of `length` bytes if given. */
export function isBase64(value: unknown, length?: number): value is string {
  if (typeof value !== 'string') return false;
  const bytes = Buffer.from(value, 'base64');
  return bytes.toString('base64') === value && (length === undefined || bytes.length === length);
}
