import { describe, expect, test } from 'vitest';
import { ALL_HERE, OPENED, play } from '../room/testing/scripted.ts';
import { theOneMeant } from '../room/PersonField.tsx';
import { candidates, readTyped } from './asking.ts';

const taken = play([...OPENED, ...ALL_HERE, { kind: 'take-up-item', item: 'case' }]).state;
const meant = (text: string) =>
  theOneMeant(
    candidates(taken, readTyped(text)).map(({ refusal, ...who }) => ({ who, why: refusal?.code ?? null, enter: '' })),
  )?.who.person ?? null;

describe('what is typed into "Be om ordet"', () => {
  test('a letter after / is the kind; without it it is an innlegg (S2)', () => {
    expect(readTyped('hamm')).toEqual({ name: 'hamm', speech: 'innlegg' });
    expect(readTyped('hamm /r')).toEqual({ name: 'hamm', speech: 'replikk' });
    expect(readTyped('hamm/s')).toEqual({ name: 'hamm', speech: 'svarreplikk' });
    expect(readTyped('hamm /F')).toEqual({ name: 'hamm', speech: 'pointOfOrder' });
    expect(readTyped('hamm /o')).toEqual({ name: 'hamm', speech: 'clarifyingQuestion' });
    expect(readTyped('hamm /')).toEqual({ name: 'hamm', speech: 'innlegg' });
  });

  test('! is the word now and @2 the second place, given by the chair (S1)', () => {
    expect(readTyped('hamm !')).toEqual({ name: 'hamm', speech: 'innlegg', place: 'now' });
    expect(readTyped('hamm /r @2')).toEqual({ name: 'hamm', speech: 'replikk', place: 2 });
    expect(readTyped('hamm @')).toEqual({ name: 'hamm', speech: 'innlegg' });
  });

  test('the shortest unique start of a name is enough', () => {
    expect(meant('an')).toBe('Anne Dahl');
    expect(meant('dahl')).toBe('Anne Dahl');
    expect(meant('da')).toBeNull(); // Dahl and Dalen
  });

  test('the start of an organisation is enough, also of one that the seat speaks for', () => {
    expect(meant('ham')).toBe('Hilde Dalen');
    expect(meant('hasv')).toBe('Hilde Dalen');
  });

  test('the sign above a letter counts: á is not a', () => {
    expect(meant('ái')).toBe('Áile Balto');
    expect(meant('ai')).toBeNull();
  });

  test('an office counts only where no name or organisation starts so', () => {
    expect(meant('kommunalsj')).toBe('Anne Dahl');
  });

  test('who may not speak is found with the reason, after those who may (S1)', () => {
    const found = candidates(taken, readTyped('k'));
    expect(found.map((each) => [each.name, each.refusal?.code ?? null])).toEqual([
      ['Áile Balto', null],
      ['Kåre Observatør', 'no-right-to-speak'],
    ]);
    expect(meant('k')).toBe('Áile Balto');
  });

  test('who is not here is found with that reason (A1)', () => {
    expect(candidates(taken, readTyped('dag')).map((each) => each.refusal?.code)).toEqual(['not-present']);
  });
});
