/**
 * A supplement to approved minutes as a document of its own (M4, K6). Composed from what was frozen when it was issued:
 * whatever comes later, and whatever the next supplement says, this one reads the same.
 */
import { assert } from '../assert.ts';
import { agreedVersion } from '../meeting/wordings.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { Supplement } from '../meeting/supplement-state.ts';
import { afterwardsPhrases, type AfterwardsPhrases } from './afterwards-phrases.ts';
import { answerBlocks, deadlineBlocks, standingTable, standingWords } from './afterwards-section.ts';
import { norwegianTime, writtenDate } from './dates.ts';
import { effectWords } from './decided.ts';
import type { DocumentBlock, MinutesDocument } from './document.ts';
import { composing, heading, paragraph, table, type Composing } from './facts.ts';
import { bodyNames } from './head-section.ts';
import { numberAndTitle } from './item-title.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * Composes a supplement that has been issued.
 * In: the state; the number of the supplement; the mark to print on every page, if any. Out: the document tree.
 */
export function composeSupplement(
  state: MeetingState,
  number: number,
  options: { mark?: string } = {},
): MinutesDocument {
  const supplement = state.supplements[number - 1];
  assert(supplement, 'a supplement is issued before it is composed');
  const all = composing(state);
  const title = titleOf(all, supplement);
  const bodies = state.roster.bodies.map((each) => each.abbreviation ?? each.name).join(', ');
  return {
    language: state.languageForm,
    title,
    bodyName: bodyNames(state),
    footer: bodies === '' ? title : `${bodies} · ${title}`,
    pageWord: all.say.pageWord,
    ...(options.mark === undefined ? {} : { mark: options.mark }),
    blocks: blocksOf(all, supplement),
  };
}

function titleOf({ state, language }: Composing, { number, about }: Supplement): string {
  const say = afterwardsPhrases(language).supplement;
  const date = state.days[0]?.date ?? (state.openedAt ? norwegianTime(state.openedAt.at).date : '');
  return say[about === 'correction' ? 'correctionTitle' : 'title'](number, writtenDate(date, language));
}

function blocksOf(all: Composing, supplement: Supplement): DocumentBlock[] {
  const say = afterwardsPhrases(all.language);
  return [
    headOf(all, say, supplement),
    ...(supplement.about === 'correction' ? correctionOf(say, supplement) : decisionOf(all, say, supplement)),
    paragraph(say.supplement.minutesStand),
    paragraph(say.supplement.signed),
  ];
}

function headOf(all: Composing, say: AfterwardsPhrases, { item: id, at }: Supplement): DocumentBlock {
  const { state, language } = all;
  const item = id === undefined ? undefined : state.items[id];
  const rows = [
    [all.say.head.meeting, state.title ?? ''],
    [say.supplement.item, item === undefined ? '' : numberAndTitle(item)],
    [say.supplement.issued, writtenDate(norwegianTime(at.at).date, language)],
  ];
  return table(
    [],
    rows.filter(([, value]) => value !== ''),
  );
}

function decisionOf(
  all: Composing,
  say: AfterwardsPhrases,
  { proposal, standing, answers, deadlines }: Extract<Supplement, { about: 'decision' }>,
): DocumentBlock[] {
  const known = all.state.proposals[proposal];
  const decision = known && agreedVersion(known)?.decision;
  assert(decision, 'a supplement about a decision has one');
  return [
    heading(2, say.supplement.decision),
    ...textBlocks(decision.text, 'fact', true),
    paragraph(effectWords(all, decision)),
    ...answerBlocks(all, answers),
    ...deadlineBlocks(all, deadlines),
    heading(2, say.standing.heading),
    paragraph(standingWords(all, standing), true),
    ...standingTable(all, standing, decision.effect),
  ];
}

function correctionOf(
  say: AfterwardsPhrases,
  { words, reason }: Extract<Supplement, { about: 'correction' }>,
): DocumentBlock[] {
  return [
    heading(2, say.supplement.correction),
    ...textBlocks(words, 'fact'),
    heading(3, say.supplement.reason),
    ...textBlocks(reason, 'fact'),
  ];
}
