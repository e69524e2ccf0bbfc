/**
 * The small world in which the scenarios play: made-up people in a body after the model of Finnmark's SU.
 * Ids are names in small letters with hyphens, so that a table can use the names themselves.
 */
import type { Command } from '../../app/command-schemas.ts';
import type { Authority, Party, Right } from '../../domain/meeting/roster.ts';

export const BODY = 'su';

/** "Anne Dahl" is `anne-dahl`. */
export function idOf(name: string): string {
  return name.trim().toLowerCase().replaceAll(' ', '-');
}

const ALL: readonly Right[] = ['attend', 'speak', 'propose', 'decide'];

type SeatGiven = {
  seat: string;
  party: Party;
  organisation: string;
  holder?: string;
  deputies?: readonly string[];
  rights?: readonly Right[];
  represents?: readonly string[];
  authority?: Authority;
  secretary?: boolean;
};

/** Three seats of the trust, one of them vacant; four of kommuner; four outside the sides; the secretary. */
const SEATS: readonly SeatGiven[] = [
  { seat: 'Direktør', party: 'hospital', organisation: 'Sykehuset', holder: 'Tor Havn', deputies: ['Stein Vara'] },
  { seat: 'Fagsjef', party: 'hospital', organisation: 'Sykehuset', holder: 'Siv Lund' },
  { seat: 'Klinikksjef', party: 'hospital', organisation: 'Sykehuset' },
  {
    seat: 'Alta',
    party: 'municipalities',
    organisation: 'Alta',
    holder: 'Anne Dahl',
    deputies: ['Dag Vara', 'Dina Vara'],
  },
  {
    seat: 'Kysten',
    party: 'municipalities',
    organisation: 'Hammerfest',
    holder: 'Hilde Dalen',
    represents: ['Hammerfest', 'Hasvik', 'Loppa', 'Måsøy'],
    authority: { kind: 'delegated', by: 'kommunestyrene' },
  },
  {
    seat: 'Karasjok',
    party: 'municipalities',
    organisation: 'Karasjok',
    holder: 'Áile Balto',
    authority: { kind: 'none' },
  },
  { seat: 'Tana', party: 'municipalities', organisation: 'Tana', holder: 'Per Olsen' },
  { seat: 'KS', party: 'municipalAssociation', organisation: 'KS', holder: 'Per Olsen', rights: ['attend', 'speak'] },
  {
    seat: 'Sametinget',
    party: 'other',
    organisation: 'Sametinget',
    holder: 'Jon Sara',
    rights: ['attend'],
  },
  {
    seat: 'Fastlege',
    party: 'generalPractitioner',
    organisation: 'Fastlegene',
    holder: 'Geir Lege',
    rights: ['attend', 'speak'],
  },
  {
    seat: 'Bruker',
    party: 'user',
    organisation: 'Brukerutvalget',
    holder: 'Brit Bruker',
    rights: ['attend', 'speak', 'propose'],
  },
  {
    seat: 'Sekretær',
    party: 'other',
    organisation: 'Sykehuset',
    holder: 'Siri Skriver',
    rights: ['attend'],
    secretary: true,
  },
];

const ORGANISATIONS = {
  healthTrust: ['Sykehuset'],
  municipality: ['Alta', 'Hammerfest', 'Hasvik', 'Loppa', 'Måsøy', 'Karasjok', 'Tana', 'Vardø'],
  other: ['KS', 'Sametinget', 'Fastlegene', 'Brukerutvalget'],
} as const;

const FROM = '2026-01-01';

/** The register of the world, as commands. */
export function registerOfTheWorld(): Command[] {
  const people = new Set(SEATS.flatMap((each) => [...(each.holder ? [each.holder] : []), ...(each.deputies ?? [])]));
  return [
    { kind: 'register-area', area: 'finnmark', name: 'Finnmark' },
    ...Object.entries(ORGANISATIONS).flatMap(([kind, names]) =>
      names.map((name): Command => ({
        kind: 'register-organisation',
        organisation: idOf(name),
        area: 'finnmark',
        name,
        organisationKind: kind as keyof typeof ORGANISATIONS,
      })),
    ),
    ...[...people].map((name): Command => ({ kind: 'register-person', person: idOf(name), name, madeUp: true })),
    {
      kind: 'found-body',
      body: BODY,
      area: 'finnmark',
      name: 'Strategisk samarbeidsutvalg',
      abbreviation: 'SU',
      level: 'strategic',
    },
    ...SEATS.flatMap(commandsOfSeat),
    { kind: 'choose-leaders', body: BODY, chair: 'tor-havn', deputyChair: 'hilde-dalen', from: FROM },
  ];
}

function commandsOfSeat({
  seat: name,
  holder,
  deputies = [],
  rights = ALL,
  represents,
  ...given
}: SeatGiven): Command[] {
  const seat = idOf(name);
  return [
    {
      kind: 'add-seat',
      seat,
      body: BODY,
      office: name,
      rights,
      ...given,
      organisation: idOf(given.organisation),
      ...(represents ? { represents: represents.map(idOf) } : {}),
    },
    ...(holder ? [{ kind: 'appoint', seat, person: idOf(holder), from: FROM } as const] : []),
    ...deputies.map((each, index): Command => ({
      kind: 'name-deputy',
      seat,
      person: idOf(each),
      order: index + 1,
      from: FROM,
    })),
  ];
}
