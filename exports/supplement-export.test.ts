// A supplement is signed on its own (M4, K6): its container holds it, the record up to it, and the minutes unchanged.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE, play, type Played } from '../app/testing/play.ts';
import { canonicalText, type Json } from '../domain/log/canonical.ts';
import { contentHash } from '../domain/log/entry.ts';
import type { EventOf } from '../domain/meeting/events.ts';
import { makeContainer, type ContainerFile } from './container.ts';
import { makeMeetingExport, RECORD_NAME, type ExportInput, type MeetingExport } from './meeting-export.ts';
import { meetingRecord, sha256, type MeetingRecord } from './meeting-record.ts';
import { makeMinutesPdf } from './pdf.ts';
import { parseRecordBytes, recordBytes } from './record.ts';
import { containerToOthers, independent, inFolder } from './testing/independent-checks.ts';
import { makeSample, signedAt, type Sample } from './testing/sample.ts';
import { verifyExport, type ExportReport } from './verify-export.ts';

const ANSWER = {
  kind: 'record-later-answer',
  proposal: 'vedtak-helsefellesskap',
  organisation: 'berlevag',
  answer: 'assent',
  received: '2026-12-17',
  treatedOn: '2026-12-16',
  treatedBy: 'kommunestyret',
} as const;
const PDF_NAME = 'tillegg-01.pdf';

let sample: Sample;
let played: Played;
let supplement: MeetingExport;
let files: ContainerFile[];
beforeAll(async () => {
  sample = await makeSample();
  played = play();
  played.act(ANSWER, { kind: 'issue-supplement', proposal: ANSWER.proposal });
  supplement = await exported(1);
  files = verifyExport(supplement.bytes, sample.trust).files.map(({ name, bytes, mediaType }) => ({
    name,
    bytes,
    mediaType,
  }));
});

const inputOf = ({ store }: Played): ExportInput => ({ ...sample.input, entries: store.linkedEntries(EXAMPLE) });
const exported = (number: number, from = played): Promise<MeetingExport> =>
  makeMeetingExport({ ...inputOf(from), supplement: number }, sample.key, signedAt);
const recordOf = (): MeetingRecord => parseRecordBytes(files[1]!.bytes) as MeetingRecord;
const codes = ({ findings }: ExportReport): string[] => findings.map((each) => each.code);

/** The container signed again by the trusted key, with another record: what only its owner could make. */
async function withRecord(record: MeetingRecord, name = PDF_NAME): Promise<ExportReport> {
  const bytes = recordBytes(record);
  const pdf = await makeMinutesPdf(record.supplement?.document ?? record.minutes, {
    createdAt: signedAt,
    attachment: { name: RECORD_NAME, bytes, description: 'x', mediaType: 'application/json' },
  });
  const changed = [
    { ...files[0]!, name, bytes: pdf },
    { ...files[1]!, bytes },
  ];
  return verifyExport(await makeContainer(changed, sample.key, signedAt), sample.trust);
}

type Issued = Extract<EventOf<'supplement-issued'>, { about: 'decision' }>;

/** The record of a log whose last entry was made by hand, with a chain that holds and the document that it gives. */
function forge(change: (event: Issued) => Issued): MeetingRecord {
  const { entries } = inputOf(played);
  const issued = entries.findIndex(({ header }) => header.kind === 'supplement-issued');
  const { header, content } = entries[issued]!;
  const body = JSON.parse(content!.body) as { event: Issued };
  const made = { salt: content!.salt, body: canonicalText({ ...body, event: change(body.event) } as unknown as Json) };
  const last = { header: { ...header, contentHash: contentHash(made, sha256) }, content: made };
  return meetingRecord([...entries.slice(0, issued), last], true, 1).record;
}

describe('the signed export of a supplement', () => {
  test('is valid to those who trust its signer, and says which supplement it is (L4, M4)', () => {
    const { verdict, findings, about, heads } = verifyExport(supplement.bytes, sample.trust);
    expect({ verdict, findings }).toEqual({ verdict: 'valid', findings: [] });
    expect(about).toMatchObject({ date: '2026-12-10', supplement: 1 });
    expect(heads).toEqual([{ meeting: EXAMPLE, ...supplement.head }]);
    expect(supplement.name).toBe('su-2026-12-10-tillegg-01');
    expect(supplement.files).toEqual([PDF_NAME, RECORD_NAME]);
  });

  test('carries the approved minutes to the letter, and changes none of them (K6, M4)', async () => {
    const minutes = await makeMeetingExport(inputOf(played), sample.key, signedAt);
    expect(minutes.documentSha256).toBe(sample.exported.documentSha256);
    const before = verifyExport(sample.exported.bytes, sample.trust).files[1]!.bytes;
    expect(recordOf().minutes).toEqual((parseRecordBytes(before) as MeetingRecord).minutes);
  });

  test('is the same two files whenever and by whomever it is made, whatever comes later', async () => {
    const later = play();
    later.act(ANSWER, { kind: 'issue-supplement', proposal: ANSWER.proposal });
    later.act(
      {
        kind: 'record-later-answer',
        proposal: ANSWER.proposal,
        organisation: 'gamvik',
        answer: 'no',
        received: '2026-12-18',
      },
      { kind: 'issue-supplement', proposal: ANSWER.proposal },
      { kind: 'issue-supplement', correction: { words: 'Møtet var i Alta.', reason: 'Feil sted' } },
    );
    expect((await exported(1, later)).documentSha256).toBe(supplement.documentSha256);
    const [second, third] = [await exported(2, later), await exported(3, later)];
    for (const each of [second, third]) expect(verifyExport(each.bytes, sample.trust).findings).toEqual([]);
    expect(third.files).toEqual(['tillegg-03.pdf', RECORD_NAME]);
  });

  test('is invalid when it is not what its entries give (M1)', async () => {
    const record = recordOf();
    const { number, document } = record.supplement!;
    const another = { ...record, supplement: { number, document: { ...document, title: 'Et annet tillegg' } } };
    expect(codes(await withRecord(another))).toEqual(['supplement-differs']);
  });

  test('is invalid when its entry says what the entries before it do not give (L6, M1)', async () => {
    const forged = forge((event) => ({ ...event, standing: { ...event.standing, state: 'inForce', awaited: [] } }));
    expect(codes(await withRecord(forged))).toEqual(['supplement-differs']);
    const silent = forge((event) => ({ ...event, answers: [] }));
    expect(codes(await withRecord(silent))).toEqual(['supplement-differs']);
    expect(codes(await withRecord(forge((event) => event)))).toEqual([]);
  });

  test('is invalid when it is another number, or ends elsewhere (L6)', async () => {
    const record = recordOf();
    const { document } = record.supplement!;
    expect(codes(await withRecord({ ...record, supplement: { number: 2, document } }, 'tillegg-02.pdf'))).toEqual([
      'supplement-not-issued',
    ]);
    const { supplement: _left, ...bare } = record;
    expect(codes(await withRecord(bare, 'moeteprotokoll.pdf'))).toEqual(['not-approved']);
  });

  test('is invalid when the minutes in it are others, or its PDF has another name (M4, L4)', async () => {
    const record = recordOf();
    const minutes = { ...record.minutes, blocks: record.minutes.blocks.slice(1) };
    expect(codes(await withRecord({ ...record, minutes }))).toEqual(['minutes-differ']);
    expect(codes(await withRecord(record, 'moeteprotokoll.pdf'))).toEqual(['minutes-missing']);
  });

  test.each([0, -1, 1.5, '1', null])('with the number %s is no record of ours', async (number) => {
    const record = recordOf();
    const given = { ...record, supplement: { number, document: record.supplement!.document } } as MeetingRecord;
    const report = await withRecord(given);
    expect(report.verdict).toBe('invalid');
  });
});

describe('to others', () => {
  test.skipIf(!independent.asice.present)(
    `the container holds, and breaks when altered${independent.asice.note}`,
    () => {
      const { whole, altered } = containerToOthers(supplement.bytes, sample.key.certificatePem);
      expect(whole).toMatch(/^OK: .*2 file digest\(s\) match/m);
      expect(altered).toMatch(/^FAIL: /m);
    },
  );

  test.skipIf(!independent.pdf.present)(
    `the supplement is PDF/A and PDF/UA${independent.pdf.note}`,
    () => {
      inFolder((folder) => {
        const path = join(folder, PDF_NAME);
        writeFileSync(path, files[0]!.bytes);
        expect(independent.pdf.run(path, '--unsigned', '--part', '3')).toMatch(/^OK: /m);
      });
    },
    30_000,
  );
});
