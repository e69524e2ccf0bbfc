import { describe, expect, it } from 'vitest';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { unbornMeeting } from '../../domain/meeting/state.ts';
import { missingStanding, movedBy, movedTo, STANDING, withNew, withStanding } from './agenda-order.ts';
import { agendaSum, endOf, plannedItems } from './agenda-time.ts';
import { isMinutes } from './meeting-form.ts';
import { noticeDue } from './notice-state.ts';
import { base64, mediaTypeOf } from './paper-file.ts';

function item(id: string, plannedMinutes?: number, more: Partial<Item> = {}): Item {
  const minutes = plannedMinutes === undefined ? {} : { plannedMinutes };
  return { item: id, title: id, itemKind: 'decision', body: 'su', papers: [], ...minutes, ...more };
}

function planned(...items: Item[]): MeetingState {
  return {
    ...unbornMeeting('m'),
    phase: 'planned',
    days: [{ date: '2026-12-10', start: '10:00', minutes: 60 }],
    order: items.map((each) => each.item),
    items: Object.fromEntries(items.map((each) => [each.item, each])),
  };
}

describe('the agenda against the frame (N3)', () => {
  it('each item begins where the one before ends', () => {
    const state = planned(item('a', 5), item('b', 40), item('c', 10));
    expect(plannedItems(state).map((each) => each.startsAt)).toEqual(['10:00', '10:05', '10:45']);
  });

  it('what comes after an item without a time has no time either', () => {
    const state = planned(item('a', 5), item('b'), item('c', 10));
    expect(plannedItems(state).map((each) => each.startsAt)).toEqual(['10:00', '10:05', null]);
    expect(agendaSum(state)).toEqual({ items: 3, planned: 15, frame: 60, left: 45, unplanned: 1 });
  });

  it('an item that was taken off takes no time', () => {
    const state = planned(item('a', 5), item('b', 40, { takenOff: 'utsatt' }), item('c', 60));
    expect(plannedItems(state).map((each) => each.startsAt)).toEqual(['10:00', null, '10:05']);
    expect(agendaSum(state)).toMatchObject({ items: 2, planned: 65, left: -5 });
  });

  it('a day ends when its frame is used', () => {
    expect(endOf({ start: '23:30', minutes: 60 })).toBe('00:30');
  });
});

describe('the order of the agenda', () => {
  it('moves by one, and stays at the ends', () => {
    expect(movedBy(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(movedBy(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(movedBy(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });

  it('is put down before or after another', () => {
    expect(movedTo(['a', 'b', 'c'], 'c', 'a', 'before')).toEqual(['c', 'a', 'b']);
    expect(movedTo(['a', 'b', 'c'], 'a', 'b', 'after')).toEqual(['b', 'a', 'c']);
    expect(movedTo(['a', 'b'], 'a', 'a', 'after')).toEqual(['a', 'b']);
    expect(movedTo(['a', 'b'], 'file', 'a', 'after')).toEqual(['a', 'b']);
  });

  it('the standing items frame what is there (N1)', () => {
    const order = withStanding(['sak', ...STANDING.map((each) => each.item)]);
    expect(order).toEqual(['opprop', 'innkalling', 'referat', 'sak', 'eventuelt', 'neste-mote']);
  });

  it('a new case comes before eventuelt', () => {
    expect(withNew(['opprop', 'eventuelt', 'neste-mote', 'ny'], 'ny')).toEqual([
      'opprop',
      'ny',
      'eventuelt',
      'neste-mote',
    ]);
    expect(withNew(['opprop', 'ny'], 'ny')).toEqual(['opprop', 'ny']);
  });

  it('no standing items are offered to one who has formal items of their own', () => {
    expect(missingStanding(planned(item('a'))).length).toBe(STANDING.length);
    expect(missingStanding(planned(item('pkt-1', 5, { itemKind: 'formal' })))).toEqual([]);
  });
});

describe('the notice period (N2)', () => {
  it('is late by days, and known before it is published', () => {
    const [body] = [{ noticeDays: 14 }];
    const state = { ...planned(item('a')), roster: { bodies: [body], seats: [], persons: [], organisations: [] } };
    expect(noticeDue(state as unknown as MeetingState, '2026-12-01')).toEqual({ required: 14, given: 9, isLate: true });
    expect(noticeDue(state as unknown as MeetingState, '2026-11-26').isLate).toBe(false);
  });
});

describe('papers', () => {
  it('a type that the app does not know the form of becomes a plain one', () => {
    expect(mediaTypeOf('application/PDF')).toBe('application/pdf');
    expect(mediaTypeOf('text/plain;charset=utf-8')).toBe('text/plain');
    expect(mediaTypeOf('')).toBe('application/octet-stream');
  });

  it('bytes come through whole, however many', () => {
    const bytes = Uint8Array.from({ length: 100_003 }, (_each, index) => (index * 7) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});

describe('minutes', () => {
  it.each(['0', '15', '6000'])('%s is a number of minutes', (value) => expect(isMinutes(value)).toBe(true));
  it.each(['', '-1', '1.5', '6001', 'ti'])('%s is none', (value) => expect(isMinutes(value)).toBe(false));
});
