import { describe, expect, it } from 'vitest';
import { missingByDeadline, rowAfter, toAsk, type ViewRow } from './view-rows.ts';

function row(name: string, standing: ViewRow['standing'], deadline: string | null = null): ViewRow {
  const isAnswered = standing !== 'missing' && standing !== 'unasked';
  const view: ViewRow['view'] = isAnswered ? { organisation: name, view: standing, from: 'organisation' } : null;
  return { organisation: name, name, standing, deadline, view };
}

const ROWS = [
  row('Alta', 'assents', '2026-12-01'),
  row('Vadsø', 'missing', '2026-12-01'),
  row('Tana', 'missing', '2026-12-01'),
  row('Vardø', 'missing', '2026-11-20'),
  row('Porsanger', 'unasked'),
];

describe('the table of views', () => {
  it('names those whose answers are missing, by the day they were due (C7)', () => {
    expect(missingByDeadline(ROWS)).toEqual([
      { deadline: '2026-11-20', names: ['Vardø'] },
      { deadline: '2026-12-01', names: ['Vadsø', 'Tana'] },
    ]);
    expect(missingByDeadline([row('Alta', 'none', '2026-12-01')])).toEqual([]);
  });

  it('asks those who have not answered, and nobody twice by the same day (C7)', () => {
    expect(toAsk(ROWS, '2026-12-01')).toEqual(['Vardø', 'Porsanger']);
    expect(toAsk(ROWS, '2026-12-05')).toEqual(['Vadsø', 'Tana', 'Vardø', 'Porsanger']);
  });

  it('walks from row to row and stays at its ends', () => {
    expect(rowAfter(ROWS, 'Alta')).toBe('Vadsø');
    expect(rowAfter(ROWS, 'Alta', -1)).toBe('Alta');
    expect(rowAfter(ROWS, 'Porsanger')).toBe('Porsanger');
  });
});
