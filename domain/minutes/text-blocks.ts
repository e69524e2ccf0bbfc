/**
 * Text that people wrote, as blocks: a blank line ends a paragraph; lines that begin with "- " are a list, and lines
 * numbered 1, 2, 3 … from one are a numbered list. Everything else keeps its lines as they were written.
 */
import type { BlockOrigin, DocumentBlock } from './document.ts';

/** The blocks of a text. An empty text has none. `strong` is for plain paragraphs. */
export function textBlocks(text: string, origin: BlockOrigin, strong = false): DocumentBlock[] {
  return runsOf(text.split(/\r\n?|\n/)).map(({ kind, lines }) => {
    if (kind !== 'text') return { kind: 'list', ordered: kind === 'numbers', items: lines, origin };
    return { kind: 'paragraph', text: lines.join('\n'), origin, ...(strong ? { strong } : {}) };
  });
}

/** Lines that belong together, without the signs of a list. */
type Run = { kind: 'text' | 'bullets' | 'numbers'; lines: string[] };

function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  let afterBlank = true;
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    const { kind, words } = readLine(line, last);
    if (isContinued(line, kind, last) && !afterBlank) last.lines.push(`${last.lines.pop() ?? ''}\n${words}`);
    else if (last?.kind === kind && !(kind === 'text' && afterBlank)) last.lines.push(words);
    else runs.push({ kind, lines: [words] });
    afterBlank = false;
  }
  return runs;
}

function readLine(line: string, last: Run | undefined): { kind: Run['kind']; words: string } {
  const [, bullet] = /^\s*[-•] +(\S.*)$/.exec(line) ?? [];
  if (bullet !== undefined) return { kind: 'bullets', words: bullet.trim() };
  const [, number, words] = /^\s*(\d+)[.)] +(\S.*)$/.exec(line) ?? [];
  // A date at the beginning of a line is no list, and paper numbers from one: what was written is never renumbered.
  const expected = last?.kind === 'numbers' ? last.lines.length + 1 : 1;
  if (words !== undefined && Number(number) === expected) return { kind: 'numbers', words: words.trim() };
  return { kind: 'text', words: line.trim() };
}

/** An indented line goes on with the point above it. */
function isContinued(line: string, kind: Run['kind'], last: Run | undefined): last is Run {
  return kind === 'text' && last !== undefined && last.kind !== 'text' && /^\s/.test(line);
}
