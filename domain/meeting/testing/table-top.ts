/**
 * A meeting on the table top: commands go through the law and into a book, with time and ids given.
 * For tests of the law alone; the scenarios play the same through the whole app.
 */
import { isRefusal, type Refusal } from '../../refusal.ts';
import { emptyBook, extendBook, type Book } from '../acts.ts';
import type { MeetingCommand } from '../commands.ts';
import { decideOnBook } from '../decide-on-book.ts';
import type { Window } from '../events.ts';
import type { Expects, Facts } from '../facts.ts';
import { SPEAKING_RULES, type Right, type Roster, type RosterSeat, type Side, type SpeakingRules } from '../roster.ts';

export const MEETING = 'm';

/** A command without the meeting. */
export type Act = {
  [Kind in MeetingCommand['kind']]: Omit<Extract<MeetingCommand, { kind: Kind }>, 'meeting'>;
}[MeetingCommand['kind']];

const ALL: readonly Right[] = ['attend', 'speak', 'propose', 'decide'];

function seat(name: string, party: Side, deputies: readonly string[] = []): RosterSeat {
  const organisation = party === 'hospital' ? 'trust' : name;
  return {
    seat: name,
    body: 'su',
    office: name,
    party,
    rights: ALL,
    secretary: false,
    organisation,
    represents: [organisation],
    authority: { kind: 'direct' },
    holder: `holder-of-${name}`,
    deputies,
  };
}

/** Two seats of the trust, three of kommuner, each with its holder and some with deputies; the first leads. */
export const ROSTER: Roster = {
  bodies: [
    {
      body: 'su',
      name: 'SU',
      level: 'strategic',
      languageForm: 'nb',
      decisionRule: 'consensus',
      quorum: { numerator: 1, denominator: 2 },
      silentTest: true,
      voting: true,
      statementsUntil: 'item',
      noticeDays: 14,
      plannedMinutes: 120,
      numberPattern: '{n}/{yy}',
      speakingTimeSeconds: { innlegg: 180, replikk: 60, svarreplikk: 60, clarifyingQuestion: 60, pointOfOrder: 60 },
      speakingRules: SPEAKING_RULES,
      chair: 'holder-of-h1',
      deputyChair: 'holder-of-k1',
      concerns: ['trust', 'k1', 'k2', 'k3'],
    },
  ],
  seats: [
    seat('h1', 'hospital', ['d1']),
    seat('h2', 'hospital', ['d1', 'd2']),
    seat('k1', 'municipalities', ['d3', 'd4']),
    seat('k2', 'municipalities', ['d4', 'd3']),
    seat('k3', 'municipalities'),
  ],
  persons: [],
  organisations: [],
};

export const PEOPLE: readonly string[] = [
  ...new Set(ROSTER.seats.flatMap((each) => [each.holder ?? '', ...each.deputies])),
];

export class TableTop {
  readonly #roster: Roster;
  book: Book = emptyBook(MEETING);
  /** One run of the program. */
  session = 's1';
  /** The calendar day on which commands are given; a new one begins with a roll call (A1). */
  today = '2026-10-12';
  #mono = 0;
  #ops = 0;

  constructor(roster: Roster = ROSTER) {
    this.#roster = roster;
  }

  /** Runs one command a second after the last. Out: the events, or the refusal. */
  try(act: Act, { window = 'keeper', expects = {} }: { window?: Window; expects?: Expects } = {}) {
    const events = decideOnBook(
      this.book,
      { ...act, meeting: MEETING },
      factsFor(window, this.today, this.#roster),
      expects,
    );
    if (isRefusal(events)) return events;
    this.#mono += 1000;
    this.#ops += 1;
    for (const event of events)
      this.book = extendBook(this.book, {
        seq: this.book.entries.length + 1,
        op: `op-${this.#ops}`,
        at: new Date(Date.UTC(2026, 9, 12, 8) + this.#mono).toISOString(),
        mono: this.#mono,
        session: this.session,
        by: { window },
        event,
      });
    return events;
  }

  /** Runs commands that must be accepted. Throws when one is refused. */
  do(...acts: readonly Act[]): this {
    for (const act of acts) {
      const done = this.try(act);
      if (isRefusal(done)) throw new Error(`${act.kind} was refused: ${done.code}`);
    }
    return this;
  }

  /** The code by which a command is refused. Throws when it is not. */
  refusal(act: Act, expects: Expects = {}): Refusal['code'] {
    const done = this.try(act, { expects });
    if (!isRefusal(done)) throw new Error(`${act.kind} was accepted`);
    return done.code;
  }
}

function factsFor(window: Window, today: string, roster: Roster): Facts {
  return {
    by: { window, person: 'holder-of-h1' },
    rosterOn: () => roster,
    numbersUsed: () => [],
    today,
    prose: {},
  };
}

/** The same people in a body with other rules of speaking. */
export function rosterWith(rules: Partial<SpeakingRules>): Roster {
  const bodies = ROSTER.bodies.map((each) => ({ ...each, speakingRules: { ...SPEAKING_RULES, ...rules } }));
  return { ...ROSTER, bodies };
}

/** Planned with items, called and opened. */
export function openMeeting(items: readonly string[] = ['i1', 'i2', 'i3'], roster: Roster = ROSTER): TableTop {
  return new TableTop(roster)
    .do({
      kind: 'plan-meeting',
      bodies: ['su'],
      days: [{ date: '2026-10-12', start: '10:00', minutes: 60 }],
      place: '',
    })
    .do(...items.map((item): Act => ({ kind: 'add-item', item, title: item, itemKind: 'decision' })))
    .do({ kind: 'publish-notice' }, { kind: 'open-meeting' });
}
