/** The state after an entry. Pure: the same entries give the same state, on every laptop and in every window. */
import { never } from '../assert.ts';
import { evolveAgenda } from './agenda.ts';
import { evolveAttendance, evolveGuest } from './attendance.ts';
import { evolveConsensus } from './consensus-evolve.ts';
import type { EntryMeta, EventOf, LoggedEvent, MeetingEvent } from './events.ts';
import { FAMILY_OF_EVENT } from './law.ts';
import { evolveSpeaking } from './speaking-evolve.ts';
import { momentOf, type MeetingState } from './state.ts';

/** The state after one entry; its number and family are noted for `expects` (S11). */
export function evolve(state: MeetingState, entry: LoggedEvent): MeetingState {
  const after = afterEvent(state, entry.event, entry);
  return {
    ...after,
    entry: entry.seq,
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
    case 'meeting-closed':
      return evolveLife(state, event, meta);
    case 'attendance-recorded':
      return evolveAttendance(state, event, meta);
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
    case 'speech-begun':
    case 'speech-ended':
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
      return evolveConsensus(state, event, meta);
    case 'minutes-sent':
    case 'minutes-approved':
    case 'minutes-signed':
      return evolveMinutes(state, event, meta);
    case 'act-taken-back':
    case 'act-restored':
      return state; // the book folds again without or with the act
    default:
      return never(event, 'event');
  }
}

function evolvePlanning(
  state: MeetingState,
  event: EventOf<'meeting-planned' | 'meeting-changed' | 'notice-published'>,
  meta: EntryMeta,
): MeetingState {
  switch (event.kind) {
    case 'meeting-planned': {
      const { bodies, days, place, languageForm, roster } = event;
      return { ...state, phase: 'planned', title: event.title ?? null, bodies, days, place, languageForm, roster };
    }
    case 'meeting-changed': {
      const { kind: _kind, ...changed } = event;
      return { ...state, ...changed };
    }
    case 'notice-published': {
      const { version, requiredDays, givenDays, called, roster } = event;
      const items = { ...state.items };
      for (const [item, given] of Object.entries(event.numbers)) {
        const before = items[item];
        if (before) items[item] = { ...before, ...given };
      }
      return {
        ...state,
        phase: 'called',
        roster,
        items,
        notice: { version, requiredDays, givenDays, called, at: momentOf(meta) },
      };
    }
  }
}

function evolveLife(
  state: MeetingState,
  event: EventOf<'meeting-opened' | 'chair-changed' | 'meeting-paused' | 'meeting-resumed' | 'meeting-closed'>,
  meta: EntryMeta,
): MeetingState {
  switch (event.kind) {
    case 'meeting-opened':
      return {
        ...chaired(state, event.chair, meta),
        phase: 'open',
        roster: event.roster,
        openedAt: momentOf(meta),
      };
    case 'chair-changed':
      return chaired(state, event.chair, meta, event.reason);
    case 'meeting-paused':
      return { ...state, phase: 'paused' };
    case 'meeting-resumed':
      return { ...state, phase: 'open' };
    case 'meeting-closed':
      return { ...closedAttendance(state, meta), phase: 'closed', closedAt: momentOf(meta) };
  }
}

function chaired(state: MeetingState, chair: string, meta: EntryMeta, reason?: string): MeetingState {
  const from = momentOf(meta);
  return {
    ...state,
    chair,
    chairs: [...state.chairs, { chair, from, ...(reason === undefined ? {} : { reason }) }],
  };
}

/** When the meeting is closed, presence ends with it; what people were recorded as stays. */
function closedAttendance(state: MeetingState, meta: EntryMeta): MeetingState {
  const moment = momentOf(meta);
  const attendance = Object.fromEntries(
    Object.entries(state.attendance).map(([person, each]) => [
      person,
      {
        ...each,
        intervals: each.intervals.map((one) => (one.to ? one : { ...one, to: moment })),
        sat: each.sat.map((one) => (one.to ? one : { ...one, to: moment })),
      },
    ]),
  );
  return { ...state, attendance };
}

function evolveMinutes(
  state: MeetingState,
  event: EventOf<'minutes-sent' | 'minutes-approved' | 'minutes-signed'>,
  meta: EntryMeta,
): MeetingState {
  const { minutes } = state;
  const at = momentOf(meta);
  switch (event.kind) {
    case 'minutes-sent':
      return {
        ...state,
        phase: 'forApproval',
        minutes: { ...minutes, prose: event.prose, sent: { deadline: event.deadline, at } },
      };
    case 'minutes-approved':
      return {
        ...state,
        phase: 'approved',
        minutes: { ...minutes, prose: event.prose, approved: { approvers: event.approvers, at } },
      };
    case 'minutes-signed': {
      const { kind: _kind, ...signature } = event;
      return {
        ...state,
        phase: 'signed',
        minutes: { ...minutes, signatures: [...minutes.signatures, { ...signature, at }] },
      };
    }
  }
}
