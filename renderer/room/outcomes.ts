/** How items of each kind usually end, those first; every other outcome of K17 comes after. Whether one is carried, the law says. */
import { OUTCOMES, type ItemKind, type Outcome } from '../../domain/meeting/agenda-events.ts';

const USUAL: Readonly<Record<ItemKind, readonly Outcome[]>> = {
  formal: ['approved', 'approvedWithRemark', 'approvedWithChange', 'noted'],
  information: ['noted', 'takenToNotice', 'takenAsKnown', 'discussed'],
  discussion: ['discussed', 'noted', 'forwarded', 'postponed'],
  decision: ['byConsensus', 'endorsed', 'recommended', 'noAgreement', 'postponed', 'sentBack'],
};

/** What a vote gives. */
const VOTED: readonly Outcome[] = ['unanimous', 'byVote'];

/** All outcomes, the usual ones of the kind first, nothing twice; what only a vote gives where the body has votes, and before what says less of it (K8). */
export function outcomesFor(
  kind: ItemKind,
  hasVotes = false,
): { usual: readonly Outcome[]; others: readonly Outcome[] } {
  const usual = hasVotes && kind === 'decision' ? USUAL.decision.toSpliced(1, 0, ...VOTED) : USUAL[kind];
  return { usual, others: OUTCOMES.filter((each) => !usual.includes(each) && (hasVotes || each !== 'byVote')) };
}
