/** A vote by name: the seats that can vote, by party, the caret walking from one to the next, a letter a vote (K8). */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { isSide } from '../../domain/meeting/roster.ts';
import { ActButton } from '../room/ActButton.tsx';
import { capitalised } from '../room/capitalised.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { useCasting } from './useCasting.ts';
import { VoteMark } from './VoteMark.tsx';
import { VOTE_KEYS, type VoteSeat } from './vote-seats.ts';

type Props = { room: Room; proposal: Proposal; seats: readonly VoteSeat[]; onAllVoted: () => void };

export function CastByName({ room, proposal, seats, onAllVoted }: Props) {
  const text = useText();
  const board = useRef<HTMLDivElement>(null);
  const { asked, focus, step, cast, why } = useCasting(room, proposal, seats);
  const isAllVoted = asked === null;
  useEffect(() => {
    board.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [asked?.seat]);
  // The declaration is what comes next; the arrows and Tab go back to a seat.
  const next = useRef(onAllVoted);
  useEffect(() => {
    if (isAllVoted) next.current();
  }, [isAllVoted]);
  useKeys(
    VOTE_KEYS.map(({ key, vote }) => ({
      key: key.toLowerCase(),
      label: text(`voting.vote.${vote}`),
      run: () => cast(vote),
      off: asked === null || why !== null,
      inDialog: true,
      quiet: true,
    })),
  );
  const walk = (event: KeyboardEvent): void => {
    const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
    if (!forward && event.key !== 'ArrowLeft' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(forward ? 1 : -1);
  };
  return (
    <>
      <div className="vote-board" ref={board} onKeyDown={walk}>
        {[...new Set(seats.map((each) => each.party))].map((party) => (
          <div key={party}>
            <h3 className="room-label">{text(isSide(party) ? `rollCall.section.${party}` : `term.party.${party}`)}</h3>
            <div className="vote-seats">
              {seats
                .filter((each) => each.party === party)
                .map((each) => (
                  <SeatButton
                    key={each.seat}
                    seat={each}
                    isAsked={each.seat === asked?.seat}
                    isStop={each.seat === (asked ?? seats.at(-1))?.seat}
                    focus={focus}
                  />
                ))}
            </div>
          </div>
        ))}
      </div>
      {asked && (
        <div className="vote-letters" role="group" aria-label={text('voting.voteOf', { name: asked.name })}>
          <strong>{asked.name}</strong>
          {VOTE_KEYS.map(({ key, vote }) => (
            <ActButton
              key={vote}
              run={() => cast(vote)}
              meeting={room.meeting}
              why={why}
              keyboard={key.toLowerCase()}
              alone
              act={vote}
            >
              {capitalised(text(`voting.vote.${vote}`))}
            </ActButton>
          ))}
        </div>
      )}
    </>
  );
}

type SeatProps = {
  seat: VoteSeat;
  isAsked: boolean;
  /** Whether Tab comes to it. */
  isStop: boolean;
  focus: (seat: string) => void;
};

function SeatButton({ seat, isAsked, isStop, focus }: SeatProps) {
  const text = useText();
  return (
    <button
      type="button"
      className="vote-seat"
      data-vote={seat.vote ?? 'none'}
      data-focused={isAsked}
      aria-current={isAsked}
      tabIndex={isStop ? 0 : -1}
      onClick={() => focus(seat.seat)}
      onFocus={() => focus(seat.seat)}
    >
      <span className="vote-said">
        <VoteMark vote={seat.vote} /> {text(seat.vote === null ? 'voting.notVoted' : `voting.vote.${seat.vote}`)}
      </span>
      <strong>{seat.name}</strong>
      <span className="quiet">{seat.standsFor}</span>
    </button>
  );
}
