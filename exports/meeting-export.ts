/**
 * The signed export of a meeting (L4): minutes for people with the record attached, the record, the papers, and one
 * signature over all of it.
 *
 *     moeteprotokoll.pdf      PDF/A-3a and PDF/UA-1; carries moete.json
 *     moete.json              the record (meeting-record.ts)
 *     vedlegg-01-….pdf        the papers
 *
 * A supplement has a container of its own, `tillegg-01.pdf` with the record up to where it was issued, and no papers.
 *
 * PDF and record are made of the log alone and dated by the approval (the issue): whoever exports the meeting again, on another
 * day, gets the same two files to the byte. Only the signature and its time are new.
 */
import { createHash } from 'node:crypto';
import { assert } from '../domain/assert.ts';
import type { LinkedEntry } from '../domain/log/chain.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { afterwardsPhrases } from '../domain/minutes/afterwards-phrases.ts';
import { phrasesOf } from '../domain/minutes/phrases.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { checkMeetingRecord } from './check-meeting-record.ts';
import { makeContainer, type ContainerFile } from './container.ts';
import { ExportFault } from './fault.ts';
import { exportName, supplementName } from './file-names.ts';
import { meetingRecord, type MeetingRecord, type RecordedPaper } from './meeting-record.ts';
import { makeMinutesPdf } from './pdf.ts';
import { parseRecordBytes, recordBytes } from './record.ts';

export const MINUTES_NAME = 'moeteprotokoll.pdf';
export const RECORD_NAME = 'moete.json';

export type MeetingExport = {
  /** Proposed name of the file, without an ending: "su-2026-12-10-moeteprotokoll". */
  name: string;
  /** The container. */
  bytes: Uint8Array;
  files: readonly string[];
  /** SHA-256 of the PDF, which the entry `minutes-signed` or `supplement-signed` names. */
  documentSha256: string;
  /** The head of the record: the approval, or the supplement. */
  head: { entry: number; hash: string };
};

export type ExportInput = {
  /** All entries of the meeting, in order, with their content. The minutes are approved. */
  entries: readonly LinkedEntry[];
  /** From a store marked as test: every page says so. */
  isTest: boolean;
  /** The bytes of a paper, by SHA-256; null where they are gone. */
  paperBytes: (sha256: string) => Uint8Array | null;
  /** The number of an issued supplement; the minutes when absent. */
  supplement?: number | undefined;
};

/**
 * Makes the signed export of a meeting.
 * In: the meeting as it lies in the store, an open key, the time to state in the signature. Out: the container.
 * Throws ExportFault `paper-missing`, `record-not-writable`, `file-not-usable`, `time-outside-certificate`,
 * `key-does-not-sign`.
 */
export async function makeMeetingExport(input: ExportInput, key: SigningKey, when: Date): Promise<MeetingExport> {
  const { record, state } = meetingRecord(input.entries, input.isTest, input.supplement);
  const bytes = recordBytes(record);
  // Better to stop here than to sign what the other side will refuse.
  assert(checkMeetingRecord(parseRecordBytes(bytes)).findings.length === 0, 'a record that we write holds');
  const pdf = await documentPdf(record, state, bytes);
  const files: ContainerFile[] = [
    { name: documentName(record), bytes: pdf, mediaType: 'application/pdf' },
    { name: RECORD_NAME, bytes, mediaType: 'application/json' },
    ...record.papers.map((paper) => paperFile(paper, input.paperBytes)),
  ];
  const body = state.roster.bodies[0];
  return {
    name: exportName(body?.abbreviation ?? body?.name ?? '', state.days[0]?.date ?? '', input.supplement),
    bytes: await makeContainer(files, key, when),
    files: files.map((each) => each.name),
    documentSha256: createHash('sha256').update(pdf).digest('hex'),
    head: record.head,
  };
}

/** The name of the PDF in a container: the minutes, or "tillegg-01.pdf". */
export function documentName({ supplement }: Pick<MeetingRecord, 'supplement'>): string {
  return supplement === undefined ? MINUTES_NAME : `${supplementName(supplement.number)}.pdf`;
}

function documentPdf(record: MeetingRecord, state: MeetingState, bytes: Uint8Array): Promise<Uint8Array> {
  const { supplement, language, minutes } = record;
  const madeAt = supplement === undefined ? state.minutes.approved : state.supplements[supplement.number - 1];
  assert(madeAt, 'a record ends with what it is about');
  const description =
    supplement === undefined ? phrasesOf(language).attachment : afterwardsPhrases(language).supplement.attachment;
  return makeMinutesPdf(supplement?.document ?? minutes, {
    createdAt: new Date(madeAt.at.at),
    attachment: { name: RECORD_NAME, bytes, description, mediaType: 'application/json' },
  });
}

function paperFile({ file, mediaType, sha256 }: RecordedPaper, paperBytes: ExportInput['paperBytes']): ContainerFile {
  const bytes = paperBytes(sha256);
  if (bytes === null) throw new ExportFault('paper-missing', file);
  return { name: file, bytes, mediaType };
}
