/**
 * The round: all deciding seats as tiles by party, the focus walking from one to the next, a letter an answer (K3, K13).
 * The sentence of the result writes itself above, and the button to declare says exactly what it will declare.
 */
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { isSide } from '../../domain/meeting/roster.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { KeyMark } from '../ui/KeyMark.tsx';
import { useKeys } from '../ui/keys.ts';
import { AdviceList } from './AdviceList.tsx';
import { AfterDisagreement } from './AfterDisagreement.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { Board, BoardLine } from './Board.tsx';
import { boardOfRound } from './board.ts';
import { DecisionMade } from './DecisionMade.tsx';
import { DeclareForm } from './DeclareForm.tsx';
import { LedgerPanel } from './LedgerPanel.tsx';
import { ResultSoFar } from './ResultSoFar.tsx';
import { POSITION_KEYS, tilesByParty } from './round-tiles.ts';
import { RoundTile } from './RoundTile.tsx';
import { useRound, type Round } from './useRound.ts';
import { WordsForm } from './WordsForm.tsx';

type Props = { room: Room; proposal: Proposal; back: () => void };

export function RoundPanel({ room, proposal, back }: Props) {
  const text = useText();
  const board = useRef<HTMLDivElement>(null);
  const round = useRound(room, proposal);
  const { voice, asking } = round;
  const voicesOf = Map.groupBy(round.voices, (each) => each.seat);
  useRoundKeys(round, back);
  const side = useRef<HTMLElement>(null);
  useEffect(() => {
    // Declared, the form has gone with the focus in it: what was declared stands first, and Enter does nothing more.
    if (round.isOpen || !side.current) return;
    side.current.scrollTop = 0;
    side.current.focus();
  }, [round.isOpen]);
  useEffect(() => {
    if (asking === null) board.current?.querySelector<HTMLElement>('[data-voice][tabindex="0"]')?.focus();
  }, [voice?.key, asking]);
  return (
    <section className="round" aria-label={text('consensus.round')} data-region>
      <div className="round-board" ref={board} onKeyDown={(event) => walk(event, round)}>
        {round.isOpen && <ResultSoFar room={room} proposal={proposal} />}
        {tilesByParty(round.tiles).map(({ party, tiles }) => (
          <div key={party} className="round-party" data-party={party}>
            <h2 className="room-label">{text(isSide(party) ? `rollCall.section.${party}` : `term.party.${party}`)}</h2>
            <div className="round-tiles">
              {tiles.map((tile) => (
                <RoundTile
                  key={tile.seat}
                  room={room}
                  tile={tile}
                  voices={voicesOf.get(tile.seat) ?? []}
                  focused={voice?.key ?? null}
                  focus={round.focus}
                />
              ))}
            </div>
          </div>
        ))}
        <AdviceList room={room} proposal={proposal} isOpen={round.isOpen} />
        <Asked room={room} round={round} />
      </div>
      <RoundSide room={room} proposal={proposal} isOpen={round.isOpen} back={back} side={side} />
    </section>
  );
}

/** The one who is asked: five answers, or the words that belong to one of them. */
function Asked({ room, round }: { room: Room; round: Round }) {
  const { voice, asking } = round;
  if (!round.isOpen || voice === null) return null;
  return (
    <div className="round-answer">
      {asking === null ? (
        <AnswerButtons
          voice={voice}
          room={room}
          choose={round.choose}
          canSplit={round.canSplit}
          split={round.toggleSplit}
        />
      ) : (
        <WordsForm
          key={`${voice.key} ${asking}`}
          room={room}
          voice={voice}
          position={asking}
          save={(words, reservation) => void round.answer(asking, words, reservation)}
          cancel={() => round.ask(null)}
        />
      )}
    </div>
  );
}

type SideProps = Props & { isOpen: boolean; side: RefObject<HTMLElement | null> };

/** The wording that is tested, what was declared or can be, and the way back. */
function RoundSide({ room, proposal, isOpen, back, side }: SideProps) {
  const text = useText();
  const board = boardOfRound(room.state, proposal);
  const last = wording(proposal);
  return (
    <aside className="round-side" ref={side} tabIndex={-1}>
      <h2 className="room-label">
        {text('consensus.proposal')} <span className="version-mark">v{last.version}</span>
      </h2>
      <p className="proposal-text" tabIndex={0}>
        {last.text}
      </p>
      {last.decision && <DecisionMade room={room} proposal={proposal} decision={last.decision} />}
      <AfterDisagreement room={room} proposal={proposal} />
      <LedgerPanel room={room} proposal={proposal} />
      {isOpen && (
        <details className="round-map" open>
          <summary className="room-label">{text('board.title')}</summary>
          <BoardLine state={room.state} board={board} />
          <Board board={board} by="party" />
        </details>
      )}
      {isOpen && <DeclareForm room={room} proposal={proposal} />}
      <button type="button" className="quiet-button" onClick={back}>
        {text('consensus.backToList')} <KeyMark keyboard="Escape" />
      </button>
    </aside>
  );
}

function useRoundKeys(round: Round, back: () => void): void {
  const text = useText();
  const off = !round.isOpen || round.voice === null;
  useKeys([
    ...POSITION_KEYS.map(({ key, position }) => ({
      key: key.toLowerCase(),
      label: text(`consensus.position.${position}`),
      run: () => round.choose(position),
      off,
      quiet: true,
    })),
    {
      key: 'h',
      label: text('consensus.eachKommune'),
      run: round.toggleSplit,
      off: off || !round.canSplit,
      quiet: true,
    },
    { key: 'Escape', label: text('consensus.backToList'), run: back, quiet: true },
  ]);
}

/** Arrows walk through the voices in their order. */
function walk(event: KeyboardEvent, { voices, voice, focus }: Round): void {
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
  const backward = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  if (!forward && !backward) return;
  event.preventDefault();
  const at = voices.findIndex((each) => each.key === voice?.key);
  const next = voices[at + (forward ? 1 : -1)];
  if (next) focus(next.key);
}
