import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openMemoryStore, type Store } from '../../db/store.ts';
import { elapsedMs } from '../../domain/meeting/clock.ts';
import { currentSpeech, type Speech } from '../../domain/meeting/speaking-state.ts';
import { registerOfTheWorld } from '../scenarios/world.ts';
import type { Clock } from '../../app/clock.ts';
import { Runner } from '../../app/run-command.ts';
import type { Pulse } from '../../app/sleep.ts';

/** A machine whose three clocks are set by hand: the time of day, the monotonic one, and the uptime. */
class Machine implements Clock {
  readonly session = 's1';
  at = Date.parse('2026-10-12T08:00:00.000Z');
  mono = 0;
  uptimeMs = 5_000_000;
  now = () => ({ at: new Date(this.at).toISOString(), mono: this.mono, session: this.session });
  read = this.now;
  pulse = (): Pulse => ({ now: this.now(), uptimeMs: this.uptimeMs });

  goesOn(ms: number): void {
    this.at += ms;
    this.mono += ms;
    this.uptimeMs += ms;
  }
}

let store: Store;
let machine: Machine;
let runner: Runner;
let ops = 0;

function run(fields: object): string {
  ops += 1;
  return runner.run({ op: `op-${ops}`, by: { window: 'keeper' }, meeting: 'm', ...fields }).outcome;
}

function speech(): Speech {
  const book = runner.book('m') ?? expect.unreachable();
  return currentSpeech(book.state) ?? book.state.speaking['a']?.speeches.at(-1) ?? expect.unreachable();
}

function secondsPass(count: number): void {
  for (let second = 0; second < count; second++) {
    machine.goesOn(1000);
    runner.beat();
  }
}

beforeEach(() => {
  store = openMemoryStore();
  machine = new Machine();
  runner = new Runner(store, machine);
  for (const command of registerOfTheWorld()) {
    const { kind, ...fields } = command;
    ops += 1;
    runner.run({ op: `op-${ops}`, by: { window: 'keeper' }, kind, ...fields });
  }
  const days = [{ date: '2026-10-12', start: '10:00', minutes: 60 }];
  run({ kind: 'plan-meeting', bodies: ['su'], days, place: 'Alta' });
  run({ kind: 'add-item', item: 'a', title: 'a', itemKind: 'discussion' });
  run({ kind: 'publish-notice' });
  run({ kind: 'open-meeting' });
  run({ kind: 'record-attendance', person: 'anne-dahl', state: 'present' });
  run({ kind: 'take-up-item', item: 'a' });
  run({ kind: 'ask-for-the-word', request: 'r1', person: 'anne-dahl' });
  run({ kind: 'next-speaker' });
  secondsPass(20);
});

afterEach(() => store.close());

describe('a machine that sleeps while somebody speaks (S7)', () => {
  test.each([
    ['whose monotonic clock runs on', 60_000],
    ['whose monotonic clock stands still', 200],
  ])('%s: the clock stands at the last beat, the gap is shown, one key charges it', (_what, monoMs) => {
    machine.goesOn(monoMs);
    machine.at += 60_000 - monoMs;
    machine.uptimeMs += 60_000 - monoMs;
    runner.beat();
    expect(speech().clock).toMatchObject({ countedMs: 20_000, since: null, gap: { gapMs: 60_000 } });
    secondsPass(5);
    expect(run({ kind: 'resume-clock', chargeGap: true })).toBe('done');
    expect(elapsedMs(speech().clock, machine.now())).toBe(80_000);
  });

  test('a command that comes before the first beat finds the gap too', () => {
    machine.goesOn(60_000);
    run({ kind: 'ask-for-the-word', request: 'r2', person: 'anne-dahl' });
    expect(speech().clock).toMatchObject({ countedMs: 20_000, since: null, gap: { gapMs: 60_000 } });
  });

  test('a machine whose clock is set forward or back has not slept', () => {
    machine.at += 3_600_000;
    secondsPass(2);
    machine.at -= 7_200_000;
    secondsPass(2);
    expect(elapsedMs(speech().clock, machine.now())).toBe(24_000);
    expect(speech().clock.gap).toBeNull();
  });

  test('nothing is noted where no clock ran', () => {
    run({ kind: 'pause-clock' });
    machine.goesOn(60_000);
    runner.beat();
    expect(speech().clock.gap).toBeNull();
  });
});

test('a speech left running ends at the last durable beat when the item is concluded (S12)', () => {
  machine.goesOn(700);
  run({ kind: 'conclude-item', item: 'a', outcome: 'postponed' });
  expect(speech()).toMatchObject({ leftRunning: true, clock: { countedMs: 20_000, since: null } });
});
