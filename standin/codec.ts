// Values between the main process and a page, as text: what the structured clone algorithm carries, and nothing more. Plain JSON stays plain
// JSON, so an ordinary message costs one JSON.stringify and one JSON.parse; everything else is an object with the key `$`:
//
//   { $: 'kind', v: ... }   undefined, a special number, bigint, Date, RegExp, bytes, Map, Set, Error
//   { $: 'same', v: n }     the n-th object met so far, for cycles and for objects that stand in two places
//   { $: 'object', v: {} }  a plain object that has a key `$` of its own
//
// Both sides count objects in the order they meet them, so no object has to carry its number. The two functions are also sent into the page
// as source text; they must use nothing outside themselves. Base64 is done by whatever is fastest where they run.

type Tagged = { $: string; v?: unknown };

/** Text of any value that can be cloned. Throws Electron's words for one that cannot. */
export function encode(root: unknown): string {
  const numbers = new Map<object, number>();

  const base64 = (bytes: Uint8Array): string => {
    const native = (bytes as { toBase64?: () => string }).toBase64;
    if (native) return native.call(bytes);
    if (typeof Buffer === 'function')
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
    let text = '';
    for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return btoa(text);
  };

  const encodeValue = (value: unknown): unknown => {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'undefined':
        return { $: 'undefined' };
      case 'number':
        if (Object.is(value, -0)) return { $: 'number', v: '-0' };
        return Number.isFinite(value) ? value : { $: 'number', v: String(value) };
      case 'bigint':
        return { $: 'bigint', v: String(value) };
      case 'object':
        return value === null ? null : encodeOnce(value);
      case 'function':
      case 'symbol':
        throw new Error('An object could not be cloned.');
    }
  };

  const encodeOnce = (value: object): unknown => {
    const number = numbers.get(value);
    if (number !== undefined) return { $: 'same', v: number };
    numbers.set(value, numbers.size);
    return encodeObject(value);
  };

  const encodeObject = (value: object): unknown => {
    if (Array.isArray(value)) return Array.from(value, encodeValue);
    if (ArrayBuffer.isView(value)) {
      // The name comes from the prototype, so that Node's Buffer arrives as the Uint8Array it is.
      const kind = Object.prototype.toString.call(value).slice(8, -1);
      return { $: 'bytes', v: [kind, base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))] };
    }
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    switch (kind) {
      case 'Object':
        return encodePlain(value as Record<string, unknown>);
      case 'Date':
        return { $: 'Date', v: encodeValue((value as Date).getTime()) };
      case 'RegExp':
        return { $: 'RegExp', v: [(value as RegExp).source, (value as RegExp).flags] };
      case 'ArrayBuffer':
        return { $: 'bytes', v: [kind, base64(new Uint8Array(value as ArrayBuffer))] };
      case 'Map':
        return {
          $: 'Map',
          v: Array.from(value as Map<unknown, unknown>, ([k, v]) => [encodeValue(k), encodeValue(v)]),
        };
      case 'Set':
        return { $: 'Set', v: Array.from(value as Set<unknown>, encodeValue) };
      case 'Error':
        return { $: 'Error', v: [(value as Error).name, (value as Error).message, (value as Error).stack] };
      default:
        throw new Error(`#<${kind}> could not be cloned.`);
    }
  };

  const encodePlain = (value: Record<string, unknown>): unknown => {
    const plain: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(value)) plain[key] = encodeValue(value[key]);
    return '$' in plain ? { $: 'object', v: plain } : plain;
  };

  return JSON.stringify(encodeValue(root));
}

/** The value again, in the world where this runs. */
export function decode(text: string): any {
  const met: unknown[] = [];
  const meet = <T>(value: T): T => {
    met.push(value);
    return value;
  };

  const buffer = (base64: string): ArrayBuffer => {
    const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
    if (native) return native.call(Uint8Array, base64).buffer;
    // Node's small Buffers share one piece of memory, so the bytes are copied into their own.
    if (typeof Buffer === 'function') return new Uint8Array(Buffer.from(base64, 'base64')).buffer;
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
  };

  const decodeValue = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) {
      meet(value);
      for (let i = 0; i < value.length; i++) value[i] = decodeValue(value[i]);
      return value;
    }
    return '$' in value ? decodeTagged(value as Tagged) : decodePlain(value as Record<string, unknown>);
  };

  const decodePlain = (value: Record<string, unknown>): unknown => {
    meet(value);
    for (const key of Object.keys(value)) {
      const inner = value[key];
      const decoded = decodeValue(inner);
      // Assigning to the key `__proto__` would change the object itself; a key that needs no change is not assigned.
      if (decoded !== inner)
        Object.defineProperty(value, key, { value: decoded, writable: true, enumerable: true, configurable: true });
    }
    return value;
  };

  const decodeTagged = ({ $: kind, v }: Tagged): unknown => {
    switch (kind) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(v);
      case 'bigint':
        return BigInt(v as string);
      case 'same':
        return met[v as number];
      case 'object':
        return decodePlain(v as Record<string, unknown>);
      case 'Date':
        return meet(new Date(decodeValue(v) as number));
      case 'RegExp':
        return meet(new RegExp(...(v as [string, string])));
      case 'bytes':
        return meet(decodeBytes(...(v as [string, string])));
      case 'Map':
        return decodeMap(v as [unknown, unknown][]);
      case 'Set':
        return decodeSet(v as unknown[]);
      case 'Error':
        return meet(decodeError(...(v as [string, string, string])));
      default:
        throw new Error(`unknown kind of value: ${kind}`);
    }
  };

  const decodeBytes = (kind: string, base64: string): unknown => {
    if (kind === 'ArrayBuffer') return buffer(base64);
    return new (globalThis as unknown as Record<string, new (bytes: ArrayBuffer) => unknown>)[kind]!(buffer(base64));
  };

  const decodeMap = (entries: [unknown, unknown][]): Map<unknown, unknown> => {
    const map = meet(new Map<unknown, unknown>());
    for (const [key, value] of entries) map.set(decodeValue(key), decodeValue(value));
    return map;
  };

  const decodeSet = (values: unknown[]): Set<unknown> => {
    const set = meet(new Set());
    for (const value of values) set.add(decodeValue(value));
    return set;
  };

  const decodeError = (name: string, message: string, stack: string): Error => {
    const error = new Error(message);
    error.name = name;
    error.stack = stack;
    return error;
  };

  return decodeValue(JSON.parse(text));
}
