/**
 * Voting in the panel of the proposal (K8): to open a vote, to go on with it, and what was declared. Nothing stands here
 * where the body's own rules have no votes, and that is the default.
 */
import { useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { isVoteOpen, lastVote } from '../../domain/meeting/vote-result.ts';
import { hasVoting } from '../../domain/meeting/votes.ts';
import { ActButton } from '../room/ActButton.tsx';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { TallyBars } from './TallyBars.tsx';
import { useTallyText } from './useTallyText.ts';
import { VoteDialog } from './VoteDialog.tsx';
import { VoteMade } from './VoteMade.tsx';
import { tallyNow } from './vote-seats.ts';
import './voting.css';

type Props = {
  room: Room;
  proposal: Proposal;
  /** Only shown, where nothing is tested: on the secretary's page. */
  isShownOnly: boolean;
};

export function VotePanel({ room, proposal, isShownOnly }: Props) {
  return hasVoting(room.state, bodyOfItem(room.state, proposal.item)) ? (
    <Voting room={room} proposal={proposal} isShownOnly={isShownOnly} />
  ) : null;
}

function Voting({ room, proposal, isShownOnly }: Props) {
  const text = useText();
  const words = useTallyText();
  const [open, setOpen] = useState(false);
  const vote = lastVote(proposal);
  const isOpen = isVoteOpen(proposal);
  const command = { kind: 'open-vote', proposal: proposal.proposal } as const;
  const why = isOpen ? null : room.why(command);
  const start = async (): Promise<void> => {
    if (why === null && (isOpen || isDone(await room.send(command)))) setOpen(true);
  };
  useKeys([
    {
      key: 'Alt+1',
      label: text('voting.title'),
      run: () => void start(),
      inText: true,
      off: isShownOnly || why !== null,
    },
  ]);
  const tally = vote && isOpen ? tallyNow(room.state, proposal, vote) : null;
  const isSettled = vote?.declared?.result === 'carried' || vote?.declared?.result === 'rejected';
  return (
    <div className="vote-panel">
      {vote?.declared && <VoteMade declared={vote.declared} />}
      {tally && (
        <>
          <h3 className="room-label">{text('voting.underWay')}</h3>
          <TallyBars tally={tally} />
          <p role="status">
            {words.numbers(tally)} · {words.left(tally)}
          </p>
        </>
      )}
      {!isShownOnly && !isSettled && (
        <ActButton
          variant={isOpen ? 'primary' : 'tertiary'}
          run={() => void start()}
          meeting={room.meeting}
          why={why}
          keyboard="Alt+1"
          act="open-vote"
        >
          {text(isOpen ? 'voting.goOn' : vote?.declared ? 'voting.again' : 'voting.title')}
        </ActButton>
      )}
      {open && vote && isOpen && (
        <VoteDialog room={room} proposal={proposal} vote={vote} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
