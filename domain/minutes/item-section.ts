/** One item of the meeting: what it was about, who had the word, what was decided and how (M1, M8, K9, K17). */
import type { ItemId } from '../ids.ts';
import type { Item } from '../meeting/agenda-state.ts';
import { speakingOf, type LineAct, type Speech } from '../meeting/speaking-state.ts';
import { afterwardsPhrases } from './afterwards-phrases.ts';
import { norwegianTime, writtenDate } from './dates.ts';
import { proposalBlocks } from './decision-section.ts';
import { statementBlocks, toldStatements } from './disagreement-section.ts';
import type { DocumentBlock } from './document.ts';
import { heading, list, nameOf, paragraph, sentence, table, type Composing } from './facts.ts';
import { habilitetBlocks } from './habilitet-blocks.ts';
import { inputBlocks } from './input-blocks.ts';
import { itemTitle } from './item-title.ts';
import { listed } from './phrases.ts';
import { textBlocks } from './text-blocks.ts';
import { viewsBlocks } from './views-section.ts';
import { outcomeWords, votingBlocks } from './voting-section.ts';

/** The items at a glance: number, title, outcome, in the order taken (N4). */
export function overviewSection(composing: Composing): DocumentBlock[] {
  const { state, say } = composing;
  if (state.taken.length === 0) return [];
  const rows = state.taken.map((id) => {
    const item = state.items[id] as Item;
    return [item.number ?? '', item.title, outcomeWords(composing, item)];
  });
  return [heading(2, say.items.overview), table([say.items.number, say.items.title, say.items.outcome], rows)];
}

/** An item that was taken. `prose` is the secretary's text for it. */
export function itemSection(composing: Composing, id: ItemId, prose: string): DocumentBlock[] {
  const { state, say } = composing;
  const item = state.items[id] as Item;
  const speaking = speakingOf(state, id);
  const treatment = [
    ...speechBlocks(composing, speaking.speeches),
    ...lineBlocks(composing, speaking.lineActs),
    ...textBlocks(prose, 'prose'),
  ];
  const summary = item.summary?.trim() ? [heading(3, say.items.summary), ...textBlocks(item.summary, 'fact')] : [];
  return ofItem(id, [
    heading(2, itemTitle(composing, item)),
    paragraph(factsLine(composing, item)),
    ...inMeetingBlocks(composing, item),
    ...habilitetBlocks(composing, id),
    ...backgroundBlocks(composing, item),
    ...(treatment.length === 0 ? [] : [heading(3, say.items.treatment), ...treatment]),
    ...inputBlocks(composing, id),
    ...summary,
    ...viewsBlocks(composing, id),
    ...proposalBlocks(composing, id),
    ...votingBlocks(composing, id),
    ...(item.outcome === undefined ? [] : [paragraph(`${outcomeWords(composing, item)}.`, true)]),
    ...statementBlocks(composing, id),
  ]);
}

/** Items that were on the agenda and not taken, each with what is known of why (N4, C5: they keep their numbers). */
export function notTreatedSection(composing: Composing, prose: Readonly<Record<string, string>>): DocumentBlock[] {
  const { state, say } = composing;
  const left = state.order.filter((each) => !state.taken.includes(each));
  if (left.length === 0 || state.openedAt === null) return [];
  const blocks = left.flatMap((id) => {
    const item = state.items[id] as Item;
    const why = notTreatedWords(say, item);
    return ofItem(id, [
      heading(3, itemTitle(composing, item)),
      paragraph(`${why.replace(/\.$/, '')}.`),
      ...textBlocks(prose[id] ?? '', 'prose'),
      ...toldStatements(composing, id),
    ]);
  });
  return [heading(2, say.items.notTreated), ...blocks];
}

function notTreatedWords({ items }: Composing['say'], { takenOff, outcome }: Item): string {
  if (takenOff === undefined) return items.notReached;
  return outcome === 'postponed' ? items.postponed(takenOff) : items.takenOff(takenOff);
}

/** How the item came into the meeting, and with which it was taken (N4, C3). */
function inMeetingBlocks(composing: Composing, { addedInMeeting, takenWith, takesUp }: Item): DocumentBlock[] {
  const { say, state } = composing;
  const names = addedInMeeting?.agreedBy.map((each) => nameOf(composing, each.person)) ?? [];
  const added =
    addedInMeeting === undefined
      ? []
      : [names.length === 0 ? say.items.addedWithoutTest : say.items.addedInMeeting(listed(names, say))];
  const why = addedInMeeting?.reason?.trim() ? [say.items.firstStepSkipped(sentence(addedInMeeting.reason))] : [];
  const lead = takenWith === undefined ? undefined : state.items[takenWith];
  const together = lead === undefined ? [] : [say.items.takenWith(itemTitle(composing, lead))];
  return [...added, ...why, ...together, ...takenUpWords(composing, takesUp)].map((each) => paragraph(each));
}

/** Which decision the item takes up again (C8). */
function takenUpWords({ language }: Composing, takesUp: Item['takesUp']): string[] {
  if (takesUp?.decided === undefined) return [];
  const { number, title, date } = takesUp.decided;
  return [afterwardsPhrases(language).takesUp(number, title, writtenDate(date, language))];
}

function factsLine({ say }: Composing, item: Item): string {
  const words = say.items;
  const from = item.takenUpAt && norwegianTime(item.takenUpAt.at).time;
  const to = item.concludedAt && norwegianTime(item.concludedAt.at).time;
  const when = from === undefined ? [] : [to === undefined ? words.beingTreated(from) : words.treated(from, to)];
  const presenter = item.presenter === undefined ? [] : [words.presenter(item.presenter)];
  return `${[words.kinds[item.itemKind], ...presenter, ...when].join('. ')}.`;
}

function backgroundBlocks({ say }: Composing, item: Item): DocumentBlock[] {
  const background = textBlocks(item.background ?? '', 'fact');
  return [
    ...(background.length === 0 ? [] : [heading(3, say.items.background), ...background]),
    ...(item.papers.length === 0 ? [] : [heading(3, say.items.papers), list(item.papers.map((each) => each.name))]),
  ];
}

/** Names in the order in which they had the word; replies and points of order say what they were (S2). */
function speechBlocks(composing: Composing, speeches: readonly Speech[]): DocumentBlock[] {
  if (speeches.length === 0) return [];
  const names = speeches.map((each) => speakerWords(composing, each));
  return [paragraph(composing.say.items.hadTheWord(names.join(', ')))];
}

/** Who proposed the line, where somebody was named, and what became of it (S5). */
function lineBlocks(composing: Composing, acts: readonly LineAct[]): DocumentBlock[] {
  const words = composing.say.items.line;
  const sentences = acts.flatMap((act) => {
    const { time } = norwegianTime(act.at.at);
    switch (act.what) {
      case 'proposed':
        return act.by === null ? [] : [words.proposed(nameOf(composing, act.by))];
      case 'drawn':
        return [words.drawn[act.by](time)];
      case 'lifted':
        return [words.lifted(time)];
    }
  });
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '))];
}

function speakerWords(composing: Composing, { person, speech, givenByChair }: Speech): string {
  const { speeches, givenTheWord } = composing.say.items;
  const remarks = [speeches[speech] ?? '', givenByChair ? givenTheWord : ''].filter((each) => each !== '');
  const name = nameOf(composing, person);
  return remarks.length === 0 ? name : `${name} (${remarks.join(', ')})`;
}

function ofItem(item: ItemId, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  return blocks.map((each) => ({ ...each, item }));
}
