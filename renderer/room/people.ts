/** Who somebody is, in words: names from the frozen roster, or from the door (A7, B3). */
import type { OrganisationId, PersonId, SeatId } from '../../domain/ids.ts';
import { isPresent, type PersonAttendance } from '../../domain/meeting/attendance-state.ts';
import { organisationOf, personOf, seatOf, type Party, type RosterSeat } from '../../domain/meeting/roster.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

export type Who = {
  person: PersonId;
  name: string;
  /** What the seat is called, or the guest's nothing. */
  office: string;
  /** Where the person comes from: the seat's organisation, or what the guest said at the door. */
  organisation: string;
  /** The names of those the seat speaks for, when it is not the organisation alone. */
  represents: readonly string[];
  party: Party | 'guest';
};

export function personName(state: MeetingState, person: PersonId): string {
  const known = personOf(state.roster, person) ?? state.guests[person];
  return known?.name ?? person;
}

export function organisationName(state: MeetingState, organisation: OrganisationId): string {
  return organisationOf(state.roster, organisation)?.name ?? organisation;
}

/** The seat by which somebody is known: the one filled now, the one given, the own, the first as deputy. */
export function seatToShow(state: MeetingState, person: PersonId, seat?: SeatId | null): RosterSeat | undefined {
  const used = seat ?? state.attendance[person]?.seat;
  if (used != null) return seatOf(state.roster, used);
  return (
    state.roster.seats.find((each) => each.holder === person) ??
    state.roster.seats.find((each) => each.deputies.includes(person))
  );
}

/** A person with office and organisation, as lists and tiles show it. */
export function whoIs(state: MeetingState, person: PersonId, seat?: SeatId | null): Who {
  const shown = seatToShow(state, person, seat);
  return {
    person,
    name: personName(state, person),
    office: shown?.office ?? '',
    organisation: shown ? organisationName(state, shown.organisation) : (state.guests[person]?.organisation ?? ''),
    represents: (shown?.represents ?? [])
      .filter((each) => each !== shown?.organisation)
      .map((each) => organisationName(state, each)),
    party: shown?.party ?? (state.guests[person] ? 'guest' : 'other'),
  };
}

/** Everyone the meeting knows: called people in the order of the seats, then guests in the order in which they came. */
export function everyone(state: MeetingState): PersonId[] {
  const called = state.roster.seats.flatMap((each) => [
    ...(each.holder === null ? [] : [each.holder]),
    ...each.deputies,
  ]);
  return [...new Set([...called, ...Object.keys(state.guests)])];
}

export function presentPeople(state: MeetingState): PersonId[] {
  return everyone(state).filter((each) => isPresent(state.attendance[each]));
}

export type AttendanceState = PersonAttendance['state'];

export function attendanceState(state: MeetingState, person: PersonId): AttendanceState {
  return state.attendance[person]?.state ?? 'called';
}
