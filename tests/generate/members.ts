/** The register of a generated body: a trust, kommuner, and as many people as are asked for. */
import type { RegisterCommand } from '../../domain/register/commands.ts';

export const BODY = 'su';
/** The secretary, who keeps the book. */
export const KEEPER = 'p1';

/** Seats that decide, on each side. */
const DECIDING = 5;
/** Kommuner that each deciding seat of their side represents. */
const REPRESENTED = 3;
const FROM = '2026-01-01';

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_each, at) => from + at);

export type Members = {
  commands: RegisterCommand[];
  people: readonly string[];
  /** Deciding seats of both sides. */
  deciding: readonly string[];
};

/** People p1, p2 …: one in ten a deputy, ten deciding members, the others observers with the right to speak. */
export function membersOf(people: number): Members {
  const persons = range(1, people).map((each) => `p${each}`);
  const deputies = persons.slice(people - Math.floor(people / 10));
  const holders = persons.slice(0, people - deputies.length);
  const kommuner = range(1, DECIDING * REPRESENTED).map((each) => `k${each}`);
  const seats = holders.map((person, at) => seatOf(person, at, kommuner));
  const deciding = seats.filter((each) => each.rights.includes('decide')).map((each) => each.seat);
  return {
    people: persons,
    deciding,
    commands: [
      { kind: 'register-area', area: 'area', name: 'Området' },
      organisation('trust', 'healthTrust'),
      organisation('others', 'other'),
      ...kommuner.map((each) => organisation(each, 'municipality')),
      ...persons.map((person): RegisterCommand => ({
        kind: 'register-person',
        person,
        name: `Person ${person}`,
        madeUp: true,
      })),
      { kind: 'found-body', body: BODY, area: 'area', name: 'Samarbeidsutvalget', level: 'strategic' },
      ...seats,
      ...holders.map((person, at): RegisterCommand => ({ kind: 'appoint', seat: `s${at + 1}`, person, from: FROM })),
      ...deputies.map((person, at): RegisterCommand => ({
        kind: 'name-deputy',
        seat: deciding[at % deciding.length] ?? 's1',
        person,
        order: at + 1,
        from: FROM,
      })),
      { kind: 'choose-leaders', body: BODY, chair: 'p2', deputyChair: 'p7', from: FROM },
    ],
  };
}

function organisation(name: string, organisationKind: 'healthTrust' | 'municipality' | 'other'): RegisterCommand {
  return { kind: 'register-organisation', organisation: name, area: 'area', name, organisationKind };
}

/** The first person is the secretary, then the deciding seats of both sides, then observers. */
function seatOf(
  person: string,
  at: number,
  kommuner: readonly string[],
): Extract<RegisterCommand, { kind: 'add-seat' }> {
  const common = { kind: 'add-seat', seat: `s${at + 1}`, body: BODY, office: `Plass ${person}` } as const;
  if (at === 0) return { ...common, party: 'other', rights: ['attend'], secretary: true, organisation: 'trust' };
  const rights = ['attend', 'speak', 'propose', 'decide'] as const;
  if (at <= DECIDING) return { ...common, party: 'hospital', rights, organisation: 'trust' };
  const represents = kommuner.slice((at - 1 - DECIDING) * REPRESENTED, (at - DECIDING) * REPRESENTED);
  const [first] = represents;
  if (first !== undefined) return { ...common, party: 'municipalities', rights, organisation: first, represents };
  return { ...common, party: 'user', rights: ['attend', 'speak'], organisation: 'others' };
}
