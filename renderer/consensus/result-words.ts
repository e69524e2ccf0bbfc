/**
 * The result as it forms: what `computeResult` says, gathered for one sentence a reason (K4).
 * Nothing is computed here; names are looked up and equal reasons stand together.
 */
import type { OrganisationId, SeatId } from '../../domain/ids.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import type { Coverage, CoverageState } from '../../domain/meeting/consensus-types.ts';
import { computeResult, type ComputedResult, type ResultReason } from '../../domain/meeting/result.ts';
import { organisationOf, seatOf, seatsSpeakingFor } from '../../domain/meeting/roster.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { organisationName, personName } from '../room/people.ts';

export type ResultNote =
  | { code: 'notTested' }
  | { code: 'noQuorum'; side: 'hospital' | 'municipalities'; filled: number; seats: number; required: number }
  | { code: 'noAuthorisedAssent'; side: 'hospital' | 'municipalities' }
  | { code: NamingCode; names: readonly string[] };

/** Reasons that name somebody. */
type NamingCode =
  'unanswered' | 'viewsAgainst' | 'mustAnchor' | 'objection' | 'objectionStands' | 'remark' | 'standsAside';

export type ResultSoFar = { computed: ComputedResult; notes: readonly ResultNote[] };

/** The computed result of the wording in force, with its reasons in words' order. */
export function resultSoFar(state: MeetingState, proposal: Proposal): ResultSoFar {
  const computed = computeResult(state, proposal);
  const { reasons, result, unanswered } = computed;
  // An objection settles the result; who has not been asked yet is said all the same.
  const isStillAsking = result === 'noConsensus' && wording(proposal).test === 'round';
  const waiting = isStillAsking ? unanswered.map((each) => ({ code: 'unanswered' as const, ...each })) : [];
  return { computed, notes: gathered(state, [...reasons, ...waiting]) };
}

function gathered(state: MeetingState, reasons: readonly ResultReason[]): ResultNote[] {
  const notes: ResultNote[] = [];
  const names = new Map<NamingCode, string[]>();
  const add = (code: NamingCode, more: string[]): void => {
    names.set(code, [...(names.get(code) ?? []), ...more]);
  };
  for (const reason of reasons)
    switch (reason.code) {
      case 'not-tested':
        notes.push({ code: 'notTested' });
        break;
      case 'no-quorum': {
        const { side, filled, seats, required } = reason;
        notes.push({ code: 'noQuorum', side, filled, seats, required });
        break;
      }
      case 'no-authorised-assent':
        notes.push({ code: 'noAuthorisedAssent', side: reason.side });
        break;
      case 'views-against':
        add(
          'viewsAgainst',
          reason.organisations.map((each) => organisationName(state, each)),
        );
        break;
      case 'unanswered':
        add('unanswered', voices(state, reason.seat, reason.organisations));
        break;
      case 'must-anchor':
        add('mustAnchor', voices(state, reason.seat, [reason.organisation]));
        break;
      case 'objection':
        add('objection', voices(state, reason.seat, [reason.organisation]));
        break;
      case 'objection-stands':
        add('objectionStands', voices(state, reason.seat, [reason.organisation]));
        break;
      case 'reservation':
        add(
          reason.position === 'standsAside' ? 'standsAside' : 'remark',
          voices(state, reason.seat, [reason.organisation]),
        );
        break;
    }
  return [...notes, ...[...names].map(([code, all]) => ({ code, names: [...new Set(all)] }))];
}

/** Whose voice it is: the organisation, or the person where several seats speak for the same one. */
export function voices(state: MeetingState, seat: SeatId, organisations: readonly OrganisationId[]): string[] {
  return organisations.map((organisation) => {
    const shared = seatsSpeakingFor(state.roster, organisation);
    const person = filledSeats(state).get(seat) ?? seatOf(state.roster, seat)?.holder;
    return shared.length > 1 && person != null ? personName(state, person) : organisationName(state, organisation);
  });
}

export type CoverageCount = {
  /** Kommuner bound, or having joined, of all that the decision concerns ("14 av 18 kommuner") (K5). */
  bound: number;
  assented: number;
  of: number;
  trusts: readonly { name: string; state: CoverageState }[];
  /** Kommuner that are not bound, by what keeps them. */
  others: readonly { state: CoverageState; names: readonly string[] }[];
};

/** Whom a decision binds, counted for one line. */
export function countCoverage(state: MeetingState, coverage: readonly Coverage[]): CoverageCount {
  const kindOf = (each: Coverage) => organisationOf(state.roster, each.organisation)?.organisationKind;
  const kommuner = coverage.filter((each) => kindOf(each) === 'municipality');
  const states: readonly CoverageState[] = [
    'objecting',
    'conditional',
    'standingAside',
    'withoutAuthority',
    'notRepresented',
  ];
  return {
    bound: kommuner.filter((each) => each.state === 'bound').length,
    assented: kommuner.filter((each) => each.state === 'assented').length,
    of: kommuner.length,
    trusts: coverage
      .filter((each) => kindOf(each) !== 'municipality')
      .map((each) => ({ name: organisationName(state, each.organisation), state: each.state })),
    others: states.flatMap((one) => {
      const names = kommuner
        .filter((each) => each.state === one)
        .map((each) => organisationName(state, each.organisation));
      return names.length === 0 ? [] : [{ state: one, names }];
    }),
  };
}
