/**
 * The roster of a meeting: bodies, seats, people, organisations and rule settings in force on the day.
 * It is frozen into the opening entry, so that the log can be understood and verified alone (B3, L1).
 */
import type { BodyId, OrganisationId, PersonId, SeatId } from '../ids.ts';
import type { LanguageForm } from '../minutes/document.ts';
import type { StatementEnd } from './statement-state.ts';

/** The two sides that decide (several trusts may share the hospital side), and the groups outside them (B2). */
export const SIDES = ['hospital', 'municipalities'] as const;
export type Side = (typeof SIDES)[number];
export const GROUPS = [
  'generalPractitioner',
  'user',
  'employeeRepresentative',
  'countyGovernor',
  'university',
  'municipalAssociation',
  'other',
] as const;
export type Group = (typeof GROUPS)[number];
export type Party = Side | Group;

export function isSide(party: Party): party is Side {
  return party === 'hospital' || party === 'municipalities';
}

/** møterett, talerett, forslagsrett, beslutningsrett (B2). */
export const RIGHTS = ['attend', 'speak', 'propose', 'decide'] as const;
export type Right = (typeof RIGHTS)[number];

/** By what authority a deciding seat can bind those it represents (B5). */
export type Authority =
  { kind: 'direct' } | { kind: 'delegated'; by: string; reference?: string; limits?: string } | { kind: 'none' };

export type RosterSeat = {
  seat: SeatId;
  body: BodyId;
  /** What the seat is called: "Kommunalsjef", "Samhandlingssjef". */
  office: string;
  party: Party;
  rights: readonly Right[];
  /** A secretary speaks til forretningsorden and on facts (B2, S1). */
  secretary: boolean;
  organisation: OrganisationId;
  /** Whom the seat speaks for; at least one for a deciding seat (B5, K13). */
  represents: readonly OrganisationId[];
  authority: Authority;
  holder: PersonId | null;
  /** Personal deputies in order (B4). */
  deputies: readonly PersonId[];
};

export const SPEECH_KINDS = ['innlegg', 'replikk', 'svarreplikk', 'clarifyingQuestion', 'pointOfOrder'] as const;
/** oppklarende spørsmål is `clarifyingQuestion`, til forretningsorden `pointOfOrder` (S2). */
export type SpeechKind = (typeof SPEECH_KINDS)[number];

export const SPEAKING_ORDERS = ['asked', 'fewestFirst', 'fewestFirstThenSides'] as const;
/** In which order those who wait for an innlegg come (S9): as asked, fewest first, or then the sides in turn too. */
export type SpeakingOrder = (typeof SPEAKING_ORDERS)[number];

/** How a body runs its list of speakers, where places differ (S2, S4, S5, S9). */
export type SpeakingRules = {
  order: SpeakingOrder;
  /** How many of the first who wait are never passed (S9). */
  safePlaces: number;
  /** Innlegg begun in the case are counted up to this many; null counts all (S9). */
  countAtMost: number | null;
  /** The most replikker to one innlegg; null where there is no limit (S2). */
  mostReplikker: number | null;
  /** Whether the line ends proposals too (S5). */
  lineEndsProposals: boolean;
  /** How long before the end of the time a speaker is warned (S4). */
  warningSeconds: number;
};

export const SPEAKING_RULES: SpeakingRules = {
  order: 'asked',
  safePlaces: 1,
  countAtMost: null,
  mostReplikker: null,
  lineEndsProposals: false,
  warningSeconds: 30,
};

export type RosterBody = {
  body: BodyId;
  name: string;
  abbreviation?: string;
  level: string;
  languageForm: LanguageForm;
  /** consensus, or none (dialogmøte) (B2). */
  decisionRule: 'consensus' | 'none';
  /** Share of each side's deciding seats that must be filled (A3); a half by default. */
  quorum: { numerator: number; denominator: number };
  /** Whether the chair may test by silence (K2). */
  silentTest: boolean;
  /** Whether the body's own rules have votes and elections; off unless somebody says so (K8). */
  voting: boolean;
  /** Until when a protokolltilførsel can be announced (K16). */
  statementsUntil: StatementEnd;
  noticeDays: number;
  plannedMinutes: number;
  /** "{n}/{yy}", "SU {nn}/{yy}" … (C5). */
  numberPattern: string;
  /** Speaking time per kind, in seconds (S4). */
  speakingTimeSeconds: Readonly<Record<SpeechKind, number>>;
  speakingRules: SpeakingRules;
  chair: PersonId | null;
  deputyChair: PersonId | null;
  /** Organisations of the area that the body's decisions concern: the kommuner and the trust. */
  concerns: readonly OrganisationId[];
};

export type RosterPerson = { person: PersonId; name: string; title?: string };
export type RosterOrganisation = {
  organisation: OrganisationId;
  name: string;
  organisationKind: 'healthTrust' | 'municipality' | 'other';
  inhabitants?: number;
};

export type Roster = {
  bodies: readonly RosterBody[];
  seats: readonly RosterSeat[];
  persons: readonly RosterPerson[];
  organisations: readonly RosterOrganisation[];
};

export const EMPTY_ROSTER: Roster = { bodies: [], seats: [], persons: [], organisations: [] };

export function seatOf(roster: Roster, seat: SeatId): RosterSeat | undefined {
  return indexOf(roster).seats.get(seat);
}

export function personOf(roster: Roster, person: PersonId): RosterPerson | undefined {
  return indexOf(roster).persons.get(person);
}

export function organisationOf(roster: Roster, organisation: OrganisationId): RosterOrganisation | undefined {
  return indexOf(roster).organisations.get(organisation);
}

/** The deciding seats, of any body, that speak for an organisation. */
export function seatsSpeakingFor(roster: Roster, organisation: OrganisationId): readonly RosterSeat[] {
  return indexOf(roster).speakingFor.get(organisation) ?? [];
}

type RosterIndex = {
  seats: ReadonlyMap<SeatId, RosterSeat>;
  persons: ReadonlyMap<PersonId, RosterPerson>;
  organisations: ReadonlyMap<OrganisationId, RosterOrganisation>;
  speakingFor: ReadonlyMap<OrganisationId, readonly RosterSeat[]>;
};

/** A roster is frozen, and a board of five hundred seats looks every one of them up. */
const INDEXES = new WeakMap<Roster, RosterIndex>();

function indexOf(roster: Roster): RosterIndex {
  const known = INDEXES.get(roster);
  if (known) return known;
  const speakingFor = new Map<OrganisationId, RosterSeat[]>();
  for (const seat of roster.seats.filter((each) => each.rights.includes('decide')))
    for (const each of seat.represents) speakingFor.set(each, [...(speakingFor.get(each) ?? []), seat]);
  const index = {
    seats: firstBy(roster.seats, (each) => each.seat),
    persons: firstBy(roster.persons, (each) => each.person),
    organisations: firstBy(roster.organisations, (each) => each.organisation),
    speakingFor,
  };
  INDEXES.set(roster, index);
  return index;
}

function firstBy<Each>(all: readonly Each[], key: (each: Each) => string): ReadonlyMap<string, Each> {
  return new Map(all.toReversed().map((each) => [key(each), each]));
}

export function bodyOf(roster: Roster, body: BodyId): RosterBody | undefined {
  return roster.bodies.find((each) => each.body === body);
}

export function decidingSeats(roster: Roster, body: BodyId): RosterSeat[] {
  return roster.seats.filter((each) => each.body === body && each.rights.includes('decide'));
}

/** Everyone who is called, once each: holders and their deputies, chair and deputy chair. */
export function peopleCalled(roster: Roster): Set<PersonId> {
  const leaders = roster.bodies.flatMap((each) => [each.chair, each.deputyChair]);
  const seated = roster.seats.flatMap((each) => [each.holder, ...each.deputies]);
  return new Set([...seated, ...leaders].filter((each) => each !== null));
}
