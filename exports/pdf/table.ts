/**
 * Tables: quiet rules, columns as wide as their text needs, the head repeated on every page.
 *
 * pdfkit's own table cuts off rows that are higher than a page and does not repeat the head, so this one is ours. A row
 * goes to the next page whole if it can; a row higher than a page is continued, and no text is lost.
 */
import type { StructElement } from 'pdfkit';
import { lineHeight, MARGIN, type Paper, type TextStyle } from './paper.ts';

const BODY: TextStyle = { weight: 'regular', size: 9.5 };
const HEAD: TextStyle = { weight: 'bold', size: 9.5 };
const PADDING = { x: 6, y: 3.5 };
const HEAD_RULE = { width: 1, colour: '#333333' };
/** A head higher than this share of the page is not repeated: little room would be left for what it heads. */
const HIGHEST_REPEATED_HEAD = 0.25;

type Column = { x: number; width: number };
type Cell = { lines: string[]; style: TextStyle };
type Table = { paper: Paper; columns: Column[]; head: Cell[] | null };

/**
 * Writes a table.
 * In: showable texts. Rows may be shorter than the head (empty cells are added) or longer (empty heads are added).
 * Without any head the first column heads its rows, for PDF/UA has no table without headers.
 */
export function writeTable(paper: Paper, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const count = Math.max(head.length, ...rows.map((row) => row.length));
  if (count === 0) return;
  const hasHead = head.some((text) => text !== '');
  const columns = layOut(paper, count, hasHead ? [head, ...rows] : rows, hasHead);
  const cellsOf = (row: readonly string[], style: (index: number) => TextStyle): Cell[] =>
    columns.map(({ width }, index) => ({
      lines: paper.wrap(row[index] ?? '', width - 2 * PADDING.x, style(index)),
      style: style(index),
    }));
  const headCells = hasHead ? cellsOf(head, () => HEAD) : null;
  const table: Table = { paper, columns, head: headCells };
  const bodyRows = rows.map((row) => cellsOf(row, (index) => (hasHead || index > 0 ? BODY : HEAD)));

  const element = paper.element('Table');
  if (headCells !== null) {
    keepWithFirstRow(paper, rowHeight(headCells), rowHeight(bodyRows[0] ?? []));
    writeRow(table, element, headCells, () => ({ type: 'TH', scope: 'Column' }));
  }
  for (const row of bodyRows) {
    writeRow(table, element, row, (index) => (hasHead || index > 0 ? { type: 'TD' } : { type: 'TH', scope: 'Row' }));
  }
  element.end();
}

/** A head does not stand alone at the foot of a page; a first row that no page can hold begins beside it. */
function keepWithFirstRow(paper: Paper, head: number, firstRow: number): void {
  const fitsOnPage = head + firstRow <= paper.bottom - MARGIN.top;
  paper.keep(head + (fitsOnPage ? firstRow : 6 * lineHeight(BODY)));
}

type CellTag = { type: 'TD' } | { type: 'TH'; scope: 'Column' | 'Row' };

function writeRow(table: Table, parent: StructElement, cells: Cell[], tagOf: (index: number) => CellTag): void {
  const { paper, columns, head } = table;
  const row = paper.element('TR', parent);
  const elements = cells.map((_, index) => {
    const tag = tagOf(index);
    return paper.element(tag.type, row, 'scope' in tag ? { scope: tag.scope } : {});
  });
  const rule = cells === head ? HEAD_RULE : {};
  const lineCount = Math.max(...cells.map(({ lines }) => lines.length));
  let done = 0;
  while (done < lineCount) {
    const fit = linesThatFit(table, cells, lineCount - done);
    if (fit === 0) {
      continueOnNewPage(table, cells);
      continue;
    }
    cells.forEach(({ lines, style }, index) => {
      const x = (columns[index]?.x ?? 0) + PADDING.x;
      const element = elements[index];
      if (element !== undefined) {
        paper.drawLines(element, lines.slice(done, done + fit), style, x, paper.y + PADDING.y);
      }
    });
    done += fit;
    paper.y += fit * lineHeight(BODY) + 2 * PADDING.y;
    paper.rule(paper.y, rule);
  }
  row.end();
}

/** All lines that are left if they fit here, none if they fit on a page of their own, else as many as there is room for. */
function linesThatFit(table: Table, cells: Cell[], left: number): number {
  const { paper } = table;
  const fit = Math.floor((paper.roomLeft - 2 * PADDING.y) / lineHeight(BODY));
  if (fit >= left) return left;
  const isFresh = paper.y <= MARGIN.top + repeatedHeadHeight(table, cells);
  const freshRoom = paper.bottom - MARGIN.top - repeatedHeadHeight(table, cells);
  const fitsFresh = left * lineHeight(BODY) + 2 * PADDING.y <= freshRoom;
  if (isFresh) return Math.max(fit, 1);
  return fitsFresh || fit < 3 ? 0 : fit;
}

function continueOnNewPage(table: Table, cells: Cell[]): void {
  const { paper, columns, head } = table;
  paper.newPage();
  if (head === null || repeatedHeadHeight(table, cells) === 0) return;
  head.forEach(({ lines, style }, index) => {
    const x = (columns[index]?.x ?? 0) + PADDING.x;
    paper.drawArtifact('Pagination', lines, style, x, paper.y + PADDING.y);
  });
  paper.y += rowHeight(head);
  paper.rule(paper.y, HEAD_RULE);
}

/** What the repeated head takes at the top of a page: nothing when it is too high, or when the row is the head itself. */
function repeatedHeadHeight({ paper, head }: Table, cells: Cell[]): number {
  if (head === null || cells === head) return 0;
  const height = rowHeight(head);
  return height > (paper.bottom - MARGIN.top) * HIGHEST_REPEATED_HEAD ? 0 : height;
}

function rowHeight(cells: Cell[]): number {
  return Math.max(0, ...cells.map(({ lines }) => lines.length)) * lineHeight(BODY) + 2 * PADDING.y;
}

/** Places and widths of the columns. */
function layOut(paper: Paper, count: number, rows: readonly (readonly string[])[], hasHead: boolean): Column[] {
  const needs = Array.from({ length: count }, (_, index) => {
    const texts = rows.map((row) => row[index] ?? '');
    const widest = (parts: string[]): number =>
      Math.max(0, ...parts.map((part) => paper.widthOf(part, HEAD))) + 2 * PADDING.x + 0.5;
    return {
      word: widest(texts.flatMap((text) => text.split(/[ \n]/))),
      line: widest(texts.flatMap((t) => t.split('\n'))),
    };
  });
  let x = MARGIN.left;
  return (hasHead ? shareWidth : shareAfterLabels)(needs, paper.width).map((width) => {
    const column = { x, width };
    x += width;
    return column;
  });
}

/** Where the first column labels its rows, what is left over goes to the last: labels stand close to what they label. */
function shareAfterLabels(needs: readonly { word: number; line: number }[], width: number): number[] {
  const lines = needs.map(({ line }) => line);
  const left = width - lines.reduce((sum, one) => sum + one, 0);
  return left < 0 ? shareWidth(needs, width) : lines.with(-1, (lines.at(-1) ?? 0) + left);
}

/**
 * Shares a width between columns, each with the need of its longest word and of its longest line.
 * If all lines fit, the rest is shared evenly. If all words fit, narrow columns keep their lines whole and the wide ones
 * share what is left: every column is as wide as one common measure, but no narrower than its longest word and no wider
 * than its longest line. If not even the words fit, they are scaled down, and long words are cut.
 */
export function shareWidth(needs: readonly { word: number; line: number }[], width: number): number[] {
  const total = (widths: readonly number[]): number => widths.reduce((sum, one) => sum + one, 0);
  const words = needs.map(({ word }) => word);
  const lines = needs.map(({ line }) => line);
  if (total(lines) <= width) return lines.map((line) => line + (width - total(lines)) / lines.length);
  if (total(words) > width) return words.map((word) => (word * width) / total(words));
  const sharedBy = (measure: number): number[] =>
    needs.map(({ word, line }) => Math.max(word, Math.min(line, measure)));
  let [low, high] = [0, width];
  // Halving thirty times finds the measure to a millionth of a point.
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2;
    if (total(sharedBy(middle)) <= width) low = middle;
    else high = middle;
  }
  return sharedBy(low);
}
