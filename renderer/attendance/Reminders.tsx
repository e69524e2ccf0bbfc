/**
 * "Nå skal Kari sitte for Ola (kl. 10.40–11.15)", with one key that records it; a permisjon that is over; a new day that is
 * to begin with a roll call. Under the head of the room and beside the roll call (A1, A2, A6).
 */
import type { PersonId } from '../../domain/ids.ts';
import { isNewDay } from '../../domain/meeting/new-day.ts';
import { norwegianTime, writtenTime } from '../../domain/minutes/dates.ts';
import { ActButton } from '../room/ActButton.tsx';
import { personName } from '../room/people.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useTick } from '../room/useTick.ts';
import { goTo } from '../routes.ts';
import { useRole } from '../state/may.ts';
import { useRendererState } from '../state/store.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { usePlannedWords } from './planned-words.ts';
import { isOf, remindersAt, type Reminder } from './reminders.ts';

type Props = {
  room: Room;
  /** Whom the roll call calls: asked about first. */
  called?: PersonId | null;
  /** Hears that the one who is called has been answered for. */
  onAnswered?: (reminder: Reminder) => void;
  /** The page has no field with the caret. */
  alone?: boolean;
};

const KEY = 'z';

export function Reminders({ room, called = null, onAnswered, alone = false }: Props) {
  const text = useText();
  const role = useRole();
  useTick(1000);
  const { meeting } = room;
  // The store's clock is the one that counts: a window that has slept may be behind it.
  const isRefused = useRendererState(
    ({ lastAnswer }) =>
      lastAnswer?.meeting === meeting &&
      lastAnswer.answer.outcome === 'refused' &&
      lastAnswer.answer.code === 'day-not-begun',
  );
  const reminders = remindersAt(room.state, room.now().at, { isRefused, called });
  const answer = async (reminder: Reminder): Promise<void> => {
    if (room.why(reminder.answer) !== null || !isDone(await room.send(reminder.answer))) return;
    if (reminder.what === 'newDay' && role === 'keeper') goTo({ page: 'meeting', meeting, step: 'roll-call' });
    if (isOf(reminder, called)) onAnswered?.(reminder);
  };
  const [first] = reminders;
  useKeys([
    {
      key: KEY,
      label: text('attendance.due.key'),
      run: () => first && void answer(first),
      off: first === undefined,
    },
  ]);
  return reminders.map((reminder) => (
    <ReminderLine
      key={keyOf(reminder)}
      room={room}
      reminder={reminder}
      answer={() => void answer(reminder)}
      keyboard={reminder === first ? KEY : undefined}
      alone={alone}
    />
  ));
}

type LineProps = {
  room: Room;
  reminder: Reminder;
  answer: () => void;
  keyboard: string | undefined;
  alone: boolean;
};

function ReminderLine({ room, reminder, answer, keyboard, alone }: LineProps) {
  const text = useText();
  const words = useReminderWords(room);
  const drop = reminder.what === 'plan' ? reminder.drop : null;
  return (
    <span className="strip-part" role="status" data-reminder={reminder.what}>
      <Icon name="clock" size={16} />
      <strong>{words(reminder)}</strong>
      <ActButton
        variant="secondary"
        run={answer}
        meeting={room.meeting}
        why={room.why(reminder.answer)}
        {...(keyboard === undefined ? {} : { keyboard })}
        alone={alone}
        act={`answer-${reminder.what}`}
      >
        {text(`attendance.due.${reminder.what}Answer`)}
      </ActButton>
      {drop && (
        <ActButton
          variant="tertiary"
          run={() => void room.send(drop)}
          meeting={room.meeting}
          why={room.why(drop)}
          act="drop-plan"
        >
          {text('attendance.due.drop')}
        </ActButton>
      )}
    </span>
  );
}

/** What is asked, in a sentence. */
function useReminderWords({ state, meeting, now }: Room): (reminder: Reminder) => string {
  const text = useText();
  const format = useFormat();
  const names = useNames(meeting);
  const timeWords = usePlannedWords(state);
  return (reminder) => {
    switch (reminder.what) {
      case 'newDay':
        // A window whose own clock is behind names no date.
        return isNewDay(state, now().at)
          ? text('attendance.due.newDay', { date: format.shortDate(norwegianTime(now().at).date) })
          : text('attendance.due.newDayHere');
      case 'back':
        return text('attendance.due.back', {
          name: personName(state, reminder.person),
          time: writtenTime(reminder.until.split('T').at(-1) ?? ''),
        });
      case 'plan': {
        const { person, seat, deputy, time } = reminder.plan;
        const name = person === null ? names.seat(seat ?? '') : personName(state, person);
        const when = timeWords(time);
        if (deputy === null) return text('attendance.due.away', { name, time: when });
        return text('attendance.due.sits', { name, deputy: personName(state, deputy), time: when });
      }
    }
  };
}

function keyOf(reminder: Reminder): string {
  if (reminder.what === 'newDay') return 'newDay';
  return reminder.what === 'back'
    ? `back ${reminder.person}`
    : `plan ${reminder.plan.person} ${reminder.plan.seat} ${reminder.plan.time.from}`;
}
