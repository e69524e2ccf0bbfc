/** All migrations, in order. They go forward only; an applied one is never edited. */
import * as ground from './0001-ground.ts';

export type Migration = { name: string; sql: string };

export const MIGRATIONS: readonly Migration[] = [ground];
