/**
 * The paper that blocks are written on: pages, the place reached on the page, and the two kinds of ink that PDF/UA
 * knows. Tagged ink belongs to an element of the structure tree; everything else (rules, footers, marks) is an
 * artifact, which screen readers pass by. No ink is outside the two.
 */
import type PDFDocument from 'pdfkit';
import type { StructElement } from 'pdfkit';
import { readFonts } from './fonts.ts';
import { DescribedDocument } from './metadata.ts';
import { shortened, showable, wrap } from './text.ts';

/** Points, 1/72 inch. The measure of about 80 signs is what reads well at 10.5 points. */
export const MARGIN = { left: 72, right: 72, top: 76, bottom: 76 };
const LEADING = 1.4;
const FOOTER_FROM_BOTTOM = 46;
const MARK_FROM_TOP = 32;
const GREY = '#595959'; // contrast 7:1 on white
const RULE = '#b5b5b5';
const MARK_COLOUR = '#8c1d18';

export type Weight = 'regular' | 'bold';
export type TextStyle = { weight: Weight; size: number };
export type Artifact = 'Pagination' | 'Layout';

export class Paper {
  readonly pdf: PDFDocument;
  readonly root: StructElement;
  /** The upper edge of what comes next. */
  y = MARGIN.top;
  readonly #hasGlyph: (codePoint: number) => boolean;
  readonly #widths = new Map<string, number>();

  constructor(options: Record<string, unknown>) {
    const fonts = readFonts();
    this.#hasGlyph = (codePoint) => fonts.regular.hasGlyphForCodePoint(codePoint);
    this.pdf = new DescribedDocument(options);
    this.pdf.registerFont('regular', fonts.regular);
    this.pdf.registerFont('bold', fonts.bold);
    this.pdf.outline.options.expanded = true; // writes /Count, which PDF/A readers ask for
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.newPage();
  }

  get width(): number {
    return this.pdf.page.width - MARGIN.left - MARGIN.right;
  }

  get bottom(): number {
    return this.pdf.page.height - MARGIN.bottom;
  }

  get roomLeft(): number {
    return this.bottom - this.y;
  }

  get isTopOfPage(): boolean {
    return this.y <= MARGIN.top;
  }

  newPage(): void {
    this.pdf.addPage();
    this.pdf.page.dictionary.data.Tabs = 'S'; // the keyboard follows the structure
    this.y = MARGIN.top;
  }

  /** Goes to a new page when less than `height` is left, unless the page is fresh. */
  keep(height: number): void {
    if (this.roomLeft < height && !this.isTopOfPage) this.newPage();
  }

  /** Leaves white space, but not at the top of a page. */
  space(height: number): void {
    if (!this.isTopOfPage) this.y += height;
  }

  /** A text as it can be shown: see `showable`. */
  showable(text: string): string {
    return showable(text, this.#hasGlyph);
  }

  widthOf(text: string, { weight, size }: TextStyle): number {
    const key = `${weight} ${size} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.pdf.font(weight).fontSize(size).widthOfString(text);
    this.#widths.set(key, width);
    return width;
  }

  wrap(text: string, width: number, style: TextStyle): string[] {
    return wrap(text, width, (piece) => this.widthOf(piece, style));
  }

  /** A new element in the structure tree. The caller ends it. */
  element(type: string, parent: StructElement = this.root, options: { scope?: 'Column' | 'Row' } = {}): StructElement {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    return element;
  }

  /** Draws lines at a place, as content of an element. */
  drawLines(element: StructElement, lines: readonly string[], style: TextStyle, x: number, y: number): void {
    if (lines.every((line) => line === '')) return;
    element.add(() => this.#ink(lines, style, x, y));
  }

  /** Draws lines from the place reached, over as many pages as it takes. Does not leave one line alone on a page. */
  flow(element: StructElement, lines: readonly string[], style: TextStyle, x = MARGIN.left): void {
    const height = lineHeight(style);
    let done = 0;
    while (done < lines.length) {
      const left = lines.length - done;
      let fit = Math.min(left, Math.floor(this.roomLeft / height));
      if (left - fit === 1 && fit > 2) fit--;
      if (fit < Math.min(2, left) && !this.isTopOfPage) fit = 0;
      if (fit > 0) {
        this.drawLines(element, lines.slice(done, done + fit), style, x, this.y);
        this.y += fit * height;
        done += fit;
      }
      if (done < lines.length) this.newPage();
    }
  }

  /** Draws lines that are no part of the text. */
  drawArtifact(type: Artifact, lines: readonly string[], style: TextStyle, x: number, y: number): void {
    this.#artifact(type, () => this.#ink(lines, style, x, y));
  }

  /** A horizontal rule. */
  rule(y: number, { width = 0.5, colour = RULE }: { width?: number; colour?: string } = {}): void {
    const { pdf } = this;
    this.#artifact('Layout', () => {
      pdf.lineWidth(width).strokeColor(colour);
      pdf
        .moveTo(MARGIN.left, y)
        .lineTo(pdf.page.width - MARGIN.right, y)
        .stroke();
    });
  }

  /** Writes footer, page number and mark on every page. To be called once, when all text is there. */
  finishPages(footer: string, pageWord: string, mark: string | undefined): void {
    const { count } = this.pdf.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.pdf.switchToPage(index);
      this.#footer(footer, `${pageWord} ${index + 1} / ${count}`.trim());
      if (mark !== undefined && mark !== '') this.#mark(mark);
    }
  }

  #footer(text: string, number: string): void {
    const style: TextStyle = { weight: 'regular', size: 8 };
    const { pdf } = this;
    const y = pdf.page.height - FOOTER_FROM_BOTTOM;
    const numberWidth = this.widthOf(number, style);
    const short = shortened(text, this.width - numberWidth - 24, (piece) => this.widthOf(piece, style));
    this.rule(y - 8);
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.save().fillColor(GREY);
    this.#ink([short], style, MARGIN.left, y);
    this.#ink([number], style, pdf.page.width - MARGIN.right - numberWidth, y);
    pdf.restore();
    pdf.endMarkedContent();
  }

  /** In a frame in the upper right corner, where it is seen first and hides nothing. */
  #mark(text: string): void {
    const style: TextStyle = { weight: 'bold', size: 12 };
    const { pdf } = this;
    const padding = 7;
    const short = shortened(text, this.width - 2 * padding, (piece) => this.widthOf(piece, style));
    const width = this.widthOf(short, style) + 2 * padding;
    const x = pdf.page.width - MARGIN.right - width;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Top'] });
    pdf.save().fillColor(MARK_COLOUR).strokeColor(MARK_COLOUR).lineWidth(1.2);
    pdf.rect(x, MARK_FROM_TOP, width, lineHeight(style) + 4).stroke();
    this.#ink([short], style, x + padding, MARK_FROM_TOP + 2);
    pdf.restore();
    pdf.endMarkedContent();
  }

  #artifact(type: Artifact, draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    this.pdf.save();
    draw();
    this.pdf.restore();
    this.pdf.endMarkedContent();
  }

  #ink(lines: readonly string[], style: TextStyle, x: number, y: number): void {
    this.pdf.font(style.weight).fontSize(style.size);
    lines.forEach((line, index) => this.pdf.text(line, x, y + index * lineHeight(style), { lineBreak: false }));
  }
}

export function lineHeight({ size }: TextStyle): number {
  return size * LEADING;
}
