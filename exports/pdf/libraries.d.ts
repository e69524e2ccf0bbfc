/** The parts of pdfkit and fontkit that we use; neither package brings types. */
declare module 'fontkit' {
  export type Font = { hasGlyphForCodePoint(codePoint: number): boolean };
  export function create(data: Uint8Array): Font;
}

declare module 'pdfkit' {
  import type { Readable } from 'node:stream';
  import type { Font } from 'fontkit';

  /** An element of the structure tree. A function is content: it runs at once when the element is in the tree. */
  export type StructElement = {
    dictionary: { data: Record<string, unknown> };
    add(child: StructElement | (() => void)): StructElement;
    end(): void;
  };

  export type Outline = {
    options: { expanded?: boolean };
    addItem(title: string, options?: { expanded?: boolean }): Outline;
  };

  export type Page = {
    width: number;
    height: number;
    dictionary: { data: Record<string, unknown> };
  };

  export default class PDFDocument extends Readable {
    constructor(options: Record<string, unknown>);
    page: Page;
    outline: Outline;
    /** What the document says of itself, once in its own list and once in XML. */
    info: Record<string, unknown>;
    endMetadata(): void;
    appendXML(xml: string): void;
    registerFont(name: string, font: Font): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false; characterSpacing?: number }): this;
    addPage(): this;
    switchToPage(index: number): Page;
    bufferedPageRange(): { start: number; count: number };
    struct(type: string, options?: { scope?: 'Column' | 'Row' }): StructElement;
    addStructure(element: StructElement): this;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout'; attached?: ('Top' | 'Bottom')[] }): this;
    endMarkedContent(): this;
    save(): this;
    restore(): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    stroke(): this;
    file(
      data: Uint8Array,
      options: {
        name: string;
        type: string;
        description: string;
        creationDate: Date;
        modifiedDate: Date;
        relationship: 'Source';
      },
    ): unknown;
    end(): void;
  }
}
