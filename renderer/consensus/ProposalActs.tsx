/** What can be done with a proposal: test it in silence or in a round, word it anew, put another, withdraw it (K1–K3, K10). */
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/consensus.ts';
import { ActButton } from '../room/ActButton.tsx';
import { MoreMenu } from '../room/MoreMenu.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';

type Props = {
  room: Room;
  proposal: Proposal;
  /** Goes to the round; absent where nothing is tested. */
  showRound?: () => void;
  change: () => void;
  add: () => void;
};

export function ProposalActs({ room, proposal, showRound, change, add }: Props) {
  const text = useText();
  const id = proposal.proposal;
  const last = wording(proposal);
  const inRound = last.test === 'round' && last.decision === null;
  const whyChange = room.why({ kind: 'reword-proposal', proposal: id, text: '…', proposer: room.state.chair ?? '' });
  const whySilent = room.why({ kind: 'test-silently', proposal: id });
  const whyRound = room.why({ kind: 'open-round', proposal: id });
  const test = (): void => void room.send({ kind: 'test-silently', proposal: id }, { entry: room.state.entry });
  const round = async (): Promise<void> => {
    if (inRound || (await room.send({ kind: 'open-round', proposal: id })).outcome !== 'refused') showRound?.();
  };
  useKeys([
    { key: 'o', label: text('consensus.change'), run: change, off: whyChange !== null },
    { key: 'k', label: text('consensus.silent'), run: test, off: !showRound },
    {
      key: 'r',
      label: text(inRound ? 'consensus.toRound' : 'consensus.round'),
      run: () => void round(),
      off: !showRound,
    },
  ]);
  return (
    <div className="proposal-acts">
      {showRound && last.test === 'none' && last.decision === null && (
        <ActButton variant="primary" run={test} meeting={room.meeting} why={whySilent} keyboard="k" act="test-silently">
          {text('consensus.silent')}
        </ActButton>
      )}
      {showRound && last.decision === null && (
        <ActButton
          variant={last.test === 'round' ? 'primary' : 'secondary'}
          run={() => void round()}
          meeting={room.meeting}
          why={whyRound}
          keyboard="r"
          act="open-round"
        >
          {text(inRound ? 'consensus.toRound' : 'consensus.round')}
        </ActButton>
      )}
      <ActButton
        variant="tertiary"
        run={change}
        meeting={room.meeting}
        why={whyChange}
        keyboard="o"
        act="reword-proposal"
      >
        {text('consensus.change')}
      </ActButton>
      <MoreMenu label={text('consensus.more')}>
        <ActButton variant="tertiary" run={add} meeting={room.meeting} act="add-proposal">
          {text('consensus.another')}
        </ActButton>
        <ActButton
          variant="tertiary"
          run={() => void room.send({ kind: 'withdraw-proposal', proposal: id })}
          meeting={room.meeting}
          why={room.why({ kind: 'withdraw-proposal', proposal: id })}
          act="withdraw-proposal"
        >
          {text('consensus.withdraw')}
        </ActButton>
      </MoreMenu>
    </div>
  );
}
