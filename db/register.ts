/** The register in its tables: read whole, written row by row. Lists keep the order in which rows came. */
import { getTableColumns, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { RegisterChange } from '../domain/register/commands.ts';
import type { Register } from '../domain/register/register.ts';
import { appointments, areas, bodies, deputyships, leaderships, organisations, persons, seats } from './schema.ts';

const TABLES = {
  areas,
  organisations,
  persons,
  bodies,
  seats,
  appointments,
  deputyships,
  leaderships,
} as const satisfies Record<RegisterChange['table'], SQLiteTable>;

/** What makes a row one row; the same as `registerKey` in the domain. */
const KEYS = {
  areas: [areas.area],
  organisations: [organisations.organisation],
  persons: [persons.person],
  bodies: [bodies.body],
  seats: [seats.seat],
  appointments: [appointments.seat, appointments.person, appointments.from],
  deputyships: [deputyships.seat, deputyships.person, deputyships.from],
  leaderships: [leaderships.body, leaderships.from],
} as const;

/** Reads the whole register; some hundred rows an area. */
export function readRegister(db: BetterSQLite3Database): Register {
  const rows = (table: RegisterChange['table']): unknown[] =>
    db
      .select()
      .from(TABLES[table] as SQLiteTable)
      .orderBy(sql`rowid`)
      .all()
      .map(withoutNulls);
  const tables = Object.keys(TABLES) as RegisterChange['table'][];
  return Object.fromEntries(tables.map((table) => [table, rows(table)])) as unknown as Register;
}

/** Inserts or replaces one row; a fact that is absent in the new row is absent afterwards. */
export function writeRegisterRow(db: BetterSQLite3Database, { table, row }: RegisterChange): void {
  const columns = Object.keys(getTableColumns(TABLES[table] as SQLiteTable));
  const given = row as Record<string, unknown>;
  const values = Object.fromEntries(columns.map((column) => [column, given[column] ?? null]));
  db.insert(TABLES[table] as SQLiteTable)
    .values(values)
    .onConflictDoUpdate({ target: [...KEYS[table]], set: values })
    .run();
}

/** The domain knows absent fields, the tables know null. */
function withoutNulls(row: Record<string, unknown>): unknown {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
