/** The keys of the roll call. Mellomrom present, V video, F forfall, I ikke møtt, P permisjon, L forlot; the rest ask for more. */
import type { PersonId } from '../../domain/ids.ts';
import type { RecordedAttendance } from '../../domain/meeting/attendance-events.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import type { RollCallRow } from './roll-call.ts';

/** What the page asks for beside the one who is called. */
export type Asking = 'excused' | 'leave' | 'deputy' | 'items' | 'time' | 'stand-in' | 'correct' | 'guest' | null;

type Props = {
  record: (state: RecordedAttendance) => void;
  move: (step: number) => void;
  ask: (asking: Asking) => void;
  row: RollCallRow | undefined;
  called: PersonId | null;
  isDeputy: boolean;
  room: Room;
};

export function useRollCallKeys({ record, move, ask, row, called, isDeputy, room }: Props): void {
  const text = useText();
  const nobody = called === null;
  const isHere = !isDeputy && (row?.state === 'present' || row?.state === 'video');
  const isOff = whyOff(room, row, called);
  useKeys([
    { key: ' ', label: text('term.attendance.present'), run: () => pressed() ?? record('present'), off: nobody },
    { key: 'v', label: text('term.attendance.video'), run: () => record('video'), off: nobody },
    { key: 'f', label: text('term.attendance.excused'), run: () => ask('excused'), off: nobody },
    { key: 'i', label: text('term.attendance.absent'), run: () => record('absent'), off: nobody },
    { key: 'p', label: text('term.attendance.leave'), run: () => ask('leave'), off: nobody },
    { key: 'l', label: text('term.attendance.left'), run: () => record('left'), off: !isHere },
    { key: 'd', label: text('rollCall.deputy'), run: () => ask('deputy'), off: isOff.deputy !== null },
    { key: 'e', label: text('attendance.items'), run: () => ask('items'), off: isOff.items !== null },
    { key: 't', label: text('attendance.forTime'), run: () => ask('time'), off: isOff.time !== null },
    { key: 'm', label: text('attendance.standIn'), run: () => ask('stand-in'), off: isOff['stand-in'] !== null },
    { key: 'r', label: text('attendance.correctKey'), run: () => ask('correct'), off: isOff.correct !== null },
    { key: 'g', label: text('rollCall.guest'), run: () => ask('guest'), off: isOff.guest !== null },
    { key: 'ArrowDown', label: text('rollCall.nextName'), run: () => move(1), quiet: true },
    { key: 'ArrowUp', label: text('rollCall.previousName'), run: () => move(-1), quiet: true },
  ]);
}

type Reason = ReturnType<Room['why']> | 'noDeputies' | 'noSeat' | 'nobody';

/** Why each of the questions cannot be asked now, by the law itself; null where it can. */
export function whyOff(
  room: Room,
  row: RollCallRow | undefined,
  called: PersonId | null,
): Record<'deputy' | 'items' | 'time' | 'stand-in' | 'correct' | 'guest', Reason> {
  const person = called ?? '';
  const seat = row?.seat?.seat ?? '';
  return {
    deputy: whyNoDeputy(room, row),
    items: called === null ? 'nobody' : room.why({ kind: 'report-absence', person, items: [] }),
    time: called === null ? 'nobody' : room.why({ kind: 'report-absence', person, during: [] }),
    'stand-in': !row?.seat
      ? 'noSeat'
      : room.why({ kind: 'admit-stand-in', person: 'asked', name: 'X', seat, authority: { kind: 'none' } }),
    correct:
      called === null
        ? 'nobody'
        : room.why({ kind: 'correct-attendance', person, state: 'present', from: { entry: 1 }, reason: 'X' }),
    guest: room.why({ kind: 'register-guest', person: 'asked', name: 'X' }),
  };
}

/** A deputy meets where the holder does not: whoever may not be recorded as away has none called in. */
function whyNoDeputy(room: Room, row: RollCallRow | undefined): Reason {
  if (!row?.seat) return 'noSeat';
  if (row.seat.deputies.length === 0) return 'noDeputies';
  return row.person === null ? null : room.why({ kind: 'record-attendance', person: row.person, state: 'excused' });
}

/** Presses the button or link that has the focus, where that is none of the names: there Mellomrom means what it always means. */
function pressed(): true | null {
  const control = document.activeElement?.closest<HTMLElement>('button, a, summary');
  if (!control || control.classList.contains('roll-call-row')) return null;
  control.click();
  return true;
}
