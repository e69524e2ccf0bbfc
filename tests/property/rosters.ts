/** Bodies at random: several kommuner to a seat, several seats of a trust, deputies, vacant seats, and seats without authority. */
import { SPEAKING_RULES, type Roster, type RosterSeat } from '../../domain/meeting/roster.ts';
import { ROSTER } from '../../domain/meeting/testing/table-top.ts';
import type { Random } from '../../domain/meeting/testing/seeded.ts';

const KOMMUNER = Array.from({ length: 9 }, (_each, at) => `kommune${at}`);

/** A body with both sides. Some of its kommuner have no seat, and it may have votes. */
export function anyRoster(random: Random): Roster {
  const { below, oneIn } = random;
  const kommuner = [...KOMMUNER];
  const hospital = Array.from({ length: 2 + below(2) }, (_each, at) =>
    anySeat(random, `h${at}`, 'hospital', [oneIn(4) && at > 0 ? 'trust2' : 'trust']),
  );
  const municipal = Array.from({ length: 2 + below(3) }, (_each, at) =>
    anySeat(random, `k${at}`, 'municipalities', kommuner.splice(0, 1 + below(3)).slice(0, 3)),
  ).filter((each) => each.represents.length > 0);
  const seats = [...hospital, ...municipal];
  // A2: one person may hold two deciding seats, and uses one of them.
  const second = municipal[1];
  if (second && oneIn(8)) seats[seats.indexOf(second)] = { ...second, holder: municipal[0]?.holder ?? null };
  const organisations = [
    ...['trust', 'trust2'].map((organisation) => ({
      organisation,
      name: organisation,
      organisationKind: 'healthTrust' as const,
    })),
    ...KOMMUNER.map((organisation) => ({
      organisation,
      name: organisation,
      organisationKind: 'municipality' as const,
    })),
  ];
  const [body] = ROSTER.bodies;
  return {
    bodies: body
      ? [
          {
            ...body,
            speakingRules: SPEAKING_RULES,
            voting: oneIn(2),
            chair: 'holder-of-h0',
            deputyChair: 'holder-of-k0',
            concerns: organisations.map((each) => each.organisation),
          },
        ]
      : [],
    seats,
    persons: [],
    organisations,
  };
}

function anySeat(
  { oneIn, pick }: Random,
  seat: string,
  party: 'hospital' | 'municipalities',
  represents: readonly string[],
): RosterSeat {
  const isFirst = seat.endsWith('0');
  const authority = oneIn(5) ? 'none' : 'direct';
  return {
    seat,
    body: 'su',
    office: seat,
    party,
    rights: ['attend', 'speak', 'propose', 'decide'],
    secretary: false,
    organisation: represents[0] ?? 'trust',
    represents,
    authority: { kind: authority },
    holder: !isFirst && oneIn(8) ? null : `holder-of-${seat}`,
    deputies: pick([[], ['d1'], ['d1', 'd2'], ['d2', 'd3']]),
  };
}

/** Everybody who may come. */
export function peopleOf(roster: Roster): string[] {
  return [
    ...new Set(roster.seats.flatMap((each) => [...(each.holder === null ? [] : [each.holder]), ...each.deputies])),
  ];
}
