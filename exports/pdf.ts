/**
 * Minutes as a PDF for people and archives: PDF/A-3a and PDF/UA-1, with the machine record attached.
 *
 * Every word comes with the document; facts and prose look the same. The same document, time and attachment give the
 * same bytes. Whether a file conforms is for a validator to say (veraPDF, PAC), on samples of each release.
 */
import type { DocumentBlock, MinutesDocument } from '../domain/minutes/document.ts';
import { writeBlocks } from './pdf/blocks.ts';
import { documentOptions, PDF_UA_IDENTIFIER } from './pdf/metadata.ts';
import { Paper, type TextStyle } from './pdf/paper.ts';

/** A file to carry inside. The name is ASCII; the description is read to people who cannot see the file's sign. */
export type PdfAttachment = { name: string; bytes: Uint8Array; description: string; mediaType: string };

export type PdfOptions = {
  /** Stands in the file as the time of making. */
  createdAt: Date;
  attachment?: PdfAttachment;
};

const BODY_NAME: TextStyle = { weight: 'regular', size: 11 };
const TITLE: TextStyle = { weight: 'bold', size: 20 };
/** Shown by readers when a document has neither title nor body, for PDF/UA asks for a title. */
const NAME_OF_LAST_RESORT = 'Møtebok';

/** Makes the PDF. In: the document tree, the time of making, perhaps an attachment. Out: the bytes of the file. */
export async function makeMinutesPdf(doc: MinutesDocument, options: PdfOptions): Promise<Uint8Array> {
  const title = oneLine(doc.title) || oneLine(doc.bodyName) || NAME_OF_LAST_RESORT;
  const paper = new Paper(
    documentOptions({ language: doc.language, title, author: oneLine(doc.bodyName) }, options.createdAt),
  );
  const bytes = collect(paper);
  paper.pdf.appendXML(PDF_UA_IDENTIFIER);
  writeHead(paper, title, doc);
  writeBlocks(paper, withoutTitle(doc.blocks, title));
  paper.root.end();
  paper.finishPages(paper.showable(doc.footer), paper.showable(doc.pageWord), doc.mark && paper.showable(doc.mark));
  if (options.attachment !== undefined) attach(paper, options.attachment, options.createdAt);
  paper.pdf.end();
  return bytes;
}

/** The body's name small above the title, and a rule below. */
function writeHead(paper: Paper, title: string, doc: MinutesDocument): void {
  const bodyName = paper.showable(oneLine(doc.bodyName));
  if (bodyName !== '' && bodyName !== title) {
    const body = paper.element('P');
    paper.flow(body, paper.wrap(bodyName, paper.width, BODY_NAME), BODY_NAME);
    body.end();
    paper.y += 2;
  }
  const heading = paper.element('H1');
  paper.flow(heading, paper.wrap(paper.showable(title), paper.width, TITLE), TITLE);
  heading.end();
  paper.y += 10;
  paper.rule(paper.y, { width: 1, colour: '#333333' });
  paper.y += 14;
}

/** A tree may begin with its own title as a heading; it is not written twice. */
function withoutTitle(blocks: readonly DocumentBlock[], title: string): readonly DocumentBlock[] {
  const [first] = blocks;
  const repeats = first?.kind === 'heading' && first.level === 1 && oneLine(first.text) === title;
  return repeats ? blocks.slice(1) : blocks;
}

function attach(paper: Paper, { name, bytes, description, mediaType }: PdfAttachment, createdAt: Date): void {
  paper.pdf.file(bytes, {
    name,
    type: mediaType,
    description,
    creationDate: createdAt,
    modifiedDate: createdAt,
    relationship: 'Source',
  });
}

/** A text for the file's own words about itself: XML knows no signs that control, and has no form for noncharacters. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu, '')
    .trim();
}

function collect(paper: Paper): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    paper.pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    paper.pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    paper.pdf.on('error', reject);
  });
}
