/** What the state of a meeting knows of votes and elections, where a body's own rules have them (K8). */
import type { BodyId, ElectionId, ItemId, OrganisationId, PersonId, SeatId } from '../ids.ts';
import type { SeatTaken } from './attendance-events.ts';
import type { EventOf } from './events.ts';
import type { Moment } from './state.ts';

export const VOTES = ['for', 'against', 'abstains'] as const;
/** for · mot · avholdende. */
export type VoteKind = (typeof VOTES)[number];

export const VOTE_RESULTS = ['carried', 'rejected', 'tied', 'invalid'] as const;
/** vedtatt · falt · stemmelikhet, which decides nothing · ugyldig. Computed, never typed. */
export type VoteResult = (typeof VOTE_RESULTS)[number];

/** A vote by name: of the seat, and of the person who then sat in it. */
export type CastVote = { seat: SeatId; person: PersonId; vote: VoteKind; entry: number };

export type VoteNumbers = { for: number; against: number; abstaining: number };

/** How the votes of those who speak for an organisation fell; a vote binds nobody by consensus. */
export type VoteCoverage = VoteNumbers & { organisation: OrganisationId };

/** A vote that is known by numbers alone, with those who could take part when it was counted. */
export type CountedVote = VoteNumbers & { voters: readonly SeatTaken[] };

export type Vote = {
  openedAt: Moment;
  cast: readonly CastVote[];
  counted: CountedVote | null;
  /** Frozen when it was declared. */
  declared: DeclaredVote | null;
};

export type DeclaredVote = Omit<EventOf<'vote-declared'>, 'kind'> & { at: Moment };

export type Election = {
  election: ElectionId;
  item: ItemId;
  body: BodyId;
  /** What is elected: "møteleder", "protokollunderskriver". */
  office: string;
  candidates: readonly string[];
  openedAt: Moment;
  counted: { counts: Readonly<Record<string, number>>; blank: number; at: Moment } | null;
  declared: (Omit<EventOf<'election-declared'>, 'kind'> & { at: Moment }) | null;
};
