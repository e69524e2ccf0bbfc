/** The oracle itself: a log that somebody has tampered with is found out, each time by what was done to it. */
import { describe, expect, test } from 'vitest';
import type { LoggedEvent, MeetingEvent } from '../../domain/meeting/events.ts';
import { openMeeting, PEOPLE, ROSTER, type Act } from '../../domain/meeting/testing/table-top.ts';
import { wronglyDeclared } from './oracle.ts';

const SEATS = ROSTER.seats.map((each) => each.seat);
const HOLDERS = PEOPLE.filter((each) => each.startsWith('holder'));
const VOTING = { ...ROSTER, bodies: ROSTER.bodies.map((each) => ({ ...each, voting: true })) };

const assents = (seat: string): Act => ({ kind: 'take-position', proposal: 'p1', seat, position: 'assent' });
const votes = (seat: string): Act => ({ kind: 'cast-vote', proposal: 'p1', seat, vote: 'for' });

/** A log that ends with a declaration, after a new wording, a view and an objection that was withdrawn. */
function sound(...last: readonly Act[]): readonly LoggedEvent[] {
  return openMeeting(['i1'], VOTING)
    .do(...HOLDERS.map((person): Act => ({ kind: 'record-attendance', person, state: 'present' })))
    .do({ kind: 'take-up-item', item: 'i1' })
    .do({ kind: 'put-proposal', proposal: 'p1', item: 'i1', text: 'a', proposer: 'holder-of-h1' })
    .do({ kind: 'record-view', item: 'i1', organisation: 'k1', view: 'assents' })
    .do({ kind: 'open-round', proposal: 'p1' }, ...SEATS.map(assents))
    .do({ kind: 'reword-proposal', proposal: 'p1', text: 'b', proposer: 'holder-of-h1' })
    .do(...last).book.entries;
}

const ROUND: readonly Act[] = [
  { kind: 'open-round', proposal: 'p1' },
  { kind: 'take-position', proposal: 'p1', seat: 'k1', position: 'objects', words: 'x' },
  ...SEATS.map(assents),
  { kind: 'declare-result', proposal: 'p1', result: 'consensus', effect: 'guiding' },
];
const SILENT: readonly Act[] = [
  { kind: 'test-silently', proposal: 'p1' },
  { kind: 'declare-result', proposal: 'p1', result: 'consensus', effect: 'guiding' },
];
const VOTE: readonly Act[] = [
  { kind: 'open-vote', proposal: 'p1' },
  ...SEATS.map(votes),
  { kind: 'declare-vote', proposal: 'p1', effect: 'guiding' },
];

/** The log with some entries told another way; null leaves one out. */
function tampered(
  log: readonly LoggedEvent[],
  change: (event: MeetingEvent) => MeetingEvent | null,
): readonly LoggedEvent[] {
  return log.flatMap((each) => {
    const event = change(each.event);
    return event === null ? [] : [{ ...each, event }];
  });
}

/** The log with one event more before the last. */
function slippedIn(log: readonly LoggedEvent[], event: MeetingEvent): readonly LoggedEvent[] {
  const last = log.at(-1) as LoggedEvent;
  return [...log.slice(0, -1), { ...last, event }, last];
}

const left = (person: string): MeetingEvent => ({ kind: 'attendance-recorded', person, state: 'left' });

describe('an agreement', () => {
  const log = sound(...ROUND);

  test('that the log carries is right, by round, by silence and by vote', () => {
    for (const last of [ROUND, SILENT, VOTE]) expect(wronglyDeclared(sound(...last))).toEqual([]);
  });

  test('with an objection is wrong (K12)', () => {
    const withdrawn = (event: MeetingEvent) =>
      event.kind === 'position-taken' && event.seat === 'k1' && event.version === 2 && event.position === 'assent';
    const wrong = wronglyDeclared(tampered(log, (event) => (withdrawn(event) ? null : event)));
    expect(wrong).toContain('the objection of k1 for k1 stands');
  });

  test('with a missing answer, or by positions on another wording, is wrong (K4, K10)', () => {
    const earlier = (event: MeetingEvent) =>
      event.kind === 'position-taken' && event.seat === 'k2' ? { ...event, version: 1 } : event;
    const wrong = wronglyDeclared(tampered(log, earlier));
    expect(wrong).toContain('k2 has not answered for k2');
    expect(wrong).toContain('nobody said: k2 k2 holder-of-k2 assent');
  });

  test('without quorum is wrong (A3)', () => {
    const wrong = wronglyDeclared(slippedIn(slippedIn(log, left('holder-of-k1')), left('holder-of-k2')));
    expect(wrong).toContain('no quorum of municipalities');
  });

  test('that counts an inhabil person, or a seat without authority, is wrong (A4, B5)', () => {
    const inhabil = { kind: 'habilitet-decided', item: 'i1', person: 'holder-of-k3', habil: false } as const;
    expect(wronglyDeclared(slippedIn(log, { ...inhabil, ground: { law: 'fvl6' }, decidedBy: [] }))).toContain(
      'nobody said: k3 k3 holder-of-k3 assent',
    );
    const powerless = (event: MeetingEvent): MeetingEvent => {
      if (!('roster' in event)) return event;
      const seats = event.roster.seats.map((each) =>
        each.seat === 'k3' ? { ...each, authority: { kind: 'none' as const } } : each,
      );
      return { ...event, roster: { ...event.roster, seats } };
    };
    expect(wronglyDeclared(tampered(log, powerless))).toContain('k3 is said to have joined');
    expect(wronglyDeclared(tampered(sound(...VOTE), powerless))).toContain('other numbers than were given');
  });

  test('that counts a kommune twice is wrong (K5, K13)', () => {
    const twice = (event: MeetingEvent): MeetingEvent =>
      event.kind === 'result-declared'
        ? {
            ...event,
            coverage: [...event.coverage, ...event.coverage],
            positions: [...event.positions, ...event.positions],
          }
        : event;
    expect(wronglyDeclared(tampered(log, twice))).toEqual(['a position twice', 'an organisation twice']);
  });

  test('by silence against a recorded no is wrong (K2, C7)', () => {
    const no: MeetingEvent = {
      kind: 'view-recorded',
      item: 'i1',
      organisation: 'k1',
      view: 'against',
      from: 'organisation',
    };
    expect(wronglyDeclared(slippedIn(sound(...SILENT), no))).toEqual(['the view of k1 was turned into assent']);
  });
});

test('a vote in which somebody has not voted, or that nobody has won, is wrong (K8)', () => {
  const log = sound(...VOTE);
  const without = (event: MeetingEvent) => (event.kind === 'vote-cast' && event.seat === 'k1' ? null : event);
  expect(wronglyDeclared(tampered(log, without))).toContain('k1 has not voted');
  const against = (event: MeetingEvent) =>
    event.kind === 'vote-cast' ? { ...event, vote: 'against' as const } : event;
  expect(wronglyDeclared(tampered(log, against))).toContain('carried by no majority');
});
