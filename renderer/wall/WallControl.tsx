/** The chair's switches for the room screen: open it, hold it still, darken it, black or white. What it does now is always said. */
import type { RoomScreen } from '../../app/answer.ts';
import { ActButton } from '../room/ActButton.tsx';
import { MoreMenu } from '../room/MoreMenu.tsx';
import type { Room } from '../room/useRoom.ts';
import type { TextKey } from '../text/index.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { useRoomScreen, useSetRoomScreen } from './useRoomScreen.ts';
import { makeWallBlack, useWallSettings } from './wall-settings.ts';

export function WallControl({ room }: { room: Room }) {
  const text = useText();
  const { meeting, state } = room;
  const { black } = useWallSettings();
  const screen = useRoomScreen(meeting);
  const set = useSetRoomScreen(meeting);
  const { mode } = screen.shows;
  const open = (): void => void window.motebok.call('open-window', { view: 'room', meeting });
  const close = (): void => void window.motebok.call('close-room-screen', { meeting });
  const hold = (): void => set(mode === 'freeze' ? { mode: 'follow' } : { mode: 'freeze', entry: state.entry });
  const darken = (): void => set({ mode: mode === 'blank' ? 'follow' : 'blank' });
  const holdWords = text(mode === 'freeze' ? 'wall.release' : 'wall.hold');
  const blankWords = text(mode === 'blank' ? 'wall.relight' : 'wall.blank');
  useKeys([
    { key: 'x', label: holdWords, run: hold },
    { key: 'y', label: blankWords, run: darken },
  ]);
  return (
    <div className="wall-control" data-shows={mode}>
      <MoreMenu label={text('wall.title')} words={text(statusKey(screen))}>
        {screen.window === 'closed' ? (
          <ActButton variant="tertiary" run={open} meeting={meeting} act="open-wall">
            {text('wall.open')}
          </ActButton>
        ) : (
          <ActButton variant="tertiary" run={close} meeting={meeting} act="close-wall">
            {text('wall.close')}
          </ActButton>
        )}
        <ActButton variant="tertiary" run={hold} meeting={meeting} keyboard="x" act="hold-wall">
          {holdWords}
        </ActButton>
        <ActButton variant="tertiary" run={darken} meeting={meeting} keyboard="y" act="blank-wall">
          {blankWords}
        </ActButton>
        <ActButton variant="tertiary" run={() => makeWallBlack(!black)} meeting={meeting} act="wall-colour">
          {text(black ? 'wall.white' : 'wall.black')}
        </ActButton>
      </MoreMenu>
    </div>
  );
}

function statusKey({ window, shows }: RoomScreen): TextKey {
  if (shows.mode === 'blank') return 'wall.isBlank';
  if (shows.mode === 'freeze') return 'wall.isHeld';
  return window === 'display-gone' ? 'wall.displayGone' : 'wall.short';
}
