import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE, play } from '../app/testing/play.ts';
import { parseRecordBytes, recordBytes } from './record.ts';
import { makeContainer, type ContainerFile } from './container.ts';
import { asciiName, exportName, paperFileName } from './file-names.ts';
import { makeMeetingExport, MINUTES_NAME, RECORD_NAME } from './meeting-export.ts';
import type { MeetingRecord } from './meeting-record.ts';
import { makeMinutesPdf } from './pdf.ts';
import { keyOf, makeSample, signedAt, type Sample } from './testing/sample.ts';
import { containerToOthers, independent, inFolder } from './testing/independent-checks.ts';
import { verifyExport } from './verify-export.ts';

let sample: Sample;
let files: ContainerFile[];
beforeAll(async () => {
  sample = await makeSample();
  files = verifyExport(sample.exported.bytes, sample.trust).files.map(({ name, bytes, mediaType }) => ({
    name,
    bytes,
    mediaType,
  }));
});

const fileOf = (name: string): Uint8Array => files.find((each) => each.name === name)?.bytes ?? new Uint8Array();
const recordOf = (): MeetingRecord => parseRecordBytes(fileOf(RECORD_NAME)) as MeetingRecord;
/** The files signed again, some of them changed, by the trusted key: what only its owner could make. */
const signedAgain = async (changed: readonly ContainerFile[]): Promise<ReturnType<typeof verifyExport>> =>
  verifyExport(await makeContainer(changed, sample.key, signedAt), sample.trust);

describe('the signed export of the example meeting', () => {
  test('is valid to those who trust its signer, and says what it is (L4)', () => {
    const { verdict, findings, about, heads, signers } = verifyExport(sample.exported.bytes, sample.trust);
    expect({ verdict, findings }).toEqual({ verdict: 'valid', findings: [] });
    expect(about).toEqual({
      title: 'SU i Helsefellesskapet Finnmark, møte 4/2026',
      bodyName: 'Strategisk samarbeidsutvalg (SU)',
      date: '2026-12-10',
      test: true,
    });
    expect(heads).toEqual([{ meeting: EXAMPLE, ...sample.exported.head }]);
    expect(signers[0]?.certificatePem).toBe(sample.key.certificatePem);
  });

  test('holds minutes, record and papers under names that every system takes', () => {
    expect(sample.exported.name).toBe('su-2026-12-10-moeteprotokoll');
    expect(sample.exported.files).toEqual([
      'moeteprotokoll.pdf',
      'moete.json',
      'vedlegg-01-saksfremlegg-etablering-av-helsefellesskap.txt',
    ]);
  });

  test('is intact but unknown to those who do not trust its signer (L4)', () => {
    expect(verifyExport(sample.exported.bytes, { v: 1, signers: [] }).verdict).toBe('unknown-signer');
  });

  test('is never valid when a stranger has signed it again, under whatever name (L4)', async () => {
    const stranger = await keyOf(sample.key.name);
    const forged = await makeContainer(files, stranger, signedAt);
    const { verdict, findings } = verifyExport(forged, sample.trust);
    expect([verdict, ...findings.map((each) => each.code)]).toEqual([
      'unknown-signer',
      'signer-unknown',
      'signer-name-taken',
    ]);
  });

  test('is refused with any changed byte, wherever it is (L4)', () => {
    const copy = sample.exported.bytes.slice();
    const accepted: number[] = [];
    // Every byte of a container is tried in container.test.ts; here a step that meets every part of this one.
    for (let at = 0; at < copy.length; at += 997) {
      copy[at]! ^= 1;
      if (verifyExport(copy, sample.trust).verdict !== 'invalid') accepted.push(at);
      copy[at]! ^= 1;
    }
    expect(accepted).toEqual([]);
  }, 60_000);

  test('has the same minutes and record, to the byte, when it is made again on another day (M4)', async () => {
    const again = await makeMeetingExport(sample.input, await keyOf('Eirik Kvalvikdal'), new Date('2027-02-01'));
    expect(again.documentSha256).toBe(sample.exported.documentSha256);
    const { files: others } = verifyExport(again.bytes, sample.trust);
    expect(others.map((each) => each.sha256)).toEqual(
      verifyExport(sample.exported.bytes, sample.trust).files.map((each) => each.sha256),
    );
  });

  test('ends with the approval: the entry that tells of the signing is not in it (M4)', async () => {
    const played = play();
    const { fingerprint, name, organisation } = sample.key;
    const { documentSha256, head } = sample.exported;
    played.act({
      kind: 'sign-minutes',
      signer: name,
      organisation,
      fingerprint,
      minutesSha256: documentSha256,
      atEntry: head.entry,
    });
    const entries = played.store.linkedEntries(EXAMPLE);
    expect(entries).toHaveLength(head.entry + 1);
    const again = await makeMeetingExport({ ...sample.input, entries }, sample.key, signedAt);
    expect([again.documentSha256, again.head]).toEqual([documentSha256, head]);
  });

  test('is not made when a paper is gone', async () => {
    const input = { ...sample.input, paperBytes: () => null };
    await expect(makeMeetingExport(input, sample.key, signedAt)).rejects.toMatchObject({ code: 'paper-missing' });
  });
});

describe('an export signed by the trusted key, but not as we make it', () => {
  const codes = ({ findings }: ReturnType<typeof verifyExport>): string[] => findings.map((each) => each.code);

  test('is invalid when its minutes are not those of its entries (M1)', async () => {
    const record = recordOf();
    const [first, ...rest] = record.minutes.blocks;
    const other = first?.kind === 'table' ? { ...first, rows: [['Dato', 'i går']] } : first!;
    const bytes = recordBytes({ ...record, minutes: { ...record.minutes, blocks: [other, ...rest] } });
    const pdf = await makeMinutesPdf(record.minutes, {
      createdAt: signedAt,
      attachment: { name: RECORD_NAME, bytes, description: 'x', mediaType: 'application/json' },
    });
    const report = await signedAgain([{ ...files[0]!, bytes: pdf }, { ...files[1]!, bytes }, ...files.slice(2)]);
    expect(report.findings).toEqual([{ code: 'minutes-differ', meeting: EXAMPLE, detail: 'blocks[0]' }]);
    expect(report.verdict).toBe('invalid');
  });

  test('is invalid without its minutes, with other minutes in front, or with minutes that carry no record (L4)', async () => {
    expect(codes(await signedAgain(files.slice(1)))).toEqual(['minutes-missing']);
    expect(codes(await signedAgain([files[1]!, files[0]!, files[2]!]))).toEqual(['minutes-missing']);
    const bare = await makeMinutesPdf(recordOf().minutes, { createdAt: signedAt });
    expect(codes(await signedAgain([{ ...files[0]!, bytes: bare }, ...files.slice(1)]))).toEqual([
      'record-not-attached',
    ]);
  });

  test('is invalid with another paper, one too few or one too many (L4)', async () => {
    const paper = files[2]!;
    const other = { ...paper, bytes: new TextEncoder().encode('noe annet') };
    for (const papers of [[other], [], [paper, { ...other, name: 'vedlegg-02.txt' }]]) {
      const report = await signedAgain([files[0]!, files[1]!, ...papers]);
      expect([report.verdict, ...codes(report)]).toEqual(['invalid', 'paper-differs']);
    }
  });
});

describe('file names', () => {
  test('are ASCII, short, and kept apart by a number', () => {
    expect(asciiName('Saksfremlegg – møte 4 (Čuoŋŋi Đuoŧŧa, Ålesund)')).toBe(
      'saksfremlegg-moete-4-cuonni-duotta-aalesund',
    );
    expect(paperFileName(1, 'Møte.PDF')).toBe('vedlegg-01-moete.pdf');
    expect(paperFileName(12, '行程')).toBe('vedlegg-12');
    expect(paperFileName(3, '.skjult')).toBe('vedlegg-03-skjult');
    expect(paperFileName(2, 'x'.repeat(300))).toHaveLength(71);
    expect(exportName('Områdeutval', '2026-10-12')).toBe('omraadeutval-2026-10-12-moeteprotokoll');
  });
});

describe('to others', () => {
  test.skipIf(!independent.asice.present)(
    `the container holds, and breaks when altered${independent.asice.note}`,
    () => {
      const { whole, altered } = containerToOthers(sample.exported.bytes, sample.key.certificatePem);
      expect(whole).toMatch(/^OK: .*3 file digest\(s\) match/m);
      expect(altered).toMatch(/^FAIL: /m);
    },
  );

  test.skipIf(!independent.pdf.present)(
    `the minutes are PDF/A and PDF/UA${independent.pdf.note}`,
    () => {
      inFolder((folder) => {
        const path = join(folder, MINUTES_NAME);
        writeFileSync(path, fileOf(MINUTES_NAME));
        expect(independent.pdf.run(path, '--unsigned', '--part', '3')).toMatch(/^OK: /m);
        mkdirSync(join(folder, 'out'));
        independent.pdfdetach.run('-saveall', '-o', join(folder, 'out'), path);
        expect(readFileSync(join(folder, 'out', RECORD_NAME))).toEqual(Buffer.from(fileOf(RECORD_NAME)));
      });
    },
    30_000,
  );

  test.skipIf(!independent.pdftotext.present)(`every page says ØVING${independent.pdftotext.note}`, () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.pdf'), fileOf(MINUTES_NAME));
      const pages = execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' })
        .split('\f')
        .slice(0, -1);
      expect(pages.length).toBeGreaterThan(3);
      for (const page of pages) expect(page).toContain('ØVING');
    });
  });
});
