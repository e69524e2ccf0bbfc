/** Speaking time per organisation, kommune by kommune, with those who have not been heard (S8). */
import { balance, NO_SEAT, unheard } from '../../domain/meeting/balance.ts';
import { itemName } from '../room/agenda-time.ts';
import { organisationName } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useTick } from '../room/useTick.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';

type Props = {
  room: Room;
  /** A case, or the whole meeting. */
  item: string | null;
  onClose: () => void;
};

export function BalanceDialog({ room, item, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  useTick(1000);
  const { state } = room;
  const shown = item === null ? undefined : state.items[item];
  const rows = balance(state, item, 'organisation', room.now());
  const silent = item === null ? [] : unheard(state, item).map((each) => organisationName(state, each));
  return (
    <Dialog
      title={shown ? text('speaking.balanceIn', { item: itemName(shown) }) : text('speaking.balanceOfMeeting')}
      onClose={onClose}
    >
      <table className="balance-table">
        <thead>
          <tr>
            <th scope="col">{text('speaking.organisation')}</th>
            <th scope="col">{text('speaking.innlegg')}</th>
            <th scope="col">{text('speaking.spoken')}</th>
            <th scope="col">{text('speaking.repliesBeside')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={each.key}>
              <th scope="row">{each.key === NO_SEAT ? text('speaking.guests') : organisationName(state, each.key)}</th>
              <td className="figures">{each.innlegg}</td>
              <td className="figures">
                {format.clock(each.innleggMs)} ({each.percent} %)
              </td>
              <td className="figures">{each.others === 0 ? '–' : `${each.others}, ${format.clock(each.otherMs)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {silent.length > 0 && <p className="hint">{text('speaking.unheard', { names: silent.join(', ') })}</p>}
    </Dialog>
  );
}
