/**
 * What an act rests on (S10): an act can be taken back only when nothing later rests on it, so that the log without it
 * is still a meeting that could have been. Each entry names what it makes and what it rests on, by keys;
 * the keys are found once, when the entry comes, from the state before it.
 */
import { never } from '../assert.ts';
import type { ItemId, PersonId, RequestId, SeatId } from '../ids.ts';
import { isUnderTest } from './consensus.ts';
import type { EventOf, MeetingEvent } from './events.ts';
import { seatOf } from './roster.ts';
import { speakingOf } from './speaking-state.ts';
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
    case 'stand-in-admitted':
    case 'attendance-corrected':
      return ofSitting(before, event);
    case 'habilitet-raised':
    case 'habilitet-decided':
    case 'habilitet-corrected':
      return ofHabilitet(before, event);
    case 'item-added-in-meeting':
      // It took the next number: one that was given after it would leave a gap behind (C5).
      return {
        makes: [`item ${event.item}`, 'order', 'agenda', 'numbers'],
        restsOn: ['numbers', 'attendance'],
      };
    case 'items-joined':
      return {
        makes: event.with.flatMap((each) => [`up ${each}`, `in ${event.item}`]),
        restsOn: [`up ${event.item}`, 'current', ...event.with.map((each) => `item ${each}`)],
      };
    case 'item-postponed':
      return { makes: ['agenda', `item ${event.item}`], restsOn: [`item ${event.item}`] };
    case 'input-recorded':
      return {
        makes: [`input ${event.input}`, `in ${event.item}`],
        restsOn: [
          `item ${event.item}`,
          ...(event.person === undefined ? [] : [`person ${event.person}`]),
          ...(event.to === undefined ? [] : [`input ${event.to}`]),
        ],
      };
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
      return ofConsensus(before, event);
    case 'notice-published':
      return { makes: [], restsOn: ['agenda'] };
    case 'chair-changed':
      return { makes: ['chair'], restsOn: [`person ${event.chair}`] };
    case 'doors-closed':
      return { makes: [], restsOn: ['attendance'] };
    case 'meeting-paused':
      return { makes: [], restsOn: ['floor'] }; // no speech may begin to run again inside a break
    case 'meeting-resumed':
      // On a new day nobody is known to be here: who was, and who waited, is not undone behind it (A1).
      return event.rollCall ? { makes: [], restsOn: ['attendance', 'floor', ...ofEverybody(before)] } : NONE;
    case 'meeting-planned':
    case 'meeting-changed':
    case 'meeting-opened':
    case 'doors-opened':
    case 'meeting-closed':
    case 'minutes-sent':
    case 'minutes-approved':
    case 'minutes-signed':
    case 'act-taken-back':
    case 'act-restored':
      return NONE;
    default:
      return never(event, 'event');
  }
}

function ofAgenda(
  before: MeetingState,
  event: EventOf<
    | 'item-added'
    | 'item-changed'
    | 'items-reordered'
    | 'item-taken-off'
    | 'paper-attached'
    | 'item-taken-up'
    | 'item-concluded'
  >,
): Footing {
  if (event.kind === 'items-reordered') return { makes: ['order', 'agenda'], restsOn: ['order'] };
  const item = `item ${event.item}`;
  switch (event.kind) {
    case 'item-added':
      return { makes: [item, 'order', 'agenda'], restsOn: [] };
    case 'item-changed': {
      const { kind: _kind, item: _item, ...facts } = event;
      const changed = Object.keys(facts).map((name) => `${name} of ${event.item}`);
      // Neither kind nor body changes under a test, so a test that was ended before is not opened again behind it.
      return { makes: [...changed, 'agenda'], restsOn: [item, `test ${event.item}`, ...changed] };
    }
    case 'item-taken-off':
    case 'paper-attached':
      return { makes: ['agenda'], restsOn: [item] };
    case 'item-taken-up':
      return { makes: [`up ${event.item}`, 'current'], restsOn: [item, 'current'] };
    case 'item-concluded':
      // List, line and tests end with the item (S5), so what was done in it stays as it was.
      return {
        makes: ['current', ...event.left.flatMap((each) => placeOf(before, event.item, each))],
        restsOn: [`up ${event.item}`, 'current', `in ${event.item}`, `itemKind of ${event.item}`],
      };
  }
}

/** Who came or went, the seats that this filled or freed, and for a deputy those whose absence let him sit (A2). */
function ofAttendance(before: MeetingState, event: EventOf<'attendance-recorded'>): Footing {
  const { person, seat } = event;
  const left = before.attendance[person]?.seat;
  const seats = [seat, left].filter((each): each is SeatId => each != null);
  const displaced = Object.values(before.attendance).filter(
    (each) => seat !== undefined && each.seat === seat && each.person !== person,
  );
  const rosterSeat = seat === undefined ? undefined : seatOf(before.roster, seat);
  const ahead =
    rosterSeat && rosterSeat.holder !== person
      ? [rosterSeat.holder, ...rosterSeat.deputies.slice(0, rosterSeat.deputies.indexOf(person))]
      : [];
  // Who goes, or gives up a seat, is out of list and floor: what took a place there before is not undone behind it.
  const leaving = [
    ...(seat === left ? [] : [person]),
    ...displaced.map((each) => each.person),
    ...seats.flatMap((each) => steppedIn(before, each)),
  ];
  return {
    makes: [
      'attendance',
      `person ${person}`,
      ...displaced.map((each) => `person ${each.person}`),
      ...seats.map((each) => `seat ${each}`),
    ],
    restsOn: [
      `person ${person}`,
      ...leaving.map((each) => `words of ${each}`),
      ...(seat === undefined ? [] : [`seat ${seat}`]),
      ...ahead.flatMap((each) => (each === null ? [] : [`person ${each}`])),
    ],
  };
}

/** Whether each is here, and every place in a list. */
function ofEverybody(before: MeetingState): string[] {
  const open = before.current === null ? [] : [`in ${before.current}`];
  return [...open, ...Object.keys(before.attendance).flatMap((each) => [`person ${each}`, `words of ${each}`])];
}

/** Who is away from items, sits for them, or was let in; and what is corrected afterwards. */
function ofSitting(
  before: MeetingState,
  event: EventOf<'absence-reported' | 'deputy-seated' | 'stand-in-admitted' | 'attendance-corrected'>,
): Footing {
  const { person } = event;
  const all = { makes: ['attendance', `person ${person}`], restsOn: [`person ${person}`] };
  switch (event.kind) {
    case 'attendance-corrected':
      return all;
    case 'absence-reported':
      return {
        makes: [...all.makes, ...touched(before, event.items), ...deputiesOf(before, person)],
        restsOn: [
          ...all.restsOn,
          ...[person, ...deputiesNow(before, person)].map((each) => `words of ${each}`),
          ...event.items.map((each) => `item ${each}`),
        ],
      };
    case 'deputy-seated': {
      const seat = seatOf(before.roster, event.seat);
      const others = [seat?.holder ?? null, ...(seat?.deputies ?? [])].filter((each) => each !== null);
      return {
        makes: [...all.makes, ...touched(before, event.items), `seat ${event.seat}`],
        restsOn: [
          ...all.restsOn,
          `words of ${person}`,
          `seat ${event.seat}`,
          ...others.flatMap((each) => [`person ${each}`, `words of ${each}`]),
          ...event.items.map((each) => `item ${each}`),
        ],
      };
    }
    case 'stand-in-admitted': {
      const { kind: _kind, seat, state } = event;
      const came = ofAttendance(before, { kind: 'attendance-recorded', person, seat, state });
      const { deputies, holder } = seatOf(before.roster, seat) ?? { deputies: [], holder: null };
      return {
        makes: [...came.makes, `let in ${person}`],
        restsOn: [
          ...came.restsOn,
          'chair',
          ...[holder, ...deputies].flatMap((each) => (each === null ? [] : [`person ${each}`])),
        ],
      };
    }
  }
}

/** The list of an open item is touched by who may sit for it. */
function touched(before: MeetingState, items: readonly ItemId[]): string[] {
  return items.map((each) => `in ${each}`).concat(before.current === null ? [] : [`in ${before.current}`]);
}

/** Those whose sitting depends on a holder's absence. */
function deputiesOf(before: MeetingState, holder: PersonId): string[] {
  return before.roster.seats.filter((each) => each.holder === holder).map((each) => `seat ${each.seat}`);
}

/** Who sits in a seat for the open item alone. */
function steppedIn(before: MeetingState, seat: SeatId): PersonId[] {
  const stepIn = before.current === null ? undefined : before.stepIns[before.current]?.[seat];
  return stepIn ? [stepIn.person] : [];
}

/** Those who sit for the open item in a seat that a person has. */
function deputiesNow(before: MeetingState, person: PersonId): PersonId[] {
  const used = before.attendance[person]?.seat;
  return before.roster.seats
    .filter((each) => each.holder === person || each.seat === used)
    .flatMap((each) => steppedIn(before, each.seat));
}

/** What the body found of a person in an item; who was here to decide it is part of the answer (A4). */
function ofHabilitet(
  before: MeetingState,
  event: EventOf<'habilitet-raised' | 'habilitet-decided' | 'habilitet-corrected'>,
): Footing {
  const { person, item } = event;
  const habil = `habil ${person} ${item}`;
  if (event.kind === 'habilitet-raised') return { makes: [habil], restsOn: [`item ${item}`, habil] };
  return {
    makes: ['attendance', habil, `person ${person}`, `in ${item}`],
    restsOn: [
      `item ${item}`,
      habil,
      `person ${person}`,
      ...[person, ...deputiesNow(before, person)].map((each) => `words of ${each}`),
      'attendance',
    ],
  };
}

/** A place in the list, and the floor: who has the word. */
function ofWord(
  before: MeetingState,
  event: EventOf<'word-asked-for' | 'request-withdrawn' | 'speech-begun' | 'speech-ended'>,
): Footing {
  const inItem = `in ${event.item}`;
  switch (event.kind) {
    case 'word-asked-for': {
      const { request, item, person, speech, to } = event;
      const place = `place ${item} ${speech} ${person}`;
      const replies = `replies ${to ?? ''}`;
      const restsOn = [`person ${person}`, `up ${item}`, place];
      if (to !== undefined) restsOn.push(`request ${to}`);
      if (speech === 'replikk') restsOn.push(`room for ${replies}`);
      if (event.behind != null) restsOn.push(`request ${event.behind}`);
      if (speech === 'svarreplikk') restsOn.push(replies);
      if (speech === 'innlegg' && !event.givenByChair) restsOn.push(`open line ${item}`);
      const makes = [`request ${request}`, place, `list ${item}`, inItem, ...(speech === 'replikk' ? [replies] : [])];
      return { makes, restsOn };
    }
    case 'request-withdrawn':
      return {
        makes: [
          `request ${event.request}`,
          ...placeOf(before, event.item, event.request),
          `list ${event.item}`,
          inItem,
        ],
        restsOn: [`request ${event.request}`],
      };
    case 'speech-begun':
      return {
        makes: [
          `request ${event.speech}`,
          ...placeOf(before, event.item, event.speech),
          `list ${event.item}`,
          'floor',
          inItem,
        ],
        restsOn: [`request ${event.speech}`, 'floor', `time of ${event.item}`],
      };
    case 'speech-ended': {
      const speech = speakingOf(before, event.item).speeches.findLast((each) => each.request === event.speech);
      const words = speech ? [`words of ${speech.person}`] : [];
      return {
        makes: [`request ${event.speech}`, 'floor', inItem, ...words],
        restsOn: [`request ${event.speech}`, 'floor'],
      };
    }
  }
}

/** S3: a person who waits again rests on what freed the earlier place, and one who leaves on what emptied it. */
function placeOf(before: MeetingState, item: string, id: RequestId): string[] {
  const request = speakingOf(before, item).waiting.find((each) => each.request === id);
  if (!request) return [];
  const place = [`place ${item} ${request.speech} ${request.person}`, `words of ${request.person}`];
  return request.speech === 'replikk' ? [...place, `room for replies ${request.to ?? ''}`] : place; // S2: the most of them
}

/** S6: a move rests on the two whom it names, a reorder on everything that made the list what it is. */
function ofRow(event: EventOf<'request-moved' | 'request-skipped' | 'queue-reordered'>): Footing {
  const inItem = `in ${event.item}`;
  if (event.kind === 'queue-reordered') {
    const requests = event.order.map((each) => `request ${each}`);
    return { makes: [...requests, inItem], restsOn: [...requests, `list ${event.item}`] };
  }
  const request = `request ${event.request}`;
  return {
    makes: [request, inItem],
    restsOn: event.behind === null ? [request] : [request, `request ${event.behind}`],
  };
}

function ofTimes(
  before: MeetingState,
  event: EventOf<'speech-limit-changed' | 'speech-corrected' | 'speaking-time-changed' | 'time-budget-set'>,
): Footing {
  const inItem = `in ${event.item}`;
  switch (event.kind) {
    case 'speech-limit-changed':
      return { makes: [`request ${event.speech}`, inItem], restsOn: [`request ${event.speech}`, 'floor'] };
    case 'speech-corrected': {
      const speech = `request ${event.speech}`;
      if (event.person === undefined) return { makes: [speech, inItem], restsOn: [speech] };
      // One who was said to speak and then goes does not end the speech of another.
      const said = speakingOf(before, event.item).speeches.findLast((each) => each.request === event.speech);
      return {
        makes: [speech, inItem, ...(said ? [`words of ${said.person}`] : [])],
        restsOn: [speech, `person ${event.person}`],
      };
    }
    case 'speaking-time-changed':
    case 'time-budget-set': {
      const what = `${event.kind === 'time-budget-set' ? 'budget' : 'time'} of ${event.item}`;
      return { makes: [what, inItem], restsOn: [`item ${event.item}`, what] };
    }
  }
}

function ofLine(event: EventOf<'line-proposed' | 'line-drawn' | 'line-lifted'>): Footing {
  const line = `line ${event.item}`;
  const makes = [line, `in ${event.item}`];
  switch (event.kind) {
    case 'line-proposed':
      return { makes, restsOn: [line, `up ${event.item}`] };
    case 'line-drawn':
      return {
        makes,
        restsOn: [line, `up ${event.item}`, ...(event.until === undefined ? [] : [`request ${event.until}`])],
      };
    case 'line-lifted':
      return { makes: [...makes, `open line ${event.item}`], restsOn: [line] };
  }
}

function ofConsensus(
  before: MeetingState,
  event: EventOf<
    | 'proposal-put'
    | 'proposal-reworded'
    | 'proposal-withdrawn'
    | 'silent-test-held'
    | 'round-opened'
    | 'position-taken'
    | 'advice-given'
    | 'result-declared'
  >,
): Footing {
  const proposal = `proposal ${event.proposal}`;
  const makes = [proposal, `in ${event.item}`];
  const test = `test ${event.item}`;
  switch (event.kind) {
    case 'proposal-put':
      // S5: where the line ends proposals too, one that was put after it was lifted rests on that.
      return { makes, restsOn: [`item ${event.item}`, `person ${event.proposer}`, `open line ${event.item}`] };
    case 'proposal-reworded':
    case 'proposal-withdrawn': {
      // A test that this ended would be open again, beside one that was begun since (K1).
      const known = before.proposals[event.proposal];
      return { makes: known && isUnderTest(known) ? [...makes, test] : makes, restsOn: [proposal] };
    }
    case 'position-taken':
    case 'advice-given':
      return { makes, restsOn: [proposal, `person ${event.person}`] };
    case 'round-opened':
      return { makes: [...makes, test], restsOn: testedOn(event.item, proposal) };
    case 'silent-test-held':
    case 'result-declared':
      // Who was here is part of the result (K2, K11).
      return { makes: [...makes, test], restsOn: [...testedOn(event.item, proposal), 'attendance'] };
  }
}

function testedOn(item: string, proposal: string): string[] {
  return [proposal, `test ${item}`, `up ${item}`, `itemKind of ${item}`, `body of ${item}`];
}

/** Whether one footing rests on another. */
export function restsOn(later: Footing, made: ReadonlySet<string>): boolean {
  return later.restsOn.some((key) => made.has(key));
}
