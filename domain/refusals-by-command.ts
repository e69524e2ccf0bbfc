/**
 * Which refusals a command can be given, besides those that every command of a meeting can (`ALWAYS`). The documentation
 * of the command line prints it; the scenario tests fail when a command is refused with another code.
 */
import type { MeetingCommandKind } from './meeting/commands.ts';
import type { RegisterCommandKind } from './register/commands.ts';
import type { RefusalCode } from './refusal.ts';

/** W1, N7 and S11 come before the rules of the subject. */
export const ALWAYS: readonly RefusalCode[] = [
  'window-may-not',
  'not-your-own',
  'wrong-phase',
  'unknown-meeting',
  'stale',
];

const ASKING: readonly RefusalCode[] = [
  'no-item-open',
  'not-present',
  'no-right-to-speak',
  'request-exists',
  'line-is-drawn',
  'no-speech-to-answer',
  'not-an-innlegg',
  'only-one-replikk',
  'not-the-one-replied-to',
  'unknown-request',
];
const OPEN_PROPOSAL: readonly RefusalCode[] = ['unknown-proposal', 'proposal-decided', 'item-concluded'];
const TESTING: readonly RefusalCode[] = [
  ...OPEN_PROPOSAL,
  'no-item-open',
  'not-for-decision',
  'no-decision-rule',
  'another-under-test',
  'already-declared',
];
const ANSWERING: readonly RefusalCode[] = [
  ...OPEN_PROPOSAL,
  'wording-changed',
  'no-round-open',
  'unknown-seat',
  'not-present',
];

export const REFUSALS_BY_COMMAND: Readonly<
  Record<MeetingCommandKind | RegisterCommandKind | 'save-prose', readonly RefusalCode[]>
> = {
  'plan-meeting': ['meeting-exists', 'unknown-body'],
  'change-meeting': [],
  'add-item': ['item-exists', 'unknown-body', 'number-taken'],
  'change-item': [
    'unknown-item',
    'item-withdrawn',
    'item-concluded',
    'unknown-body',
    'number-taken',
    'number-published',
    'proposal-decided',
    'round-open',
  ],
  'reorder-items': ['order-incomplete'],
  'take-off-item': ['unknown-item', 'item-open', 'item-concluded'],
  'attach-paper': ['unknown-item', 'paper-exists'],
  'publish-notice': ['no-items', 'number-taken'],
  'open-meeting': ['no-chair', 'not-called', 'not-present'],
  'change-chair': ['not-called', 'not-present'],
  'pause-meeting': [],
  'resume-meeting': [],
  'close-meeting': ['item-open'],
  'record-attendance': [
    'not-called',
    'not-present',
    'unknown-seat',
    'not-a-deputy',
    'holder-present',
    'earlier-deputy-present',
  ],
  'register-guest': ['already-registered'],
  'take-up-item': ['unknown-item', 'item-withdrawn', 'item-open', 'item-concluded'],
  'conclude-item': ['unknown-item', 'no-item-open', 'outcome-not-carried'],
  'ask-for-the-word': ASKING,
  'give-the-word': ['no-item-open', 'not-present', 'request-exists', 'no-speech-to-answer'],
  'withdraw-request': ['unknown-request'],
  'next-speaker': ['no-item-open', 'nobody-waiting'],
  'end-speech': [],
  'pause-clock': [],
  'resume-clock': ['no-gap-to-charge'],
  'propose-the-line': ['no-item-open'],
  'draw-the-line': ['no-item-open', 'line-already-drawn'],
  'lift-the-line': ['no-item-open', 'no-line'],
  'put-proposal': ['proposal-exists', 'unknown-item', 'item-concluded', 'no-right-to-propose'],
  'reword-proposal': [...OPEN_PROPOSAL, 'no-right-to-propose'],
  'withdraw-proposal': OPEN_PROPOSAL,
  'test-silently': [...TESTING, 'silent-test-off', 'no-quorum', 'round-open'],
  'open-round': TESTING,
  'take-position': [...ANSWERING, 'no-right-to-decide', 'not-represented-by-seat', 'reason-missing'],
  'give-advice': [...ANSWERING, 'no-right-to-advise'],
  'declare-result': [...TESTING, 'not-tested', 'no-quorum', 'result-differs', 'binding-without-clause'],
  'send-minutes': [],
  'approve-minutes': ['approver-missing', 'unknown-person'],
  'sign-minutes': [],
  undo: ['nothing-to-undo', 'cannot-be-undone', 'rests-on'],
  redo: ['nothing-to-redo'],
  'register-area': ['already-registered'],
  'change-area': ['unknown-area'],
  'register-organisation': ['already-registered', 'unknown-area'],
  'change-organisation': ['unknown-organisation'],
  'register-person': ['already-registered'],
  'change-person': ['unknown-person'],
  'found-body': ['already-registered', 'unknown-area'],
  'change-body': ['unknown-body'],
  'add-seat': ['already-registered', 'unknown-body', 'unknown-organisation', 'already-represented'],
  'change-seat': ['unknown-seat', 'unknown-organisation', 'already-represented'],
  appoint: ['unknown-seat', 'unknown-person', 'seat-already-held', 'already-registered'],
  'end-appointment': ['unknown-seat', 'unknown-person'],
  'name-deputy': ['unknown-seat', 'unknown-person', 'already-registered'],
  'end-deputyship': ['unknown-seat', 'unknown-person', 'not-a-deputy'],
  'choose-leaders': ['unknown-body', 'unknown-person', 'already-registered'],
  'save-prose': ['unknown-item'],
};
