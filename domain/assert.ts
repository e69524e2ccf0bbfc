/** A bug, not a refusal: what the code relies on does not hold. The command fails whole. */
export class BrokenAssertion extends Error {
  override name = 'BrokenAssertion';
}

/** Throws when `condition` is false; `mustBeTrue` says what must be true. */
export function assert(condition: unknown, mustBeTrue: string): asserts condition {
  if (!condition) throw new BrokenAssertion(`must be true: ${mustBeTrue}`);
}

/** The compiler's check at the end of a switch over a union. */
export function never(value: never, what: string): never {
  throw new BrokenAssertion(`unknown ${what}: ${JSON.stringify(value)}`);
}
