/** The button that takes a proposal back (K1). */
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';

export function WithdrawProposal({ room, proposal }: { room: Room; proposal: string }) {
  const text = useText();
  const command = { kind: 'withdraw-proposal', proposal } as const;
  return (
    <ActButton
      variant="tertiary"
      run={() => void room.send(command)}
      meeting={room.meeting}
      why={room.why(command)}
      act="withdraw-proposal"
    >
      {text('consensus.withdraw')}
    </ActButton>
  );
}
