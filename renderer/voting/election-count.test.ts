import { describe, expect, it } from 'vitest';
import { countFrom, officeInSentence, outcomeOf, writtenCount } from './election-count.ts';

const AT = { seq: 9, at: '2026-12-10T10:00:00.000Z', mono: 0, session: 's' };

function election(counts: Record<string, number> | null, blank = 0) {
  return { candidates: ['Kari', 'Ola'], counted: counts === null ? null : { counts, blank, at: AT } };
}

describe('the count of an election (K8)', () => {
  it('gives who has most, who are tied, or that nobody has any', () => {
    expect(outcomeOf(election(null))).toBeNull();
    expect(outcomeOf(election({ Kari: 5, Ola: 3 }))).toEqual({ kind: 'leading', name: 'Kari', votes: 5 });
    expect(outcomeOf(election({ Kari: 4, Ola: 4 }))).toEqual({ kind: 'tied', names: ['Kari', 'Ola'] });
    expect(outcomeOf(election({ Kari: 0, Ola: 0 }, 8))).toEqual({ kind: 'nobody' });
  });

  it('is read from whole numbers only', () => {
    const written = writtenCount(election({ Kari: 5, Ola: 3 }, 1));
    expect(countFrom(written)).toEqual({ counts: { Kari: 5, Ola: 3 }, blank: 1 });
    expect(countFrom({ ...written, blank: '' })).toBeNull();
    expect(countFrom({ counts: { Kari: '1,5' }, blank: '0' })).toBeNull();
    expect(countFrom(writtenCount(election(null)))).toBeNull();
  });

  it('writes an office small in a sentence, and an abbreviation as it is', () => {
    expect(officeInSentence('Nestleder')).toBe('nestleder');
    expect(officeInSentence('AU-leder')).toBe('AU-leder');
  });
});
