/** Queries that are made at every key or command, built and prepared once. */
import { asc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { operations, prose } from './schema.ts';

const { placeholder } = sql;

export type Queries = ReturnType<typeof prepareQueries>;

/** Prepares the queries on an open database. */
export function prepareQueries(db: BetterSQLite3Database) {
  const row = { text: placeholder('text'), savedAt: placeholder('savedAt') };
  return {
    operation: db
      .select()
      .from(operations)
      .where(eq(operations.op, placeholder('op')))
      .prepare(),
    noteOperation: db
      .insert(operations)
      .values({ op: placeholder('op') })
      .onConflictDoNothing()
      .prepare(),
    prose: db
      .select()
      .from(prose)
      .where(eq(prose.meeting, placeholder('meeting')))
      .orderBy(asc(prose.place))
      .prepare(),
    putProse: db
      .insert(prose)
      .values({ meeting: placeholder('meeting'), place: placeholder('place'), ...row })
      .onConflictDoUpdate({
        target: [prose.meeting, prose.place],
        set: { text: sql`excluded.text`, savedAt: sql`excluded.saved_at` },
      })
      .prepare(),
  };
}
