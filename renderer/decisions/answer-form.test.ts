import { describe, expect, it } from 'vitest';
import type { LaterAnswer } from '../../domain/meeting/afterwards-state.ts';
import type { Text } from '../text/useText.ts';
import { answerCommand, answerProblems, answerValues } from './answer-form.ts';
import { whoCouldNotJoin } from './objections.ts';

const text: Text = (key) => key;
const TODAY = '2026-12-01';

describe('the form of a later answer (K6)', () => {
  it('is received today, and says nothing before somebody has chosen', () => {
    const values = answerValues(null, TODAY);
    expect(values.received).toBe(TODAY);
    expect(answerCommand('p', 'alta', values)).toBeNull();
    expect(answerProblems(values, false, text)).toEqual({ answer: 'decisions.chooseAnswer' });
  });

  it('sends what is written, and nothing that is not', () => {
    const values = { ...answerValues('assent', TODAY), treatedBy: ' kommunestyret ', reference: '  ' };
    expect(answerCommand('p', 'alta', values)).toEqual({
      kind: 'record-later-answer',
      proposal: 'p',
      organisation: 'alta',
      answer: 'assent',
      received: TODAY,
      treatedBy: 'kommunestyret',
    });
  });

  it('wants the words of a remark, and the reason of a correction', () => {
    const remark = answerValues('assentWithRemark', TODAY);
    expect(Object.keys(answerProblems(remark, false, text))).toEqual(['words']);
    expect(answerProblems({ ...remark, words: 'Uten nye kostnader.' }, false, text)).toEqual({});
    expect(Object.keys(answerProblems(answerValues('no', TODAY), true, text))).toEqual(['corrects']);
  });

  it('begins from what was recorded, where that is corrected', () => {
    const at = { seq: 9, at: '2026-11-30T09:00:00.000Z', mono: 0, session: 's' };
    const earlier: LaterAnswer = {
      organisation: 'alta',
      answer: 'no',
      received: '2026-11-30',
      reference: 'PS 1/26',
      at,
    };
    expect(answerValues(null, TODAY, earlier)).toMatchObject({
      answer: 'no',
      received: '2026-11-30',
      reference: 'PS 1/26',
      corrects: '',
    });
  });
});

it('what one seat says for several stands on one line (K13)', () => {
  const said = { seat: 'k4', person: 'x', words: 'Vi har ikke råd.' };
  const objections = [
    { ...said, organisation: 'tana' },
    { ...said, organisation: 'nesseby' },
    { seat: 'k5', person: 'y', organisation: 'vadso', words: 'Vi har ikke råd.' },
  ];
  expect(whoCouldNotJoin({ objections }).map((each) => each.organisations)).toEqual([['tana', 'nesseby'], ['vadso']]);
});
