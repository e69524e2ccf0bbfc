/**
 * The log's two tables (L1): appending and reading. Headers and contents are written once; the chain is made in the
 * domain and only kept here. Prepared statements, for this is the path of every act.
 */
import type { Database, Statement } from 'better-sqlite3';
import type { LinkedEntry } from '../domain/log/chain.ts';
import type { EntryContent, EntryHeader } from '../domain/log/entry.ts';

export type NewEntry = { header: EntryHeader; content: EntryContent };

type EntryRow = EntryHeader & { salt: string | null; body: string | null };

const ENTRIES = `select e.v, e.meeting, e.seq, e.prev, e.op, e.at, e.mono, e.session, e.kind, e.contentHash, c.salt, c.body
  from log_entry e left join log_content c on c.meeting = e.meeting and c.seq = e.seq`;

const HEADERS = 'select v, meeting, seq, prev, op, at, mono, session, kind, contentHash from log_entry';

export class Journal {
  readonly #insertHeader: Statement<unknown[]> | null;
  readonly #insertContent: Statement<[string, number, string, string]> | null;
  readonly #read: Statement<[string], EntryRow>;
  readonly #readAfter: Statement<[string, number, number], EntryRow>;
  readonly #readHeader: Statement<[string, number], EntryHeader>;
  readonly #lastHeader: Statement<[string], EntryHeader>;
  readonly #heads: Statement<[], { meeting: string; entry: number }>;

  constructor(sqlite: Database) {
    this.#insertHeader = sqlite.readonly
      ? null
      : sqlite.prepare(
          `insert into log_entry (v, meeting, seq, prev, op, at, mono, session, kind, contentHash)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        );
    this.#insertContent = sqlite.readonly
      ? null
      : sqlite.prepare('insert into log_content (meeting, seq, salt, body) values (?, ?, ?, ?)');
    this.#read = sqlite.prepare(`${ENTRIES} where e.meeting = ? order by e.seq`);
    this.#readAfter = sqlite.prepare(`${ENTRIES} where e.meeting = ? and e.seq > ? order by e.seq limit ?`);
    this.#readHeader = sqlite.prepare(`${HEADERS} where meeting = ? and seq = ?`);
    this.#lastHeader = sqlite.prepare(`${HEADERS} where meeting = ? order by seq desc limit 1`);
    this.#heads = sqlite.prepare('select meeting, max(seq) as entry from log_entry group by meeting order by meeting');
  }

  /** Appends entries inside the caller's transaction. */
  append(entries: readonly NewEntry[]): void {
    for (const { header, content } of entries) {
      const { v, meeting, seq, prev, op, at, mono, session, kind, contentHash } = header;
      this.#insertHeader?.run(v, meeting, seq, prev, op, at, mono, session, kind, contentHash);
      this.#insertContent?.run(meeting, seq, content.salt, content.body);
    }
  }

  /** All entries of a meeting, in order; content is null where it is not there. */
  entries(meeting: string): LinkedEntry[] {
    return this.#read.all(meeting).map(linkedEntry);
  }

  /** The next entries of a meeting after an entry, so many at most. */
  entriesAfter(meeting: string, seq: number, most: number): LinkedEntry[] {
    return this.#readAfter.all(meeting, seq, most).map(linkedEntry);
  }

  header(meeting: string, seq: number): EntryHeader | undefined {
    return this.#readHeader.get(meeting, seq);
  }

  lastHeader(meeting: string): EntryHeader | undefined {
    return this.#lastHeader.get(meeting);
  }

  /** The number of the last entry of every meeting. */
  heads(): { meeting: string; entry: number }[] {
    return this.#heads.all();
  }
}

function linkedEntry({ salt, body, ...header }: EntryRow): LinkedEntry {
  return { header, content: salt === null || body === null ? null : { salt, body } };
}
