// What the stand-in does not have, it refuses in words, at once and with the name that was asked for. A test that passes because a
// call did nothing would be worse than no test, so nothing here is ever a silent `undefined`.
import { EventEmitter } from 'node:events';

/** Thrown when the app asks Electron for something that the stand-in does not have. */
export class NotInStandin extends Error {
  override name = 'NotInStandin';
}

/** Refuses one thing by name, with the reason when there is more to say than "it is not there". */
export function refuse(name: string, why = 'is not there'): never {
  throw new NotInStandin(`stand-in: ${name} ${why}`);
}

/** The language, and tools that print or compare values, ask every object for these; having none of them is a true answer. */
const ASKED_BY_THE_LANGUAGE = new Set([
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
  'constructor',
  'prototype',
]);

function isAnswerable(target: object, key: PropertyKey): boolean {
  return typeof key === 'symbol' || key in target || ASKED_BY_THE_LANGUAGE.has(String(key));
}

/** The same object, except that asking it for a property it does not have throws. */
export function refusing<T extends object>(name: string, known: T): T {
  return new Proxy(known, {
    get: (target, key, receiver) =>
      isAnswerable(target, key) ? Reflect.get(target, key, receiver) : refuse(`${name}.${String(key)}`),
  });
}

/** Stands for a whole module of Electron that is not there: importing it is allowed, any use of it is refused. */
export function absent(name: string): never {
  const get = (_target: object, key: PropertyKey): undefined =>
    typeof key === 'symbol' || ASKED_BY_THE_LANGUAGE.has(String(key)) ? undefined : refuse(`${name}.${String(key)}`);
  // Only an ordinary function may be called with `new`; a bound one has no `prototype` that a Proxy would have to show.
  const target = function () {}.bind(null);
  return new Proxy(target, {
    get,
    construct: () => refuse(`new ${name}()`),
    apply: () => refuse(`${name}()`),
  }) as never;
}

type Listener = (...args: any[]) => void;

/**
 * An EventEmitter that refuses unknown properties, and unknown events when it is given the list of those it knows. The refusal sits in the
 * prototype chain and not around the object, because a Proxy around an object cannot reach its private fields.
 */
export class StrictEmitter extends EventEmitter {
  readonly #knownEvents: ReadonlySet<string> | undefined;

  /** The names of the events are given in one text, with blanks between them. */
  constructor(knownEvents?: string) {
    super();
    if (knownEvents !== undefined)
      this.#knownEvents = new Set(['newListener', 'removeListener', ...knownEvents.trim().split(/\s+/)]);
  }

  override on(event: string | symbol, listener: Listener): this {
    this.#check(event);
    return super.on(event, listener);
  }

  override addListener(event: string | symbol, listener: Listener): this {
    return this.on(event, listener);
  }

  override once(event: string | symbol, listener: Listener): this {
    this.#check(event);
    return super.once(event, listener);
  }

  #check(event: string | symbol): void {
    if (typeof event === 'symbol' || !this.#knownEvents || this.#knownEvents.has(event)) return;
    refuse(`the event '${event}' of ${this.constructor.name}`, 'never comes');
  }
}

Object.setPrototypeOf(
  StrictEmitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get: (target, key, receiver) =>
      isAnswerable(target, key) ? Reflect.get(target, key, receiver) : refuse(`${className(receiver)}.${String(key)}`),
  }),
);

function className(instance: object): string {
  return instance.constructor.name;
}

/** What Electron passes first to listeners that may say no. */
export class Preventable {
  defaultPrevented = false;

  constructor(more: object = {}) {
    Object.assign(this, more);
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
