/**
 * Balance (S8): who has had the word, for how long, in a case or in the meeting. A mirror, never a limit. Innlegg are
 * the balance, replikker and the rest stand beside it; pauses are out, and a speech left running is capped (S12).
 * A person's party is that of the seat used; the chair's leading is no speech, the chair's innlegg are.
 */
import type { ItemId, OrganisationId } from '../ids.ts';
import { elapsedMs, type Now } from './clock.ts';
import { turnOf } from './fair-order.ts';
import { GROUPS, seatOf, SIDES } from './roster.ts';
import { floorOf, speakingOf, type Speech } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

/** Sides and all others; parties as seats have them; organisations, kommuner among them; people. */
export const BALANCES = ['side', 'party', 'organisation', 'person'] as const;
export type BalanceBy = (typeof BALANCES)[number];

/** The key of those who spoke without a seat: guests, and others whom the chair gave the word. */
export const NO_SEAT = 'noSeat';

export type BalanceShare = {
  /** A side or `others`, a party, an organisation's id, or a person's; `noSeat` where there is none. */
  key: string;
  innleggMs: number;
  innlegg: number;
  /** Replikker, svarreplikker, questions and points of order. */
  otherMs: number;
  others: number;
  /** Share of all innlegg, in whole per cent; 0 before anybody has spoken. */
  percent: number;
};

type At = Pick<Now, 'mono' | 'session'>;
type Sum = Omit<BalanceShare, 'key' | 'percent'>;

/**
 * Shares in a case, or in the whole meeting when `item` is null.
 * Out: sides always, in their order; other keys only where they spoke, parties in the order of the register, the rest by most time.
 */
export function balance(state: MeetingState, item: ItemId | null, by: BalanceBy, now: At): BalanceShare[] {
  const sums = new Map<string, Sum>(by === 'side' || by === 'party' ? SIDES.map((side) => [side, NOTHING]) : []);
  for (const each of item === null ? Object.keys(state.speaking) : [item])
    for (const [key, sum] of sumsOf(state, each, by, now)) sums.set(key, added(sums.get(key) ?? NOTHING, sum));
  if (by === 'side' && !sums.has('others')) sums.set('others', NOTHING);
  const allMs = [...sums.values()].reduce((total, each) => total + each.innleggMs, 0);
  const shares = [...sums].map(([key, sum]) => ({
    key,
    ...sum,
    percent: allMs === 0 ? 0 : Math.round((100 * sum.innleggMs) / allMs),
  }));
  return shares.toSorted(by === 'side' || by === 'party' ? byParty : byTime);
}

/** Organisations that a deciding seat represents and that have said nothing in a case: the small ones are seen too. */
export function unheard(state: MeetingState, item: ItemId): OrganisationId[] {
  const heard = new Set(
    speakingOf(state, item).speeches.flatMap(({ seat }) => {
      const used = seat === null ? undefined : seatOf(state.roster, seat);
      return used ? [used.organisation, ...used.represents] : [];
    }),
  );
  const body = state.items[item]?.body ?? state.bodies[0];
  const deciding = state.roster.seats.filter((each) => each.body === body && each.rights.includes('decide'));
  return [...new Set(deciding.flatMap((each) => each.represents))].filter((each) => !heard.has(each));
}

/** What a speech is charged with: its clock, or at most its time when it was left running (S12). */
export function chargedMs(speech: Speech, now: At): number {
  const elapsed = elapsedMs(speech.clock, now);
  return speech.leftRunning ? Math.min(elapsed, speech.limitMs) : elapsed;
}

const NOTHING: Sum = { innleggMs: 0, innlegg: 0, otherMs: 0, others: 0 };

function added(a: Sum, b: Sum): Sum {
  return {
    innleggMs: a.innleggMs + b.innleggMs,
    innlegg: a.innlegg + b.innlegg,
    otherMs: a.otherMs + b.otherMs,
    others: a.others + b.others,
  };
}

/** Sums of items in which nobody has the word: they stay while the list of speeches does, however often they are asked for. */
const settled = new WeakMap<readonly Speech[], Map<BalanceBy, Map<string, Sum>>>();

function sumsOf(state: MeetingState, item: ItemId, by: BalanceBy, now: At): Map<string, Sum> {
  const speaking = speakingOf(state, item);
  if (floorOf(speaking) !== null) return summed(state, speaking.speeches, by, now);
  const known = settled.get(speaking.speeches) ?? new Map<BalanceBy, Map<string, Sum>>();
  settled.set(speaking.speeches, known);
  const sums = known.get(by) ?? summed(state, speaking.speeches, by, now);
  known.set(by, sums);
  return sums;
}

function summed(state: MeetingState, speeches: readonly Speech[], by: BalanceBy, now: At): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const speech of speeches) {
    const key = keyOf(state, speech, by);
    const ms = chargedMs(speech, now);
    const one = speech.speech === 'innlegg' ? { innleggMs: ms, innlegg: 1 } : { otherMs: ms, others: 1 };
    sums.set(key, added(sums.get(key) ?? NOTHING, { ...NOTHING, ...one }));
  }
  return sums;
}

function keyOf(state: MeetingState, speech: Speech, by: BalanceBy): string {
  if (by === 'side') return turnOf(state, speech);
  if (by === 'person') return speech.person;
  const seat = speech.seat === null ? undefined : seatOf(state.roster, speech.seat);
  return (by === 'party' ? seat?.party : seat?.organisation) ?? NO_SEAT;
}

const ORDER: readonly string[] = [...SIDES, 'others', ...GROUPS, NO_SEAT];

function byParty(a: BalanceShare, b: BalanceShare): number {
  return ORDER.indexOf(a.key) - ORDER.indexOf(b.key);
}

function byTime(a: BalanceShare, b: BalanceShare): number {
  return b.innleggMs - a.innleggMs || b.otherMs - a.otherMs || (a.key < b.key ? -1 : 1);
}
