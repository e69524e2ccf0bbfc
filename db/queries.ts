/** Queries that are made at every key or command, built and prepared once. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { operations, prose } from './schema.ts';

const { placeholder } = sql;

export type Queries = ReturnType<typeof prepareQueries>;

/** Prepares the queries on an open database. */
export function prepareQueries(db: BetterSQLite3Database) {
  const row = { text: placeholder('text'), savedAt: placeholder('savedAt') };
  return {
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
    proseAt: db
      .select({ text: prose.text })
      .from(prose)
      .where(and(eq(prose.meeting, placeholder('meeting')), eq(prose.place, placeholder('place'))))
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
