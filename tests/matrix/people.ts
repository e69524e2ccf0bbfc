/** Who may send a command: each set of rights in each way of being here. Made-up people in one body. */
import type { Command } from '../../app/command-schemas.ts';
import type { Right } from '../../domain/meeting/roster.ts';

export const BODY = 'su';

/** The presets of B2. */
export const RIGHT_SETS = {
  decider: ['attend', 'speak', 'propose', 'decide'],
  proposer: ['attend', 'speak', 'propose'],
  speaker: ['attend', 'speak'],
  observer: ['attend'],
  secretary: ['attend'],
} as const satisfies Record<string, readonly Right[]>;
export type RightSet = keyof typeof RIGHT_SETS;

export const PRESENCES = ['present', 'left', 'deputy', 'inhabil'] as const;
export type Presence = (typeof PRESENCES)[number];

/** One who sends, and the seat that the command is about; a guest has none, and names somebody else's. */
export type Sender = { person: string; seat: string; rights: RightSet | 'none'; presence: Presence | 'guest' };

export const SENDERS: readonly Sender[] = [
  ...(Object.keys(RIGHT_SETS) as RightSet[]).flatMap((rights) =>
    PRESENCES.map((presence): Sender => ({
      person: `${rights}-${presence}`,
      seat: `seat-of-${rights}-${presence}`,
      rights,
      presence,
    })),
  ),
  { person: 'guest', seat: 'seat-of-decider-present', rights: 'none', presence: 'guest' },
];

/** Two of each side who are always here, so that there is quorum whoever else comes and goes. */
export const ALWAYS_HERE = ['chair', 'vice', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** The holder of a seat in which a deputy sits. */
export function holderOf({ person, presence }: Sender): string {
  return presence === 'deputy' ? `holder-of-${person}` : person;
}

const FROM = '2026-01-01';

/** The register, as commands. */
export function registerOfTheMatrix(): Command[] {
  const seated = SENDERS.filter((each) => each.presence !== 'guest');
  return [
    { kind: 'register-area', area: 'area', name: 'Area' },
    organisation('trust', 'healthTrust'),
    { kind: 'found-body', body: BODY, area: 'area', name: 'SU', level: 'strategic' },
    ...ALWAYS_HERE.flatMap((person, index) => seatCommands(person, `seat-of-${person}`, 'decider', index % 2 === 0)),
    ...seated.flatMap((each) => {
      const holder = holderOf(each);
      const { seat, person, rights } = each;
      const deputy: Command[] =
        holder === person ? [] : [registered(person), { kind: 'name-deputy', seat, person, order: 1, from: FROM }];
      return [...seatCommands(holder, seat, rights as RightSet, false), ...deputy];
    }),
    { kind: 'choose-leaders', body: BODY, chair: 'chair', deputyChair: 'vice', from: FROM },
  ];
}

function seatCommands(holder: string, seat: string, rights: RightSet, ofTrust: boolean): Command[] {
  const own = ofTrust ? 'trust' : `org-of-${holder}`;
  return [
    registered(holder),
    ...(ofTrust ? [] : [organisation(own, 'municipality')]),
    {
      kind: 'add-seat',
      seat,
      body: BODY,
      office: seat,
      party: ofTrust ? 'hospital' : rights === 'decider' ? 'municipalities' : 'other',
      rights: RIGHT_SETS[rights],
      secretary: rights === 'secretary',
      organisation: own,
    },
    { kind: 'appoint', seat, person: holder, from: FROM },
  ];
}

function registered(person: string): Command {
  return { kind: 'register-person', person, name: person, madeUp: true };
}

function organisation(id: string, organisationKind: 'healthTrust' | 'municipality'): Command {
  return { kind: 'register-organisation', organisation: id, area: 'area', name: id, organisationKind };
}
