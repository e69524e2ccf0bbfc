// What crosses between main process and page is what the structured clone algorithm carries.
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../standin/codec.ts';

function across<T>(value: T): T {
  return decode(encode(value)) as T;
}

describe('the codec of the stand-in', () => {
  it('leaves plain JSON as plain JSON', () => {
    const value = { a: [1, 'to', null, true], b: { c: 'æøå čáŋŽ 😀' } };
    expect(encode(value)).toBe(JSON.stringify(value));
    expect(across(value)).toEqual(value);
  });

  it.each([undefined, NaN, Infinity, -Infinity, -0, 10n ** 30n, new Date(0), new Date(NaN), /a(b)?/gi])(
    'carries %s',
    (value) => {
      expect(across(value)).toEqual(value);
      expect(across({ inside: [value] })).toEqual({ inside: [value] });
    },
  );

  it('carries a key whose value is undefined', () => {
    expect('gone' in across({ gone: undefined })).toBe(true);
  });

  it('carries maps and sets, with anything in them', () => {
    const value = new Map<unknown, unknown>([
      [{ key: 1 }, new Set([1n, new Date(5)])],
      ['x', undefined],
    ]);
    expect(across(value)).toEqual(value);
  });

  it('carries bytes, also a part of a larger buffer', () => {
    const whole = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
    expect(across(whole)).toEqual(whole);
    expect(across(whole.subarray(10, 20))).toEqual(whole.slice(10, 20));
    expect(across(new Float64Array([1.5, -2]))).toEqual(new Float64Array([1.5, -2]));
    expect(across(new Uint8Array([1, 2]).buffer)).toEqual(new Uint8Array([1, 2]).buffer);
  });

  it('carries a Buffer as the Uint8Array it is, in memory of its own', () => {
    const arrived = across<Uint8Array>(Buffer.from('abc'));
    expect(Buffer.isBuffer(arrived)).toBe(false);
    expect(arrived).toEqual(new Uint8Array([97, 98, 99]));
    expect(arrived.buffer.byteLength).toBe(3);
  });

  it('carries the name, message and stack of an error', () => {
    const error = across(new TypeError('wrong'));
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message]).toEqual(['TypeError', 'wrong']);
    expect(error.stack).toContain('wrong');
  });

  it('keeps one object that stands in two places one object, and cycles closed', () => {
    const shared = { n: 1 };
    const value: Record<string, unknown> = {
      a: shared,
      b: [shared],
      when: new Date(1),
      m: new Map([[shared, shared]]),
    };
    value.self = value;
    const arrived = across(value) as any;
    expect(arrived.b[0]).toBe(arrived.a);
    expect(arrived.m.get(arrived.a)).toBe(arrived.a);
    expect(arrived.self).toBe(arrived);
  });

  it('does not mistake data for its own marks', () => {
    const value = { $: 'undefined', v: { $: 'same', v: 0 }, list: [{ $: 1n }] };
    expect(across(value)).toEqual(value);
  });

  it('carries a key named __proto__ as a key', () => {
    const value = JSON.parse('{"__proto__": {"$": 1, "bad": true}}') as object;
    const arrived = across(value);
    expect(Object.keys(arrived)).toEqual(['__proto__']);
    expect('bad' in arrived).toBe(false);
  });

  it.each([() => 1, Symbol('s'), Promise.resolve(), new WeakMap()])('refuses %s', (value) => {
    expect(() => encode({ value })).toThrow('could not be cloned');
  });
});
