/** How the shown proposal stands to another: an amendment with what it changes, adopted by one key; an alternative; what fell away (K1). */
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { adoptedIn, fellAway } from '../../domain/meeting/related-proposals.ts';
import { ActButton } from '../room/ActButton.tsx';
import { personName } from '../room/people.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { ChangedText } from './ChangedText.tsx';
import { WithdrawProposal } from './WithdrawProposal.tsx';

/** What a proposal is to another, in a line; nothing where it stands by itself and has not fallen away. */
export function RelationLine({ room, proposal }: { room: Room; proposal: Proposal }) {
  const text = useText();
  const { relation } = proposal;
  if (fellAway(room.state, proposal)) return <p className="hint">{text('related.fellAway')}</p>;
  if (!relation) return null;
  const number = numberOf(room, relation.to);
  return (
    <p className="hint">{text(relation.kind === 'amendment' ? 'related.amends' : 'related.stands', { number })}</p>
  );
}

/** Proposals are numbered in the order in which they were put. */
function numberOf({ state }: Room, id: string): number {
  const item = state.proposals[id]?.item;
  return (
    Object.values(state.proposals)
      .filter((each) => each.item === item)
      .findIndex((each) => each.proposal === id) + 1
  );
}

type AmendmentProps = {
  room: Room;
  proposal: Proposal;
  amended: Proposal;
  /** It was taken in here: what goes on is the proposal, which has a new version. */
  onAdopted: () => void;
};

/** An amendment against the wording that it would change, live as that changes. */
export function Amendment({ room, proposal, amended, onAdopted }: AmendmentProps) {
  const text = useText();
  const id = proposal.proposal;
  const version = adoptedIn(room.state, proposal);
  const why = room.why({ kind: 'adopt-amendment', proposal: id });
  const adopt = async (): Promise<void> => {
    if (isDone(await room.send({ kind: 'adopt-amendment', proposal: id }))) onAdopted();
  };
  useKeys([{ key: 'æ', label: text('related.adopt'), run: () => void adopt(), off: why !== null || version !== null }]);
  return (
    <>
      <ChangedText before={wording(amended).text} after={wording(proposal).text} />
      <p className="hint">
        {text('consensus.proposedBy', { name: personName(room.state, wording(proposal).proposer) })}
      </p>
      {version !== null ? (
        <p>
          <strong>{text('related.adopted', { version })}</strong>
        </p>
      ) : (
        <div className="proposal-acts">
          <ActButton
            variant="primary"
            run={() => void adopt()}
            meeting={room.meeting}
            why={why}
            keyboard="æ"
            act="adopt-amendment"
          >
            {text('related.adopt')}
          </ActButton>
          <WithdrawProposal room={room} proposal={id} />
        </div>
      )}
    </>
  );
}
