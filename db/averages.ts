/** What a body has needed in earlier meetings, for the forecast (N3): its own averages, from the derived tables. */
import { and, avg, count, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Averages } from '../domain/meeting/forecast.ts';
import type { ItemKind } from '../domain/meeting/agenda-events.ts';
import type { SpeechKind } from '../domain/meeting/roster.ts';
import type { Phase } from '../domain/meeting/state.ts';
import { agenda, meetingList, speeches } from './schema.ts';

/** Meetings that are over: what goes on now says nothing about how long it takes. */
const OVER: Phase[] = ['closed', 'forApproval', 'approved', 'signed'];
/** Of fewer than this nothing is said: one long item is no habit. */
const FEWEST = 3;

/** Averages of a body over its meetings that are over; empty for a body that has met too seldom. */
export function averagesOf(db: BetterSQLite3Database, body: string): Averages {
  return { ...ofItems(db, body), ...ofSpeeches(db, body) };
}

function ofItems(db: BetterSQLite3Database, body: string): Averages {
  const treated = db
    .select({
      itemKind: agenda.itemKind,
      planned: agenda.plannedMinutes,
      from: agenda.takenUpAt,
      to: agenda.concludedAt,
    })
    .from(agenda)
    .innerJoin(meetingList, eq(agenda.meeting, meetingList.meeting))
    .where(and(eq(agenda.body, body), inArray(meetingList.phase, OVER), isNotNull(agenda.concludedAt)))
    .all()
    .map((each) => ({ ...each, minutes: minutesBetween(each.from ?? '', each.to ?? '') }));
  const kinds = [...new Set(treated.map((each) => each.itemKind))];
  const itemMinutes = Object.fromEntries(
    kinds.flatMap((kind) => {
      const ofKind = treated.filter((each) => each.itemKind === kind);
      return ofKind.length < FEWEST ? [] : [[kind, sum(ofKind.map((each) => each.minutes)) / ofKind.length]];
    }),
  ) as Partial<Record<ItemKind, number>>;
  const planned = treated.filter((each) => (each.planned ?? 0) > 0);
  const factor = sum(planned.map((each) => each.minutes)) / sum(planned.map((each) => each.planned ?? 0));
  return { itemMinutes, ...(planned.length < FEWEST ? {} : { plannedFactor: factor }) };
}

function ofSpeeches(db: BetterSQLite3Database, body: string): Averages {
  const rows = db
    .select({ speech: speeches.speech, ms: avg(speeches.countedMs).mapWith(Number), number: count() })
    .from(speeches)
    .innerJoin(meetingList, eq(speeches.meeting, meetingList.meeting))
    .innerJoin(agenda, and(eq(agenda.meeting, speeches.meeting), eq(agenda.item, speeches.item)))
    .where(and(eq(agenda.body, body), inArray(meetingList.phase, OVER)))
    .groupBy(speeches.speech)
    .having(sql`count(*) >= ${FEWEST}`)
    .all();
  const speechSeconds = Object.fromEntries(rows.map((each) => [each.speech, each.ms / 1000]));
  return { speechSeconds: speechSeconds as Partial<Record<SpeechKind, number>> };
}

function minutesBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000);
}

function sum(all: readonly number[]): number {
  return all.reduce((total, each) => total + each, 0);
}
