/**
 * The way through a meeting: opening, roll call, agenda, habilitet, cases, any other business, closing. Where one stands is read
 * from the meeting itself every time, so that the way can be left and joined again anywhere; nothing is remembered beside the log.
 */
import type { Result } from '../../domain/meeting/consensus-types.ts';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { isTestOpen, isUnderTest } from '../../domain/meeting/consensus.ts';
import { proposalsOf, wording } from '../../domain/meeting/wordings.ts';
import { lineProposal, speakingOf } from '../../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { countRollCall, rollCallRows } from '../attendance/roll-call.ts';
import { agendaItems, nextItem } from '../room/agenda-time.ts';

export const GUIDE_STEPS = ['opening', 'rollCall', 'agenda', 'habilitet', 'items', 'anyOther', 'closing'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** Passed over is said as such: the chair went on, and may come back. */
export type StepState = 'done' | 'passed' | 'now' | 'to-come';

export type Guide = {
  now: GuideStep;
  steps: readonly { step: GuideStep; state: StepState }[];
  /** How many of the cases between the formal items and any other business are done. */
  done: number;
  of: number;
};

/** "Eventuelt", by the standing item's id or by how the field calls it. */
const ANY_OTHER = /^(eventuelt|ymse)\b/i;

/** In: the meeting. Out: where it is on its way, and what is behind and before. */
export function guide(state: MeetingState): Guide {
  const parts = partsOf(state);
  const now = stepNow(state, parts);
  const at = GUIDE_STEPS.indexOf(now);
  return {
    now,
    steps: GUIDE_STEPS.map((step, index) => ({
      step,
      state: index === at ? 'now' : index > at ? 'to-come' : isDone(state, parts, step) ? 'done' : 'passed',
    })),
    done: parts.cases.filter(isBehind).length,
    of: parts.cases.length,
  };
}

type Parts = { formal: Item[]; cases: Item[]; anyOther: Item[] };

/** The agenda in its three parts: the formal items first, the cases, and from any other business to the end. */
function partsOf(state: MeetingState): Parts {
  const items = agendaItems(state);
  const firstCase = items.findIndex((each) => each.itemKind !== 'formal');
  const anyOtherAt = items.findIndex((each) => each.item === 'eventuelt' || ANY_OTHER.test(each.title));
  const end = anyOtherAt < 0 ? items.length : anyOtherAt;
  const start = firstCase < 0 ? end : Math.min(firstCase, end);
  return { formal: items.slice(0, start), cases: items.slice(start, end), anyOther: items.slice(end) };
}

function stepNow(state: MeetingState, parts: Parts): GuideStep {
  if (state.openedAt === null) return 'opening';
  const hasCome = [...parts.cases, ...parts.anyOther].some((each) => each.takenUpAt !== undefined);
  if (!hasCome && !isDone(state, parts, 'rollCall')) return 'rollCall';
  if (!hasCome && !isDone(state, parts, 'agenda')) return 'agenda';
  if (asksForHabilitet(state)) return 'habilitet';
  if (!parts.cases.every(isBehind)) return 'items';
  return parts.anyOther.every(isBehind) ? 'closing' : 'anyOther';
}

function isDone(state: MeetingState, parts: Parts, step: GuideStep): boolean {
  switch (step) {
    case 'opening':
      return state.openedAt !== null;
    case 'rollCall': {
      const rows = rollCallRows(state);
      const { called, of } = countRollCall(state, rows);
      return called === of;
    }
    case 'agenda':
      return parts.formal.every(isBehind);
    case 'habilitet':
      return parts.cases.some((each) => each.takenUpAt !== undefined);
    case 'items':
      return parts.cases.every(isBehind);
    case 'anyOther':
      return parts.anyOther.every(isBehind);
    case 'closing':
      return state.closedAt !== null;
  }
}

function isBehind(item: Item): boolean {
  return item.concludedAt !== undefined || item.takenOff !== undefined;
}

/**
 * A case for decision comes next, or has just been taken up and nobody has said anything; or somebody's habilitet has
 * been raised and not answered (A4).
 */
function asksForHabilitet(state: MeetingState): boolean {
  const item = itemSpokenOf(state);
  if (item?.itemKind !== 'decision') return false;
  if (state.current === null) return true;
  const marks = Object.values(state.habilitet[item.item] ?? {});
  if (marks.some((each) => each.answers.length === 0)) return true;
  const { speeches, waiting } = speakingOf(state, item.item);
  const isUntouched = proposalsOf(state, item.item).every((each) => wording(each).test === 'none');
  return marks.length === 0 && speeches.length === 0 && waiting.length === 0 && isUntouched;
}

/** The set phrases of the field, in the order in which a meeting needs them, by step. */
export const PHRASES = {
  opening: ['welcome', 'opened'],
  rollCall: ['rollCall', 'quorum'],
  agenda: ['notice', 'agenda', 'minutes'],
  habilitet: ['habilitet', 'leaves', 'decideHabilitet'],
  items: [
    'takeUp',
    'floor',
    'proposeLine',
    'line',
    'silent',
    'round',
    'declare',
    'declareConditional',
    'noAgreement',
    'conclude',
    'break',
  ],
  anyOther: ['anyOther'],
  closing: ['nextMeeting', 'closing'],
} as const satisfies Record<GuideStep, readonly string[]>;

export type Phrase = (typeof PHRASES)[GuideStep][number];

/** What the chair may say now. */
export function phraseNow(state: MeetingState): Phrase {
  const { now } = guide(state);
  if (state.phase === 'paused') return 'break';
  if (now !== 'items') return PHRASES[now][0];
  const item = state.current === null ? undefined : state.items[state.current];
  if (!item) return 'takeUp';
  const proposals = proposalsOf(state, item.item);
  const tested = proposals.find(isUnderTest);
  if (tested && isTestOpen(wording(tested))) return wording(tested).test === 'round' ? 'round' : 'silent';
  const decision = proposals.map((each) => wording(each).decision).findLast((each) => each !== null);
  if (decision) return declared(decision.result);
  return talkPhrase(state, item, proposals.length > 0);
}

/** Nothing is adopted as it stands while somebody must anchor it (K6). */
function declared(result: Result): Phrase {
  if (result === 'noConsensus') return 'noAgreement';
  return result === 'conditional' ? 'declareConditional' : 'declare';
}

function talkPhrase(state: MeetingState, item: Item, hasProposal: boolean): Phrase {
  const speaking = speakingOf(state, item.item);
  const { line, speeches, waiting } = speaking;
  if (lineProposal(speaking)) return 'proposeLine';
  const isOver = waiting.length === 0 && speeches.every((each) => each.endedAt !== undefined);
  if (isOver && speeches.length > 0) return hasProposal && item.itemKind === 'decision' ? 'silent' : 'conclude';
  return line ? 'line' : 'floor';
}

/** The item that a phrase speaks of: the open one, else the next. */
export function itemSpokenOf(state: MeetingState): Item | null {
  return (state.current === null ? null : state.items[state.current]) ?? nextItem(state);
}
