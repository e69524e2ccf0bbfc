/** What can be done with an objection that stands: answer it, say that it is met, or withdraw it (K12). */
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';

type Props = {
  room: Room;
  about: { proposal: string; entry: number; organisations: readonly string[] };
  /** The one that the key goes to. */
  isNext: boolean;
  answer: () => void;
};

export function LedgerActs({ room, about, isNext, answer }: Props) {
  const text = useText();
  const settle = (kind: 'meet-objection' | 'withdraw-objection') => (
    <ActButton
      variant="tertiary"
      run={() => void room.send({ kind, ...about })}
      meeting={room.meeting}
      why={room.why({ kind, ...about })}
      act={kind}
    >
      {text(kind === 'meet-objection' ? 'ledger.meet' : 'ledger.withdraw')}
    </ActButton>
  );
  return (
    <div className="ledger-acts">
      <ActButton
        variant="tertiary"
        run={answer}
        meeting={room.meeting}
        why={room.why({ kind: 'answer-objection', ...about, answer: '…' })}
        act="answer-objection"
        {...(isNext ? { keyboard: 'ø' } : {})}
      >
        {text('ledger.answer')}
      </ActButton>
      {settle('meet-objection')}
      {settle('withdraw-objection')}
    </div>
  );
}
