import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { seeded, type Random } from '../meeting/testing/seeded.ts';
import { canonicalText, toNfc, type Json } from './canonical.ts';

const TEXTS = [
  '',
  'a',
  'A',
  'å',
  '\u0061\u030a',
  'é',
  '€',
  '\u{1f600}',
  '\u0000',
  '"\\\n\u2028',
  '1',
  '10',
  '2',
  '__proto__',
];

function anyJson(random: Random, depth: number): Json {
  const kind = random.below(depth > 0 ? 7 : 5);
  if (kind === 0) return null;
  if (kind === 1) return random.oneIn(2);
  if (kind === 2) return random.pick([0, -0, 1, -1, 0.1, 1e21, 1e-7, 123456789012345, 5e-324, 1.7976931348623157e308]);
  if (kind === 3) return (random.below(2 ** 31) - 2 ** 30) / random.pick([1, 7, 1000]);
  if (kind === 4) return random.pick(TEXTS) + random.pick(TEXTS);
  const size = random.below(5);
  if (kind === 5) return Array.from({ length: size }, () => anyJson(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: size }, () => [random.pick(TEXTS) + random.pick(TEXTS), anyJson(random, depth - 1)]),
  );
}

describe('the canonical form (RFC 8785)', () => {
  test.each([1, 2, 3, 4])('is what the canonicalize package writes, seed %i', (seed) => {
    const random = seeded(seed);
    for (let turn = 0; turn < 500; turn++) {
      const value = anyJson(random, 4);
      expect(canonicalText(value), `seed ${seed} turn ${turn}`).toBe(canonicalize(value));
    }
  });

  test('sorts keys by UTF-16 units, and leaves out what is undefined', () => {
    expect(canonicalText({ b: 1, a: undefined, '\u{1f600}': 2, '\ufb33': 3 })).toBe('{"b":1,"\u{1f600}":2,"\ufb33":3}');
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { a: ['\udc00'] }])('refuses %j', (value) => {
    expect(() => canonicalText(value)).toThrow(TypeError);
  });

  test('refuses a broken key too', () => {
    expect(() => canonicalText({ '\ud800': 1 })).toThrow(TypeError);
  });
});

test('a letter typed in two ways is one letter', () => {
  expect(toNfc({ '\u0061\u030a': ['\u0061\u030a', 1, null] })).toEqual({ å: ['å', 1, null] });
});
