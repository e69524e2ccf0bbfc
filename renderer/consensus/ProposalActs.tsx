/** What can be done with a proposal: test it in silence or in a round, word it anew, put another, withdraw it (K1–K3, K10). */
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import type { DraftSubject } from '../../domain/meeting/drafted-wording.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { ActButton } from '../room/ActButton.tsx';
import { MoreMenu } from '../room/MoreMenu.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { WithdrawProposal } from './WithdrawProposal.tsx';

type Props = {
  room: Room;
  proposal: Proposal;
  /** Goes to the round; absent where nothing is tested. */
  showRound?: () => void;
  /** Begins to write: another wording, or a proposal that stands in some relation to this one. */
  write: (writes: DraftSubject['writes']) => void;
};

export function ProposalActs({ room, proposal, showRound, write }: Props) {
  const text = useText();
  const id = proposal.proposal;
  const last = wording(proposal);
  const inRound = last.test === 'round' && last.decision === null;
  const whyChange = room.why({ kind: 'reword-proposal', proposal: id, text: '…', proposer: room.state.chair ?? '' });
  const whyRelated = (kind: 'amendment' | 'alternative') =>
    room.why({
      kind: 'put-proposal',
      proposal: 'asked-beforehand',
      item: proposal.item,
      text: '…',
      proposer: room.state.chair ?? '',
      relation: { kind, to: id },
    });
  const whySilent = room.why({ kind: 'test-silently', proposal: id });
  const whyRound = room.why({ kind: 'open-round', proposal: id });
  const test = (): void => void room.send({ kind: 'test-silently', proposal: id }, { entry: room.state.entry });
  const round = async (): Promise<void> => {
    if (inRound || (await room.send({ kind: 'open-round', proposal: id })).outcome !== 'refused') showRound?.();
  };
  useKeys([
    { key: 'o', label: text('consensus.change'), run: () => write('change'), off: whyChange !== null },
    {
      key: 'æ',
      label: text('related.amendment'),
      run: () => write('amendment'),
      off: whyRelated('amendment') !== null,
    },
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
        <ActButton
          variant={whySilent?.code === 'views-against' ? 'secondary' : 'primary'}
          run={test}
          meeting={room.meeting}
          why={whySilent}
          keyboard="k"
          act="test-silently"
        >
          {text('consensus.silent')}
        </ActButton>
      )}
      {showRound && last.decision === null && (
        <ActButton
          variant={last.test === 'round' || whySilent?.code === 'views-against' ? 'primary' : 'secondary'}
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
        run={() => write('change')}
        meeting={room.meeting}
        why={whyChange}
        keyboard="o"
        act="reword-proposal"
      >
        {text('consensus.change')}
      </ActButton>
      <MoreMenu label={text('consensus.more')}>
        {(['amendment', 'alternative'] as const).map((writes) => (
          <ActButton
            key={writes}
            variant="tertiary"
            run={() => write(writes)}
            meeting={room.meeting}
            why={whyRelated(writes)}
            act={`write-${writes}`}
            {...(writes === 'amendment' ? { keyboard: 'æ' } : {})}
          >
            {text(`related.${writes}`)}
          </ActButton>
        ))}
        <ActButton variant="tertiary" run={() => write('new')} meeting={room.meeting} act="add-proposal">
          {text('consensus.another')}
        </ActButton>
        <WithdrawProposal room={room} proposal={id} />
      </MoreMenu>
    </div>
  );
}
