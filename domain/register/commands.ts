/** What a person does to the register, and what follows: rows to write, nothing, or a refusal. */
import { never } from '../assert.ts';
import type { BodyId, OrganisationId, PersonId, SeatId } from '../ids.ts';
import type { SpeakingRules } from '../meeting/roster.ts';
import { isRefusal, refuse, type Refusal, type RefusalCode } from '../refusal.ts';
import { isUnconfirmed, passed } from './alternation.ts';
import {
  BODY_DEFAULTS,
  holdsOn,
  type Appointment,
  type Area,
  type Body,
  type Deputyship,
  type Leadership,
  type Organisation,
  type Person,
  type Register,
  type Seat,
} from './register.ts';

/** Some facts said anew. An optional one is taken away by null; one that is not named stays. */
type Correction<Facts> = { [Name in keyof Facts]?: undefined extends Facts[Name] ? Facts[Name] | null : Facts[Name] };

/** Times and rules of speaking that are given; those that are not named stay. */
type SomeSpeaking = {
  speakingTimeSeconds?: Partial<Body['speakingTimeSeconds']> | undefined;
  speakingRules?: Partial<SpeakingRules> | undefined;
};
type Settings = Omit<Body, 'body' | 'area' | keyof SomeSpeaking>;

export type RegisterCommand =
  | ({ kind: 'register-area' } & Area)
  | ({ kind: 'change-area' } & Area)
  | ({ kind: 'register-organisation' } & Organisation)
  | ({ kind: 'change-organisation'; organisation: OrganisationId } & Correction<
      Omit<Organisation, 'organisation' | 'area'>
    >)
  | ({ kind: 'register-person' } & Omit<Person, 'madeUp'> & { madeUp?: boolean })
  | ({ kind: 'change-person'; person: PersonId } & Correction<Omit<Person, 'person' | 'madeUp'>>)
  | ({ kind: 'found-body' } & Pick<Body, 'body' | 'area' | 'name' | 'level'> & Partial<Settings> & SomeSpeaking)
  | ({ kind: 'change-body'; body: BodyId } & Correction<Settings> & SomeSpeaking)
  | ({ kind: 'add-seat' } & Omit<Seat, 'position' | 'represents' | 'secretary' | 'authority'> &
      Partial<Pick<Seat, 'position' | 'represents' | 'secretary' | 'authority'>>)
  | ({ kind: 'change-seat'; seat: SeatId } & Partial<Omit<Seat, 'seat' | 'body'>>)
  | ({ kind: 'appoint' } & Appointment)
  | { kind: 'end-appointment'; seat: SeatId; person: PersonId; to: string }
  | ({ kind: 'name-deputy' } & Deputyship)
  | { kind: 'end-deputyship'; seat: SeatId; person: PersonId; to: string }
  | ({ kind: 'choose-leaders' } & Leadership);

export type RegisterCommandKind = RegisterCommand['kind'];

/** One row to insert or replace in the register, named by its table. */
export type RegisterChange =
  | { table: 'areas'; row: Area }
  | { table: 'organisations'; row: Organisation }
  | { table: 'persons'; row: Person }
  | { table: 'bodies'; row: Body }
  | { table: 'seats'; row: Seat }
  | { table: 'appointments'; row: Appointment }
  | { table: 'deputyships'; row: Deputyship }
  | { table: 'leaderships'; row: Leadership };

/**
 * Decides one register command. Out: the rows to write (empty: nothing changes), or a refusal.
 * Giving the same facts again changes nothing; other facts under a known id are refused (already-registered, B1).
 */
export function decideRegister(register: Register, command: RegisterCommand): RegisterChange[] | Refusal {
  switch (command.kind) {
    case 'register-area':
      return put(register, 'areas', 'area', without(command));
    case 'change-area':
      return change(register, 'areas', 'area', 'unknown-area', without(command));
    case 'register-organisation':
      if (!register.areas.some((each) => each.area === command.area))
        return refuse('unknown-area', { area: command.area });
      return put(register, 'organisations', 'organisation', without(command));
    case 'register-person':
      return put(register, 'persons', 'person', { ...without(command), madeUp: command.madeUp ?? false });
    case 'change-organisation':
      return change(register, 'organisations', 'organisation', 'unknown-organisation', without(command));
    case 'change-person':
      return change(register, 'persons', 'person', 'unknown-person', without(command));
    case 'found-body':
      return foundBody(register, command);
    case 'change-body':
      return changeBody(register, command);
    case 'add-seat':
      return addSeat(register, command);
    case 'change-seat':
      return changeSeat(register, command);
    case 'appoint':
      return appoint(register, without(command));
    case 'end-appointment':
      return endAppointment(register, command);
    case 'name-deputy':
      return nameDeputy(register, without(command));
    case 'end-deputyship':
      return endDeputyship(register, command);
    case 'choose-leaders':
      return chooseLeaders(register, without(command));
    default:
      return never(command, 'register command');
  }
}

/** The register after some changes: rows with the same key are replaced. */
export function applyRegister(register: Register, changes: readonly RegisterChange[]): Register {
  let after = register;
  for (const { table, row } of changes) {
    const rows = after[table] as readonly (typeof row)[];
    const key = registerKey(table, row);
    const at = rows.findIndex((each) => registerKey(table, each) === key);
    after = { ...after, [table]: at < 0 ? [...rows, row] : rows.with(at, row) };
  }
  return after;
}

/** What makes a row of the register one row: its id, or for dated rows seat, person and first day. */
export function registerKey(table: RegisterChange['table'], row: RegisterChange['row']): string {
  const fields = row as Record<string, unknown>;
  const names: Record<RegisterChange['table'], string[]> = {
    areas: ['area'],
    organisations: ['organisation'],
    persons: ['person'],
    bodies: ['body'],
    seats: ['seat'],
    appointments: ['seat', 'person', 'from'],
    deputyships: ['seat', 'person', 'from'],
    leaderships: ['body', 'from'],
  };
  return names[table].map((name) => String(fields[name])).join(' ');
}

function without<T extends { kind: string }>(command: T): Omit<T, 'kind'> {
  const { kind: _kind, ...rest } = command;
  return rest;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

function put(register: Register, table: RegisterChange['table'], id: string, row: object): RegisterChange[] | Refusal {
  const change = { table, row } as RegisterChange;
  const key = registerKey(table, change.row);
  const known = (register[table] as readonly RegisterChange['row'][]).find((each) => registerKey(table, each) === key);
  if (known === undefined) return [change];
  return same(known, row) ? [] : refuse('already-registered', { [id]: key });
}

type Corrected = {
  areas: 'area';
  organisations: 'organisation';
  persons: 'person';
  bodies: 'body';
  seats: 'seat';
};

/** A known row with some facts said anew; a fact given as null is not there afterwards. */
function change<Table extends keyof Corrected>(
  register: Register,
  table: Table,
  id: Corrected[Table],
  missing: RefusalCode,
  facts: Readonly<Record<string, unknown>>,
): RegisterChange[] | Refusal {
  const rows: readonly object[] = register[table];
  const known = rows.find((each) => (each as Record<string, unknown>)[id] === facts[id]);
  if (!known) return refuse(missing, { [id]: String(facts[id]) });
  const row = Object.fromEntries(Object.entries({ ...known, ...facts }).filter(([, value]) => value !== null));
  return same(known, row) ? [] : [{ table, row } as unknown as RegisterChange];
}

function foundBody(
  register: Register,
  command: Extract<RegisterCommand, { kind: 'found-body' }>,
): RegisterChange[] | Refusal {
  if (!register.areas.some((each) => each.area === command.area)) return refuse('unknown-area', { area: command.area });
  return put(register, 'bodies', 'body', {
    ...BODY_DEFAULTS,
    ...without(command),
    ...speaking(BODY_DEFAULTS, command),
  });
}

/** Times and rules of speaking, with what is given put over what was. */
function speaking(
  before: Pick<Body, 'speakingTimeSeconds' | 'speakingRules'>,
  given: SomeSpeaking,
): Pick<Body, 'speakingTimeSeconds' | 'speakingRules'> {
  return {
    speakingTimeSeconds: { ...before.speakingTimeSeconds, ...given.speakingTimeSeconds },
    speakingRules: { ...before.speakingRules, ...given.speakingRules },
  };
}

function changeBody(
  register: Register,
  command: Extract<RegisterCommand, { kind: 'change-body' }>,
): RegisterChange[] | Refusal {
  const known = register.bodies.find((each) => each.body === command.body);
  if (!known) return refuse('unknown-body', { body: command.body });
  return change(register, 'bodies', 'body', 'unknown-body', { ...without(command), ...speaking(known, command) });
}

function addSeat(
  register: Register,
  command: Extract<RegisterCommand, { kind: 'add-seat' }>,
): RegisterChange[] | Refusal {
  const inBody = register.seats.filter((each) => each.body === command.body);
  const known = register.seats.find((each) => each.seat === command.seat);
  const seat = representing({
    secretary: false,
    authority: { kind: 'direct' },
    position: known?.position ?? Math.max(0, ...inBody.map((each) => each.position)) + 1,
    represents: [],
    ...without(command),
  });
  if (!register.bodies.some((each) => each.body === seat.body)) return refuse('unknown-body', { body: seat.body });
  return checkSeat(register, seat) ?? put(register, 'seats', 'seat', seat);
}

function changeSeat(
  register: Register,
  command: Extract<RegisterCommand, { kind: 'change-seat' }>,
): RegisterChange[] | Refusal {
  const known = register.seats.find((each) => each.seat === command.seat);
  if (!known) return refuse('unknown-seat', { seat: command.seat });
  const seat = representing({ ...known, ...without(command) });
  return checkSeat(register, seat) ?? change(register, 'seats', 'seat', 'unknown-seat', seat);
}

/** B5: a deciding seat represents somebody; unless it says whom, its own organisation. */
function representing(seat: Seat): Seat {
  const silent = seat.rights.includes('decide') && seat.represents.length === 0;
  return silent ? { ...seat, represents: [seat.organisation] } : seat;
}

/** K13: each kommune is represented by at most one deciding seat in a body (a trust may have several). */
function checkSeat(register: Register, seat: Seat): Refusal | null {
  const organisations = new Map(register.organisations.map((each) => [each.organisation, each]));
  for (const each of [seat.organisation, ...seat.represents])
    if (!organisations.has(each)) return refuse('unknown-organisation', { organisation: each });
  if (!seat.rights.includes('decide')) return null;
  const others = register.seats.filter(
    (each) => each.body === seat.body && each.seat !== seat.seat && each.rights.includes('decide'),
  );
  for (const each of seat.represents) {
    if (organisations.get(each)?.organisationKind !== 'municipality') continue;
    const other = others.find((one) => one.represents.includes(each));
    if (other) return refuse('already-represented', { organisation: each, seat: other.seat });
  }
  return null;
}

function unknownPersonOrSeat(register: Register, seat: SeatId, person: PersonId): Refusal | null {
  if (!register.seats.some((each) => each.seat === seat)) return refuse('unknown-seat', { seat });
  if (!register.persons.some((each) => each.person === person)) return refuse('unknown-person', { person });
  return null;
}

function appoint(register: Register, row: Appointment): RegisterChange[] | Refusal {
  return (
    unknownPersonOrSeat(register, row.seat, row.person) ??
    heldByAnother(register, row) ??
    put(register, 'appointments', 'seat', row)
  );
}

/** B3: one person at a time holds a seat. */
function heldByAnother(register: Register, row: Appointment): Refusal | null {
  const other = register.appointments.find(
    (each) =>
      each.seat === row.seat &&
      !(each.person === row.person && each.from === row.from) &&
      (holdsOn(each, row.from) || holdsOn(row, each.from)),
  );
  return other ? refuse('seat-already-held', { seat: row.seat, person: other.person }) : null;
}

function endAppointment(
  register: Register,
  command: Extract<RegisterCommand, { kind: 'end-appointment' }>,
): RegisterChange[] | Refusal {
  const unknown = unknownPersonOrSeat(register, command.seat, command.person);
  if (unknown) return unknown;
  const held = register.appointments
    .filter((each) => each.seat === command.seat && each.person === command.person)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (!held) return refuse('unknown-person', { person: command.person });
  if (held.to === command.to) return [];
  const row = { ...held, to: command.to };
  return heldByAnother(register, row) ?? [{ table: 'appointments', row }];
}

function nameDeputy(register: Register, row: Deputyship): RegisterChange[] | Refusal {
  return unknownPersonOrSeat(register, row.seat, row.person) ?? put(register, 'deputyships', 'seat', row);
}

/** B4: a deputy stands in until a day; the latest term of the person in the seat ends. */
function endDeputyship(
  register: Register,
  command: Extract<RegisterCommand, { kind: 'end-deputyship' }>,
): RegisterChange[] | Refusal {
  const { seat, person, to } = command;
  const unknown = unknownPersonOrSeat(register, seat, person);
  if (unknown) return unknown;
  const named = register.deputyships
    .filter((each) => each.seat === seat && each.person === person)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  if (!named) return refuse('not-a-deputy', { person, seat });
  return named.to === to ? [] : [{ table: 'deputyships', row: { ...named, to } }];
}

/** B6: choosing leaders from the stored date, or after it, confirms that the other side has taken over. */
function confirmedDate(register: Register, { body: id, from }: Leadership): RegisterChange[] {
  const body = register.bodies.find((each) => each.body === id);
  if (!body?.alternation || !isUnconfirmed(body.alternation, from)) return [];
  return [{ table: 'bodies', row: { ...body, alternation: passed(body.alternation, from) } }];
}

function chooseLeaders(register: Register, row: Leadership): RegisterChange[] | Refusal {
  if (!register.bodies.some((each) => each.body === row.body)) return refuse('unknown-body', { body: row.body });
  for (const person of [row.chair, row.deputyChair])
    if (person !== undefined && !register.persons.some((each) => each.person === person))
      return refuse('unknown-person', { person });
  const changes = put(register, 'leaderships', 'body', row);
  if (isRefusal(changes) || changes.length === 0) return changes;
  return [...changes, ...confirmedDate(register, row)];
}
