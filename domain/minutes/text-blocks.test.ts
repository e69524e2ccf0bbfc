import { describe, expect, test } from 'vitest';
import { textBlocks } from './text-blocks.ts';

const shapes = (text: string): unknown[] =>
  textBlocks(text, 'prose').map((block) =>
    block.kind === 'list' ? [block.ordered ? 'numbers' : 'bullets', ...block.items] : 'text' in block && block.text,
  );

describe('text that people wrote', () => {
  test('is parted at blank lines, and keeps its own lines (M1)', () => {
    expect(shapes('Første.\r\nSamme avsnitt.\n \n\nAndre.\n')).toEqual(['Første.\nSamme avsnitt.', 'Andre.']);
    expect(shapes('  \n\n ')).toEqual([]);
  });

  test('has lists where lines begin with a dash or are numbered from one', () => {
    expect(shapes('Møtet pekte på:\n- tid\n- folk')).toEqual(['Møtet pekte på:', ['bullets', 'tid', 'folk']]);
    expect(shapes('1. Tas til orientering.\n\n2) Følges opp\n   før jul.')).toEqual([
      ['numbers', 'Tas til orientering.', 'Følges opp\nfør jul.'],
    ]);
    expect(shapes('- ett\nUtenfor.')).toEqual([['bullets', 'ett'], 'Utenfor.']);
  });

  test('is never renumbered: numbers that do not run from one stay text', () => {
    expect(shapes('2. Andre punkt endres.')).toEqual(['2. Andre punkt endres.']);
    expect(shapes('1. En.\n3. Tre.')).toEqual([['numbers', 'En.'], '3. Tre.']);
    expect(shapes('12. oktober var siste frist.')).toEqual(['12. oktober var siste frist.']);
  });
});
