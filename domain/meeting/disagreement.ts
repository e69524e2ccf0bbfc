/** When there is no agreement (K7): the next step, each party's own words, and the list of stopped matters. */
import type { ItemId, OrganisationId, PersonId, ProposalId, SeatId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import { openProposal } from './consensus.ts';
import type { Decision, Proposal } from './consensus-state.ts';
import type { Disagreement, NextStep, NextStepKind } from './disagreement-state.ts';
import type { Outcome } from './agenda-events.ts';
import type { MeetingEvent } from './events.ts';
import { wasInhabil } from './habilitet-state.ts';
import { bodyOfItem } from './items.ts';
import { decidingSeats } from './roster.ts';
import type { MeetingState } from './state.ts';
import { decidedIn, disagreedVersion } from './wordings.ts';

/** The chair says what comes next; the last that was said counts. Refused: `no-disagreement`, `dispute-without-clause`. */
export function decideNextStep(state: MeetingState, command: CommandOf<'choose-next-step'>): MeetingEvent[] | Refusal {
  const proposal = openProposal(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  const version = disagreedVersion(proposal);
  if (!version) return refuse('no-disagreement', { proposal: command.proposal });
  const { kind: _kind, meeting: _meeting, proposal: id, ...facts } = command;
  if (facts.step === 'dispute' && !facts.clause?.trim()) return refuse('dispute-without-clause');
  const last = version.nextStep;
  const isSame =
    last?.step === facts.step &&
    last.to === facts.to &&
    last.tried === facts.tried &&
    last.clause === facts.clause &&
    last.words === facts.words;
  if (isSame) return [];
  return [{ kind: 'next-step-chosen', proposal: id, item: proposal.item, version: version.version, ...facts }];
}

/** A party's own words, until the minutes are approved. Refused: `no-disagreement`, `party-does-not-decide`. */
export function decideDisagreement(
  state: MeetingState,
  { proposal: id, party, words }: CommandOf<'record-disagreement'>,
): MeetingEvent[] | Refusal {
  const proposal = state.proposals[id];
  if (!proposal) return refuse('unknown-proposal', { proposal: id });
  const version = disagreedVersion(proposal);
  if (!version) return refuse('no-disagreement', { proposal: id });
  const decides = decidingSeats(state.roster, bodyOfItem(state, proposal.item)).some((each) => each.party === party);
  if (!decides) return refuse('party-does-not-decide', { party });
  if (version.disagreements?.find((each) => each.party === party)?.words === words) return [];
  return [{ kind: 'disagreement-recorded', proposal: id, item: proposal.item, version: version.version, party, words }];
}

/** How an item may end after a step was chosen; that there was no agreement is always true. Any outcome where none is named. */
const ENDS_AS: Readonly<Partial<Record<NextStepKind, readonly Outcome[]>>> = {
  postpone: ['postponed', 'noAgreement'],
  sendBack: ['sentBack', 'noAgreement'],
  otherBody: ['forwarded', 'noAgreement'],
  negotiate: ['noAgreement'],
  dispute: ['noAgreement'],
};

/** The step that an outcome would contradict; null where it says what was chosen, or where something was decided after all. */
export function contradictedStep(state: MeetingState, item: ItemId, outcome: Outcome): NextStepKind | null {
  if (decidedIn(state, item)) return null;
  const steps = Object.values(state.proposals).flatMap((each) =>
    each.item === item && !each.withdrawn ? (disagreedVersion(each)?.nextStep ?? []) : [],
  );
  const last = steps.toSorted((a, b) => a.at.seq - b.at.seq).at(-1);
  if (!last) return null;
  const ends = ENDS_AS[last.step];
  return ends === undefined || ends.includes(outcome) ? null : last.step;
}

/** A matter that disagreement has stopped: what was not agreed on, who could not join and why, and what comes next. */
export type StoppedMatter = {
  item: ItemId;
  proposal: ProposalId;
  version: number;
  decision: Decision;
  objections: readonly { seat: SeatId; person: PersonId; organisation: OrganisationId; words: string }[];
  nextStep: NextStep | null;
  disagreements: readonly Disagreement[];
};

/** The items in which disagreement was declared and nothing has been decided, by agreement or by a vote, proposal by proposal. */
export function stoppedMatters(state: MeetingState): StoppedMatter[] {
  return Object.values(state.proposals).flatMap((proposal): StoppedMatter[] => {
    const version = disagreedVersion(proposal);
    if (!version?.decision || decidedIn(state, proposal.item)) return [];
    const { decision, nextStep = null, disagreements = [] } = version;
    return [
      {
        item: proposal.item,
        proposal: proposal.proposal,
        version: version.version,
        decision,
        objections: objectionsIn(state, decision, proposal.ledger),
        nextStep,
        disagreements,
      },
    ];
  });
}

/** Who objected when the result was declared, to that wording or to an earlier one; nobody who then was inhabil (A4). */
function objectionsIn(
  state: MeetingState,
  { positions, item, at }: Decision,
  ledger: Proposal['ledger'],
): StoppedMatter['objections'] {
  const now = positions.filter((each) => each.position === 'objects');
  const objected = now.map(({ seat, person, organisation, words = '' }) => ({ seat, person, organisation, words }));
  const earlier = ledger
    .filter(({ kind, entry, settledAt }) => {
      return kind === 'objection' && entry < at.seq && (settledAt?.seq ?? Infinity) > at.seq;
    })
    .filter(({ person }) => !wasInhabil(state, person, item, at))
    .flatMap(({ seat, person, organisations, words }) =>
      organisations.map((organisation) => ({ seat, person, organisation, words })),
    );
  const isNew = (one: (typeof earlier)[number]): boolean =>
    !objected.some((each) => each.seat === one.seat && each.organisation === one.organisation);
  return [...objected, ...earlier.filter(isNew)];
}
