/**
 * The machine record as bytes: RFC 8785 JSON, every text in Unicode NFC, no newline at the end.
 * The file itself is the canonical form, so whoever checks it needs no canonicaliser.
 */
import canonicalize from 'canonicalize';
import { ExportFault } from './fault.ts';

/**
 * The bytes of a record.
 * In: plain objects, lists, texts, finite numbers, booleans, null. Out: UTF-8.
 * Throws ExportFault `record-not-writable` for everything else, also for undefined, which JSON would quietly drop,
 * and for two keys that become one in NFC.
 */
export function recordBytes(value: unknown): Uint8Array {
  try {
    return new TextEncoder().encode(canonicalize(plainValue(value, '$')));
  } catch (cause) {
    // A list within a list within a list … overflows the stack; that is no record either.
    throw cause instanceof ExportFault ? cause : notWritable('$', cause);
  }
}

/**
 * Reads a record. Accepts only bytes that are exactly their own canonical form.
 * Throws ExportFault `record-not-canonical`.
 */
export function parseRecordBytes(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (Buffer.compare(recordBytes(value), bytes) === 0) return value;
  } catch (cause) {
    throw new ExportFault('record-not-canonical', '', { cause });
  }
  throw new ExportFault('record-not-canonical');
}

/** The same value with all texts in NFC, known to be nothing but JSON. `place` is a path for the fault. */
function plainValue(value: unknown, place: string): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string') return plainText(value, place);
  if (Array.isArray(value)) return Array.from(value, (item, index) => plainValue(item, `${place}[${index}]`));
  if (typeof value === 'object' && isPlainObject(value)) return plainObject(value, place);
  throw notWritable(place);
}

function plainObject(value: object, place: string): object {
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    const plainKey = plainText(key, place);
    return [plainKey, plainValue(item, `${place}.${plainKey}`)];
  });
  const plain = Object.fromEntries(entries);
  if (Object.keys(plain).length !== entries.length) throw notWritable(place);
  return plain;
}

function plainText(text: string, place: string): string {
  if (!text.isWellFormed()) throw notWritable(place);
  return text.normalize('NFC');
}

/** Dates, maps and the like have a form of their own; the caller must say which text or number is meant. */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.getOwnPropertySymbols(value).length === 0;
}

function notWritable(place: string, cause?: unknown): ExportFault {
  return new ExportFault('record-not-writable', place, { cause });
}
