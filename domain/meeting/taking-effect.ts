/**
 * When a decision takes effect (K5, K6, K15): at once, when all who must have assented, for each by itself, or when
 * so many kommuner have. Pure over what was declared and what has been answered since.
 */
import type { BodyId, OrganisationId } from '../ids.ts';
import type { Coverage, CoverageState, LaterAnswerKind, Result, Threshold } from './consensus-types.ts';
import { decidingSeats, isSide, type Side } from './roster.ts';
import type { MeetingState } from './state.ts';
import { countedMunicipalities } from './threshold.ts';

export type StandingState = 'inForce' | 'waiting' | 'fallen';

/** What decides whether a decision is in force, as it was declared. */
export type Terms = {
  body: BodyId;
  result: Result;
  takesEffect: 'together' | 'separately';
  threshold?: Threshold;
  /** Sides with an authorised assent in the meeting (K4). */
  assentedSides: readonly Side[];
  coverage: readonly Coverage[];
};

/** Answers since the declaration, by organisation. */
export type Answers = ReadonlyMap<OrganisationId, LaterAnswerKind>;

const NO_ANSWERS: Answers = new Map();
/** Of whom an answer can still come: they must anchor, were not there, or had no authority to bind (K6). */
const AWAITABLE: readonly CoverageState[] = ['conditional', 'notRepresented', 'withoutAuthority'];

export function isAwaitable({ state }: Coverage): boolean {
  return AWAITABLE.includes(state);
}

/** Whether a decision takes effect by its declaration alone. */
export function takesEffectAtOnce(state: MeetingState, terms: Terms): boolean {
  return effectOf(state, terms, NO_ANSWERS) === 'inForce';
}

/** Those who have assented, in the meeting or since. */
export function joinedIn({ coverage }: Pick<Terms, 'coverage'>, answers: Answers): OrganisationId[] {
  return coverage
    .filter(({ organisation, state }) => {
      const answer = answers.get(organisation);
      if (answer === undefined) return state === 'bound' || state === 'assented';
      return answer === 'assent' || answer === 'assentWithRemark';
    })
    .map((each) => each.organisation);
}

/** How a decision stands with the answers so far. */
export function effectOf(state: MeetingState, terms: Terms, answers: Answers): StandingState {
  const joined = joinedIn(terms, answers);
  const open = openIn(terms, answers);
  const { threshold, takesEffect } = terms;
  if (threshold === undefined && takesEffect === 'separately') {
    if (joined.length > 0) return 'inForce';
    return open.length > 0 ? 'waiting' : 'fallen';
  }
  const counted = threshold === undefined ? [] : countedMunicipalities(state.roster, terms.body);
  const countOf = (organisations: readonly OrganisationId[]): number =>
    counted.filter((each) => organisations.includes(each)).length;
  const required = threshold?.required ?? 0;
  const must = mustAnswer(terms, counted);
  const sides = missingSides(state, terms, joined);
  const isOut =
    must.some((each) => answers.get(each) === 'no') ||
    countOf(joined) + countOf(open) < required ||
    sides.some((side) => !open.some((each) => isOfSide(state, terms, each, side)));
  if (isOut) return 'fallen';
  const isIn = countOf(joined) >= required && sides.length === 0 && must.every((each) => answers.has(each));
  return isIn ? 'inForce' : 'waiting';
}

/** Those whose answer can still come. */
export function openIn({ coverage }: Pick<Terms, 'coverage'>, answers: Answers): OrganisationId[] {
  return coverage
    .filter((each) => isAwaitable(each) && !answers.has(each.organisation))
    .map((each) => each.organisation);
}

/**
 * Without whose answer the decision does not take effect, and whose no stops it (K6): all who must anchor. A threshold
 * takes the place of the kommuner among them: as long as it can be reached, no single kommune stops the others (K15).
 */
function mustAnswer({ coverage, takesEffect }: Terms, counted: readonly OrganisationId[]): OrganisationId[] {
  if (takesEffect === 'separately') return [];
  return coverage
    .filter(({ organisation, state }) => state === 'conditional' && !counted.includes(organisation))
    .map((each) => each.organisation);
}

/** K4: agreement needs an authorised assent on each side that decides. A conditional result can wait for a side's first one. */
function missingSides(state: MeetingState, terms: Terms, joined: readonly OrganisationId[]): Side[] {
  if (terms.result !== 'conditional') return [];
  const seats = decidingSeats(state.roster, terms.body);
  const sides = new Set(seats.map((each) => each.party).filter((each) => isSide(each)));
  return [...sides].filter(
    (side) => !terms.assentedSides.includes(side) && !joined.some((each) => isOfSide(state, terms, each, side)),
  );
}

function isOfSide(state: MeetingState, { body }: Terms, organisation: OrganisationId, side: Side): boolean {
  return decidingSeats(state.roster, body).some(
    (each) => each.party === side && each.represents.includes(organisation),
  );
}
