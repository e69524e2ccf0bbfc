/** Which prose the minutes are composed from: the approved text once there is one, the drafts before that (M4). Pure. */
import type { Prose } from '../../app/contract.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

export function proseInForce(state: MeetingState, drafts: Prose | null): Readonly<Record<string, string>> {
  if (state.minutes.approved !== null) return state.minutes.prose;
  return Object.fromEntries(Object.entries(drafts ?? {}).map(([place, { text }]) => [place, text]));
}

/** Items that were taken, other than formal ones, with nothing written to them. */
export function withoutText(state: MeetingState, prose: Readonly<Record<string, string>>): string[] {
  return state.taken.filter((item) => state.items[item]?.itemKind !== 'formal' && (prose[item] ?? '').trim() === '');
}
