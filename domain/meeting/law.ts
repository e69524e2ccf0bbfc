/**
 * Three tables that say what may be done when and from where. The documentation of the command line prints them,
 * and a test walks them: {command} × {phase} (N7), {command} × {window} (W1), and what an act is about (S10, S11).
 */
import type { Family, MeetingCommandKind } from './commands.ts';
import type { EventKind, Window } from './events.ts';
import type { Phase } from './state.ts';

type Law = { phases: readonly Phase[]; windows: readonly Window[]; family: Family };

const PLANNING: readonly Phase[] = ['planned', 'called'];
const RUNNING: readonly Phase[] = ['open'];
const PRESENCE: readonly Phase[] = ['open', 'paused'];
/** Until the meeting is closed: after that, what was done is corrected openly, never undone (S10, M4). */
const BEFORE_CLOSING: readonly Phase[] = ['planned', 'called', 'open', 'paused'];

/** Until the minutes are approved; after that a supplement says it (K11, S10, M4). */
const CORRECTABLE: readonly Phase[] = ['open', 'paused', 'closed', 'forApproval'];

/** From the declaration on, and long after: answers come when they come, and the minutes do not change by them (K6). */
const AFTER_DECISION: readonly Phase[] = ['open', 'paused', 'closed', 'forApproval', 'approved', 'signed'];
/** What the minutes say is fixed, and a supplement can add to it (M4). */
const AFTER_APPROVAL: readonly Phase[] = ['approved', 'signed'];

const KEEPER: readonly Window[] = ['keeper'];
const CHAIR: readonly Window[] = ['keeper', 'chair'];
const OWN: readonly Window[] = ['keeper', 'chair', 'participant'];

const law = (phases: readonly Phase[], windows: readonly Window[], family: Family): Law => ({
  phases,
  windows,
  family,
});

/** Each command with the phases that take it (N7), the windows that may send it (W1) and its family. */
export const LAW: Readonly<Record<MeetingCommandKind, Law>> = {
  'plan-meeting': law(['unborn'], KEEPER, 'planning'),
  'change-meeting': law(PLANNING, KEEPER, 'planning'),
  'add-item': law(PLANNING, KEEPER, 'agenda'),
  'change-item': law(BEFORE_CLOSING, KEEPER, 'agenda'),
  'reorder-items': law(BEFORE_CLOSING, CHAIR, 'agenda'),
  'take-off-item': law(BEFORE_CLOSING, KEEPER, 'agenda'),
  'attach-paper': law(BEFORE_CLOSING, KEEPER, 'agenda'),
  'publish-notice': law(PLANNING, KEEPER, 'planning'),
  'open-meeting': law(['called'], CHAIR, 'life'),
  'change-chair': law(PRESENCE, CHAIR, 'life'),
  'pause-meeting': law(RUNNING, CHAIR, 'life'),
  'resume-meeting': law(['paused'], CHAIR, 'life'),
  'begin-day': law(PRESENCE, CHAIR, 'life'),
  'close-meeting': law(RUNNING, CHAIR, 'life'),
  'close-doors': law(RUNNING, CHAIR, 'life'),
  'open-doors': law(PRESENCE, CHAIR, 'life'),
  'record-attendance': law(['called', 'open', 'paused'], ['keeper', 'participant'], 'attendance'),
  'report-absence': law(['called', 'open', 'paused'], ['keeper', 'participant'], 'attendance'),
  'seat-deputy': law(['called', 'open', 'paused'], KEEPER, 'attendance'),
  'admit-stand-in': law(PRESENCE, KEEPER, 'attendance'),
  'register-guest': law(PRESENCE, KEEPER, 'attendance'),
  'correct-attendance': law(CORRECTABLE, KEEPER, 'attendance'),
  'carry-over-attendance': law(PRESENCE, KEEPER, 'attendance'),
  'raise-habilitet': law(['called', 'open', 'paused'], OWN, 'habilitet'),
  'decide-habilitet': law(RUNNING, CHAIR, 'habilitet'),
  'correct-habilitet': law(CORRECTABLE, KEEPER, 'habilitet'),
  'add-item-in-meeting': law(RUNNING, CHAIR, 'agenda'),
  'take-together': law(RUNNING, CHAIR, 'agenda'),
  'postpone-item': law(PRESENCE, CHAIR, 'agenda'),
  'record-input': law(PRESENCE, CHAIR, 'wording'),
  'take-up-item': law(RUNNING, CHAIR, 'agenda'),
  'conclude-item': law(RUNNING, CHAIR, 'agenda'),
  'ask-for-the-word': law(RUNNING, OWN, 'queue'),
  'give-the-word': law(RUNNING, CHAIR, 'queue'),
  'withdraw-request': law(PRESENCE, OWN, 'queue'),
  'move-request': law(PRESENCE, CHAIR, 'queue'),
  'skip-request': law(PRESENCE, CHAIR, 'queue'),
  'reorder-queue': law(PRESENCE, CHAIR, 'queue'),
  'next-speaker': law(RUNNING, CHAIR, 'queue'),
  'end-speech': law(RUNNING, CHAIR, 'queue'),
  'pause-clock': law(RUNNING, CHAIR, 'queue'),
  'resume-clock': law(RUNNING, CHAIR, 'queue'),
  'extend-speech': law(RUNNING, CHAIR, 'queue'),
  'correct-speech': law(CORRECTABLE, CHAIR, 'queue'),
  'change-speaking-time': law(BEFORE_CLOSING, CHAIR, 'queue'),
  'set-time-budget': law(BEFORE_CLOSING, CHAIR, 'queue'),
  'propose-the-line': law(RUNNING, CHAIR, 'queue'),
  'draw-the-line': law(RUNNING, CHAIR, 'queue'),
  'lift-the-line': law(RUNNING, CHAIR, 'queue'),
  'put-proposal': law(BEFORE_CLOSING, CHAIR, 'wording'),
  'reword-proposal': law(BEFORE_CLOSING, CHAIR, 'wording'),
  'withdraw-proposal': law(BEFORE_CLOSING, CHAIR, 'wording'),
  'adopt-amendment': law(BEFORE_CLOSING, CHAIR, 'wording'),
  'test-silently': law(RUNNING, CHAIR, 'consensus'),
  'open-round': law(RUNNING, CHAIR, 'consensus'),
  'take-position': law(RUNNING, OWN, 'consensus'),
  'give-advice': law(RUNNING, OWN, 'consensus'),
  'declare-result': law(RUNNING, CHAIR, 'consensus'),
  'answer-objection': law(CORRECTABLE, CHAIR, 'consensus'),
  'meet-objection': law(PRESENCE, CHAIR, 'consensus'),
  'withdraw-objection': law(PRESENCE, OWN, 'consensus'),
  'choose-next-step': law(PRESENCE, CHAIR, 'consensus'),
  'record-disagreement': law(CORRECTABLE, CHAIR, 'consensus'),
  'announce-statement': law(PRESENCE, CHAIR, 'wording'),
  'hand-in-statement': law(CORRECTABLE, CHAIR, 'wording'),
  'decide-statement': law(CORRECTABLE, CHAIR, 'wording'),
  'ask-for-views': law(BEFORE_CLOSING, KEEPER, 'views'),
  'record-view': law(BEFORE_CLOSING, ['keeper', 'participant'], 'views'),
  'open-vote': law(RUNNING, CHAIR, 'consensus'),
  'cast-vote': law(RUNNING, OWN, 'consensus'),
  'count-vote': law(RUNNING, CHAIR, 'consensus'),
  'declare-vote': law(RUNNING, CHAIR, 'consensus'),
  'open-election': law(RUNNING, CHAIR, 'consensus'),
  'count-election': law(RUNNING, CHAIR, 'consensus'),
  'declare-election': law(RUNNING, CHAIR, 'consensus'),
  'record-later-answer': law(AFTER_DECISION, KEEPER, 'binding'),
  'extend-deadline': law(AFTER_DECISION, CHAIR, 'binding'),
  'set-review-date': law(AFTER_DECISION, CHAIR, 'binding'),
  'send-minutes': law(['closed'], KEEPER, 'minutes'),
  'approve-minutes': law(['closed', 'forApproval'], KEEPER, 'minutes'),
  'sign-minutes': law(AFTER_APPROVAL, KEEPER, 'minutes'),
  'issue-supplement': law(AFTER_APPROVAL, KEEPER, 'minutes'),
  'sign-supplement': law(AFTER_APPROVAL, KEEPER, 'minutes'),
  undo: law(BEFORE_CLOSING, CHAIR, 'life'),
  redo: law(BEFORE_CLOSING, CHAIR, 'life'),
};

/** What an entry is about. */
export const FAMILY_OF_EVENT: Readonly<Record<EventKind, Family>> = {
  'meeting-planned': 'planning',
  'meeting-changed': 'planning',
  'item-added': 'agenda',
  'item-changed': 'agenda',
  'items-reordered': 'agenda',
  'item-taken-off': 'agenda',
  'paper-attached': 'agenda',
  'notice-published': 'planning',
  'meeting-opened': 'life',
  'chair-changed': 'life',
  'meeting-paused': 'life',
  'meeting-resumed': 'life',
  'day-begun': 'life',
  'meeting-closed': 'life',
  'doors-closed': 'life',
  'doors-opened': 'life',
  'attendance-recorded': 'attendance',
  'absence-reported': 'attendance',
  'deputy-seated': 'attendance',
  'absence-planned': 'attendance',
  'deputy-planned': 'attendance',
  'stand-in-admitted': 'attendance',
  'guest-registered': 'attendance',
  'attendance-corrected': 'attendance',
  'habilitet-raised': 'habilitet',
  'habilitet-decided': 'habilitet',
  'habilitet-corrected': 'habilitet',
  'item-added-in-meeting': 'agenda',
  'items-joined': 'agenda',
  'item-postponed': 'agenda',
  'input-recorded': 'wording',
  'item-taken-up': 'agenda',
  'item-concluded': 'agenda',
  'word-asked-for': 'queue',
  'request-withdrawn': 'queue',
  'request-moved': 'queue',
  'request-skipped': 'queue',
  'queue-reordered': 'queue',
  'speech-begun': 'queue',
  'speech-ended': 'queue',
  'speech-limit-changed': 'queue',
  'speech-corrected': 'queue',
  'speaking-time-changed': 'queue',
  'time-budget-set': 'queue',
  'clock-paused': 'queue',
  'clock-resumed': 'queue',
  'clock-interrupted': 'life', // nobody's act: the program went away (S7)
  'line-proposed': 'queue',
  'line-drawn': 'queue',
  'line-lifted': 'queue',
  'proposal-put': 'wording',
  'proposal-reworded': 'wording',
  'proposal-withdrawn': 'wording',
  'silent-test-held': 'consensus',
  'round-opened': 'consensus',
  'position-taken': 'consensus',
  'advice-given': 'consensus',
  'result-declared': 'consensus',
  'objection-answered': 'consensus',
  'objection-met': 'consensus',
  'objection-withdrawn': 'consensus',
  'next-step-chosen': 'consensus',
  'disagreement-recorded': 'consensus',
  'statement-announced': 'wording',
  'statement-handed-in': 'wording',
  'statement-decided': 'wording',
  'views-asked-for': 'views',
  'view-recorded': 'views',
  'vote-opened': 'consensus',
  'vote-cast': 'consensus',
  'vote-counted': 'consensus',
  'vote-declared': 'consensus',
  'election-opened': 'consensus',
  'election-counted': 'consensus',
  'election-declared': 'consensus',
  'later-answer-recorded': 'binding',
  'deadline-extended': 'binding',
  'review-date-set': 'binding',
  'minutes-sent': 'minutes',
  'minutes-approved': 'minutes',
  'minutes-signed': 'minutes',
  'supplement-issued': 'minutes',
  'supplement-signed': 'minutes',
  'act-taken-back': 'life',
  'act-restored': 'life',
};

/** Queue, attendance and habilitet, agenda, views and the text of a proposal can be taken back; the rest is superseded, never undone (S10). */
export const UNDOABLE: readonly Family[] = ['queue', 'attendance', 'habilitet', 'agenda', 'wording', 'views'];

/** Whether a window may send any command of a family, and so may take back what such commands did (W1). */
export function mayTouch(window: Window, family: Family): boolean {
  return Object.values(LAW).some((each) => each.family === family && each.windows.includes(window));
}
