import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE, play } from '../app/testing/play.ts';
import { canonicalText, type Json } from '../domain/log/canonical.ts';
import { contentHash, entryHash, type EntryHeader, type RecordedEntry } from '../domain/log/entry.ts';
import { checkMeetingRecord } from './check-meeting-record.ts';
import { meetingRecord, sha256, type MeetingRecord } from './meeting-record.ts';
import { parseRecordBytes, recordBytes } from './record.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Record = Mutable<Omit<MeetingRecord, 'entries'>> & { entries: RecordedEntry[] };

let original: MeetingRecord;
beforeAll(() => {
  original = meetingRecord(play().store.linkedEntries(EXAMPLE), true).record;
});

/** The findings about a record after a change, as "code entry" or "code". */
function found(change: (record: Record) => unknown): string[] {
  const record = structuredClone(original) as Record;
  change(record);
  return checkMeetingRecord(record).findings.map((each) => [each.code, each.entry ?? each.detail].join(' ').trim());
}

const numberOf = (kind: string): number => original.entries.find((each) => each.kind === kind)?.seq ?? 0;
const at = (record: Record, seq: number): RecordedEntry => record.entries[seq - 1]!;

/** Hashes and links everything anew, as a forger with the whole record in hand would. */
function relink(record: Record): void {
  let prev = '0'.repeat(64);
  for (const [index, entry] of record.entries.entries()) {
    const { salt = '', body, ...header } = entry;
    const linked: EntryHeader = {
      ...header,
      seq: index + 1,
      prev,
      contentHash: contentHash({ salt, body: canonicalText(body as Json) }, sha256),
    };
    record.entries[index] = { ...linked, salt, body: body! };
    prev = entryHash(linked, sha256);
  }
  record.head = { entry: record.entries.length, hash: prev };
}

/** A record's event, to be changed in place. */
const eventOf = (entry: RecordedEntry): { [field: string]: unknown } =>
  (entry.body as unknown as { event: { [field: string]: unknown } }).event;

describe('a record', () => {
  test('holds as it was made, also after a way over bytes (L4)', () => {
    const again = parseRecordBytes(recordBytes(original));
    expect(checkMeetingRecord(again).findings).toEqual([]);
    expect(again).toEqual(original);
  });

  test('names the entry whose content was altered (L1)', () => {
    const seq = numberOf('position-taken');
    expect(found((record) => (eventOf(at(record, seq)).position = 'assent'))).toEqual([`content-altered ${seq}`]);
    expect(found((record) => (at(record, seq).salt = '00'.repeat(16)))).toEqual([`content-altered ${seq}`]);
  });

  test('names the entry whose header was altered, the last one by the head (L1)', () => {
    expect(found((record) => (at(record, 7).at = '2026-11-18T09:00:00.000Z'))).toEqual(['entry-altered 7']);
    const last = original.head.entry;
    expect(found((record) => (at(record, last).op = 'annen'))).toEqual([`head-differs ${last}`]);
  });

  test('names the entry that is gone, moved or added (L1)', () => {
    expect(found((record) => record.entries.splice(9, 1))).toContain('entry-missing 10');
    expect(found((record) => record.entries.splice(9, 0, at(record, 9)))).toContain('entry-missing 10');
    expect(found((record) => record.entries.pop())).toEqual([`head-differs ${original.head.entry}`]);
    expect(found((record) => delete (at(record, 5) as Partial<RecordedEntry>).body)).toEqual(['content-missing 5']);
  });

  test('must be about one meeting (L1)', () => {
    expect(found((record) => (record.meeting = 'et-annet'))).toContain('wrong-meeting 1');
  });

  test('does not hold when everything is linked anew but the minutes say another thing (M1)', () => {
    const findings = found((record) => {
      for (const entry of record.entries) {
        const event = eventOf(entry);
        if (event.kind === 'item-concluded' && event.item === 'eldre') event.outcome = 'postponed';
      }
      relink(record);
    });
    expect(findings[0]).toMatch(/^minutes-differ blocks\[\d+\]$/);
  });

  test('must end with its approval (M4)', () => {
    const shortened = found((record) => {
      record.entries.pop();
      relink(record);
    });
    expect(shortened).toEqual([`not-approved ${original.head.entry - 1}`]);
  });

  test('names the first entry that cannot follow those before it', () => {
    const seq = numberOf('speech-begun');
    const unknownSpeech = found((record) => {
      eventOf(at(record, seq)).speech = 'ingen';
      relink(record);
    });
    expect(unknownSpeech).toEqual([`entry-does-not-fold ${seq}`]);
    const unknownKind = found((record) => {
      at(record, seq).kind = 'speech-imagined';
      relink(record);
    });
    expect(unknownKind).toEqual([`entry-does-not-fold ${seq}`]);
    const emptyBody = found((record) => {
      at(record, 1).body = {};
      relink(record);
    });
    expect(emptyBody).toEqual(['entry-does-not-fold 1']);
  });

  test('says the same of language, mark and papers as its entries (M7)', () => {
    expect(found((record) => (record.language = 'nn'))).toEqual(['facts-differ']);
    expect(found((record) => (record.papers = []))).toEqual(['facts-differ']);
    expect(found((record) => (record.test = false))).toEqual(['minutes-differ head']);
  });

  test('is not judged by a way of composing that it was not made with (M1)', () => {
    expect(found((record) => Object.assign(record, { composition: 2 }))).toEqual(['composition-unknown 2']);
  });

  test('has our form and no other, whatever somebody makes of it', () => {
    const odd: [string, (record: Record) => unknown][] = [
      ['$', (record) => Object.assign(record, { more: 1 })],
      ['$.kind', (record) => Object.assign(record, { v: 2 })],
      ['$.test', (record) => Object.assign(record, { test: 'ja' })],
      ['$.head', (record) => Object.assign(record, { head: { entry: '1', hash: original.head.hash } })],
      ['$.entries', (record) => Object.assign(record, { entries: [] })],
      ['$.entries[2]', (record) => Object.assign(at(record, 3), { seq: 1.5 })],
      ['$.entries[2]', (record) => Object.assign(at(record, 3), { salt: '00' })],
      ['$.minutes', (record) => Object.assign(record, { minutes: null })],
    ];
    for (const [place, change] of odd) expect(found(change)).toEqual([`record-not-our-form ${place}`]);
    for (const value of [null, 1, 'x', [], {}]) {
      expect(checkMeetingRecord(value).findings).toEqual([{ code: 'record-not-our-form', detail: '$' }]);
    }
  });
});
