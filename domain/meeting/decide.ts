/**
 * The law: what a command does in a state. Out: events, an empty list (nothing changes), or a refusal.
 * Never throws for a rule and never reads a clock; undo is decided on the book (acts.ts).
 */
import { never } from '../assert.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { decideAfterwards } from './afterwards.ts';
import {
  decideAddItem,
  decideAttach,
  decideChangeItem,
  decideConclude,
  decideReorder,
  decideTakeOff,
  decideTakeUp,
} from './agenda.ts';
import { decideAddInMeeting, decideJoin, decidePostpone } from './agenda-in-meeting.ts';
import { decideMinutes } from './approval.ts';
import { decideAttendance, decideGuest } from './attendance.ts';
import { decideCarryOver } from './carry-over.ts';
import type { MeetingCommand } from './commands.ts';
import { decideDeclare, decideOpenRound, decideSilentTest } from './consensus.ts';
import { decideCorrection } from './corrections.ts';
import { decideDisagreement, decideNextStep } from './disagreement.ts';
import { decideAbsence, decideSeatDeputy, decideStandIn } from './deputies.ts';
import { decideDoors } from './doors.ts';
import { decideElection } from './elections.ts';
import type { MeetingEvent } from './events.ts';
import type { Expects, Facts } from './facts.ts';
import { decideCorrectHabilitet, decideHabilitet, decideRaise } from './habilitet.ts';
import { decideInput } from './inputs.ts';
import { decideLedger } from './ledger-acts.ts';
import { decideLife } from './life.ts';
import { mayAct } from './may-act.ts';
import { mayOnNewDay } from './new-day.ts';
import { decidePlannedAbsence, decidePlannedDeputy } from './planned-times.ts';
import { decideChangeMeeting, decidePlan, decidePublish } from './planning.ts';
import { decideAdvice, decidePosition } from './positions.ts';
import { decideAdopt, decidePropose, decideReword, decideWithdrawProposal } from './proposals.ts';
import { decideEndSpeech, decideExtend, decideNext, decidePauseClock, decideResumeClock } from './speaking-floor.ts';
import { decideLine } from './speaking-line.ts';
import { decideArrange, decideAsk, decideGive, decideWithdraw } from './speaking-list.ts';
import { decideBudget, decideSpeakingTime } from './speaking-times.ts';
import { decideSpeechCorrection } from './speech-correction.ts';
import type { MeetingState } from './state.ts';
import { decideStatement } from './statements.ts';
import { decideSupplement } from './supplements.ts';
import { decideAskForViews, decideView } from './views.ts';
import { decideVote } from './votes.ts';

export type { Expects, Facts };

type Decided = MeetingEvent[] | Refusal;

/** W1, N7, S11 and the new day of A1 first, then the rules of the subject. */
export function decide(state: MeetingState, command: MeetingCommand, facts: Facts, expects: Expects = {}): Decided {
  return (
    mayAct(state, command, facts.by, expects) ??
    mayOnNewDay(state, command, facts.at) ??
    decideSubject(state, command, facts)
  );
}

function decideSubject(state: MeetingState, command: MeetingCommand, facts: Facts): Decided {
  switch (command.kind) {
    case 'plan-meeting':
      return decidePlan(command, facts);
    case 'change-meeting':
      return decideChangeMeeting(state, command);
    case 'add-item':
      return decideAddItem(state, command, facts);
    case 'change-item':
      return decideChangeItem(state, command, facts);
    case 'reorder-items':
      return decideReorder(state, command);
    case 'take-off-item':
      return decideTakeOff(state, command);
    case 'attach-paper':
      return decideAttach(state, command, facts);
    case 'publish-notice':
      return decidePublish(state, facts);
    case 'open-meeting':
    case 'change-chair':
    case 'pause-meeting':
    case 'resume-meeting':
    case 'begin-day':
    case 'close-meeting':
      return decideLife(state, command, facts);
    case 'close-doors':
    case 'open-doors':
      return decideDoors(state, command);
    case 'report-absence':
      return command.during === undefined
        ? decideAbsence(state, command)
        : decidePlannedAbsence(state, command, facts.at);
    case 'seat-deputy':
      return command.during === undefined
        ? decideSeatDeputy(state, command)
        : decidePlannedDeputy(state, command, facts.at);
    case 'admit-stand-in':
      return decideStandIn(state, command);
    case 'correct-attendance':
      return decideCorrection(state, command);
    case 'carry-over-attendance':
      return decideCarryOver(state, command, facts);
    case 'raise-habilitet':
      return decideRaise(state, command);
    case 'decide-habilitet':
      return decideHabilitet(state, command);
    case 'correct-habilitet':
      return decideCorrectHabilitet(state, command);
    case 'add-item-in-meeting':
      return decideAddInMeeting(state, command, facts);
    case 'take-together':
      return decideJoin(state, command);
    case 'postpone-item':
      return decidePostpone(state, command);
    case 'record-input':
      return decideInput(state, command);
    case 'record-attendance':
      return decideAttendance(state, command);
    case 'register-guest':
      return decideGuest(state, command);
    case 'take-up-item':
      return decideTakeUp(state, command);
    case 'conclude-item':
      return decideConclude(state, command, facts);
    case 'ask-for-the-word':
      return decideAsk(state, command);
    case 'give-the-word':
      return decideGive(state, command);
    case 'withdraw-request':
      return decideWithdraw(state, command, facts.by.window !== 'participant');
    case 'move-request':
    case 'skip-request':
    case 'reorder-queue':
      return decideArrange(state, command);
    case 'next-speaker':
      return decideNext(state);
    case 'end-speech':
      return decideEndSpeech(state);
    case 'pause-clock':
      return decidePauseClock(state);
    case 'resume-clock':
      return decideResumeClock(state, command);
    case 'extend-speech':
      return decideExtend(state, command);
    case 'correct-speech':
      return decideSpeechCorrection(state, command);
    case 'change-speaking-time':
      return decideSpeakingTime(state, command);
    case 'set-time-budget':
      return decideBudget(state, command);
    case 'propose-the-line':
    case 'draw-the-line':
    case 'lift-the-line':
      return decideLine(state, command);
    case 'put-proposal':
      return decidePropose(state, command);
    case 'reword-proposal':
      return decideReword(state, command);
    case 'withdraw-proposal':
      return decideWithdrawProposal(state, command);
    case 'adopt-amendment':
      return decideAdopt(state, command);
    case 'test-silently':
      return decideSilentTest(state, command);
    case 'open-round':
      return decideOpenRound(state, command);
    case 'take-position':
      return decidePosition(state, command);
    case 'give-advice':
      return decideAdvice(state, command);
    case 'declare-result':
      return decideDeclare(state, command, facts);
    case 'answer-objection':
    case 'meet-objection':
    case 'withdraw-objection':
      return decideLedger(state, command);
    case 'choose-next-step':
      return decideNextStep(state, command);
    case 'record-disagreement':
      return decideDisagreement(state, command);
    case 'announce-statement':
    case 'hand-in-statement':
    case 'decide-statement':
      return decideStatement(state, command);
    case 'ask-for-views':
      return decideAskForViews(state, command, facts);
    case 'record-view':
      return decideView(state, command);
    case 'open-vote':
    case 'cast-vote':
    case 'count-vote':
    case 'declare-vote':
      return decideVote(state, command);
    case 'open-election':
    case 'count-election':
    case 'declare-election':
      return decideElection(state, command);
    case 'record-later-answer':
    case 'extend-deadline':
    case 'set-review-date':
      return decideAfterwards(state, command, facts);
    case 'send-minutes':
    case 'approve-minutes':
    case 'sign-minutes':
      return decideMinutes(state, command, facts);
    case 'issue-supplement':
    case 'sign-supplement':
      return decideSupplement(state, command);
    case 'undo':
      return refuse('nothing-to-undo');
    case 'redo':
      return refuse('nothing-to-redo');
    default:
      return never(command, 'command');
  }
}
