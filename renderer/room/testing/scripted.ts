/** A small meeting for tests: commands go through the real law, and the book is folded by the real functions. */
import { emptyBook, extendBook, type Book } from '../../../domain/meeting/acts.ts';
import type { MeetingCommand } from '../../../domain/meeting/commands.ts';
import { decideOnBook } from '../../../domain/meeting/decide-on-book.ts';
import {
  SPEAKING_RULES,
  type Authority,
  type Party,
  type Right,
  type Roster,
  type RosterSeat,
} from '../../../domain/meeting/roster.ts';
import { isRefusal } from '../../../domain/refusal.ts';

export const BODY = 'su';
const ALL: readonly Right[] = ['attend', 'speak', 'propose', 'decide'];

type SeatGiven = {
  seat: string;
  party: Party;
  holder: string;
  organisation: string;
  office?: string;
  rights?: readonly Right[];
  represents?: readonly string[];
  authority?: Authority;
  deputies?: readonly string[];
  secretary?: boolean;
};

/** Two seats of the trust, three of kommuner (one of them for two), an observer who may speak, a secretary. */
export const SMALL_ROSTER: Roster = rosterOf(
  [
    {
      seat: 'h1',
      party: 'hospital',
      holder: 'Sara Sykehus',
      organisation: 'Finnmarkssykehuset',
      deputies: ['Dag Vara', 'Dina Vara'],
    },
    { seat: 'h2', party: 'hospital', holder: 'Hans Sykehus', organisation: 'Finnmarkssykehuset' },
    { seat: 'alta', party: 'municipalities', holder: 'Anne Dahl', organisation: 'Alta', office: 'Kommunalsjef' },
    {
      seat: 'hammerfest',
      party: 'municipalities',
      holder: 'Hilde Dalen',
      organisation: 'Hammerfest',
      represents: ['Hammerfest', 'Hasvik'],
    },
    {
      seat: 'karasjok',
      party: 'municipalities',
      holder: 'Áile Balto',
      organisation: 'Karasjok',
      authority: { kind: 'none' },
    },
    {
      seat: 'gp',
      party: 'generalPractitioner',
      holder: 'Geir Fastlege',
      organisation: 'Fastlegene',
      rights: ['attend', 'speak'],
    },
    { seat: 'ks', party: 'municipalAssociation', holder: 'Kåre Observatør', organisation: 'KS', rights: ['attend'] },
  ],
  ['Alta', 'Hammerfest', 'Hasvik', 'Karasjok'],
);

function rosterOf(seats: readonly SeatGiven[], kommuner: readonly string[]): Roster {
  const full = seats.map((each): RosterSeat => ({
    seat: each.seat,
    body: BODY,
    office: each.office ?? 'Medlem',
    party: each.party,
    rights: each.rights ?? ALL,
    secretary: each.secretary ?? false,
    organisation: each.organisation,
    represents: each.represents ?? [each.organisation],
    authority: each.authority ?? { kind: 'direct' },
    holder: each.holder,
    deputies: each.deputies ?? [],
  }));
  const people = new Set(full.flatMap((each) => [each.holder as string, ...each.deputies]));
  const organisations = new Set([...full.map((each) => each.organisation), ...kommuner]);
  return {
    bodies: [
      {
        body: BODY,
        name: 'Strategisk samarbeidsutvalg',
        abbreviation: 'SU',
        level: 'strategic',
        languageForm: 'nb',
        decisionRule: 'consensus',
        quorum: { numerator: 1, denominator: 2 },
        silentTest: true,
        voting: false,
        statementsUntil: 'item',
        noticeDays: 14,
        plannedMinutes: 120,
        numberPattern: '{n}/{yy}',
        speakingTimeSeconds: { innlegg: 180, replikk: 60, svarreplikk: 60, clarifyingQuestion: 60, pointOfOrder: 60 },
        speakingRules: SPEAKING_RULES,
        chair: 'Sara Sykehus',
        deputyChair: 'Anne Dahl',
        concerns: [...kommuner, 'Finnmarkssykehuset'],
      },
    ],
    seats: full,
    persons: [...people].map((name) => ({ person: name, name })),
    organisations: [...organisations].map((name) => ({
      organisation: name,
      name,
      organisationKind: kommuner.includes(name)
        ? 'municipality'
        : name === 'Finnmarkssykehuset'
          ? 'healthTrust'
          : 'other',
    })),
  };
}

export type Act = {
  [Kind in MeetingCommand['kind']]: Omit<Extract<MeetingCommand, { kind: Kind }>, 'meeting'>;
}[MeetingCommand['kind']];

const START_MS = Date.parse('2026-10-12T08:00:00Z');

/**
 * Plays acts on a meeting, one a second. Throws when an act is refused, because a test that believes in a state
 * must have reached it lawfully.
 */
export function play(acts: readonly Act[], from: Book = emptyBook('m'), roster: Roster = SMALL_ROSTER): Book {
  // A book's lists grow in place; what a test has made before must stay as it was.
  let book: Book = { ...from, entries: [...from.entries], acts: from.acts.map((each) => ({ ...each })) };
  for (const act of acts) {
    const command = { ...act, meeting: 'm' };
    const events = decideOnBook(book, command, {
      by: { window: 'keeper' },
      rosterOn: () => roster,
      numbersUsed: () => [],
      today: '2026-09-20',
      prose: {},
    });
    if (isRefusal(events)) throw new Error(`${command.kind} was refused: ${events.code}`);
    const mono = 1000 * (book.acts.length + 1);
    const op = `op-${book.entries.length + 1}`;
    for (const event of events)
      book = extendBook(book, {
        seq: book.entries.length + 1,
        op,
        at: new Date(START_MS + mono).toISOString(),
        mono,
        session: 's1',
        by: { window: 'keeper' },
        event,
      });
  }
  return book;
}

/** Planned, called and opened, with two items: `talk` for information and `case` for decision. */
export const OPENED: readonly Act[] = [
  { kind: 'plan-meeting', bodies: [BODY], days: [{ date: '2026-10-12', start: '10:00', minutes: 60 }], place: 'Alta' },
  { kind: 'add-item', item: 'talk', title: 'Orientering', itemKind: 'information', plannedMinutes: 20 },
  { kind: 'add-item', item: 'case', title: 'Beredskap', itemKind: 'decision', plannedMinutes: 50 },
  { kind: 'publish-notice' },
  { kind: 'open-meeting' },
];

/** Everybody of the small roster is here. */
export const ALL_HERE: readonly Act[] = SMALL_ROSTER.seats.map((each) => ({
  kind: 'record-attendance',
  person: each.holder as string,
  state: 'present',
}));
