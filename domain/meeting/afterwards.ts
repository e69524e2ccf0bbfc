/** After the decision (K6, K15): later answers, extended deadlines, and the day a decision is to come up again. */
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { AfterwardsEvent } from './afterwards-events.ts';
import { NOTHING_SINCE, type Afterwards, type LaterAnswer } from './afterwards-state.ts';
import { agreedVersion } from './wordings.ts';
import type { CommandOf } from './commands.ts';
import type { Decision, Proposal, ProposalVersion } from './consensus-state.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { declaredOn, decisionStanding, reviewDay, type Standing } from './standing.ts';
import { momentOf, type MeetingState } from './state.ts';
import { isAwaitable } from './taking-effect.ts';

/** Decides what comes in after a decision; refused where nothing was agreed (`unknown-proposal`, `not-agreed`). */
export function decideAfterwards(
  state: MeetingState,
  command: CommandOf<'record-later-answer' | 'extend-deadline' | 'set-review-date'>,
  { today }: Pick<Facts, 'today'>,
): MeetingEvent[] | Refusal {
  const agreed = agreedOn(state, command.proposal);
  if (isRefusal(agreed)) return agreed;
  switch (command.kind) {
    case 'record-later-answer':
      return decideAnswer(agreed, command, today);
    case 'extend-deadline':
      return decideDeadline(agreed, command, today);
    case 'set-review-date':
      return decideReview(agreed, command, today);
  }
}

export type Agreed = { proposal: Proposal; version: ProposalVersion; decision: Decision; standing: Standing };

/** A proposal with the decision that was agreed on it, or the refusal. */
export function agreedOn(state: MeetingState, id: string): Agreed | Refusal {
  const proposal = state.proposals[id];
  if (!proposal) return refuse('unknown-proposal', { proposal: id });
  const version = agreedVersion(proposal);
  const standing = decisionStanding(state, id);
  if (!version?.decision || standing === null) return refuse('not-agreed', { proposal: id });
  return { proposal, version, decision: version.decision, standing };
}

/**
 * An answer from one whose answer is awaited, or another from one who has answered. It counts from the day it was
 * received: that lies neither before the decision nor ahead. One who is bound is bound; what was recorded wrongly is
 * corrected by saying so.
 */
function decideAnswer(
  { proposal: { proposal, item }, version, decision, standing }: Agreed,
  command: CommandOf<'record-later-answer'>,
  today: string,
): MeetingEvent[] | Refusal {
  const { kind: _kind, meeting: _meeting, ...answer } = command;
  const { organisation, received, corrects } = answer;
  const coverage = decision.coverage.find((each) => each.organisation === organisation);
  const earlier = version.afterwards?.answers.findLast((each) => each.organisation === organisation);
  if (!coverage || !isAwaitable(coverage) || (corrects !== undefined && !earlier))
    return refuse('answer-not-awaited', { organisation });
  if (received < declaredOn(decision)) return refuse('received-before', { received, declared: declaredOn(decision) });
  if (received > today) return refuse('received-ahead', { received });
  if (earlier && isSameAnswer(earlier, answer)) return [];
  if (corrects === undefined && standing.bound.includes(organisation)) return refuse('already-bound', { organisation });
  // What came in before the decision fell, and was recorded late, may show that it did not.
  if (corrects === undefined && standing.state === 'fallen' && received >= standing.since)
    return refuse('decision-fallen', { proposal, since: standing.since });
  return [{ ...answer, kind: 'later-answer-recorded', proposal, item }];
}

function isSameAnswer(
  earlier: LaterAnswer,
  { answer, received, treatedOn, treatedBy, reference, words }: Omit<LaterAnswer, 'at'>,
): boolean {
  return (
    earlier.answer === answer &&
    earlier.received === received &&
    earlier.treatedOn === treatedOn &&
    earlier.treatedBy === treatedBy &&
    earlier.reference === reference &&
    earlier.words === words
  );
}

/** The chair gives more time, to a day that is still to come; a deadline that has passed says nothing by itself (K6). */
function decideDeadline(
  { proposal: { proposal, item }, decision, standing }: Agreed,
  { organisation, deadline, reason }: CommandOf<'extend-deadline'>,
  today: string,
): MeetingEvent[] | Refusal {
  if (standing.state === 'fallen') return refuse('decision-fallen', { proposal, since: standing.since });
  const awaited = standing.awaited.filter((each) => organisation === undefined || each.organisation === organisation);
  if (awaited.length === 0) return refuse('answer-not-awaited', { organisation: organisation ?? '' });
  // Where all get more time, each of them must get more: one who already has it keeps the own day.
  const earliest = awaited.map((each) => each.deadline ?? declaredOn(decision)).toSorted()[0] ?? '';
  if (deadline <= earliest) return refuse('deadline-not-later', { deadline: earliest });
  if (deadline < today) return refuse('deadline-not-later', { deadline: today });
  const whom = organisation === undefined ? {} : { organisation };
  return [{ kind: 'deadline-extended', proposal, item, ...whom, deadline, reason }];
}

function decideReview(
  { proposal }: Agreed,
  { on }: CommandOf<'set-review-date'>,
  today: string,
): MeetingEvent[] | Refusal {
  if (reviewDay(proposal) === on) return [];
  if (on !== null && on < today) return refuse('review-not-ahead', { on });
  return [{ kind: 'review-date-set', proposal: proposal.proposal, item: proposal.item, on }];
}

export function evolveAfterwards(state: MeetingState, event: AfterwardsEvent, meta: EntryMeta): MeetingState {
  const proposal = state.proposals[event.proposal] as Proposal;
  const agreed = agreedVersion(proposal);
  const versions = proposal.versions.map((each) =>
    each === agreed ? { ...each, afterwards: after(each.afterwards ?? NOTHING_SINCE, event, meta) } : each,
  );
  return { ...state, proposals: { ...state.proposals, [event.proposal]: { ...proposal, versions } } };
}

function after(before: Afterwards, event: AfterwardsEvent, meta: EntryMeta): Afterwards {
  const at = momentOf(meta);
  switch (event.kind) {
    case 'later-answer-recorded': {
      const { kind: _kind, proposal: _proposal, item: _item, ...answer } = event;
      return { ...before, answers: [...before.answers, { ...answer, at }] };
    }
    case 'deadline-extended': {
      const { kind: _kind, proposal: _proposal, item: _item, ...deadline } = event;
      return { ...before, deadlines: [...before.deadlines, { ...deadline, at }] };
    }
    case 'review-date-set':
      return { ...before, reviews: [...before.reviews, { on: event.on, at }] };
  }
}
