/**
 * The register: areas, organisations, people, bodies, seats and who holds them from when to when (B1–B5).
 * Plain facts with validity dates; a meeting freezes what was in force on its day.
 */
import type { AreaId, BodyId, OrganisationId, PersonId, SeatId } from '../ids.ts';
import type { LanguageForm } from '../minutes/document.ts';
import {
  SPEAKING_RULES,
  type Authority,
  type Party,
  type Right,
  type Roster,
  type RosterSeat,
  type SpeakingRules,
  type SpeechKind,
} from '../meeting/roster.ts';
import type { StatementEnd } from '../meeting/statement-state.ts';
import type { Alternation } from './alternation.ts';

export type Area = { area: AreaId; name: string };
export const ORGANISATION_KINDS = ['healthTrust', 'municipality', 'other'] as const;
export type Organisation = {
  organisation: OrganisationId;
  area: AreaId;
  name: string;
  organisationKind: (typeof ORGANISATION_KINDS)[number];
  inhabitants?: number;
};
export type Person = { person: PersonId; name: string; title?: string; madeUp: boolean };
export type Body = {
  body: BodyId;
  area: AreaId;
  name: string;
  abbreviation?: string;
  level: string;
  languageForm: LanguageForm;
  decisionRule: 'consensus' | 'none';
  quorum: { numerator: number; denominator: number };
  silentTest: boolean;
  /** Whether the body's own rules have votes and elections; off unless somebody says so (K8). */
  voting: boolean;
  /** Until when a protokolltilførsel can be announced (K16). */
  statementsUntil: StatementEnd;
  noticeDays: number;
  plannedMinutes: number;
  numberPattern: string;
  speakingTimeSeconds: Record<SpeechKind, number>;
  speakingRules: SpeakingRules;
  /** Which side leads, and when the other takes over (B6); absent where the lead does not alternate. */
  alternation?: Alternation;
};
export type Seat = {
  seat: SeatId;
  body: BodyId;
  /** Place in lists and in the roll call. */
  position: number;
  office: string;
  party: Party;
  rights: readonly Right[];
  secretary: boolean;
  organisation: OrganisationId;
  represents: readonly OrganisationId[];
  authority: Authority;
};
/** A person holds a seat from a date; `to` is the last day, open when absent (B3). */
export type Appointment = { seat: SeatId; person: PersonId; from: string; to?: string };
/** A personal deputy of a seat (B4). */
export type Deputyship = { seat: SeatId; person: PersonId; order: number; from: string; to?: string };
/** Chair and deputy chair of a body from a date (B6). */
export type Leadership = { body: BodyId; chair: PersonId; deputyChair?: PersonId; from: string; to?: string };

export type Register = {
  areas: readonly Area[];
  organisations: readonly Organisation[];
  persons: readonly Person[];
  bodies: readonly Body[];
  seats: readonly Seat[];
  appointments: readonly Appointment[];
  deputyships: readonly Deputyship[];
  leaderships: readonly Leadership[];
};

export const EMPTY_REGISTER: Register = {
  areas: [],
  organisations: [],
  persons: [],
  bodies: [],
  seats: [],
  appointments: [],
  deputyships: [],
  leaderships: [],
};

/** Settings that a body has until its people change them (B1, S4, A3). */
export const BODY_DEFAULTS = {
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
} as const satisfies Partial<Body>;

/** Whether something dated holds on a day (ISO dates; `to` is the last day). */
export function holdsOn(dated: { from: string; to?: string }, date: string): boolean {
  return dated.from <= date && (dated.to === undefined || date <= dated.to);
}

/**
 * The roster of some bodies on a date (B3): who sat where *then*, with deputies in order and the settings in force.
 * In: the whole register, the bodies' ids, an ISO date. Out: a roster; unknown bodies are left out.
 */
export function rosterOn(register: Register, bodies: readonly BodyId[], date: string): Roster {
  const known = bodies.flatMap((id) => register.bodies.find((each) => each.body === id) ?? []);
  const seats = register.seats
    .filter((each) => known.some((body) => body.body === each.body))
    .toSorted((a, b) => a.position - b.position)
    .map((seat) => rosterSeat(register, seat, date));
  const leaders = known.map((each) => leadersOn(register, each.body, date));
  const people = new Set<PersonId>([
    ...seats.flatMap((each) => [...(each.holder === null ? [] : [each.holder]), ...each.deputies]),
    ...leaders.flatMap((each) => (each ? [each.chair, ...(each.deputyChair ? [each.deputyChair] : [])] : [])),
  ]);
  const areas = new Set(known.map((each) => each.area));
  const seated = new Set(seats.flatMap((each) => [each.organisation, ...each.represents]));
  const organisations = register.organisations.filter((each) => areas.has(each.area) || seated.has(each.organisation));
  return {
    bodies: known.map(({ area, alternation: _alternation, ...body }, index) => ({
      ...body,
      chair: leaders[index]?.chair ?? null,
      deputyChair: leaders[index]?.deputyChair ?? null,
      concerns: organisations
        .filter((each) => each.area === area && each.organisationKind !== 'other')
        .map((each) => each.organisation),
    })),
    seats,
    persons: register.persons
      .filter((each) => people.has(each.person))
      .map(({ person, name, title }) => ({ person, name, ...(title === undefined ? {} : { title }) })),
    organisations: organisations.map(({ area: _area, ...each }) => each),
  };
}

/** B6: whoever was chosen last leads, also where the term before was left open. */
function leadersOn(register: Register, body: BodyId, date: string): Leadership | undefined {
  const terms = register.leaderships.filter((each) => each.body === body && holdsOn(each, date));
  return terms.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
}

function rosterSeat(register: Register, seat: Seat, date: string): RosterSeat {
  const { position: _position, ...given } = seat;
  const held = register.appointments.findLast((each) => each.seat === seat.seat && holdsOn(each, date));
  const deputies = register.deputyships
    .filter((each) => each.seat === seat.seat && holdsOn(each, date))
    .toSorted((a, b) => a.order - b.order);
  return { ...given, holder: held?.person ?? null, deputies: deputies.map((each) => each.person) };
}
