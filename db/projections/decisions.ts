/** What was declared, whatever the result (K4), with how it stands now: what the page of decisions lists across meetings. */
import type { ProposalVersion } from '../../domain/meeting/consensus-state.ts';
import { agreedVersion, decidedIn, disagreedVersion } from '../../domain/meeting/wordings.ts';
import { declaredOn, decisionStanding, nextDeadline, reviewDay, type Standing } from '../../domain/meeting/standing.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Projection, Row } from './projection.ts';

/** A declared wording, and what has become of it; `standing` is null where nothing was agreed. */
type Declared = {
  version: ProposalVersion;
  standing: Standing | null;
  reviewOn: string | null;
  /** The last disagreement on a proposal, in an item in which nothing was decided, as `stoppedMatters` tells it (K7). */
  isStopped: boolean;
};
type Group = readonly [proposal: string, parts: readonly Declared[]];

/** Agreement or not is a column; what is overdue is not, since a day that passes writes no row. */
export const decisions: Projection<Declared> = {
  table: 'decision',
  isUntouched: (before, after) => before.proposals === after.proposals && hasSameSeats(before, after),
  key: ['proposal', 'version'],
  groups: (state) => Object.keys(state.proposals).map((proposal) => groupOf(state, proposal)),
  *changedGroups(before, after) {
    const touched = hasSameSeats(before, after) ? touchedItems(before, after) : null;
    for (const proposal of Object.keys({ ...before.proposals, ...after.proposals })) {
      const item = (after.proposals[proposal] ?? before.proposals[proposal])?.item ?? '';
      if (touched?.has(item) === false) continue;
      yield [proposal, groupOf(before, proposal)[1], groupOf(after, proposal)[1]];
    }
  },
  row: ({ version: { version, decision, nextStep }, standing, reviewOn, isStopped }, _index, proposal, state) =>
    decision && {
      proposal,
      version,
      item: state.proposals[proposal]?.item ?? '',
      body: decision.body,
      text: decision.text,
      result: decision.result,
      effect: decision.effect,
      clause: decision.clause ?? null,
      declared_entry: decision.at.seq,
      declared_on: declaredOn(decision),
      coverage: JSON.stringify(decision.coverage),
      ...standingColumns(standing),
      review_on: reviewOn,
      stopped: isStopped ? 1 : 0,
      next_step: nextStep?.step ?? null,
    },
};

/** How a decision stands rests on who sits for whom, and by what authority. */
function hasSameSeats(before: MeetingState, after: MeetingState): boolean {
  return before.roster === after.roster && before.standIns === after.standIns;
}

/** Items with a proposal that differs. What is decided on one of an item's proposals says of the others whether they have stopped. */
function touchedItems(before: MeetingState, after: MeetingState): Set<string> {
  const touched = new Set<string>();
  for (const id of Object.keys({ ...before.proposals, ...after.proposals })) {
    const [old, proposal] = [before.proposals[id], after.proposals[id]];
    if (old !== proposal) touched.add((proposal ?? old)?.item ?? '');
  }
  return touched;
}

function groupOf(state: MeetingState, id: string): Group {
  const proposal = state.proposals[id];
  const declared = proposal?.versions.filter((each) => each.decision !== null) ?? [];
  if (!proposal || declared.length === 0) return [id, []];
  const agreed = agreedVersion(proposal);
  const stopped = decidedIn(state, proposal.item) ? undefined : disagreedVersion(proposal);
  const parts = declared.map((version) =>
    version === agreed
      ? { version, standing: decisionStanding(state, id), reviewOn: reviewDay(proposal), isStopped: false }
      : { version, standing: null, reviewOn: null, isStopped: version === stopped },
  );
  return [id, parts];
}

function standingColumns(standing: Standing | null): Row {
  return {
    standing: standing?.state ?? null,
    standing_since: standing?.since ?? null,
    awaited: standing?.awaited.length ?? 0,
    refused: JSON.stringify(standing?.refused ?? []),
    next_deadline: standing && nextDeadline(standing),
  };
}
