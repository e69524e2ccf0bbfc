/** What entries about who is here, sits and is habil make and rest on (S10, A1, A2, A4). */
import type { ItemId, PersonId, SeatId } from '../ids.ts';
import type { EventOf } from './events.ts';
import type { Footing } from './footing.ts';
import type { HabilitetEvent } from './habilitet-events.ts';
import { seatOf } from './roster.ts';
import type { MeetingState } from './state.ts';

/** Who came or went, the seats that this filled or freed, and for a deputy those whose absence let him sit (A2). */
export function ofAttendance(before: MeetingState, event: EventOf<'attendance-recorded'>): Footing {
  const { person, seat } = event;
  const left = before.attendance[person]?.seat;
  const seats = [seat, left].filter((each): each is SeatId => each != null);
  const displaced = Object.values(before.attendance).filter(
    (each) => seat !== undefined && each.seat === seat && each.person !== person,
  );
  const rosterSeat = seat === undefined ? undefined : seatOf(before.roster, seat);
  const ahead =
    rosterSeat && rosterSeat.holder !== person
      ? [rosterSeat.holder, ...rosterSeat.deputies.slice(0, rosterSeat.deputies.indexOf(person))]
      : [];
  // Who goes, or gives up a seat, is out of list and floor: what took a place there before is not undone behind it.
  const leaving = [
    ...(seat === left ? [] : [person]),
    ...displaced.map((each) => each.person),
    ...seats.flatMap((each) => steppedIn(before, each)),
  ];
  return {
    makes: [
      'attendance',
      `person ${person}`,
      ...displaced.map((each) => `person ${each.person}`),
      ...seats.map((each) => `seat ${each}`),
    ],
    restsOn: [
      `person ${person}`,
      ...leaving.map((each) => `words of ${each}`),
      ...(seat === undefined ? [] : [`seat ${seat}`]),
      ...ahead.flatMap((each) => (each === null ? [] : [`person ${each}`])),
    ],
  };
}

/** Whether each is here, and every place in a list. */
export function ofEverybody(before: MeetingState): string[] {
  const open = before.current === null ? [] : [`in ${before.current}`];
  return [...open, ...Object.keys(before.attendance).flatMap((each) => [`person ${each}`, `words of ${each}`])];
}

/** Who is away from items, sits for them, or was let in; and what is corrected afterwards. */
export function ofSitting(
  before: MeetingState,
  event: EventOf<
    | 'absence-reported'
    | 'deputy-seated'
    | 'absence-planned'
    | 'deputy-planned'
    | 'stand-in-admitted'
    | 'attendance-corrected'
  >,
): Footing {
  const { person } = event;
  const all = { makes: ['attendance', `person ${person}`], restsOn: [`person ${person}`] };
  switch (event.kind) {
    case 'attendance-corrected':
      return all;
    case 'absence-planned':
    case 'deputy-planned':
      return ofPlan(before, event);
    case 'absence-reported':
      return {
        makes: [...all.makes, ...touched(before, event.items), ...deputiesOf(before, person)],
        restsOn: [
          ...all.restsOn,
          ...[person, ...deputiesNow(before, person)].map((each) => `words of ${each}`),
          ...event.items.map((each) => `item ${each}`),
        ],
      };
    case 'deputy-seated': {
      const seat = seatOf(before.roster, event.seat);
      const others = [seat?.holder ?? null, ...(seat?.deputies ?? [])].filter((each) => each !== null);
      return {
        makes: [...all.makes, ...touched(before, event.items), `seat ${event.seat}`],
        restsOn: [
          ...all.restsOn,
          `words of ${person}`,
          `seat ${event.seat}`,
          ...others.flatMap((each) => [`person ${each}`, `words of ${each}`]),
          ...event.items.map((each) => `item ${each}`),
        ],
      };
    }
    case 'stand-in-admitted': {
      const { kind: _kind, seat, state } = event;
      const came = ofAttendance(before, { kind: 'attendance-recorded', person, seat, state });
      const { deputies, holder } = seatOf(before.roster, seat) ?? { deputies: [], holder: null };
      return {
        makes: [...came.makes, `let in ${person}`],
        restsOn: [
          ...came.restsOn,
          'chair',
          ...[holder, ...deputies].flatMap((each) => (each === null ? [] : [`person ${each}`])),
        ],
      };
    }
  }
}

/** A plan rests on plans, and on nothing that was recorded, but that a guest or one who was let in is of the meeting. */
function ofPlan(before: MeetingState, event: EventOf<'absence-planned' | 'deputy-planned'>): Footing {
  const { person } = event;
  const known = before.guests[person] ? [`person ${person}`] : [];
  if (event.kind === 'absence-planned')
    return { makes: [`plans of ${person}`], restsOn: [`plans of ${person}`, ...known] };
  const seat = seatOf(before.roster, event.seat);
  const holder = seat?.holder == null ? [] : [`plans of ${seat.holder}`];
  const letIn = seat?.deputies.includes(person) ? [] : [`let in ${person}`];
  return {
    makes: [`plans for ${event.seat}`],
    restsOn: [`plans for ${event.seat}`, ...holder, ...known, ...letIn],
  };
}

/** The list of an open item is touched by who may sit for it. */
function touched(before: MeetingState, items: readonly ItemId[]): string[] {
  return items.map((each) => `in ${each}`).concat(before.current === null ? [] : [`in ${before.current}`]);
}

/** Those whose sitting depends on a holder's absence. */
function deputiesOf(before: MeetingState, holder: PersonId): string[] {
  return before.roster.seats.filter((each) => each.holder === holder).map((each) => `seat ${each.seat}`);
}

/** Who sits in a seat for the open item alone. */
function steppedIn(before: MeetingState, seat: SeatId): PersonId[] {
  const stepIn = before.current === null ? undefined : before.stepIns[before.current]?.[seat];
  return stepIn ? [stepIn.person] : [];
}

/** Those who sit for the open item in a seat that a person has. */
function deputiesNow(before: MeetingState, person: PersonId): PersonId[] {
  const used = before.attendance[person]?.seat;
  return before.roster.seats
    .filter((each) => each.holder === person || each.seat === used)
    .flatMap((each) => steppedIn(before, each.seat));
}

/** What the body found of a person in an item; who was here to decide it is part of the answer (A4). */
export function ofHabilitet(before: MeetingState, event: HabilitetEvent): Footing {
  const { person, item } = event;
  const habil = `habil ${person} ${item}`;
  if (event.kind === 'habilitet-raised') return { makes: [habil], restsOn: [`item ${item}`, habil] };
  return {
    makes: ['attendance', habil, `person ${person}`, `in ${item}`],
    restsOn: [
      `item ${item}`,
      habil,
      `person ${person}`,
      ...[person, ...deputiesNow(before, person)].map((each) => `words of ${each}`),
      'attendance',
    ],
  };
}
