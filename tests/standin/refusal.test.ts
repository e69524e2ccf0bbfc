// The small parts of the stand-in that need no browser: what it refuses, and how it reads accelerators and addresses.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseAccelerator } from '../../standin/accelerators.ts';
import { findChromium } from '../../standin/find-chromium.ts';
import { absent, refusing, StrictEmitter } from '../../standin/refusal.ts';

class Thing extends StrictEmitter {
  readonly #secret = 'kept';

  constructor() {
    super('known other');
  }

  reveal(): string {
    return this.#secret;
  }
}

describe('refusals', () => {
  it('a property that is not there is refused by name', () => {
    const thing = new Thing() as Thing & { setVibrancy(): void };
    expect(thing.reveal()).toBe('kept');
    expect(() => thing.setVibrancy()).toThrow('stand-in: Thing.setVibrancy is not there');
    const module = refusing('shell', { beep: () => 1 }) as { beep(): number; trashItem?(): void };
    expect(module.beep()).toBe(1);
    expect(() => module.trashItem).toThrow('stand-in: shell.trashItem is not there');
  });

  it('an event that never comes is refused when it is listened to', () => {
    const thing = new Thing();
    const heard = vi.fn();
    thing.on('known', heard).once('other', heard);
    thing.emit('known', 1);
    expect(heard).toHaveBeenCalledWith(1);
    expect(() => thing.on('unknown', heard)).toThrow("the event 'unknown' of Thing never comes");
  });

  it('a whole module can be absent: naming it is allowed, using it is not', () => {
    const Tray = absent('Tray') as unknown as { new (): object; something: string };
    expect(() => new Tray()).toThrow('stand-in: new Tray() is not there');
    expect(() => Tray.something).toThrow('stand-in: Tray.something is not there');
  });

  it('what is awaited or printed is not asked for its promise or its form', async () => {
    const thing = new Thing();
    expect(await Promise.resolve(thing)).toBe(thing);
    expect(() => JSON.stringify(refusing('x', { a: 1 }))).not.toThrow();
  });
});

describe('accelerators', () => {
  it('are read for the platform', () => {
    const none = { ctrl: false, shift: false, alt: false, meta: false };
    expect(parseAccelerator('CmdOrCtrl+Shift+N', 'linux')).toEqual({ ...none, key: 'n', ctrl: true, shift: true });
    expect(parseAccelerator('CmdOrCtrl+N', 'darwin')).toEqual({ ...none, key: 'n', meta: true });
    expect(parseAccelerator('Alt+Up', 'linux')).toEqual({ ...none, key: 'arrowup', alt: true });
    expect(parseAccelerator('CmdOrCtrl+Plus', 'linux')).toEqual({ ...none, key: '+', ctrl: true });
    expect(parseAccelerator('F11', 'linux')).toEqual({ ...none, key: 'f11' });
  });
});

describe('finding a browser', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('takes the one that is named', () => {
    vi.stubEnv('MOTEBOK_CHROMIUM', process.execPath);
    expect(findChromium()).toBe(process.execPath);
  });

  it('does not take another when the named one is not there', () => {
    vi.stubEnv('MOTEBOK_CHROMIUM', '/nowhere/chromium');
    expect(() => findChromium()).toThrow('/nowhere/chromium');
  });
});
