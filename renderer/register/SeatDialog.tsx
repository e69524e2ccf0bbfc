/** One seat: what it is, who holds it, and who stands in. A new seat takes its holder in the same breath. */
import { useState } from 'react';
import type { Body, Register, Seat } from '../../domain/register/register.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Deputies } from './Deputies.tsx';
import { Holders } from './Holders.tsx';
import { SeatForm } from './SeatForm.tsx';

/** The seat that is open; null for a new one. */
export type SeatChoice = { seat: Seat | null };

type Props = {
  register: Register;
  body: Body;
  choice: SeatChoice;
  onClose: () => void;
};

export function SeatDialog({ register, body, choice, onClose }: Props) {
  const text = useText();
  // The seat as the register has it now, so that what is saved here is seen here.
  const seat = register.seats.find((each) => each.seat === choice.seat?.seat) ?? null;
  const [opened] = useState(seat);
  return (
    <Dialog
      title={seat ? text('register.seat.change', { seat: opened?.office ?? seat.office }) : text('register.seat.add')}
      onClose={onClose}
      wide
    >
      <div className={seat ? 'seat-parts' : undefined}>
        <SeatForm register={register} body={body} seat={seat} onDone={onClose} />
        {seat && (
          <div className="stack">
            <Holders register={register} seat={seat} />
            <Deputies register={register} seat={seat} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
