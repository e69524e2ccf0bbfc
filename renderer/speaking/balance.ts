/**
 * Speaking time per party in a case (S8). Innlegg are the balance, replikker and the rest stand beside it.
 * A mirror, never a limit. A person's party is that of the seat used.
 */
import type { ItemId } from '../../domain/ids.ts';
import { elapsedMs, type Now } from '../../domain/meeting/clock.ts';
import { seatOf, SIDES, type Party } from '../../domain/meeting/roster.ts';
import { speakingOf, type MeetingState, type Speech } from '../../domain/meeting/state.ts';

/** The two sides have a bar each; all others share one, so that three bars are read at a glance. */
export type BalanceGroup = 'hospital' | 'municipalities' | 'others';
export const BALANCE_GROUPS: readonly BalanceGroup[] = [...SIDES, 'others'];

export type BalanceBar = {
  group: BalanceGroup;
  innleggSeconds: number;
  otherSeconds: number;
  /** Share of all innlegg, in whole per cent; 0 before anybody has spoken. */
  percent: number;
};

/** Bars for one case, or for the whole meeting when the item is null. */
export function balance(state: MeetingState, item: ItemId | null, now: Pick<Now, 'mono' | 'session'>): BalanceBar[] {
  const speeches =
    item === null ? Object.values(state.speaking).flatMap((each) => each.speeches) : speakingOf(state, item).speeches;
  const innleggMs = sums(
    state,
    speeches.filter((each) => each.speech === 'innlegg'),
    now,
  );
  const otherMs = sums(
    state,
    speeches.filter((each) => each.speech !== 'innlegg'),
    now,
  );
  const allMs = BALANCE_GROUPS.reduce((sum, each) => sum + innleggMs[each], 0);
  return BALANCE_GROUPS.map((group) => ({
    group,
    innleggSeconds: Math.floor(innleggMs[group] / 1000),
    otherSeconds: Math.floor(otherMs[group] / 1000),
    percent: allMs === 0 ? 0 : Math.round((100 * innleggMs[group]) / allMs),
  }));
}

function sums(
  state: MeetingState,
  speeches: readonly Speech[],
  now: Pick<Now, 'mono' | 'session'>,
): Record<BalanceGroup, number> {
  const ms: Record<BalanceGroup, number> = { hospital: 0, municipalities: 0, others: 0 };
  for (const each of speeches) ms[groupOf(state, each)] += elapsedMs(each.clock, now);
  return ms;
}

function groupOf(state: MeetingState, speech: Speech): BalanceGroup {
  const party: Party | undefined = speech.seat === null ? undefined : seatOf(state.roster, speech.seat)?.party;
  return party === 'hospital' || party === 'municipalities' ? party : 'others';
}
