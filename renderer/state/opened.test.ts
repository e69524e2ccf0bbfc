import { describe, expect, it } from 'vitest';
import type { LoggedEvent, MeetingEvent } from '../../domain/meeting/events.ts';
import type { OpenedMeeting } from '../../app/contract.ts';
import { EMPTY_ROSTER } from '../../domain/meeting/roster.ts';
import { clocksNow, opened, withAppended, type Appended } from './opened.ts';

const PLANNED: MeetingEvent = {
  kind: 'meeting-planned',
  bodies: ['su'],
  days: [{ date: '2026-12-10', start: '10:00', minutes: 120 }],
  place: '',
  languageForm: 'nb',
  roster: EMPTY_ROSTER,
};

function entry(seq: number, event: MeetingEvent, session = 's1'): LoggedEvent {
  return {
    seq,
    op: `op${seq}`,
    at: `2026-12-10T10:00:0${seq}.000Z`,
    mono: seq * 1000,
    session,
    by: { window: 'keeper' },
    event,
  };
}

function added(seq: number, session = 's1'): LoggedEvent {
  return entry(seq, { kind: 'item-added', item: `sak-${seq}`, title: `Sak ${seq}`, itemKind: 'formal' }, session);
}

function appended(...entries: LoggedEvent[]): Appended {
  const last = entries.at(-1);
  const head = { entry: last?.seq ?? 0, hash: 'h' };
  return { kind: 'entries-appended', meeting: 'm', entries, head, savedAt: last?.at ?? '' };
}

/** A meeting opened at its first entry; each call has entries of its own, as an answer over the bridge has. */
function openedAtOne() {
  const answer: OpenedMeeting = {
    meeting: 'm',
    entries: JSON.stringify([entry(1, PLANNED)]),
    last: 1,
    head: { entry: 1, hash: 'h' },
    savedAt: '2026-12-10T10:00:01.000Z',
    session: 's1',
    now: { at: '2026-12-10T10:00:05.000Z', mono: 5000 },
  };
  return opened(answer, 100, null, 1_000_000);
}

describe('a meeting as a window has opened it', () => {
  it('grows by what is announced, in order', () => {
    const after = withAppended(openedAtOne(), appended(added(2), added(3)));
    expect(after?.book.state.order).toEqual(['sak-2', 'sak-3']);
    expect(after?.head.entry).toBe(3);
  });

  it('passes over what it knows already', () => {
    const before = withAppended(openedAtOne(), appended(added(2)));
    expect(before && withAppended(before, appended(added(2)))).toBe(before);
    expect(before && withAppended(before, appended(added(2), added(3)))?.book.state.order).toEqual(['sak-2', 'sak-3']);
  });

  it('is read again where an entry is missing', () => {
    expect(withAppended(openedAtOne(), appended(added(3)))).toBeNull();
  });

  it('is read again when another run of the program has begun, for its clocks are others (S7)', () => {
    expect(withAppended(openedAtOne(), appended(added(2, 's2')))).toBeNull();
  });

  it('counts on from the clocks it was opened with', () => {
    const at = '2026-12-10T10:00:07.500Z';
    expect(clocksNow(openedAtOne(), 2600, 1_002_500)).toEqual({ at, mono: 7500, session: 's1' });
  });

  it('knows the time of day after a sleep, in which its monotonic clock stood still (S7)', () => {
    const at = '2026-12-10T20:00:07.500Z';
    expect(clocksNow(openedAtOne(), 2600, 1_002_500 + 36_000_000)).toEqual({ at, mono: 7500, session: 's1' });
  });
});
