/** Somebody's time in a seat, on one line; while it is open it can be ended, with its last day (B3, B4). */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Answer } from '../../app/answer.ts';
import { localToday } from '../home/meeting-order.ts';
import { isDone } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';

type Props = {
  /** Who, from when to when. */
  words: string;
  isOpen: boolean;
  /** What the button says to those who do not see the line. */
  endLabel: string;
  end: (to: string) => Promise<Answer>;
  act: 'end-appointment' | 'end-deputyship';
};

export function TermLine({ words, isOpen, endLabel, end, act }: Props) {
  const text = useText();
  const [to, setTo] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    if (to === null || to === '') return;
    if (isDone(await end(to))) setTo(null);
  };
  return (
    <li>
      <span>{words}</span>
      {isOpen && to === null && (
        <Button
          variant="tertiary"
          aria-label={endLabel}
          onClick={() => setTo(localToday(new Date()))}
          data-act={`ask-${act}`}
        >
          {text('register.endAppointment')}
        </Button>
      )}
      {to !== null && (
        <div className="add-line">
          <TextField label={text('register.lastDay')} type="date" value={to} onType={setTo} />
          <Button variant="secondary" onClick={() => void save()} data-act={act}>
            {text('register.endAppointment')}
          </Button>
        </div>
      )}
    </li>
  );
}
