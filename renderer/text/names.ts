/** Names of what sentences speak about, from the meeting's frozen roster, else from the register of today (B3). */
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Register } from '../../domain/register/register.ts';
import type { Text } from './useText.ts';

export type Names = {
  person(id: string): string;
  seat(id: string): string;
  organisation(id: string): string;
  body(id: string): string;
  item(id: string): string;
};

/** In: a meeting's state and the register, either of them null when not known; texts. Out: ways to name things. */
export function namesFrom(state: MeetingState | null, register: Register | null, text: Text): Names {
  const persons = [
    ...(state?.roster.persons ?? []),
    ...Object.values(state?.guests ?? {}),
    ...(register?.persons ?? []),
  ];
  const seats = [...(state?.roster.seats ?? []), ...(register?.seats ?? [])];
  const organisations = [...(state?.roster.organisations ?? []), ...(register?.organisations ?? [])];
  const bodies = [...(state?.roster.bodies ?? []), ...(register?.bodies ?? [])];
  const organisation = (id: string): string => organisations.find((each) => each.organisation === id)?.name ?? id;
  return {
    person: (id) => persons.find((each) => each.person === id)?.name ?? text('name.somebody'),
    seat: (id) => {
      const seat = seats.find((each) => each.seat === id);
      return seat ? text('name.seat', { office: seat.office, organisation: organisation(seat.organisation) }) : id;
    },
    organisation,
    body: (id) => bodies.find((each) => each.body === id)?.name ?? id,
    item: (id) => itemName(state, id, text),
  };
}

/** "Sak 7/26", or the title in quotes while it has no number. */
export function itemName(state: MeetingState | null, id: string, text: Text): string {
  const item = state?.items[id];
  if (!item) return id;
  return item.number === undefined
    ? text('name.itemTitle', { title: item.title })
    : text('name.item', { number: item.number });
}
