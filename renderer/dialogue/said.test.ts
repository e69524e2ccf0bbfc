import { describe, expect, it } from 'vitest';
import type { Input } from '../../domain/meeting/agenda-state.ts';
import { unbornMeeting, type MeetingState } from '../../domain/meeting/state.ts';
import { saidIn, sayerFrom, unanswered } from './said.ts';

const at = { seq: 1, at: '2026-12-10T10:00:00.000Z', mono: 0, session: 's' };
const asked: Input = { input: 'q1', inputKind: 'question', words: 'Når?', at };
const answered: Input = { input: 'a1', inputKind: 'answer', words: 'I vår.', to: 'q1', at };
const other: Input = { input: 'q2', inputKind: 'question', words: 'Hvem?', at };

function meetingWith(...inputs: Input[]): MeetingState {
  return { ...unbornMeeting('m'), guests: { g1: { person: 'g1', name: 'Rolf Gjest' } }, inputs: { tema: inputs } };
}

describe('what was said', () => {
  it('has the answers below their question, and knows which have none (K9)', () => {
    const state = meetingWith(asked, other, answered);
    expect(saidIn(state, 'tema').map((each) => [each.input, each.answers.length])).toEqual([
      ['q1', 1],
      ['q2', 0],
    ]);
    expect(unanswered(state, 'tema').map((each) => each.input)).toEqual(['q2']);
  });

  it('was said by a person of the meeting, an organisation, or nobody who is named', () => {
    const state = meetingWith();
    expect(sayerFrom(state, 'rolf  gjest')).toEqual({ person: 'g1' });
    expect(sayerFrom(state, 'Fagforbundet')).toEqual({ organisation: 'Fagforbundet' });
    expect(sayerFrom(state, ' ')).toEqual({});
  });
});
