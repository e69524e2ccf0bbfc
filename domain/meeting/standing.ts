/**
 * How a decision stands now: in force, waiting or fallen, since when, and with whom (K5, K6, K15). Told from what was
 * declared, which never changes, and from the answers since, in the order of the days on which they were received.
 */
import type { OrganisationId, ProposalId } from '../ids.ts';
import { norwegianTime } from '../minutes/dates.ts';
import { NOTHING_SINCE, type Afterwards, type LaterAnswer } from './afterwards-state.ts';
import type { Decision, Proposal, ProposalVersion } from './consensus-state.ts';
import { agreedVersion } from './wordings.ts';
import type { Coverage, LaterAnswerKind } from './consensus-types.ts';
import type { MeetingState } from './state.ts';
import { effectOf, isAwaitable, joinedIn, type StandingState } from './taking-effect.ts';
import { countedMunicipalities } from './threshold.ts';

export type Awaited = {
  organisation: OrganisationId;
  /** null where nobody has set a day: one who was not there may join, and need not. */
  deadline: string | null;
  why: 'mustAnchor' | 'notRepresented' | 'withoutAuthority';
};

export type Standing = {
  state: StandingState;
  /** The day it came to stand so: of the declaration while it waits, else the day the deciding answer was received. */
  since: string;
  joined: readonly OrganisationId[];
  awaited: readonly Awaited[];
  aside: readonly OrganisationId[];
  refused: readonly OrganisationId[];
  /** How many kommuner the decision waits for; null without a threshold (K15). */
  required: number | null;
  /** How many kommuner of the area have joined, and of how many. */
  count: number;
  of: number;
  /** Whom it binds now: nobody before it is in force. */
  bound: readonly OrganisationId[];
};

/** How the agreed decision on a proposal stands; null where there is none. `until` leaves out later entries than that. */
export function decisionStanding(
  state: MeetingState,
  proposal: ProposalId,
  until = Number.POSITIVE_INFINITY,
): Standing | null {
  const known = state.proposals[proposal];
  const version = known && agreedVersion(known);
  return version?.decision ? standingOf(state, version.decision, since(version, until)) : null;
}

type Since = Pick<Afterwards, 'answers' | 'deadlines'>;

/** What had come in by an entry. */
function since({ afterwards }: ProposalVersion, until: number): Since {
  const { answers, deadlines } = afterwards ?? NOTHING_SINCE;
  return {
    answers: answers.filter((each) => each.at.seq <= until),
    deadlines: deadlines.filter((each) => each.at.seq <= until),
  };
}

function standingOf(state: MeetingState, decision: Decision, { answers, deadlines }: Since): Standing {
  const { standing, day, counting } = courseOf(state, decision, answers);
  const counted = countedMunicipalities(state.roster, decision.body);
  const joined = joinedIn(decision, counting);
  const answered = (answer: LaterAnswerKind): OrganisationId[] =>
    [...counting].filter(([, each]) => each === answer).map(([organisation]) => organisation);
  const inMeeting = (coverage: Coverage['state']): OrganisationId[] =>
    decision.coverage.filter((each) => each.state === coverage).map((each) => each.organisation);
  const awaited = decision.coverage.filter((each) => isAwaitable(each) && !counting.has(each.organisation));
  return {
    state: standing,
    since: day,
    joined,
    awaited: standing === 'fallen' ? [] : awaited.map((each) => awaiting(each, decision, deadlines, standing)),
    aside: [...inMeeting('standingAside'), ...answered('standsAside')],
    refused: [...inMeeting('objecting'), ...answered('no')],
    required: decision.threshold?.required ?? null,
    count: counted.filter((each) => joined.includes(each)).length,
    of: counted.length,
    bound: standing === 'inForce' ? joined : [],
  };
}

type Course = { standing: StandingState; day: string; counting: Map<OrganisationId, LaterAnswerKind> };

/**
 * Day by day. Whoever is bound stays so whatever is answered later; a decision that has fallen does not rise again,
 * and one in force does not fall.
 */
function courseOf(state: MeetingState, decision: Decision, answers: readonly LaterAnswer[]): Course {
  const counting = new Map<OrganisationId, LaterAnswerKind>();
  let day = declaredOn(decision);
  let standing = effectOf(state, decision, counting);
  const valid = uncorrected(answers);
  for (const received of [...new Set(valid.map((each) => each.received))].toSorted()) {
    if (standing === 'fallen') break;
    const bound = standing === 'inForce' ? joinedIn(decision, counting) : [];
    for (const { organisation, answer } of valid.filter((each) => each.received === received))
      if (!bound.includes(organisation)) counting.set(organisation, answer);
    if (standing !== 'waiting') continue;
    standing = effectOf(state, decision, counting);
    if (standing !== 'waiting') day = received;
  }
  return { standing, day, counting };
}

/** Answers that stand: one that corrects another counts in its place. */
function uncorrected(answers: readonly LaterAnswer[]): LaterAnswer[] {
  const standing: LaterAnswer[] = [];
  for (const each of answers) {
    const wrong = standing.findLastIndex((one) => one.organisation === each.organisation);
    if (each.corrects !== undefined && wrong >= 0) standing.splice(wrong, 1);
    standing.push(each);
  }
  return standing;
}

/** The day set for all is for whoever must anchor, and for everybody while a threshold is not reached (K6, K15). */
function awaiting(
  { organisation, state }: Coverage,
  { anchorBy, threshold }: Decision,
  later: Afterwards['deadlines'],
  standing: StandingState,
): Awaited {
  const isDue = state === 'conditional' || (standing === 'waiting' && threshold !== undefined);
  const own = later.filter((each) => each.organisation === organisation || (isDue && each.organisation === undefined));
  const days = [isDue ? anchorBy : undefined, ...own.map((each) => each.deadline)].filter((each) => each !== undefined);
  const why = state === 'conditional' ? 'mustAnchor' : (state as Exclude<Awaited['why'], 'mustAnchor'>);
  // Each is later than the one before it, so the latest is the one in force.
  return { organisation, deadline: days.toSorted().at(-1) ?? null, why };
}

/** The calendar day of the declaration. */
export function declaredOn({ at }: Pick<Decision, 'at'>): string {
  return norwegianTime(at.at).date;
}

/** Who has not answered by the deadline. A missed deadline is never assent (K6). */
export function overdue({ awaited }: Pick<Standing, 'awaited'>, today: string): OrganisationId[] {
  return awaited.filter((each) => each.deadline !== null && each.deadline < today).map((each) => each.organisation);
}

/** The next day by which an answer is due; null when none is. */
export function nextDeadline({ awaited }: Pick<Standing, 'awaited'>): string | null {
  return awaited.flatMap((each) => each.deadline ?? []).toSorted()[0] ?? null;
}

/** The day the decision is to come up again: as declared, or as set since. `until` leaves out later entries than that. */
export function reviewDay(proposal: Proposal, until = Number.POSITIVE_INFINITY): string | null {
  const version = agreedVersion(proposal);
  const set = version?.afterwards?.reviews.findLast((each) => each.at.seq <= until);
  return set === undefined ? (version?.decision?.reviewOn ?? null) : set.on;
}
