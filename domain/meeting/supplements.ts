/**
 * Supplements to approved minutes (M4, K6): the minutes stand as they were approved, and what is to be added gets a
 * number, a date, a reason and signatures of its own.
 */
import { canonicalText, type Json } from '../log/canonical.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { NOTHING_SINCE } from './afterwards-state.ts';
import { agreedOn } from './afterwards.ts';
import type { CommandOf } from './commands.ts';
import type { ProposalVersion } from './consensus-state.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import type { SupplementEvent } from './minutes-events.ts';
import { decisionStanding } from './standing.ts';
import { momentOf, type MeetingState, type Moment } from './state.ts';
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
  const since = cameBetween(version, toldUntil(state, id), state.entry);
  if (since.answers.length + since.deadlines.length === 0) return refuse('nothing-to-supplement', { proposal: id });
  return { about: 'decision', proposal: proposal.proposal, item: proposal.item, standing, ...since };
}

function cameBetween({ afterwards }: ProposalVersion, told: number, until: number) {
  const { answers, deadlines } = afterwards ?? NOTHING_SINCE;
  const isNew = ({ at }: { at: Moment }): boolean => at.seq > told && at.seq <= until;
  return { answers: answers.filter(isNew), deadlines: deadlines.filter(isNew) };
}

/**
 * Whether a supplement says what the log gave when it was issued. One that the law decided always does; an entry that
 * somebody made by hand may not, and a document composed from it would say the same (L6, M1).
 */
export function followsFromLog(state: MeetingState, supplement: Supplement): boolean {
  if (supplement.about === 'correction') return true;
  const { proposal: id, item, at, number, standing, answers, deadlines } = supplement;
  const agreed = agreedOn(state, id);
  if (isRefusal(agreed)) return false;
  const earlier = { ...state, supplements: state.supplements.slice(0, number - 1) };
  const given = {
    item: agreed.proposal.item,
    standing: decisionStanding(state, id, at.seq),
    ...cameBetween(agreed.version, toldUntil(earlier, id), at.seq),
  };
  return (
    canonicalText(given as unknown as Json) === canonicalText({ item, standing, answers, deadlines } as unknown as Json)
  );
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

export function evolveSupplement(state: MeetingState, event: SupplementEvent, meta: EntryMeta): MeetingState {
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
