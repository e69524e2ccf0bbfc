/** Asks for views by a deadline: all who have not answered at once (C7). */
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import type { Asking } from './useAsking.ts';

type Props = { room: Room; asking: Asking; onAsked: () => void };

export function AskForViews({ room, asking, onAsked }: Props) {
  const text = useText();
  const { deadline, setDeadline, organisations, why, ask } = asking;
  return (
    <form
      className="views-ask"
      onSubmit={(event) => {
        event.preventDefault();
        void ask().then((isAsked) => isAsked && onAsked());
      }}
    >
      <TextField label={text('views.deadline')} type="date" value={deadline} onType={setDeadline} />
      {organisations.length === 0 ? (
        <p className="hint">{text('views.askedAll')}</p>
      ) : (
        <ActButton meeting={room.meeting} why={why} act="ask-for-views">
          {text('views.askAll', { count: organisations.length })}
        </ActButton>
      )}
    </form>
  );
}
