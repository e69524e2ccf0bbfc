import { describe, expect, test } from 'vitest';
import { ExportFault } from './fault.ts';
import { parseRecordBytes, recordBytes } from './record.ts';

const text = (value: unknown): string => new TextDecoder().decode(recordBytes(value));
const bytes = (json: string): Uint8Array => new TextEncoder().encode(json);
const fault = (act: () => unknown): { code: string; detail: string } => {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof ExportFault) return { code: thrown.code, detail: thrown.detail };
  }
  return { code: 'no ExportFault', detail: '' };
};

describe('writing a record', () => {
  test('sorts keys by UTF-16 unit, writes numbers as RFC 8785 says, and ends without a newline', () => {
    const value = { ø: 1, b: [1e21, -0, 0.000001, 1e-7], a: { '\uffe0': true, '😀': null }, '10': 'x', '9': 'y' };
    expect(text(value)).toBe('{"10":"x","9":"y","a":{"😀":null,"\uffe0":true},"b":[1e+21,0,0.000001,1e-7],"ø":1}');
  });

  test('texts and keys are one, however they are typed', () => {
    const value = { 'møte på Åfjord, čđŋšŧž': 'Ánne' };
    expect(recordBytes(JSON.parse(JSON.stringify(value).normalize('NFD')))).toEqual(recordBytes(value));
  });

  test('refuses what JSON cannot say, and names the place', () => {
    const list: unknown[] = [];
    list[1] = 'hole before';
    for (const bad of [NaN, Infinity, undefined, '\ud800', 1n, Symbol('x'), () => 1, new Date(0), new Map(), list]) {
      expect(fault(() => recordBytes({ a: [bad] })).code).toBe('record-not-writable');
    }
    expect(fault(() => recordBytes({ a: [0, { b: undefined }] }))).toEqual({
      code: 'record-not-writable',
      detail: '$.a[1].b',
    });
    expect(fault(() => recordBytes({ '\udc00': 1 })).code).toBe('record-not-writable');
    expect(fault(() => recordBytes({ å: 1, 'a\u030a': 2 })).code).toBe('record-not-writable');
    expect(fault(() => recordBytes(undefined)).code).toBe('record-not-writable');
  });

  test('refuses a circle and a nesting deeper than the stack', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(fault(() => recordBytes(circle)).code).toBe('record-not-writable');
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(fault(() => parseRecordBytes(bytes(deep))).code).toBe('record-not-canonical');
  });
});

describe('reading a record', () => {
  test('gives back what was written', () => {
    const value = { votes: [{ seat: 'KS', vote: 'mot' }], n: 1.5, none: null, ['__proto__']: 'a key as any other' };
    expect(parseRecordBytes(recordBytes(value))).toEqual(value);
  });

  test('accepts no other spelling of the same value', () => {
    const spellings = [
      '{"a":1} ',
      '{"a":1}\n',
      '\ufeff{"a":1}',
      '{"a":1.0}',
      '{"b":1,"a":1}',
      '{"a":1,"a":1}',
      '{"\\u0061":1}',
    ];
    const broken = ['', '{', '{"a":1e400}', '{"a":"\\ud800"}', '{"a":"a\u030a"}', '{"a":12345678901234567890}'];
    for (const json of [...spellings, ...broken]) {
      expect(fault(() => parseRecordBytes(bytes(json))).code, json).toBe('record-not-canonical');
    }
    expect(fault(() => parseRecordBytes(new Uint8Array([0x22, 0xff, 0x22]))).code).toBe('record-not-canonical');
    expect(parseRecordBytes(bytes('{"a":1}'))).toEqual({ a: 1 });
  });
});
