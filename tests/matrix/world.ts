/** A meeting in each phase of N7, from which copies are taken: one for every command that is accepted. */
import { scriptClock } from '../../app/clock.ts';
import { REGISTER_SCHEMAS } from '../../app/command-schemas/register.ts';
import { Runner } from '../../app/run-command.ts';
import type { Answer } from '../../app/answer.ts';
import { openMemoryStore, type Store } from '../../db/store.ts';
import type { NewEntry } from '../../db/journal.ts';
import { openBook } from '../../domain/meeting/acts.ts';
import type { MeetingState, Phase } from '../../domain/meeting/state.ts';
import { readEntry } from '../../app/meeting-files.ts';
import type { RegisterChange } from '../../domain/register/commands.ts';
import type { Register } from '../../domain/register/register.ts';
import { ALWAYS_HERE, BODY, holderOf, registerOfTheMatrix, SENDERS } from './people.ts';

export const MEETING = 'm';
/** The item that is open once the meeting is, with a round on one proposal; the others wait. */
export const ITEM = 'open';

/** The day of the meeting; the hours are no part of this matrix. */
const AT = new Date(Date.UTC(2026, 9, 12, 8)).toISOString();

export type Act = Readonly<Record<string, unknown>> & { kind: string };

const PLANNED: readonly Act[] = [
  { kind: 'plan-meeting', bodies: [BODY], days: [{ date: '2026-10-12', start: '10:00', minutes: 120 }], place: 'Alta' },
  ...['open', 'next', 'later'].map((item) => ({ kind: 'add-item', item, title: item, itemKind: 'decision' })),
];

const OPEN: readonly Act[] = [
  { kind: 'open-meeting' },
  ...ALWAYS_HERE.map((person) => ({ kind: 'record-attendance', person, state: 'present' })),
  ...SENDERS.flatMap((each): Act[] => {
    const { person, presence } = each;
    if (presence === 'guest') return [{ kind: 'register-guest', person, name: 'Gro Gjest' }];
    const here = { kind: 'record-attendance', person, state: 'present' };
    if (presence === 'deputy') return [{ kind: 'record-attendance', person: holderOf(each), state: 'absent' }, here];
    return presence === 'left' ? [here, { kind: 'record-attendance', person, state: 'left' }] : [here];
  }),
  { kind: 'take-up-item', item: ITEM },
  ...SENDERS.filter((each) => each.presence !== 'left').map(({ person }) => ({
    kind: 'give-the-word',
    request: `waits-${person}`,
    person,
    speech: 'pointOfOrder',
  })),
  ...SENDERS.filter((each) => each.presence === 'inhabil').map(({ person }) => ({
    kind: 'decide-habilitet',
    item: ITEM,
    person,
    habil: false,
    ground: { law: 'fvl6' },
  })),
  { kind: 'next-speaker' },
  { kind: 'put-proposal', proposal: 'p1', item: ITEM, text: 'Ja.', proposer: 'chair' },
  { kind: 'put-proposal', proposal: 'p2', item: ITEM, text: 'Nei.', proposer: 'vice' },
  {
    kind: 'put-proposal',
    proposal: 'p3',
    item: ITEM,
    text: 'Nei, ikke nå.',
    proposer: 'vice',
    relation: { kind: 'amendment', to: 'p2' },
  },
  { kind: 'open-round', proposal: 'p1' },
  { kind: 'announce-statement', statement: 's1', item: ITEM, authors: [{ organisation: 'trust' }] },
];

const CLOSED: readonly Act[] = [
  { kind: 'withdraw-proposal', proposal: 'p1' },
  { kind: 'conclude-item', item: ITEM, outcome: 'postponed' },
  { kind: 'close-meeting' },
];

/** What leads to each phase, from the beginning. */
const WAY_TO: Readonly<Record<Phase, readonly Act[]>> = {
  unborn: [],
  planned: PLANNED,
  called: [...PLANNED, { kind: 'publish-notice' }],
  open: [...PLANNED, { kind: 'publish-notice' }, ...OPEN],
  paused: [...PLANNED, { kind: 'publish-notice' }, ...OPEN, { kind: 'pause-meeting' }],
  closed: [...PLANNED, { kind: 'publish-notice' }, ...OPEN, ...CLOSED],
  forApproval: [
    ...PLANNED,
    { kind: 'publish-notice' },
    ...OPEN,
    ...CLOSED,
    { kind: 'send-minutes', deadline: '2026-10-30' },
  ],
  approved: [...PLANNED, { kind: 'publish-notice' }, ...OPEN, ...CLOSED, approval()],
  signed: [
    ...PLANNED,
    { kind: 'publish-notice' },
    ...OPEN,
    ...CLOSED,
    approval(),
    {
      kind: 'sign-minutes',
      signer: 'chair',
      organisation: 'trust',
      fingerprint: 'f'.repeat(64),
      minutesSha256: 'a'.repeat(64),
    },
  ],
};

function approval(): Act {
  return { kind: 'approve-minutes', approvers: ['chair', 'vice'] };
}

export class World {
  readonly #store: Store;
  readonly #runner: Runner;
  #ops = 0;

  private constructor(store: Store) {
    this.#store = store;
    // The same session everywhere: no copy looks like a restart in the middle of a speech (S7).
    this.#runner = new Runner(store, scriptClock('matrix', 0));
  }

  /** A meeting in a phase. Throws where the way there is refused. */
  static inPhase(phase: Phase): World {
    const world = new World(openMemoryStore());
    for (const act of [...registerOfTheMatrix(), ...WAY_TO[phase]]) {
      const signing = act.kind === 'sign-minutes' ? { atEntry: world.entry } : {};
      const answer = world.send({ ...act, ...signing }, { window: 'keeper', person: 'secretary-present' });
      if (answer.outcome !== 'done') throw new Error(`${JSON.stringify(act)} → ${JSON.stringify(answer)}`);
    }
    return world;
  }

  /** Another store with the same entries and register. */
  copy(): World {
    // The opening froze what a meeting needs of the register (L1): copies of an opened one go without.
    const register = this.state?.openedAt ? [] : rowsOf(this.#store.register());
    const entries = this.#store.linkedEntries(MEETING);
    const store = openMemoryStore();
    const states = entries.length > 0 ? [openBook(MEETING, entries.map(readEntry)).state] : [];
    const head = this.#runner.head(MEETING);
    const copy = { entries: entries as NewEntry[], register, prose: [], papers: [], settings: {} };
    store.takeIn(copy, states, head === null ? {} : { [MEETING]: head });
    return new World(store);
  }

  send(act: Act, by: { window: string; person: string }): Answer {
    this.#ops += 1;
    const inMeeting = Object.hasOwn(REGISTER_SCHEMAS, act.kind) ? {} : { meeting: MEETING };
    return this.#runner.run({ op: `op-${this.#ops}-${this.entry}`, at: AT, mono: this.#ops, by, ...inMeeting, ...act });
  }

  get entry(): number {
    return this.#runner.head(MEETING)?.entry ?? 0;
  }

  get hash(): string {
    return this.#runner.head(MEETING)?.hash ?? '';
  }

  get state(): MeetingState | null {
    return this.#runner.book(MEETING)?.state ?? null;
  }

  close(): void {
    this.#store.close();
  }
}

function rowsOf(register: Register): RegisterChange[] {
  return Object.entries(register).flatMap(([table, rows]) =>
    rows.map((row): RegisterChange => ({ table, row }) as RegisterChange),
  );
}
