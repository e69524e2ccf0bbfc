/**
 * Minutes composed from the facts of the log and the secretary's prose (M1, M8). Pure: the same state and prose give
 * the same document, on the laptop that keeps the book and on that of whoever verifies the export years later.
 * What was taken back is not in the state, and so not here (L2). What is not known is not said.
 */
import type { DocumentBlock, MinutesDocument } from './document.ts';
import { approvalSection } from './approval-section.ts';
import { attendanceSection } from './attendance-section.ts';
import { norwegianTime, writtenDate } from './dates.ts';
import { composing, type Composing } from './facts.ts';
import { correctionsSection } from './corrections-section.ts';
import { doorsSection } from './doors-section.ts';
import { bodyNames, headTable } from './head-section.ts';
import { itemSection, notTreatedSection, overviewSection } from './item-section.ts';
import { textBlocks } from './text-blocks.ts';
import type { MeetingState } from '../meeting/state.ts';

/**
 * The number of this way to compose. A record names the one it was made with, because whoever verifies it composes the
 * minutes again: once exports are out, a changed phrase or order is a new number, and the old way is kept beside it.
 */
export const COMPOSITION = 1;

/** Where the words above all items stand in the prose; every other place is an item's id. */
export const PLACE_OF_MEETING = 'meeting';

/**
 * Composes the minutes of a meeting, at whatever stage it is.
 * In: the state; the prose by place; the mark to print on every page, if any (see `markOf`). Out: the document tree.
 */
export function composeMinutes(
  state: MeetingState,
  prose: Readonly<Record<string, string>>,
  options: { mark?: string } = {},
): MinutesDocument {
  const all = composing(state);
  const title = titleOfMinutes(all);
  return {
    language: state.languageForm,
    title,
    bodyName: bodyNames(state),
    footer: footer(state, title),
    pageWord: all.say.pageWord,
    ...(options.mark === undefined ? {} : { mark: options.mark }),
    blocks: blocks(all, prose),
  };
}

/** What is printed on every page of minutes from a test store, or of minutes that nobody has approved; else nothing. */
export function markOf(state: MeetingState, isTest: boolean): { mark?: string } {
  const { marks } = composing(state).say;
  const said = [...(isTest ? [marks.test] : []), ...(state.minutes.approved === null ? [marks.draft] : [])];
  return said.length === 0 ? {} : { mark: said.join(' – ') };
}

function blocks(all: Composing, prose: Readonly<Record<string, string>>): DocumentBlock[] {
  return [
    headTable(all),
    ...textBlocks(prose[PLACE_OF_MEETING] ?? '', 'prose'),
    ...attendanceSection(all),
    ...correctionsSection(all),
    ...doorsSection(all),
    ...overviewSection(all),
    ...itemBlocks(all, prose),
    ...approvalSection(all),
  ];
}

/** The part of the minutes that is about items, as `composeMinutes` has it: for a page that is written item by item. */
export function composeItems(state: MeetingState, prose: Readonly<Record<string, string>>): DocumentBlock[] {
  return itemBlocks(composing(state), prose);
}

function itemBlocks(all: Composing, prose: Readonly<Record<string, string>>): DocumentBlock[] {
  const taken = all.state.taken.flatMap((item) => itemSection(all, item, prose[item] ?? ''));
  return [...taken, ...notTreatedSection(all, prose)];
}

function titleOfMinutes({ state, language, say }: Composing): string {
  const date = state.days[0]?.date ?? (state.openedAt ? norwegianTime(state.openedAt.at).date : '');
  return say.title(writtenDate(date, language));
}

function footer(state: MeetingState, title: string): string {
  const bodies = state.roster.bodies.map((each) => each.abbreviation ?? each.name).join(', ');
  return bodies === '' ? title : `${bodies} · ${title}`;
}
