/** For tests: data folders with a small meeting in them, and a way to run commands on them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../app/answer.ts';
import { scriptClock, seededSalt } from '../../app/clock.ts';
import { Runner } from '../../app/run-command.ts';
import { openMemoryStore, openStore, type Store } from '../../db/store.ts';

/** Runs `act` with a folder of its own, which is gone afterwards. */
export function inFolder<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-store-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for an act that takes its time. */
export async function inFolderAsync<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-store-'));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type Desk = { store: Store; runner: Runner; run(command: object): Answer; at(seconds: number): string };

/** A desk to run commands at: a second passes with each. `from` is the first second, for a later session. */
export function deskOver(store: Store, from = 0): Desk {
  const entries = store.heads().reduce((sum, { entry }) => sum + entry, 0);
  const runner = new Runner(store, scriptClock('seed', entries), seededSalt('seed'));
  let seconds = from;
  const at = (second: number): string => new Date(Date.UTC(2026, 9, 12, 8) + second * 1000).toISOString();
  const run = (command: object): Answer => {
    seconds += 1;
    return runner.run({ op: `op-${seconds}`, at: at(seconds), by: { window: 'keeper' }, ...command });
  };
  return { store, runner, run, at };
}

export function deskInMemory(): Desk {
  return deskOver(openMemoryStore());
}

export function deskIn(folder: string, from = 0): Desk {
  return deskOver(openStore({ folder, test: true }), from);
}

const DECIDES = ['attend', 'speak', 'propose', 'decide'];

/** Commands for a body of two sides with one seat each, and an open meeting `m` with both present and `sak` taken up. */
export const SMALL_MEETING: readonly object[] = [
  { kind: 'register-area', area: 'finnmark', name: 'Finnmark' },
  {
    kind: 'register-organisation',
    organisation: 'hf',
    area: 'finnmark',
    name: 'Finnmarkssykehuset',
    organisationKind: 'healthTrust',
  },
  {
    kind: 'register-organisation',
    organisation: 'alta',
    area: 'finnmark',
    name: 'Alta',
    organisationKind: 'municipality',
  },
  { kind: 'register-person', person: 'maret', name: 'Máret Čuoŋŋi', madeUp: true },
  { kind: 'register-person', person: 'ola', name: 'Ola Hansen', madeUp: true },
  { kind: 'found-body', body: 'su', area: 'finnmark', name: 'Samhandlingsutvalget', level: 'strategic' },
  {
    kind: 'add-seat',
    seat: 'su-hf',
    body: 'su',
    office: 'Klinikksjef',
    party: 'hospital',
    rights: DECIDES,
    organisation: 'hf',
  },
  {
    kind: 'add-seat',
    seat: 'su-alta',
    body: 'su',
    office: 'Kommunalsjef',
    party: 'municipalities',
    rights: DECIDES,
    organisation: 'alta',
  },
  { kind: 'appoint', seat: 'su-hf', person: 'maret', from: '2026-01-01' },
  { kind: 'appoint', seat: 'su-alta', person: 'ola', from: '2026-01-01' },
  { kind: 'choose-leaders', body: 'su', chair: 'maret', deputyChair: 'ola', from: '2026-01-01' },
  {
    kind: 'plan-meeting',
    meeting: 'm',
    bodies: ['su'],
    days: [{ date: '2026-10-12', start: '10:00', minutes: 120 }],
    place: 'Alta',
  },
  { kind: 'add-item', meeting: 'm', item: 'sak', title: 'Etablering', itemKind: 'decision' },
  { kind: 'publish-notice', meeting: 'm' },
  { kind: 'open-meeting', meeting: 'm' },
  { kind: 'record-attendance', meeting: 'm', person: 'maret', state: 'present' },
  { kind: 'record-attendance', meeting: 'm', person: 'ola', state: 'video' },
  { kind: 'take-up-item', meeting: 'm', item: 'sak' },
];

/** Runs the small meeting, in a body with these settings; fails at the first command that is not done. */
export function holdSmallMeeting(desk: Desk, settings: object = {}): void {
  const planned = SMALL_MEETING.findIndex((each) => 'kind' in each && each.kind === 'plan-meeting');
  const set = Object.keys(settings).length === 0 ? [] : [{ kind: 'change-body', body: 'su', ...settings }];
  for (const command of SMALL_MEETING.toSpliced(planned, 0, ...set)) {
    const answer = desk.run(command);
    if (answer.outcome !== 'done') throw new Error(`not done: ${JSON.stringify({ command, answer })}`);
  }
}
