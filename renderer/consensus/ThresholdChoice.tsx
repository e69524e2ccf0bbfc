/** What the decision waits for beside those who are here, and when it comes up again; behind a word, since most have neither (K15). */
import { THRESHOLD_KINDS, type ThresholdKind } from '../../domain/meeting/consensus-types.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { countedMunicipalities, thresholdFor } from '../../domain/meeting/threshold.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { boardOfRound, organisationsBehind } from './board.ts';
import { wantedThreshold, type Declaration } from './declaration.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';

type Props = {
  room: Room;
  proposal: Proposal;
  chosen: Declaration;
  choose: (more: Partial<Declaration>) => void;
};

export function ThresholdChoice({ room, proposal, chosen, choose }: Props) {
  const text = useText();
  return (
    <details className="threshold-more" open={chosen.threshold !== 'none' || chosen.reviewOn !== ''}>
      <summary>{text('threshold.more')}</summary>
      <div className="threshold">
        <label>
          {text('threshold.title')}
          <select
            className="ds-input"
            value={chosen.threshold}
            onChange={(event) => choose({ threshold: event.target.value as 'none' | ThresholdKind })}
          >
            {(['none', ...THRESHOLD_KINDS] as const).map((each) => (
              <option key={each} value={each}>
                {text(`threshold.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {chosen.threshold === 'count' && (
          <label>
            {text('threshold.number')}
            <input
              type="number"
              className="ds-input"
              min={1}
              value={chosen.count}
              onChange={(event) => choose({ count: Number(event.target.value) })}
            />
          </label>
        )}
        <LiveCount room={room} proposal={proposal} chosen={chosen} />
        <label>
          {text('threshold.reviewOn')}
          <input
            type="date"
            className="ds-input"
            value={chosen.reviewOn}
            onChange={(event) => choose({ reviewOn: event.target.value })}
          />
        </label>
      </div>
    </details>
  );
}

/** How far it is, before anything is declared: "12 av 18 kommuner nå, trenger 12". */
function LiveCount({ room: { state }, proposal, chosen }: Omit<Props, 'choose'>) {
  const text = useText();
  const wanted = wantedThreshold(chosen);
  if (!wanted) return null;
  const body = bodyOfItem(state, proposal.item);
  const threshold = thresholdFor(state.roster, body, wanted);
  if (isRefusal(threshold)) return null; // the button says why
  const behind = organisationsBehind(boardOfRound(state, proposal));
  const count = countedMunicipalities(state.roster, body).filter((each) => behind.includes(each)).length;
  const { required, of } = threshold;
  return (
    <p role="status">
      <strong>{text('threshold.live', { count, of, required })}</strong>
    </p>
  );
}
