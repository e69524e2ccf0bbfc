/**
 * Tables as drizzle sees them: types and queries for the register, drafts and lists. The migrations make the tables;
 * a test compares the two. The log's hot path uses prepared statements of its own (journal.ts).
 */
import { blob, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OrganisationId } from '../domain/ids.ts';
import type { LanguageForm } from '../domain/minutes/document.ts';
import type { Coverage, Effect, Result } from '../domain/meeting/consensus-types.ts';
import type { NextStepKind } from '../domain/meeting/disagreement-state.ts';
import type { Authority, Party, Right, SpeakingRules, SpeechKind } from '../domain/meeting/roster.ts';
import type { StatementEnd } from '../domain/meeting/statement-state.ts';
import type { Alternation } from '../domain/register/alternation.ts';
import type { Phase } from '../domain/meeting/state.ts';
import type { StandingState } from '../domain/meeting/taking-effect.ts';

export const areas = sqliteTable('area', { area: text().primaryKey(), name: text().notNull() });

export const organisations = sqliteTable('organisation', {
  organisation: text().primaryKey(),
  area: text().notNull(),
  name: text().notNull(),
  organisationKind: text('organisation_kind').$type<'healthTrust' | 'municipality' | 'other'>().notNull(),
  inhabitants: integer(),
});

export const persons = sqliteTable('person', {
  person: text().primaryKey(),
  name: text().notNull(),
  title: text(),
  madeUp: integer('made_up', { mode: 'boolean' }).notNull(),
});

export const bodies = sqliteTable('body', {
  body: text().primaryKey(),
  area: text().notNull(),
  name: text().notNull(),
  abbreviation: text(),
  level: text().notNull(),
  languageForm: text('language_form').$type<LanguageForm>().notNull(),
  decisionRule: text('decision_rule').$type<'consensus' | 'none'>().notNull(),
  quorum: text({ mode: 'json' }).$type<{ numerator: number; denominator: number }>().notNull(),
  silentTest: integer('silent_test', { mode: 'boolean' }).notNull(),
  voting: integer({ mode: 'boolean' }).notNull(),
  statementsUntil: text('statements_until').$type<StatementEnd>().notNull(),
  noticeDays: integer('notice_days').notNull(),
  plannedMinutes: integer('planned_minutes').notNull(),
  numberPattern: text('number_pattern').notNull(),
  speakingTimeSeconds: text('speaking_time_seconds', { mode: 'json' }).$type<Record<SpeechKind, number>>().notNull(),
  speakingRules: text('speaking_rules', { mode: 'json' }).$type<SpeakingRules>().notNull(),
  alternation: text({ mode: 'json' }).$type<Alternation>(),
});

export const seats = sqliteTable('seat', {
  seat: text().primaryKey(),
  body: text().notNull(),
  position: integer().notNull(),
  office: text().notNull(),
  party: text().$type<Party>().notNull(),
  rights: text({ mode: 'json' }).$type<readonly Right[]>().notNull(),
  secretary: integer({ mode: 'boolean' }).notNull(),
  organisation: text().notNull(),
  represents: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  authority: text({ mode: 'json' }).$type<Authority>().notNull(),
});

const dated = { from: text('from_date').notNull(), to: text('to_date') };

export const appointments = sqliteTable(
  'appointment',
  { seat: text().notNull(), person: text().notNull(), ...dated },
  (table) => [primaryKey({ columns: [table.seat, table.person, table.from] })],
);

export const deputyships = sqliteTable(
  'deputyship',
  { seat: text().notNull(), person: text().notNull(), order: integer().notNull(), ...dated },
  (table) => [primaryKey({ columns: [table.seat, table.person, table.from] })],
);

export const leaderships = sqliteTable(
  'leadership',
  { body: text().notNull(), chair: text().notNull(), deputyChair: text('deputy_chair'), ...dated },
  (table) => [primaryKey({ columns: [table.body, table.from] })],
);

export const prose = sqliteTable(
  'prose',
  {
    meeting: text().notNull(),
    place: text().notNull(),
    text: text().notNull(),
    savedAt: text('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meeting, table.place] })],
);

export const papers = sqliteTable('paper', {
  sha256: text().primaryKey(),
  mediaType: text('media_type').notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
});

export const settings = sqliteTable('setting', { name: text().primaryKey(), value: text().notNull() });
export const operations = sqliteTable('operation', { op: text().primaryKey() });

// Projections.

export const meetingList = sqliteTable('meeting_list', {
  meeting: text().primaryKey(),
  title: text().notNull(),
  bodies: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  bodyName: text('body_name').notNull(),
  date: text().notNull(),
  start: text().notNull(),
  place: text().notNull(),
  phase: text().$type<Phase>().notNull(),
});

export const agenda = sqliteTable(
  'agenda',
  {
    meeting: text().notNull(),
    item: text().notNull(),
    position: integer().notNull(),
    body: text().notNull(),
    year: text().notNull(),
    title: text().notNull(),
    itemKind: text('item_kind').notNull(),
    caseId: text('case_id'),
    number: text(),
    sortKey: text('sort_key'),
    plannedMinutes: integer('planned_minutes'),
    takesUpMeeting: text('takes_up_meeting'),
    takesUpProposal: text('takes_up_proposal'),
    takenOff: text('taken_off'),
    takenPosition: integer('taken_position'),
    takenUpAt: text('taken_up_at'),
    concludedAt: text('concluded_at'),
    outcome: text(),
  },
  (table) => [primaryKey({ columns: [table.meeting, table.item] })],
);

export const attendance = sqliteTable(
  'attendance',
  {
    meeting: text().notNull(),
    person: text().notNull(),
    state: text().notNull(),
    seat: text(),
    reason: text(),
  },
  (table) => [primaryKey({ columns: [table.meeting, table.person] })],
);

export const speeches = sqliteTable(
  'speech',
  {
    meeting: text().notNull(),
    request: text().notNull(),
    item: text().notNull(),
    person: text().notNull(),
    seat: text(),
    speech: text().notNull(),
    countedMs: real('counted_ms').notNull(),
  },
  (table) => [primaryKey({ columns: [table.meeting, table.request] })],
);

export const decisions = sqliteTable(
  'decision',
  {
    meeting: text().notNull(),
    proposal: text().notNull(),
    version: integer().notNull(),
    item: text().notNull(),
    body: text().notNull(),
    text: text().notNull(),
    result: text().$type<Result>().notNull(),
    effect: text().$type<Effect>().notNull(),
    clause: text(),
    declaredEntry: integer('declared_entry').notNull(),
    declaredOn: text('declared_on').notNull(),
    coverage: text({ mode: 'json' }).$type<readonly Coverage[]>().notNull(),
    standing: text().$type<StandingState>(),
    standingSince: text('standing_since'),
    awaited: integer().notNull(),
    refused: text({ mode: 'json' }).$type<readonly OrganisationId[]>().notNull(),
    nextDeadline: text('next_deadline'),
    reviewOn: text('review_on'),
    isStopped: integer('stopped', { mode: 'boolean' }).notNull(),
    nextStep: text('next_step').$type<NextStepKind>(),
  },
  (table) => [primaryKey({ columns: [table.meeting, table.proposal, table.version] })],
);
