/** Votes by name as they are given: who is asked now, and the walk to the next (K8). */
import { useState } from 'react';
import type { SeatId } from '../../domain/ids.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import type { VoteKind } from '../../domain/meeting/vote-state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { seatAfter, type VoteSeat } from './vote-seats.ts';

export type Casting = {
  /** The seat that is asked now; null when all have voted and none was gone back to: no letter changes a vote by chance. */
  asked: VoteSeat | null;
  focus: (seat: SeatId) => void;
  /** Goes to the seat before or after. */
  step: (by: 1 | -1) => void;
  cast: (vote: VoteKind) => void;
  /** Why the one who is asked cannot vote. */
  why: Refusal | null;
};

export function useCasting(room: Room, proposal: Proposal, seats: readonly VoteSeat[]): Casting {
  const [chosen, focus] = useState<SeatId | null>(null);
  const asked = seats.find((each) => each.seat === chosen) ?? seats.find((each) => each.vote === null) ?? null;
  const { version } = wording(proposal);
  const command = (vote: VoteKind) =>
    ({ kind: 'cast-vote', proposal: proposal.proposal, seat: asked?.seat ?? '', vote, version }) as const;
  const cast = async (vote: VoteKind): Promise<void> => {
    if (asked === null) return;
    // The next is asked at once, so that a key is never taken for the same seat twice; a refusal brings it back.
    const next = seatAfter(seats, asked.seat);
    focus(next === asked.seat ? null : next);
    if (!isDone(await room.send(command(vote)))) focus(asked.seat);
  };
  return {
    asked,
    focus,
    step: (by) => {
      const at = seats.findIndex((each) => each.seat === asked?.seat);
      focus(seats[at + by]?.seat ?? asked?.seat ?? null);
    },
    cast: (vote) => void cast(vote),
    why: asked === null ? null : room.why(command('for')),
  };
}
