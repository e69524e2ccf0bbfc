import { expect, test } from 'vitest';
import { hasId, NO_IDS, withId } from './known-ids.ts';

test('a set of ids grows, and an old one stays as it was', () => {
  const ids = Array.from({ length: 5000 }, (_each, at) => `r${at}`);
  const half = ids.slice(0, 2500).reduce(withId, NO_IDS);
  const all = ids.slice(2500).reduce(withId, half);
  expect(ids.every((each) => hasId(all, each))).toBe(true);
  expect(ids.filter((each) => hasId(half, each))).toEqual(ids.slice(0, 2500));
  expect(hasId(all, 'r5000')).toBe(false);
  expect(hasId(NO_IDS, 'r1')).toBe(false);
});

test('ids of any letters, also such as objects are made of', () => {
  const known = ['å', '日本', '__proto__', 'constructor'].reduce(withId, NO_IDS);
  expect(hasId(known, '__proto__')).toBe(true);
  expect(hasId(known, 'toString')).toBe(false);
});
