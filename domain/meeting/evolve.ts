/** The state after an entry. Pure: the same entries give the same state, on every laptop and in every window. */
import { never } from '../assert.ts';
import { evolveAfterwards } from './afterwards.ts';
import { evolveAgenda } from './agenda.ts';
import { evolveMinutes } from './approval.ts';
import { evolveAgendaInMeeting } from './agenda-in-meeting.ts';
import { evolveAttendance, evolveGuest } from './attendance.ts';
import { evolveConsensus } from './consensus-evolve.ts';
import { evolveCorrection } from './corrections.ts';
import { evolveDeputies } from './deputies.ts';
import { evolveDoors } from './doors.ts';
import { evolveElection } from './elections.ts';
import type { EntryMeta, LoggedEvent, MeetingEvent } from './events.ts';
import { evolveHabilitet } from './habilitet.ts';
import { evolveInput } from './inputs.ts';
import { FAMILY_OF_EVENT } from './law.ts';
import { evolveLife } from './life.ts';
import { lastActAfter } from './new-day.ts';
import { evolvePlannedTimes } from './planned-times.ts';
import { evolvePlanning } from './planning.ts';
import { evolveSpeaking } from './speaking-evolve.ts';
import type { MeetingState } from './state.ts';
import { evolveStatement } from './statements.ts';
import { evolveSupplement } from './supplements.ts';
import { evolveViews } from './views.ts';
import { evolveVote } from './votes.ts';

/** The state after one entry; its number and family are noted for `expects` (S11). */
export function evolve(state: MeetingState, entry: LoggedEvent): MeetingState {
  const after = afterEvent(state, entry.event, entry);
  return {
    ...after,
    entry: entry.seq,
    lastAct: lastActAfter(state.lastAct, entry.event.kind, entry),
    lastEntryOf: { ...after.lastEntryOf, [FAMILY_OF_EVENT[entry.event.kind]]: entry.seq },
  };
}

function afterEvent(state: MeetingState, event: MeetingEvent, meta: EntryMeta): MeetingState {
  switch (event.kind) {
    case 'meeting-planned':
    case 'meeting-changed':
    case 'notice-published':
      return evolvePlanning(state, event, meta);
    case 'meeting-opened':
    case 'chair-changed':
    case 'meeting-paused':
    case 'meeting-resumed':
    case 'day-begun':
    case 'meeting-closed':
      return evolveLife(state, event, meta);
    case 'doors-closed':
    case 'doors-opened':
      return evolveDoors(state, event, meta);
    case 'attendance-recorded':
      return evolveAttendance(state, event, meta);
    case 'absence-reported':
    case 'deputy-seated':
    case 'stand-in-admitted':
      return evolveDeputies(state, event, meta);
    case 'absence-planned':
    case 'deputy-planned':
      return evolvePlannedTimes(state, event, meta);
    case 'attendance-corrected':
      return evolveCorrection(state, event, meta);
    case 'habilitet-raised':
    case 'habilitet-decided':
    case 'habilitet-corrected':
      return evolveHabilitet(state, event, meta);
    case 'item-added-in-meeting':
    case 'items-joined':
    case 'item-postponed':
      return evolveAgendaInMeeting(state, event, meta);
    case 'input-recorded':
      return evolveInput(state, event, meta);
    case 'guest-registered':
      return evolveGuest(state, event, meta);
    case 'item-added':
    case 'item-changed':
    case 'items-reordered':
    case 'item-taken-off':
    case 'paper-attached':
    case 'item-taken-up':
    case 'item-concluded':
      return evolveAgenda(state, event, meta);
    case 'word-asked-for':
    case 'request-withdrawn':
    case 'request-moved':
    case 'request-skipped':
    case 'queue-reordered':
    case 'speech-begun':
    case 'speech-ended':
    case 'speech-limit-changed':
    case 'speech-corrected':
    case 'speaking-time-changed':
    case 'time-budget-set':
    case 'clock-paused':
    case 'clock-resumed':
    case 'clock-interrupted':
    case 'line-proposed':
    case 'line-drawn':
    case 'line-lifted':
      return evolveSpeaking(state, event, meta);
    case 'proposal-put':
    case 'proposal-reworded':
    case 'proposal-withdrawn':
    case 'silent-test-held':
    case 'round-opened':
    case 'position-taken':
    case 'advice-given':
    case 'result-declared':
    case 'objection-answered':
    case 'objection-met':
    case 'objection-withdrawn':
    case 'next-step-chosen':
    case 'disagreement-recorded':
      return evolveConsensus(state, event, meta);
    case 'statement-announced':
    case 'statement-handed-in':
    case 'statement-decided':
      return evolveStatement(state, event, meta);
    case 'views-asked-for':
    case 'view-recorded':
      return evolveViews(state, event, meta);
    case 'vote-opened':
    case 'vote-cast':
    case 'vote-counted':
    case 'vote-declared':
      return evolveVote(state, event, meta);
    case 'election-opened':
    case 'election-counted':
    case 'election-declared':
      return evolveElection(state, event, meta);
    case 'later-answer-recorded':
    case 'deadline-extended':
    case 'review-date-set':
      return evolveAfterwards(state, event, meta);
    case 'minutes-sent':
    case 'minutes-approved':
    case 'minutes-signed':
      return evolveMinutes(state, event, meta);
    case 'supplement-issued':
    case 'supplement-signed':
      return evolveSupplement(state, event, meta);
    case 'act-taken-back':
    case 'act-restored':
      return state; // the book folds again without or with the act
    default:
      return never(event, 'event');
  }
}
