import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentBlock, MinutesDocument } from '../domain/minutes/document.ts';
import { makeKey, signingKey } from '../keys/signing-key.ts';
import { trustedSigner } from '../keys/trust.ts';
import { makeContainer } from './container.ts';
import { embeddedFile } from './embedded-file.ts';
import { makeMinutesPdf } from './pdf.ts';
import { shareWidth } from './pdf/table.ts';
import { shortened, showable, wrap } from './pdf/text.ts';
import { recordBytes } from './record.ts';
import { independent, inFolder } from './testing/independent-checks.ts';
import { verifyContainer } from './verify-container.ts';

const createdAt = new Date('2026-11-20T12:00:00Z');
const record = recordBytes({ meeting: '7/2026', place: 'Romsa/Tromsø' });
const attachment = {
  name: 'moete.json',
  bytes: record,
  description: 'Maskinlesbar møteprotokoll',
  mediaType: 'application/json',
};

const prose =
  'Sámediggi – Sametinget pekte på behovet for informasjon på nordsamisk: «Dearvvašvuođa- ja fuolahusdepartemeanta, ' +
  'čállingoddi, boađus, áŋgiruššan, ŧ ja ž». Møtet drøftet forholdet mellom kommunene og helseforetakene. ';

const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({ kind: 'heading', level, text, origin: 'fact' });
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text, origin: 'prose' });
const table = (head: string[], rows: string[][]): DocumentBlock => ({ kind: 'table', head, rows, origin: 'fact' });
const minutes = (blocks: DocumentBlock[], more: Partial<MinutesDocument> = {}): MinutesDocument => ({
  language: 'nb',
  title: 'Protokoll fra møte 7/2026',
  bodyName: 'Strategisk samarbeidsutvalg',
  footer: 'Strategisk samarbeidsutvalg, møte 7/2026',
  pageWord: 'side',
  blocks,
  ...more,
});

const usual = minutes(
  [
    heading(1, 'Protokoll fra møte 7/2026'),
    heading(2, 'Deltakere'),
    table(
      ['Navn', 'Virksomhet', 'Rolle'],
      [
        ['Máret Ánne Čuoŋŋi Đuoŧŧa', 'Sámediggi', ''],
        ['Niillas Šaŋko Žuvva', '', 'Møteleder'],
      ],
    ),
    heading(2, 'Sak 1/26'),
    heading(3, 'Bakgrunn'),
    paragraph(prose.repeat(3)),
    { kind: 'list', ordered: true, items: ['Første', prose, 'Tredje'], origin: 'prose' },
    { kind: 'list', ordered: false, items: ['Ett', 'To'], origin: 'prose' },
    heading(3, 'Vedtak'),
    { kind: 'paragraph', text: 'Vedtatt.', strong: true, origin: 'fact' },
  ],
  { mark: 'ØVING' },
);

/** Text as a reader copies it out, words apart by one space. */
function textOf(pdf: Uint8Array): string {
  return withFile(pdf, (path) => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })).replace(
    /\s+/g,
    ' ',
  );
}

function withFile<T>(pdf: Uint8Array, act: (path: string) => T): T {
  let result: T[] = [];
  inFolder((folder) => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, pdf);
    result = [act(path)];
  });
  return result[0]!;
}

const checked = (pdf: Uint8Array, ...args: string[]): string =>
  withFile(pdf, (path) => independent.pdf.run(path, '--unsigned', '--part', '3', ...args));

describe('the same minutes', () => {
  test('give the same bytes, whatever was made before', async () => {
    const first = await makeMinutesPdf(usual, { createdAt, attachment });
    await makeMinutesPdf(minutes([paragraph('Ååå ccc čŋ \u2010\u2011 ffi')]), { createdAt });
    const again = await makeMinutesPdf(structuredClone(usual), { createdAt: new Date(createdAt), attachment });
    expect(Buffer.compare(first, again)).toBe(0);
  });

  test('give other bytes at another time', async () => {
    const [now, later] = await Promise.all([
      makeMinutesPdf(usual, { createdAt }),
      makeMinutesPdf(usual, { createdAt: new Date('2026-11-20T12:00:01Z') }),
    ]);
    expect(Buffer.compare(now, later)).not.toBe(0);
  });

  test('look the same whether a fact or prose', async () => {
    const asProse = { ...usual, blocks: usual.blocks.map((block): DocumentBlock => ({ ...block, origin: 'prose' })) };
    const [a, b] = await Promise.all([makeMinutesPdf(usual, { createdAt }), makeMinutesPdf(asProse, { createdAt })]);
    expect(Buffer.compare(a, b)).toBe(0);
  });
});

describe('what the file says about itself', () => {
  test('is well-formed XML, whatever signs a title was pasted with', async () => {
    const pasted = 'A\u000bB & <C>\u0001\u001b\ufffe\u202e';
    const pdf = await makeMinutesPdf(minutes([], { title: pasted, bodyName: pasted }), { createdAt });
    const metadata = Buffer.from(pdf).toString('utf8').split('<?xpacket')[1] ?? '';
    expect(
      metadata
        .match(/<dc:(title|creator)>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/gs)
        ?.map((each) => each.split(/<rdf:li[^>]*>/)[1]),
    ).toEqual(['A B &amp; &lt;C&gt;</rdf:li>', 'A B &amp; &lt;C&gt;</rdf:li>']);
    expect(metadata.replace(/[\n\r\t]/g, '')).not.toMatch(/[\p{Cc}\p{Noncharacter_Code_Point}]/u);
  });
});

describe.runIf(independent.pdf.present)(`the independent check accepts${independent.pdf.note}`, () => {
  test('usual minutes, with their letters, mark and attachment', async () => {
    const pdf = await makeMinutesPdf(usual, { createdAt, attachment });
    const strings = ['Máret Ánne Čuoŋŋi Đuoŧŧa', 'áŋgiruššan, ŧ ja ž', 'ØVING', 'side 1 / 1', '3. Tredje', '• To'];
    const wanted = strings.flatMap((text) => ['--string', text]);
    expect(checked(pdf, '--attachment', 'moete.json', ...wanted)).toMatch(/^OK: 1 pages, PDF\/A-3A PDF\/UA-1/m);
  });

  test('headings that jump, empty blocks, a table without a head, rows of uneven length', async () => {
    const blocks = [
      heading(3, 'For dypt'),
      heading(1, 'Opp igjen'),
      heading(3, 'Ned igjen'),
      heading(2, ' '),
      paragraph(''),
      { kind: 'list', ordered: true, items: ['', ''], origin: 'prose' } as const,
      table([], []),
      table(['', ''], [['Uten', 'hode'], ['kort'], []]),
      table(['Ett'], [['a', 'b', 'c'], [], ['d']]),
      table(['Bare', 'hode'], []),
      paragraph(prose),
    ];
    const pdf = await makeMinutesPdf(minutes(blocks, { language: 'nn' }), { createdAt });
    expect(checked(pdf, '--string', 'Uten hode', '--string', 'Bare hode')).toMatch(/^OK: /m);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (nn-NO)');
  });

  test('a hundred pages', async () => {
    const rows = Array.from({ length: 1500 }, (_, index) => [`Rad ${index}`, prose, 'For']);
    const pdf = await makeMinutesPdf(minutes([table(['Nr.', 'Innhold', 'Stemme'], rows)]), { createdAt });
    expect(checked(pdf, '--string', 'Rad 1499')).toMatch(/^OK: \d{3} pages/m);
  }, 60_000);
});

describe.runIf(independent.pdftotext.present)(`no text is lost${independent.pdftotext.note}`, () => {
  const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ');

  test('in a paragraph, a list item and a cell that are longer than a page', async () => {
    const text = numbered(4000);
    const blocks = [
      paragraph(text.replaceAll('ord', 'avsnitt')),
      { kind: 'list', ordered: false, items: [text.replaceAll('ord', 'punkt')], origin: 'prose' } as const,
      table(
        ['Kort', 'Lang'],
        [
          ['før', 'x'],
          ['a', text.replaceAll('ord', 'celle')],
          ['etter', 'y'],
        ],
      ),
    ];
    const copied = new Set(textOf(await makeMinutesPdf(minutes(blocks), { createdAt })).split(' '));
    const wanted = ['avsnitt', 'punkt', 'celle'].flatMap((word) => text.replaceAll('ord', word).split(' '));
    expect(wanted.filter((word) => !copied.has(word))).toEqual([]);
    expect(copied.has('etter')).toBe(true);
  });

  test('in words longer than the line and tables of many columns', async () => {
    const long = Array.from({ length: 600 }, (_, index) => 'abcdefghij'[index % 10]).join('');
    const wide = Array.from({ length: 12 }, (_, index) => `Kommunedirektør${index}`);
    const pdf = await makeMinutesPdf(
      minutes([paragraph(long), table(['A', 'B'], [[long, 'x']]), table(wide, [wide])]),
      {
        createdAt,
      },
    );
    const copied = textOf(pdf).replace(/ /g, '');
    expect(copied.split('abcdefghij').length).toBeGreaterThan(60);
  });

  test('and the head of a table stands on every page, read aloud once', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`Rad ${index}`, 'For']);
    const pdf = await makeMinutesPdf(minutes([table(['Overskrift', 'Stemme'], rows)]), { createdAt });
    const pages = withFile(pdf, (path) => execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).split('\f'));
    const filled = pages.filter((page) => page.trim() !== '');
    expect(filled.length).toBeGreaterThan(2);
    for (const page of filled) expect(page).toContain('Overskrift');
    const tags = withFile(pdf, (path) => execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' }));
    expect(tags.split('Overskrift').length - 1).toBe(1);
  });
});

test.runIf(independent.qpdf.present)(
  `an empty document is a sound PDF with a title${independent.qpdf.note}`,
  async () => {
    for (const empty of [minutes([]), minutes([], { title: '', bodyName: ' ', footer: '', pageWord: '', mark: '' })]) {
      const pdf = await makeMinutesPdf(empty, { createdAt });
      const report = withFile(pdf, (path) => execFileSync('qpdf', ['--check', path], { encoding: 'utf8' }));
      expect(report).toContain('No syntax or stream encoding errors found');
      expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/Title|DisplayDocTitle true/);
    }
  },
);

describe('the attached record', () => {
  test('comes out as it went in', async () => {
    const pdf = await makeMinutesPdf(usual, { createdAt, attachment });
    expect(Buffer.from(embeddedFile(pdf, 'moete.json') ?? [])).toEqual(Buffer.from(record));
    expect(embeddedFile(pdf, 'annet.json')).toBe(null);
    expect(embeddedFile(await makeMinutesPdf(usual, { createdAt }), 'moete.json')).toBe(null);
    expect(embeddedFile(new Uint8Array(), 'moete.json')).toBe(null);
  });

  test('must be the record beside it in a container (L4)', async () => {
    const key = signingKey(await makeKey({ name: 'Kari Nordmann', organisation: 'KS' }, { createdAt }));
    const trust = { v: 1, signers: [trustedSigner(key)] } as const;
    const pdf = await makeMinutesPdf(usual, { createdAt, attachment });
    const packed = (bytes: Uint8Array): Promise<Uint8Array> =>
      makeContainer(
        [
          { name: 'moeteprotokoll.pdf', bytes: pdf, mediaType: 'application/pdf' },
          { name: 'moete.json', bytes, mediaType: 'application/json' },
        ],
        key,
        createdAt,
      );
    expect(verifyContainer(await packed(record), { trust }).verdict).toBe('valid');
    const other = await packed(recordBytes({ meeting: '8/2026' }));
    expect(verifyContainer(other, { trust }).findings).toEqual([
      { code: 'attachment-differs', detail: 'moeteprotokoll.pdf' },
    ]);
  });
});

describe('text', () => {
  const all = (): boolean => true;
  const letters = (text: string): number => text.length;

  test('is shown in one form, without signs that turn or hide it', () => {
    expect(showable('a\u030a\u202e\u200b\u00ad\u0000b\tc\r\nd  e \u2028f', all)).toBe('åb c\nd e\nf');
    expect(showable('☐ ja \ud800', (codePoint) => codePoint !== 0x2610)).toBe('□ ja \ufffd');
  });

  test('is broken at spaces, after hyphens before letters, and within words only when it must', () => {
    expect(wrap('en to tre', 6, letters)).toEqual(['en to ', 'tre']);
    expect(wrap('Nord-Norge og/eller 1–2', 7, letters)).toEqual(['Nord-', 'Norge ', 'og/', 'eller ', '1–2']);
    expect(wrap('abcdefgh', 3, letters)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('15.\u00a0mai', 5, letters)).toEqual(['15. m', 'ai']);
    expect(wrap('en\n\nto', 9, letters)).toEqual(['en', '', 'to']);
    expect(wrap('', 9, letters)).toEqual(['']);
  });

  test('is shortened to fit', () => {
    expect(shortened('kort', 9, letters)).toBe('kort');
    expect(shortened('et langt navn', 9, letters)).toBe('et langt…');
    expect(shortened('x', 0, letters)).toBe('…');
  });
});

test('columns get what they need and fill the width', () => {
  const sum = (widths: number[]): number => Math.round(widths.reduce((a, b) => a + b, 0));
  const need = (word: number, line: number): { word: number; line: number } => ({ word, line });
  expect(shareWidth([need(10, 20), need(10, 40)], 100)).toEqual([40, 60]);
  const [narrow, wide] = shareWidth([need(10, 30), need(10, 400)], 100);
  expect([Math.round(narrow!), Math.round(wide!)]).toEqual([30, 70]);
  expect(sum(shareWidth([need(60, 60), need(90, 300), need(5, 5)], 120))).toBe(120);
});
