/** A vote that is open (K8): by name or by numbers, the tally forming above, and the button that declares what it gives. */
import { useEffect, useRef, useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import type { Vote } from '../../domain/meeting/vote-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { CastByName } from './CastByName.tsx';
import { CountByNumbers } from './CountByNumbers.tsx';
import { DeclareVote } from './DeclareVote.tsx';
import { TallyBars } from './TallyBars.tsx';
import { useTallyText } from './useTallyText.ts';
import { tallyNow, voteSeats } from './vote-seats.ts';
import './voting.css';

type Props = { room: Room; proposal: Proposal; vote: Vote; onClose: () => void };

export function VoteDialog({ room, proposal, vote, onClose }: Props) {
  const text = useText();
  const words = useTallyText();
  const [byNumbers, setByNumbers] = useState(vote.counted !== null);
  const whole = useRef<HTMLDivElement>(null);
  // A dialog gives the focus to its way out where it has no field; here it is the seat that is asked.
  useEffect(() => whole.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus(), []);
  const toDeclaration = (): void =>
    whole.current?.querySelector<HTMLElement>('.vote-declare input, .vote-declare button')?.focus();
  const tally = tallyNow(room.state, proposal, vote);
  const byName = (): void => {
    setByNumbers(false);
    // Numbers took the place of names: voting by name begins anew.
    if (vote.counted !== null) void room.send({ kind: 'open-vote', proposal: proposal.proposal });
  };
  return (
    <Dialog title={text('voting.on', { version: wording(proposal).version })} onClose={onClose} wide>
      <div className="vote" ref={whole}>
        <div className="vote-tally">
          <TallyBars tally={tally} />
          <p role="status">
            <strong>{words.numbers(tally)}</strong> · {words.left(tally)}
          </p>
        </div>
        <div className="vote-ways" role="group" aria-label={text('voting.way')}>
          <ActButton variant="tertiary" run={byName} meeting={room.meeting} pressed={!byNumbers} act="vote-by-name">
            {text('voting.byName')}
          </ActButton>
          <ActButton
            variant="tertiary"
            run={() => setByNumbers(true)}
            meeting={room.meeting}
            pressed={byNumbers}
            act="vote-by-numbers"
          >
            {text('voting.byNumbers')}
          </ActButton>
        </div>
        {byNumbers ? (
          <CountByNumbers room={room} proposal={proposal} vote={vote} />
        ) : (
          <CastByName
            room={room}
            proposal={proposal}
            seats={voteSeats(room.state, proposal, vote)}
            onAllVoted={toDeclaration}
          />
        )}
        <DeclareVote room={room} proposal={proposal} tally={tally} onDeclared={onClose} />
      </div>
    </Dialog>
  );
}
