/**
 * Supplements to approved minutes (M4, K6): the minutes stand as they were approved, and what is to be added gets a
 * number, a date, a reason and signatures of its own.
 */
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { NOTHING_SINCE } from './afterwards-state.ts';
import { agreedOn } from './afterwards.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import { momentOf, type MeetingState } from './state.ts';
import type { Supplement, SupplementContent } from './supplement-state.ts';

/** Decides a supplement and its signatures. */
export function decideSupplement(
  state: MeetingState,
  command: CommandOf<'issue-supplement' | 'sign-supplement'>,
): MeetingEvent[] | Refusal {
  if (command.kind === 'sign-supplement') return decideSignature(state, command);
  const content = contentOf(state, command);
  if (isRefusal(content)) return content;
  return [{ kind: 'supplement-issued', number: state.supplements.length + 1, ...content }];
}

function contentOf(
  state: MeetingState,
  { proposal, correction }: CommandOf<'issue-supplement'>,
): SupplementContent | Refusal {
  if (correction !== undefined) {
    const { item } = correction;
    if (item !== undefined && !state.items[item]) return refuse('unknown-item', { item });
    return { about: 'correction', ...correction };
  }
  return decisionContent(state, proposal ?? '');
}

/** What has come in since the minutes were approved, or since the last supplement about the decision. */
function decisionContent(state: MeetingState, id: string): SupplementContent | Refusal {
  const agreed = agreedOn(state, id);
  if (isRefusal(agreed)) return agreed;
  const { proposal, version, standing } = agreed;
  const told = toldUntil(state, id);
  const { answers, deadlines } = version.afterwards ?? NOTHING_SINCE;
  const since = {
    answers: answers.filter((each) => each.at.seq > told),
    deadlines: deadlines.filter((each) => each.at.seq > told),
  };
  if (since.answers.length + since.deadlines.length === 0) return refuse('nothing-to-supplement', { proposal: id });
  return { about: 'decision', proposal: proposal.proposal, item: proposal.item, standing, ...since };
}

/** The entry up to which minutes and supplements have told how a decision stands. */
export function toldUntil({ minutes, supplements }: MeetingState, proposal: string): number {
  const last = supplements.findLast((each) => each.about === 'decision' && each.proposal === proposal);
  return last?.at.seq ?? minutes.approved?.at.seq ?? 0;
}

/** What is signed is the log as it stood at an entry: not before the supplement, and not past the end. */
function decideSignature(state: MeetingState, command: CommandOf<'sign-supplement'>): MeetingEvent[] | Refusal {
  const { kind: _kind, meeting: _meeting, ...signature } = command;
  const supplement = state.supplements[command.number - 1];
  if (!supplement) return refuse('unknown-supplement', { number: command.number });
  if (command.atEntry < supplement.at.seq || command.atEntry > state.entry)
    return refuse('stale', { entry: state.entry });
  const isKnown = supplement.signatures.some(
    (each) => each.fingerprint === signature.fingerprint && each.supplementSha256 === signature.supplementSha256,
  );
  return isKnown ? [] : [{ kind: 'supplement-signed', ...signature }];
}

export function evolveSupplement(
  state: MeetingState,
  event: EventOf<'supplement-issued' | 'supplement-signed'>,
  meta: EntryMeta,
): MeetingState {
  const { supplements } = state;
  const at = momentOf(meta);
  if (event.kind === 'supplement-issued') {
    const { kind: _kind, ...issued } = event;
    return { ...state, supplements: [...supplements, { ...issued, at, signatures: [] }] };
  }
  const { kind: _kind, number, ...signature } = event;
  const signed = (each: Supplement): Supplement => ({
    ...each,
    signatures: [...each.signatures, { ...signature, at }],
  });
  return { ...state, supplements: supplements.map((each) => (each.number === number ? signed(each) : each)) };
}
