/** Writes the blocks of minutes on paper, each as one element of the structure tree. */
import type { Outline } from 'pdfkit';
import { never } from '../../domain/assert.ts';
import type { DocumentBlock } from '../../domain/minutes/document.ts';
import { lineHeight, MARGIN, type Paper, type TextStyle } from './paper.ts';
import { writeTable } from './table.ts';

const BODY: TextStyle = { weight: 'regular', size: 10.5 };
const STRONG: TextStyle = { weight: 'bold', size: 10.5 };
const HEADINGS = {
  1: { style: { weight: 'bold', size: 16 }, before: 22, after: 6 },
  2: { style: { weight: 'bold', size: 13 }, before: 18, after: 4 },
  3: { style: { weight: 'bold', size: 10.5 }, before: 10, after: 2 },
} as const;
const LABEL_WIDTH = 20;

type Level = 1 | 2 | 3;
/** The way from the document's outline to the last heading, to hang the next one on. */
type OutlinePath = { level: number; outline: Outline }[];

/** Writes all blocks, below a title that is the heading of level 1. */
export function writeBlocks(paper: Paper, blocks: readonly DocumentBlock[]): void {
  const path: OutlinePath = [{ level: 0, outline: paper.pdf.outline }];
  let level: Level = 1;
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        level = nextLevel(level, block.level);
        writeHeading(paper, level, paper.showable(block.text), path);
        break;
      case 'paragraph':
        writeParagraph(paper, paper.showable(block.text), block.strong ? STRONG : BODY);
        break;
      case 'list':
        writeList(paper, block.ordered, shown(paper, block.items));
        break;
      case 'table':
        writeTableBlock(paper, block);
        break;
      default:
        never(block, 'block');
    }
  }
}

/** PDF/UA forbids a jump down over a level; a heading that would jump is written one level below the last. */
function nextLevel(last: Level, wanted: Level): Level {
  return wanted > last + 1 ? ((last + 1) as Level) : wanted;
}

function writeHeading(paper: Paper, level: Level, text: string, path: OutlinePath): void {
  if (text === '') return;
  const { style, before, after } = HEADINGS[level];
  const lines = paper.wrap(text, paper.width, style);
  paper.space(before);
  // A heading stays with at least two lines of what it heads.
  paper.keep(lines.length * lineHeight(style) + after + 2 * lineHeight(BODY));
  addToOutline(path, level, text.replaceAll('\n', ' '));
  const element = paper.element(`H${level}`);
  paper.flow(element, lines, style);
  element.end();
  paper.y += after;
}

function addToOutline(path: OutlinePath, level: number, text: string): void {
  while ((path.at(-1)?.level ?? 0) >= level) path.pop();
  const outline = path.at(-1)?.outline.addItem(text, { expanded: true });
  if (outline !== undefined) path.push({ level, outline });
}

function writeParagraph(paper: Paper, text: string, style: TextStyle): void {
  if (text === '') return;
  const element = paper.element('P');
  paper.flow(element, paper.wrap(text, paper.width, style), style);
  element.end();
  paper.space(6);
}

function writeList(paper: Paper, ordered: boolean, items: readonly string[]): void {
  const filled = items.filter((item) => item !== '');
  if (filled.length === 0) return;
  const list = paper.element('L');
  list.dictionary.data.A = { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' };
  const labels = filled.map((_, index) => (ordered ? `${index + 1}.` : '•'));
  const indent = Math.max(LABEL_WIDTH, paper.widthOf(labels.at(-1) ?? '', BODY) + 6);
  filled.forEach((text, index) => {
    const lines = paper.wrap(text, paper.width - indent, BODY);
    paper.keep(Math.min(lines.length, 2) * lineHeight(BODY)); // the label stands beside the first line
    const item = paper.element('LI', list);
    const label = paper.element('Lbl', item);
    paper.drawLines(label, [labels[index] ?? ''], BODY, MARGIN.left + (ordered ? 0 : 6), paper.y);
    const body = paper.element('LBody', item);
    paper.flow(body, lines, BODY, MARGIN.left + indent);
    item.end();
    paper.space(2);
  });
  list.end();
  paper.space(4);
}

function writeTableBlock(paper: Paper, block: Extract<DocumentBlock, { kind: 'table' }>): void {
  paper.space(2);
  writeTable(
    paper,
    shown(paper, block.head),
    block.rows.map((row) => shown(paper, row)),
  );
  paper.space(10);
}

function shown(paper: Paper, texts: readonly string[]): string[] {
  return texts.map((text) => paper.showable(text));
}
