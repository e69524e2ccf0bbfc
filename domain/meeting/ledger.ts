/**
 * The objection ledger (K12). An objection stands until it was met or withdrawn, also against an earlier wording of the same
 * proposal, and whoever has left since. Another position of the same seat withdraws it; silence does not. It is told
 * from the log, entry by entry, and nothing is taken out of it that was settled.
 */
import type { ItemId, OrganisationId, ProposalId, SeatId } from '../ids.ts';
import type { LedgerEvent } from './consensus-events.ts';
import type { Proposal } from './consensus-state.ts';
import type { Position } from './consensus-types.ts';
import type { EntryMeta, EventOf } from './events.ts';
import { isInhabil } from './habilitet-state.ts';
import type { LedgerEntry, LedgerKind } from './ledger-state.ts';
import { momentOf, type MeetingState } from './state.ts';

/** What was raised against a proposal, in order; empty where the proposal is unknown. */
export function ledgerOf(state: MeetingState, proposal: ProposalId): readonly LedgerEntry[] {
  return state.proposals[proposal]?.ledger ?? [];
}

/** Whether it is neither met nor withdrawn. What was answered still stands. */
export function isStanding({ state }: Pick<LedgerEntry, 'state'>): boolean {
  return state === 'unanswered' || state === 'answered';
}

/** Objections that stop agreement: those that stand, but of people who have been found inhabil in the item (A4). */
export function standingObjections(state: MeetingState, proposal: Pick<Proposal, 'item' | 'ledger'>): LedgerEntry[] {
  return counting(state, proposal).filter((each) => each.kind === 'objection' && isStanding(each));
}

/** Reservations that nobody has answered, met or withdrawn. */
export function unansweredReservations(
  state: MeetingState,
  proposal: Pick<Proposal, 'item' | 'ledger'>,
): LedgerEntry[] {
  return counting(state, proposal).filter((each) => each.kind === 'reservation' && each.state === 'unanswered');
}

function counting(state: MeetingState, { item, ledger }: { item: ItemId; ledger: readonly LedgerEntry[] }) {
  return ledger.filter((each) => !isInhabil(state, each.person, item));
}

type PositionTaken = EventOf<'position-taken'>;

/** What a position puts into the ledger; null where it is neither an objection nor a reservation. */
function raisedBy({ position, reservation }: Pick<PositionTaken, 'position' | 'reservation'>): LedgerKind | null {
  if (position === 'objects') return 'objection';
  return reservation ? 'reservation' : null;
}

/**
 * The ledger after a position. What the seat had raised for the same organisations is withdrawn by it. An objection that is
 * followed by another stays as it was; said again of the same wording, in other words, it is the same objection: what it
 * was answered is kept, and the new words want an answer.
 */
export function ledgerAfterPosition(
  ledger: readonly LedgerEntry[],
  event: PositionTaken,
  meta: EntryMeta,
): LedgerEntry[] {
  const kind = raisedBy(event);
  const isSaidAgain = (each: LedgerEntry): boolean => each.kind === kind && each.version === event.version;
  const before = ledger.flatMap((each) => {
    if (each.seat !== event.seat || !isStanding(each)) return [each];
    const [about, rest] = split(each, event.organisations);
    if (about === null) return rest;
    if (isSaidAgain(each)) return rest;
    if (each.kind === 'objection' && kind === 'objection') return [each];
    return [...rest, { ...about, state: 'withdrawn' as const, settledAt: momentOf(meta) }];
  });
  if (kind === null) return before;
  const { proposal, version, seat, person, organisations, words = '' } = event;
  const replaced = ledger.filter(
    (each) => each.seat === seat && isStanding(each) && isSaidAgain(each) && split(each, organisations)[0] !== null,
  );
  // Where it had come apart by kommune, an answer that was given to both is one.
  const answers = [
    ...new Map(replaced.flatMap((each) => each.answers.map((one) => [one.at.seq, one] as const))).values(),
  ];
  return [
    ...before,
    { entry: meta.seq, proposal, version, seat, person, organisations, kind, words, state: 'unanswered', answers },
  ];
}

/** The ledger after an answer, after something was met, or after it was withdrawn. */
export function ledgerAfter(ledger: readonly LedgerEntry[], event: LedgerEvent, meta: EntryMeta): LedgerEntry[] {
  return ledger.flatMap((each) => {
    if (each.entry !== event.entry || !isStanding(each)) return [each];
    const [about, rest] = split(each, event.organisations);
    return about === null ? rest : [...rest, changed(about, event, meta)];
  });
}

function changed(entry: LedgerEntry, event: LedgerEvent, meta: EntryMeta): LedgerEntry {
  const at = momentOf(meta);
  switch (event.kind) {
    case 'objection-answered': {
      const answer = { words: event.answer, ...(event.person === undefined ? {} : { by: event.person }), at };
      return { ...entry, state: 'answered', answers: [...entry.answers, answer] };
    }
    case 'objection-met':
      return { ...entry, state: 'met', settledAt: at, ...(event.words === undefined ? {} : { metBy: event.words }) };
    case 'objection-withdrawn':
      return { ...entry, state: 'withdrawn', settledAt: at };
  }
}

/** An entry in two: for the organisations that it is about, if any, and for the others. */
function split(entry: LedgerEntry, organisations: readonly OrganisationId[]): [LedgerEntry | null, LedgerEntry[]] {
  const about = entry.organisations.filter((each) => organisations.includes(each));
  const others = entry.organisations.filter((each) => !organisations.includes(each));
  return [
    about.length === 0 ? null : { ...entry, organisations: about },
    others.length === 0 ? [] : [{ ...entry, organisations: others }],
  ];
}

/** The positions of the wording in force without those that rested on what was met or withdrawn: they are asked for again. */
export function positionsAfter(positions: readonly Position[], event: LedgerEvent): readonly Position[] {
  if (event.kind === 'objection-answered') return positions;
  return positions.filter((each) => each.entry !== event.entry || !event.organisations.includes(each.organisation));
}

/** Whether a seat objects now on behalf of an organisation, among some positions. */
export function objectsNow(positions: readonly Position[], seat: SeatId, organisation: OrganisationId): boolean {
  return positions.some(
    (each) => each.seat === seat && each.organisation === organisation && each.position === 'objects',
  );
}
