/** The form of a seat: as fields hold it, what is wrong with it, and the facts it gives (B2, B5). Pure. */
import type { Authority, Party, Right } from '../../domain/meeting/roster.ts';
import type { Organisation, Register, Seat } from '../../domain/register/register.ts';
import type { Text } from '../text/useText.ts';
import type { Problems } from '../ui/useForm.ts';
import { presetOf, rightsOf, type Preset } from './seat-presets.ts';

export type SeatValues = {
  office: string;
  party: Party;
  preset: Preset | 'own';
  rights: readonly Right[];
  secretary: boolean;
  organisation: string;
  represents: readonly string[];
  authorityKind: Authority['kind'];
  authorityBy: string;
  authorityReference: string;
  authorityLimits: string;
};

/** The fields of a seat, or of a new one: a decider of the first organisation. */
export function seatValues(seat: Seat | null, organisations: readonly Organisation[]): SeatValues {
  const [first] = organisations;
  if (seat === null) {
    const organisation = first?.organisation ?? '';
    return {
      office: '',
      party: first ? partyOf(first) : 'hospital',
      preset: 'decider',
      ...rightsOf('decider'),
      organisation,
      represents: organisation === '' ? [] : [organisation],
      authorityKind: 'direct',
      authorityBy: '',
      authorityReference: '',
      authorityLimits: '',
    };
  }
  const { authority } = seat;
  const delegated = authority.kind === 'delegated' ? authority : null;
  return {
    office: seat.office,
    party: seat.party,
    preset: presetOf(seat),
    rights: seat.rights,
    secretary: seat.secretary,
    organisation: seat.organisation,
    represents: seat.represents,
    authorityKind: authority.kind,
    authorityBy: delegated?.by ?? '',
    authorityReference: delegated?.reference ?? '',
    authorityLimits: delegated?.limits ?? '',
  };
}

/** The side that an organisation belongs to; the others choose for themselves. */
export function partyOf(organisation: Organisation): Party {
  const parties = { healthTrust: 'hospital', municipality: 'municipalities', other: 'other' } as const;
  return parties[organisation.organisationKind];
}

export function decides(values: SeatValues): boolean {
  return values.rights.includes('decide');
}

export function seatProblems(values: SeatValues, text: Text): Problems<SeatValues> {
  const problems: Problems<SeatValues> = {};
  if (values.office.trim() === '') problems.office = text('register.needed', { field: text('register.seat.office') });
  if (values.organisation === '')
    problems.organisation = text('register.needed', { field: text('register.seat.organisation') });
  if (decides(values) && values.represents.length === 0) problems.represents = text('register.seat.representsNeeded');
  if (decides(values) && values.authorityKind === 'delegated' && values.authorityBy.trim() === '')
    problems.authorityBy = text('register.seat.byNeeded');
  return problems;
}

/** The facts that the fields give, for `add-seat` and `change-seat`. A seat that does not decide binds nobody. */
export function seatFacts(values: SeatValues): Omit<Seat, 'seat' | 'body' | 'position'> {
  const binds = decides(values);
  return {
    office: values.office.trim(),
    party: values.party,
    rights: values.rights,
    secretary: values.secretary,
    organisation: values.organisation,
    represents: binds ? values.represents : [],
    authority: binds ? authorityOf(values) : { kind: 'direct' },
  };
}

function authorityOf(values: SeatValues): Authority {
  if (values.authorityKind !== 'delegated') return { kind: values.authorityKind };
  const [reference, limits] = [values.authorityReference.trim(), values.authorityLimits.trim()];
  return {
    kind: 'delegated',
    by: values.authorityBy.trim(),
    ...(reference === '' ? {} : { reference }),
    ...(limits === '' ? {} : { limits }),
  };
}

/** Kommuner that another deciding seat of the body represents already, with that seat (K13). */
export function representedElsewhere(register: Register, body: string, seat: string | null): Map<string, Seat> {
  const others = register.seats.filter(
    (each) => each.body === body && each.seat !== seat && each.rights.includes('decide'),
  );
  const municipalities = register.organisations.filter((each) => each.organisationKind === 'municipality');
  return new Map(
    municipalities.flatMap(({ organisation }) => {
      const other = others.find((each) => each.represents.includes(organisation));
      return other ? [[organisation, other] as const] : [];
    }),
  );
}
