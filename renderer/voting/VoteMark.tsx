/** A vote as a shape, told apart without colour. Always beside the word. */
import { PositionMark, type Standing } from '../consensus/PositionMark.tsx';
import type { VoteKind } from '../../domain/meeting/vote-state.ts';

const MARKS: Record<VoteKind, Standing> = { for: 'assent', against: 'objects', abstains: 'standsAside' };

export function VoteMark({ vote, size = 16 }: { vote: VoteKind | null; size?: number }) {
  return <PositionMark standing={vote === null ? 'unanswered' : MARKS[vote]} size={size} />;
}
