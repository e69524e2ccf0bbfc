/**
 * The closed list of refusals: a rule says no. Expected, tested, never an exception.
 * The renderer and the command line turn a code into a sentence; tests compare codes.
 */

/** Every refusal with the number of the rule that it comes from. */
export const REFUSAL_RULES = {
  // who may do what, and when
  'window-may-not': 'W1',
  'not-your-own': 'W1',
  'wrong-phase': 'N7',
  stale: 'S11',
  // register
  'already-registered': 'B1',
  'unknown-area': 'B1',
  'unknown-body': 'B1',
  'unknown-organisation': 'B2',
  'unknown-seat': 'B2',
  'unknown-person': 'B3',
  'seat-already-held': 'B3',
  'already-represented': 'K13',
  // planning
  'meeting-exists': 'N5',
  'unknown-meeting': 'N5',
  'unknown-item': 'N1',
  'item-exists': 'C4',
  'item-withdrawn': 'N4',
  'number-taken': 'C5',
  'number-published': 'C5',
  'no-items': 'N2',
  'paper-exists': 'N2',
  'order-incomplete': 'S6',
  'no-chair': 'B9',
  // attendance
  'not-called': 'A1',
  'not-present': 'A1',
  'holder-present': 'A2',
  'earlier-deputy-present': 'A2',
  'not-a-deputy': 'A2',
  'no-quorum': 'A3',
  'already-in-a-seat': 'A2',
  'no-such-moment': 'A1',
  'day-not-begun': 'A1',
  'no-such-time': 'A6',
  inhabil: 'A4',
  'chair-inhabil': 'A4',
  'nobody-to-decide': 'A4',
  'seat-taken': 'A7',
  'not-the-same-day': 'B8',
  // agenda in the meeting
  'no-item-open': 'N4',
  'item-open': 'N4',
  'item-concluded': 'C8',
  'outcome-not-carried': 'K17',
  'round-open': 'K3',
  'doors-closed': 'N6',
  'first-step-skipped': 'C3',
  'input-exists': 'K9',
  'unknown-input': 'K9',
  // the word
  'no-right-to-speak': 'S1',
  'request-exists': 'S1',
  'no-speech-to-answer': 'S2',
  'not-an-innlegg': 'S2',
  'only-one-replikk': 'S2',
  'replikker-used-up': 'S2',
  'not-the-one-replied-to': 'S2',
  'line-is-drawn': 'S5',
  'line-already-drawn': 'S5',
  'no-line': 'S5',
  'unknown-request': 'S6',
  'nobody-waiting': 'S2',
  'nobody-speaks': 'S4',
  'no-gap-to-charge': 'S7',
  'line-ends-proposals': 'S5',
  'speech-runs': 'S10',
  // undo
  'nothing-to-undo': 'S10',
  'nothing-to-redo': 'S10',
  'rests-on': 'S10',
  'cannot-be-undone': 'S10',
  // consensus
  'no-right-to-propose': 'K1',
  'unknown-proposal': 'K1',
  'proposal-exists': 'K1',
  'proposal-decided': 'K1',
  'another-under-test': 'K1',
  'not-for-decision': 'K9',
  'no-decision-rule': 'B2',
  'silent-test-off': 'K2',
  'no-right-to-decide': 'K3',
  'no-round-open': 'K3',
  'reason-missing': 'K3',
  'not-represented-by-seat': 'K13',
  'no-right-to-advise': 'K3',
  'wording-changed': 'K10',
  'other-item': 'K1',
  'amendment-of-amendment': 'K1',
  'amendment-tested': 'K1',
  'amendment-adopted': 'K1',
  'not-an-amendment': 'K1',
  'proposal-fell-away': 'K1',
  'declared-already': 'K12',
  'not-a-reservation': 'K12',
  'objection-stands': 'K12',
  'unknown-objection': 'K12',
  'objection-settled': 'K12',
  'reservations-unanswered': 'K12',
  'no-disagreement': 'K7',
  'dispute-without-clause': 'K7',
  'party-does-not-decide': 'K7',
  'outcome-against-next-step': 'K7',
  'statement-exists': 'K16',
  'unknown-statement': 'K16',
  'statement-too-late': 'K16',
  'statement-too-long': 'K16',
  'statement-decided': 'K16',
  'already-declared': 'K7',
  'not-tested': 'K4',
  'result-differs': 'K4',
  'binding-without-clause': 'K14',
  // views before the meeting
  'not-concerned': 'C7',
  'deadline-passed': 'C7',
  'views-against': 'K2',
  // votes and elections
  'voting-off': 'K8',
  'vote-open': 'K8',
  'no-vote-open': 'K8',
  'vote-counted': 'K8',
  'without-authority': 'K8',
  'votes-too-many': 'K8',
  'not-all-voted': 'K8',
  'election-exists': 'K8',
  'unknown-election': 'K8',
  'election-declared': 'K8',
  'election-open': 'K8',
  'election-tied': 'K8',
  'not-counted': 'K8',
  'unknown-candidate': 'K8',
  // after the decision
  'threshold-too-high': 'K15',
  'threshold-without-agreement': 'K15',
  'deadline-missing': 'K6',
  'not-agreed': 'K6',
  'answer-not-awaited': 'K6',
  'received-before': 'K6',
  'received-ahead': 'K6',
  'already-bound': 'K6',
  'decision-fallen': 'K6',
  'deadline-not-later': 'K6',
  'review-not-ahead': 'C8',
  'unknown-decision': 'C8',
  // minutes
  'approver-missing': 'M4',
  'nothing-to-supplement': 'M4',
  'unknown-supplement': 'M4',
} as const;

export type RefusalCode = keyof typeof REFUSAL_RULES;

/** A refusal with the facts that a sentence about it needs (names are looked up by whoever shows it). */
export type Refusal = {
  outcome: 'refused';
  code: RefusalCode;
  rule: string;
  facts: Readonly<Record<string, string | number | readonly string[]>>;
};

/** Builds a refusal; the rule number comes from the closed list. */
export function refuse(code: RefusalCode, facts: Refusal['facts'] = {}): Refusal {
  return { outcome: 'refused', code, rule: REFUSAL_RULES[code], facts };
}

/** Whether a decision is a refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { outcome?: unknown }).outcome === 'refused';
}
