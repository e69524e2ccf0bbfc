/** Every result that was declared, across meetings, from the derived tables: what is in force, what waits, what has stopped. */
import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { BodyId, ItemId, MeetingId, OrganisationId, ProposalId } from '../domain/ids.ts';
import type { Effect, Result } from '../domain/meeting/consensus-types.ts';
import type { NextStepKind } from '../domain/meeting/disagreement-state.ts';
import type { StandingState } from '../domain/meeting/taking-effect.ts';
import { agenda, decisions, meetingList } from './schema.ts';

/** One declared result, as a list of decisions shows it. Days are ISO dates. */
export type DecisionLine = {
  meeting: MeetingId;
  proposal: ProposalId;
  version: number;
  item: ItemId;
  /** The item's number; null before the notice, or for an item without one. */
  number: string | null;
  title: string;
  body: BodyId;
  text: string;
  /** The day of the declaration. */
  declaredOn: string;
  result: Result;
  effect: Effect;
  clause: string | null;
  /** How it stands now; null where nothing was agreed (K5, K6, K15). */
  standing: StandingState | null;
  /** The day on which it took effect; null while it waits, or has fallen. */
  inForceOn: string | null;
  /** How many answers can still come, and the first day by which one is due; nothing by itself where it has passed (K6). */
  awaited: number;
  /** Of how many that the decision concerns. */
  concerned: number;
  /** Who has said no, in the meeting or since. */
  refused: readonly OrganisationId[];
  nextDeadline: string | null;
  /** The day it is to come up again. */
  reviewOn: string | null;
  /** The day of the last meeting that has it on its agenda again; null where none has, or where that was postponed (C8). */
  takenUpOn: string | null;
  /** The last disagreement on the proposal, in an item in which nothing was decided, by agreement or by a vote (K7). */
  isStopped: boolean;
  /** What was chosen to come next where there was no agreement. */
  nextStep: NextStepKind | null;
};

/** The declared results of a body, or of all, the latest first. */
export function decisionsOf(db: BetterSQLite3Database, body?: BodyId): DecisionLine[] {
  const rows = db
    .select({ decision: decisions, number: agenda.number, title: agenda.title })
    .from(decisions)
    .innerJoin(agenda, and(eq(agenda.meeting, decisions.meeting), eq(agenda.item, decisions.item)))
    .innerJoin(meetingList, eq(meetingList.meeting, decisions.meeting))
    .where(body === undefined ? undefined : eq(decisions.body, body))
    .orderBy(
      desc(decisions.declaredOn),
      desc(meetingList.start),
      desc(decisions.meeting),
      desc(decisions.declaredEntry),
    )
    .all();
  const takenUp = daysTakenUp(db);
  return rows.map(({ decision, number, title }) => {
    const { declaredEntry: _entry, coverage, standingSince, ...facts } = decision;
    const inForceOn = decision.standing === 'inForce' ? standingSince : null;
    return {
      ...facts,
      number,
      title,
      concerned: coverage.length,
      inForceOn,
      takenUpOn: takenUp.get(key(decision.meeting, decision.proposal)) ?? null,
    };
  });
}

/** When decisions were taken up again, or will be: the day of the last meeting that has each on its agenda. */
function daysTakenUp(db: BetterSQLite3Database): Map<string, string> {
  const rows = db
    .select({ from: agenda.takesUpMeeting, proposal: agenda.takesUpProposal, day: meetingList.date })
    .from(agenda)
    .innerJoin(meetingList, eq(meetingList.meeting, agenda.meeting))
    .where(and(isNotNull(agenda.takesUpMeeting), isNull(agenda.takenOff), sql`${agenda.outcome} is not 'postponed'`))
    .orderBy(meetingList.date)
    .all();
  return new Map(rows.map(({ from, proposal, day }) => [key(from ?? '', proposal ?? ''), day]));
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
