/** Writing, reading and rebuilding the projections' tables. */
import type { Database, Statement } from 'better-sqlite3';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { PROJECTIONS } from './all.ts';
import { changesBetween, isSameRow, keyOf, rowsOf, type Projection, type Row } from './projection.ts';

export class ProjectionTables {
  readonly #sqlite: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(sqlite: Database) {
    this.#sqlite = sqlite;
  }

  /** Brings the rows of a meeting from one state to another, inside the caller's transaction. */
  update(before: MeetingState, after: MeetingState): void {
    for (const projection of PROJECTIONS) {
      const change = changesBetween(projection, before, after);
      if (!change) continue;
      for (const row of change.delete) this.#delete(projection, after.meeting, row);
      for (const row of change.put) this.#put(projection, after.meeting, row);
    }
  }

  /** Writes all rows of a meeting anew, inside the caller's transaction. */
  rebuild(state: MeetingState): void {
    for (const projection of PROJECTIONS) {
      this.#prepared(`delete from ${projection.table} where meeting = ?`).run(state.meeting);
      for (const row of rowsOf(projection, state).values()) this.#put(projection, state.meeting, row);
    }
  }

  /** The first table whose rows are not what the state gives, or null. */
  difference(state: MeetingState): string | null {
    return PROJECTIONS.find((projection) => !this.#holds(projection, state))?.table ?? null;
  }

  #holds(projection: Projection, state: MeetingState): boolean {
    const rows = rowsOf(projection, state);
    const stored = this.#prepared(`select * from ${projection.table} where meeting = ?`).all(state.meeting) as Row[];
    return (
      stored.length === rows.size &&
      stored.every((each) => {
        const row = rows.get(keyOf(projection, each));
        return row !== undefined && isSameRow(row, each);
      })
    );
  }

  #put({ table }: Projection, meeting: string, row: Row): void {
    const columns = Object.keys(row);
    const sql = `insert or replace into ${table} (meeting, ${columns.map((each) => `"${each}"`).join(', ')})
      values (?${', ?'.repeat(columns.length)})`;
    this.#prepared(sql).run(meeting, ...Object.values(row));
  }

  #delete({ table, key }: Projection, meeting: string, row: Row): void {
    const sql = `delete from ${table} where meeting = ?${key.map((column) => ` and "${column}" = ?`).join('')}`;
    this.#prepared(sql).run(meeting, ...key.map((column) => row[column]));
  }

  #prepared(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, (statement = this.#sqlite.prepare(sql)));
    return statement;
  }
}
