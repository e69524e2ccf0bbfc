/** Asks for views by a deadline: all who have not answered at once (C7). */
import { useState } from 'react';
import { norwegianTime } from '../../domain/minutes/dates.ts';
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { toAsk, type ViewRow } from './view-rows.ts';

type Props = { room: Room; item: string; rows: readonly ViewRow[] };

const WEEK_MS = 7 * 24 * 3_600_000;

export function AskForViews({ room, item, rows }: Props) {
  const text = useText();
  const today = norwegianTime(room.now().at).date;
  const [deadline, setDeadline] = useState(() => likelyDeadline(room, rows, today));
  const organisations = toAsk(rows, deadline);
  const ask = { kind: 'ask-for-views', item, organisations } as const;
  // The law asked beforehand knows no day of its own; whether the deadline has passed is seen here.
  const refused = room.why({ ...ask, deadline: room.state.days[0]?.date ?? deadline });
  const isPast = deadline === '' || deadline < today;
  const nothing = organisations.length === 0 ? text('views.askedAll') : null;
  return (
    <form
      className="views-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPast && nothing === null && refused === null) void room.send({ ...ask, deadline });
      }}
    >
      <TextField label={text('views.deadline')} type="date" value={deadline} onType={setDeadline} />
      <ActButton
        variant="secondary"
        meeting={room.meeting}
        why={isPast ? text('views.deadlineWrong') : (nothing ?? refused)}
        act="ask-for-views"
      >
        {text('views.askAll', { count: organisations.length })}
      </ActButton>
    </form>
  );
}

/** The last deadline that was given, else a week before the meeting, and never a day that has passed. */
function likelyDeadline({ state }: Room, rows: readonly ViewRow[], today: string): string {
  const given = rows.flatMap((each) => each.deadline ?? []).toSorted();
  const meeting = state.days[0]?.date;
  const likely = given.at(-1) ?? (meeting ? new Date(Date.parse(meeting) - WEEK_MS).toISOString().slice(0, 10) : today);
  return likely < today ? today : likely;
}
