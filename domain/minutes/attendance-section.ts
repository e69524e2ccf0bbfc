/** Who met: a table per side, then observers, secretariat and others (M8, A1, A6). */
import type { PersonAttendance, StandIn } from '../meeting/attendance-state.ts';
import { isSide, SIDES, type RosterSeat, type Side } from '../meeting/roster.ts';
import type { DocumentBlock } from './document.ts';
import { heading, nameOf, organisationName, organisationNames, table, titleOf, type Composing } from './facts.ts';
import { presenceWords } from './presence.ts';

/** The section about attendance, with its heading. */
export function attendanceSection(composing: Composing): DocumentBlock[] {
  const { state, say } = composing;
  const { seats } = state.roster;
  const decides = (seat: RosterSeat): boolean => seat.rights.includes('decide') && isSide(seat.party);
  return [
    heading(2, say.attendance.heading),
    ...SIDES.flatMap((side) =>
      sideTable(
        composing,
        side,
        seats.filter((each) => decides(each) && each.party === side),
      ),
    ),
    ...groupTable(
      composing,
      say.attendance.observers,
      seats.filter((each) => !decides(each) && !each.secretary),
    ),
    ...groupTable(
      composing,
      say.attendance.secretariat,
      seats.filter((each) => !decides(each) && each.secretary),
    ),
    ...othersTable(composing),
  ];
}

/** The deciding seats of a side. When all speak for one trust, its name is the heading and no column repeats it. */
function sideTable(composing: Composing, side: Side, seats: readonly RosterSeat[]): DocumentBlock[] {
  if (seats.length === 0) return [];
  const words = composing.say.attendance;
  const represented = new Set(seats.flatMap((each) => each.represents));
  const [only] = represented;
  const isOne = represented.size === 1 && only !== undefined;
  const rows = seats.flatMap((seat) =>
    seatRows(composing, seat, isOne ? null : (onBehalf) => representedWords(composing, seat, onBehalf)),
  );
  const head = [words.name, words.office, ...(isOne ? [] : [words.represents]), words.met];
  return [heading(3, isOne ? organisationName(composing, only) : words.sides[side]), table(head, rows)];
}

function representedWords(composing: Composing, seat: RosterSeat, byDeputy: boolean): string {
  const words = composing.say.attendance;
  const names = organisationNames(composing, seat.represents);
  const whom = byDeputy ? words.onBehalfOf(names) : names;
  return seat.authority.kind === 'none' ? `${whom} (${words.withoutAuthority})` : whom;
}

function groupTable(composing: Composing, title: string, seats: readonly RosterSeat[]): DocumentBlock[] {
  if (seats.length === 0) return [];
  const words = composing.say.attendance;
  const rows = seats.flatMap((seat) => seatRows(composing, seat, () => organisationName(composing, seat.organisation)));
  return [heading(3, title), table([words.name, words.office, words.organisation, words.met], rows)];
}

/** The holder's row, and one for each who sat in the holder's place or was asked to and could not (A2, A6). */
function seatRows(
  composing: Composing,
  seat: RosterSeat,
  whom: ((byDeputy: boolean) => string) | null,
): (readonly string[])[] {
  const { state, say } = composing;
  const deputies = seat.deputies.filter((each) => isOfInterest(composing, state.attendance[each], seat));
  const standIns = Object.keys(state.standIns).filter(
    (each) => state.standIns[each]?.seat === seat.seat && !seat.deputies.includes(each) && each !== seat.holder,
  );
  const office = (person: string): string =>
    (isSide(seat.party) ? titleOf(composing, person) : undefined) ?? seat.office;
  const row = (person: string, isDeputy: boolean): readonly string[] => {
    const attendance = state.attendance[person];
    const sat = attendance?.sat.filter((each) => each.seat === seat.seat) ?? [];
    const replaces = isDeputy && seat.holder !== null;
    const name = nameOf(composing, person);
    const standIn = state.standIns[person];
    if (standIn?.seat === seat.seat && !seat.deputies.includes(person))
      return [
        standInWords(composing, person, seat),
        office(person),
        ...(whom === null ? [] : [whom(true)]),
        presenceWords(composing, attendance, sat, seat.seat),
      ];
    return [
      replaces ? `${name}, ${deputyWords(composing, seat, attendance)}` : name,
      office(person),
      ...(whom === null ? [] : [whom(isDeputy)]),
      presenceWords(composing, attendance, sat, seat.seat),
    ];
  };
  const vacant =
    seat.holder === null && deputies.length === 0 && standIns.length === 0
      ? [[say.attendance.vacant, seat.office, ...(whom === null ? [] : [whom(false)]), '']]
      : [];
  return [
    ...(seat.holder === null ? [] : [row(seat.holder, false)]),
    ...deputies.map((each) => row(each, true)),
    ...standIns.map((each) => row(each, true)),
    ...vacant,
  ];
}

/** "vara for Kari Nordmann", and that the chair decided it where it was out of order (A2). */
function deputyWords(composing: Composing, seat: RosterSeat, attendance: PersonAttendance | undefined): string {
  const { deputyFor, chairDecided } = composing.say.attendance;
  const words = deputyFor(nameOf(composing, seat.holder ?? ''));
  return attendance?.chairDecides ? `${words} (${chairDecided})` : words;
}

/** "Kari Nordmann, møter for Per Olsen (fullmakt fra kommunestyret, godtatt av møteleder Tor Havn)" (A7). */
function standInWords(composing: Composing, person: string, seat: RosterSeat): string {
  const { state, say } = composing;
  const { authority, admittedBy } = state.standIns[person] as StandIn;
  const words = say.attendance;
  const whom = seat.holder === null ? seat.office : nameOf(composing, seat.holder);
  const by =
    authority.kind === 'delegated'
      ? [words.byAuthority(authority.by, authority.reference)]
      : authority.kind === 'none'
        ? [words.withoutAuthority]
        : [];
  const said = [...by, words.admittedBy(nameOf(composing, admittedBy))].join(', ');
  return `${nameOf(composing, person)}, ${words.meetsFor(whom)} (${said})`;
}

function isOfInterest({ state }: Composing, attendance: PersonAttendance | undefined, seat: RosterSeat): boolean {
  if (attendance === undefined) return false;
  if (state.taken.some((id) => state.stepIns[id]?.[seat.seat]?.person === attendance.person)) return true;
  if (attendance.sat.length > 0) return attendance.sat.some((each) => each.seat === seat.seat);
  return attendance.state === 'excused' || attendance.state === 'absent' || attendance.state === 'leave';
}

/** Guests, and those called who were there without ever filling a seat. */
function othersTable(composing: Composing): DocumentBlock[] {
  const { state, say } = composing;
  const holders = new Set(state.roster.seats.flatMap((each) => (each.holder === null ? [] : [each.holder])));
  const others = Object.values(state.attendance).filter(
    (each) => each.intervals.length > 0 && each.sat.length === 0 && !holders.has(each.person),
  );
  if (others.length === 0) return [];
  const rows = others.map((each) => [
    nameOf(composing, each.person),
    state.guests[each.person]?.organisation ?? titleOf(composing, each.person) ?? '',
    presenceWords(composing, each, each.intervals, null),
  ]);
  const words = say.attendance;
  return [heading(3, words.others), table([words.name, words.organisation, words.met], rows)];
}
