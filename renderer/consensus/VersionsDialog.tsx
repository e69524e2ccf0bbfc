/**
 * How a proposal came to its wording: each version with who, when and what was changed, the answers that were given to
 * it, and what was declared of it. Answers to an earlier wording are kept as such and count no more (K10).
 */
import type { Proposal, ProposalVersion } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { personName } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import { useChangeCount } from './useChangeCount.ts';
import { useWordingChanges } from './useWordingChanges.ts';
import { WordingChanges } from './WordingChanges.tsx';

export function VersionsDialog({ room, proposal, onClose }: { room: Room; proposal: Proposal; onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text('wording.versions')} onClose={onClose} wide>
      <ol className="versions" reversed>
        {proposal.versions.toReversed().map((each) => (
          <Version key={each.version} room={room} proposal={proposal} version={each} />
        ))}
      </ol>
    </Dialog>
  );
}

function Version({ room, proposal, version }: { room: Room; proposal: Proposal; version: ProposalVersion }) {
  const text = useText();
  const format = useFormat();
  const countWords = useChangeCount();
  const before = proposal.versions.find((each) => each.version === version.version - 1);
  const changes = useWordingChanges((before ?? version).text, version.text);
  return (
    <li className="wording-version">
      <p className="version-head">
        <strong>{text('wording.version', { version: version.version })}</strong>
        {version === wording(proposal) && <span className="version-now">{text('wording.inForce')}</span>}
        <span>
          {format.time(version.at.at)} · {personName(room.state, version.proposer)}
        </span>
        {before && <span className="hint">{countWords(changes)}</span>}
      </p>
      <p className="version-text">
        <WordingChanges changes={changes} />
      </p>
      <Answers room={room} version={version} isInForce={version === wording(proposal)} />
    </li>
  );
}

/** What was answered to the wording, and declared of it. Silence is told as one thing, not as eighty. */
function Answers({ room, version, isInForce }: { room: Room; version: ProposalVersion; isInForce: boolean }) {
  const text = useText();
  const format = useFormat();
  const { positions, decision } = version;
  if (positions.length === 0 && decision === null) return null;
  const spoken = positions.filter((each) => !each.silent);
  return (
    <div className="version-answers">
      {positions.length > 0 && !isInForce && <p className="hint">{text('wording.forEarlier')}</p>}
      {spoken.length < positions.length && (
        <p>{text('wording.silentAnswers', { count: positions.length - spoken.length })}</p>
      )}
      <GivenAnswers room={room} positions={spoken} />
      {decision && (
        <p>
          {text('consensus.declared', {
            result: text(`term.result.${decision.result}`),
            time: format.time(decision.at.at),
            entry: decision.at.seq,
          })}
        </p>
      )}
    </div>
  );
}
