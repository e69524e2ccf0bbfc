/** The dialogs of the roll call: each asks for what one key cannot say. */
import type { PersonId } from '../../domain/ids.ts';
import type { Room } from '../room/useRoom.ts';
import { AwayForTimeDialog } from './AwayForTimeDialog.tsx';
import { AwayFromItemsDialog } from './AwayFromItemsDialog.tsx';
import { CorrectionDialog } from './CorrectionDialog.tsx';
import { DeputyDialog } from './DeputyDialog.tsx';
import type { RollCallRow } from './roll-call.ts';
import { StandInDialog } from './StandInDialog.tsx';
import type { Asking } from './useRollCallKeys.ts';

type Props = {
  room: Room;
  row: RollCallRow;
  called: PersonId | null;
  asking: Asking;
  onClose: () => void;
  onSeated: () => void;
};

export function RollCallDialogs({ room, row, called, asking, onClose, onSeated }: Props) {
  switch (asking) {
    case 'deputy':
      return row.seat && <DeputyDialog room={room} row={row} onClose={onClose} onSeated={onSeated} />;
    case 'stand-in':
      return row.seat && <StandInDialog room={room} row={row} onClose={onClose} onSeated={onSeated} />;
    case 'items':
      return called !== null && <AwayFromItemsDialog room={room} row={row} person={called} onClose={onClose} />;
    case 'time':
      return called !== null && <AwayForTimeDialog room={room} row={row} person={called} onClose={onClose} />;
    case 'correct':
      return called !== null && <CorrectionDialog room={room} person={called} onClose={onClose} />;
    default:
      return null;
  }
}
