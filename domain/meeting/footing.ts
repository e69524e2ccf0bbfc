/**
 * What an act rests on (S10): an act can be taken back only when nothing later rests on it, so that the log without it
 * is still a meeting that could have been. Each entry names what it makes and what it rests on, by keys;
 * the keys are found once, when the entry comes, from the state before it.
 */
import { never } from '../assert.ts';
import type { MeetingEvent } from './events.ts';
import { ofAgenda, ofAgendaInMeeting } from './footing-of-agenda.ts';
import { ofAttendance, ofEverybody, ofHabilitet, ofSitting } from './footing-of-attendance.ts';
import { ofConsensus, ofStatement } from './footing-of-consensus.ts';
import { ofLine, ofRow, ofTimes, ofWord } from './footing-of-speaking.ts';
import { ofElection, ofViews, ofVote } from './footing-of-voting.ts';
import type { MeetingState } from './state.ts';

export type Footing = { makes: readonly string[]; restsOn: readonly string[] };

const NONE: Footing = { makes: [], restsOn: [] };

/** What an entry makes that later ones can rest on, and what it rests on itself. `before` is the state before it. */
export function footing(before: MeetingState, event: MeetingEvent): Footing {
  switch (event.kind) {
    case 'item-added':
    case 'item-changed':
    case 'items-reordered':
    case 'item-taken-off':
    case 'paper-attached':
    case 'item-taken-up':
    case 'item-concluded':
      return ofAgenda(before, event);
    case 'attendance-recorded':
      return ofAttendance(before, event);
    case 'absence-reported':
    case 'deputy-seated':
    case 'absence-planned':
    case 'deputy-planned':
    case 'stand-in-admitted':
    case 'attendance-corrected':
      return ofSitting(before, event);
    case 'habilitet-raised':
    case 'habilitet-decided':
    case 'habilitet-corrected':
      return ofHabilitet(before, event);
    case 'item-added-in-meeting':
    case 'items-joined':
    case 'item-postponed':
    case 'input-recorded':
      return ofAgendaInMeeting(event);
    case 'guest-registered':
      return { makes: [`person ${event.person}`], restsOn: [] };
    case 'word-asked-for':
    case 'request-withdrawn':
    case 'speech-begun':
    case 'speech-ended':
      return ofWord(before, event);
    case 'request-moved':
    case 'request-skipped':
    case 'queue-reordered':
      return ofRow(event);
    case 'speech-limit-changed':
    case 'speech-corrected':
    case 'speaking-time-changed':
    case 'time-budget-set':
      return ofTimes(before, event);
    case 'clock-paused':
    case 'clock-resumed':
    case 'clock-interrupted':
      return { makes: ['floor', `in ${event.item}`], restsOn: ['floor', `request ${event.speech}`] };
    case 'line-proposed':
    case 'line-drawn':
    case 'line-lifted':
      return ofLine(event);
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
      return ofConsensus(before, event);
    case 'views-asked-for':
    case 'view-recorded':
      return ofViews(event);
    case 'vote-opened':
    case 'vote-cast':
    case 'vote-counted':
    case 'vote-declared':
      return ofVote(event);
    case 'election-opened':
    case 'election-counted':
    case 'election-declared':
      return ofElection(event);
    case 'notice-published':
      return { makes: [], restsOn: ['agenda'] };
    case 'chair-changed':
      return { makes: ['chair'], restsOn: [`person ${event.chair}`] };
    case 'doors-closed':
      return { makes: [], restsOn: ['attendance'] };
    case 'meeting-paused':
      return { makes: [], restsOn: ['floor'] }; // no speech may begin to run again inside a break
    case 'day-begun':
      // On a new day nobody is known to be here: who was, and who waited, is not undone behind it (A1).
      return { makes: [], restsOn: ['attendance', 'floor', ...ofEverybody(before)] };
    case 'statement-announced':
    case 'statement-handed-in':
    case 'statement-decided':
      return ofStatement(event);
    case 'later-answer-recorded':
    case 'deadline-extended':
    case 'review-date-set':
      return { makes: [], restsOn: [`proposal ${event.proposal}`] };
    case 'meeting-planned':
    case 'meeting-changed':
    case 'meeting-opened':
    case 'meeting-resumed':
    case 'doors-opened':
    case 'meeting-closed':
    case 'minutes-sent':
    case 'minutes-approved':
    case 'minutes-signed':
    case 'supplement-issued':
    case 'supplement-signed':
    case 'act-taken-back':
    case 'act-restored':
      return NONE;
    default:
      return never(event, 'event');
  }
}

/** Whether one footing rests on another. */
export function restsOn(later: Footing, made: ReadonlySet<string>): boolean {
  return later.restsOn.some((key) => made.has(key));
}
