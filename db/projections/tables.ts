/** Writing, reading and rebuilding the projections' tables. */
import type { Database, Statement } from 'better-sqlite3';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { PROJECTIONS } from './all.ts';
import { changesBetween, isSameRow, keyOf, rowsOf, type Projection, type Row } from './projection.ts';

export class ProjectionTables {
  readonly #sqlite: Database;
  readonly #writing = new Map<Projection, { put: Statement; delete: Statement }>();

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
      this.#sqlite.prepare(`delete from ${projection.table} where meeting = ?`).run(state.meeting);
      for (const row of rowsOf(projection, state).values()) this.#put(projection, state.meeting, row);
    }
  }

  /** The first table whose rows are not what the state gives, or null. */
  difference(state: MeetingState): string | null {
    return PROJECTIONS.find((projection) => !this.#holds(projection, state))?.table ?? null;
  }

  #holds(projection: Projection, state: MeetingState): boolean {
    const rows = rowsOf(projection, state);
    const stored = this.#sqlite
      .prepare(`select * from ${projection.table} where meeting = ?`)
      .all(state.meeting) as Row[];
    return (
      stored.length === rows.size &&
      stored.every((each) => {
        const row = rows.get(keyOf(projection, each));
        return row !== undefined && isSameRow(row, each);
      })
    );
  }

  #put(projection: Projection, meeting: string, row: Row): void {
    this.#statementsOf(projection, row).put.run(meeting, ...Object.values(row));
  }

  #delete(projection: Projection, meeting: string, row: Row): void {
    this.#statementsOf(projection, row).delete.run(meeting, ...projection.key.map((column) => row[column]));
  }

  /** Made from the first row of a table; all its rows have the same columns in the same order. */
  #statementsOf(projection: Projection, row: Row): { put: Statement; delete: Statement } {
    const known = this.#writing.get(projection);
    if (known) return known;
    const { table, key } = projection;
    const columns = Object.keys(row);
    const statements = {
      put: this.#sqlite.prepare(
        `insert or replace into ${table} (meeting, ${columns.map(quoted).join(', ')}) values (?${', ?'.repeat(columns.length)})`,
      ),
      delete: this.#sqlite.prepare(
        `delete from ${table} where meeting = ?${key.map((column) => ` and ${quoted(column)} = ?`).join('')}`,
      ),
    };
    this.#writing.set(projection, statements);
    return statements;
  }
}

function quoted(column: string): string {
  return `"${column}"`;
}
