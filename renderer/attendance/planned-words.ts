/** A planned time in words: "kl. 10.40–11.15", "dag 2", "dag 2 fra kl. 12.30" (A6). */
import type { PlannedTime } from '../../domain/meeting/attendance-events.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { writtenTime } from '../../domain/minutes/dates.ts';
import { useFormat, useText } from '../text/useText.ts';

/** Out: the words of a time. The day is named where the meeting has several, or where it is none of them. */
export function usePlannedWords({ days }: MeetingState): (time: PlannedTime) => string {
  const text = useText();
  const format = useFormat();
  const dayWords = (date: string): string => {
    const day = days.findIndex((each) => each.date === date) + 1;
    if (day === 0) return format.shortDate(date);
    return days.length === 1 ? '' : text('attendance.plan.day', { day });
  };
  const clockWords = ({ from, to }: PlannedTime): string => {
    if (from !== undefined && to !== undefined)
      return text('attendance.plan.between', { from: writtenTime(from), to: writtenTime(to) });
    if (from !== undefined) return text('attendance.plan.from', { from: writtenTime(from) });
    return to === undefined ? '' : text('attendance.plan.until', { to: writtenTime(to) });
  };
  return (time) => {
    const words = [dayWords(time.date), clockWords(time)].filter((each) => each !== '').join(' ');
    return words === '' ? format.shortDate(time.date) : words;
  };
}
