/** The sentence of the result, writing itself as answers come, with its reasons (K4). */
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { coverage } from '../../domain/meeting/coverage.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { PositionMark, type Standing } from './PositionMark.tsx';
import { countCoverage, resultSoFar, type CoverageCount, type ResultNote } from './result-words.ts';
import { useResultText } from './useResultText.ts';
import type { Result } from '../../domain/meeting/consensus-types.ts';

/** The shape of a result, the same while it forms, when it is declared and on the room screen. */
export const SHAPE_OF: Record<Result, Standing> = {
  invalid: 'unanswered',
  noConsensus: 'objects',
  conditional: 'mustAnchor',
  consensusWithRemarks: 'assentWithRemark',
  consensus: 'assent',
};

export function ResultSoFar({ room, proposal }: { room: Room; proposal: Proposal }) {
  const text = useText();
  const words = useResultText();
  const { computed, notes } = resultSoFar(room.state, proposal);
  const count = countCoverage(room.state, coverage(room.state, proposal, computed.result, 'together'));
  const waits = computed.unanswered.length > 0 && computed.result === 'invalid';
  return (
    <div className="result-so-far" data-result={computed.result} aria-live="polite">
      <p className="result-line">
        <PositionMark standing={SHAPE_OF[computed.result]} size={24} />
        <strong>{text(waits ? 'consensus.waiting' : `consensus.soFar.${computed.result}`)}</strong>
      </p>
      <ul className="result-notes">
        {notes.map((note) => (
          <li key={note.code + ('side' in note ? note.side : '')}>{words.note(note)}</li>
        ))}
        {computed.result !== 'invalid' && computed.result !== 'noConsensus' && (
          <>
            <li>{words.binds(count, computed.result)}</li>
            {words.bindsNot(withoutNoted(count, notes)).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </>
        )}
      </ul>
    </div>
  );
}

/** Who keeps it from binding is said once: as a reason of the result, or else in the coverage. */
function withoutNoted(count: CoverageCount, notes: readonly ResultNote[]): CoverageCount {
  const noted = new Set(notes.map((each) => each.code));
  const isNoted = (state: string): boolean =>
    (state === 'conditional' && noted.has('mustAnchor')) || (state === 'standingAside' && noted.has('standsAside'));
  return {
    ...count,
    trusts: count.trusts.filter((each) => !isNoted(each.state)),
    others: count.others.filter((each) => !isNoted(each.state)),
  };
}
