/** Asking for views: the deadline that is meant, whom it would reach, and why it cannot be sent (C7). */
import { useState } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import { norwegianTime } from '../../domain/minutes/dates.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { toAsk, type ViewRow } from './view-rows.ts';

export type Asking = {
  deadline: string;
  setDeadline: (deadline: string) => void;
  /** Those who have not answered, and were not asked by that day already. */
  organisations: readonly OrganisationId[];
  why: Refusal | string | null;
  /** Asks these, or all of them. Out: whether it was done. */
  ask: (organisations?: readonly OrganisationId[]) => Promise<boolean>;
};

const WEEK_MS = 7 * 24 * 3_600_000;

export function useAsking(room: Room, item: string, rows: readonly ViewRow[]): Asking {
  const text = useText();
  const today = norwegianTime(room.now().at).date;
  const [deadline, setDeadline] = useState(() => likelyDeadline(room, rows, today));
  const organisations = toAsk(rows, deadline);
  const isPast = deadline === '' || deadline < today;
  // The law asked beforehand knows no day of its own; whether the deadline has passed is seen here.
  const refused = room.why({
    kind: 'ask-for-views',
    item,
    organisations: rows.map((each) => each.organisation),
    deadline: room.state.days[0]?.date ?? deadline,
  });
  const why = isPast ? text('views.deadlineWrong') : refused;
  return {
    deadline,
    setDeadline,
    organisations,
    why,
    ask: async (asked = organisations) => {
      if (why !== null || asked.length === 0) return false;
      return isDone(await room.send({ kind: 'ask-for-views', item, organisations: asked, deadline }));
    },
  };
}

/** The last deadline that was given, else a week before the meeting, and never a day that has passed. */
function likelyDeadline({ state }: Room, rows: readonly ViewRow[], today: string): string {
  const given = rows.flatMap((each) => each.deadline ?? []).toSorted();
  const meeting = state.days[0]?.date;
  const likely = given.at(-1) ?? (meeting ? new Date(Date.parse(meeting) - WEEK_MS).toISOString().slice(0, 10) : today);
  return likely < today ? today : likely;
}
