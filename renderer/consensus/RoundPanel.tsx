/**
 * The round: all deciding seats as tiles by party, the focus walking from one to the next, a letter an answer (K3, K13).
 * The sentence of the result writes itself above, and the button to declare says exactly what it will declare.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PositionKind } from '../../domain/meeting/consensus-types.ts';
import { wording } from '../../domain/meeting/consensus.ts';
import { isSide } from '../../domain/meeting/roster.ts';
import type { Proposal } from '../../domain/meeting/state.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { AdviceList } from './AdviceList.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { DecisionMade } from './DecisionMade.tsx';
import { DeclareForm } from './DeclareForm.tsx';
import { ResultSoFar } from './ResultSoFar.tsx';
import {
  asksForWords,
  nextVoice,
  POSITION_KEYS,
  roundTiles,
  tilesByParty,
  voicesOf,
  type Voice,
} from './round-tiles.ts';
import { RoundTile } from './RoundTile.tsx';
import { WordsForm } from './WordsForm.tsx';

type Props = { room: Room; proposal: Proposal; back: () => void };

export function RoundPanel({ room, proposal, back }: Props) {
  const text = useText();
  const board = useRef<HTMLDivElement>(null);
  const [split, setSplit] = useState<ReadonlySet<string>>(new Set());
  const tiles = roundTiles(room.state, proposal);
  const voices = voicesOf(tiles, split);
  const [focused, setFocused] = useState<string | null>(() => nextVoice(voices, null) ?? voices[0]?.key ?? null);
  const [asking, setAsking] = useState<PositionKind | null>(null);
  const voice = voices.find((each) => each.key === focused) ?? voices[0] ?? null;
  const last = wording(proposal);
  const isOpen = last.test === 'round' && last.decision === null;

  useEffect(() => {
    if (asking === null) board.current?.querySelector<HTMLElement>('[data-voice][tabindex="0"]')?.focus();
  }, [voice?.key, asking]);

  const answer = async (position: PositionKind, words?: string): Promise<void> => {
    if (voice === null) return;
    const given = words?.trim() ? { words: words.trim() } : {};
    const { seat, organisations } = voice;
    const { version } = last;
    // The focus walks on at once, so that the next answer is never taken for the same seat's; a refusal brings it back.
    const rest = voices.map((each) => (each.key === voice.key ? { ...each, isAnswered: true } : each));
    setAsking(null);
    setFocused(nextVoice(rest, voice.key) ?? voice.key);
    const done = await room.send({
      kind: 'take-position',
      proposal: proposal.proposal,
      seat,
      organisations,
      position,
      version,
      ...given,
    });
    if (!isDone(done)) setFocused(voice.key);
  };
  const choose = (position: PositionKind): void => {
    if (asksForWords(position)) setAsking(position);
    else void answer(position);
  };
  const toggleSplit = (): void => {
    const tile = tiles.find((each) => each.seat === voice?.seat);
    if (!tile || tile.answers.length < 2) return;
    const isNow = split.has(tile.seat);
    setSplit(new Set(isNow ? [...split].filter((each) => each !== tile.seat) : [...split, tile.seat]));
    setFocused(isNow ? tile.seat : `${tile.seat} ${tile.answers[0]?.organisation ?? ''}`);
  };
  const canSplit = (tiles.find((each) => each.seat === voice?.seat)?.answers.length ?? 0) > 1;
  useKeys([
    ...POSITION_KEYS.map(({ key, position }) => ({
      key: key.toLowerCase(),
      label: text(`consensus.position.${position}`),
      run: () => choose(position),
      off: !isOpen || voice === null,
      quiet: true,
    })),
    { key: 'h', label: text('consensus.eachKommune'), run: toggleSplit, off: !isOpen || !canSplit, quiet: true },
    { key: 'Escape', label: text('consensus.backToList'), run: back, quiet: true },
  ]);

  return (
    <section className="round" aria-label={text('consensus.round')} data-region>
      <div className="round-board" ref={board} onKeyDown={(event) => walk(event, voices, voice, setFocused)}>
        <ResultSoFar room={room} proposal={proposal} />
        {tilesByParty(tiles).map((group) => (
          <div key={group.party} className="round-party" data-party={group.party}>
            <h2 className="room-label">
              {text(isSide(group.party) ? `rollCall.section.${group.party}` : `term.party.${group.party}`)}
            </h2>
            <div className="round-tiles">
              {group.tiles.map((tile) => (
                <RoundTile
                  key={tile.seat}
                  room={room}
                  tile={tile}
                  voices={voices.filter((each) => each.seat === tile.seat)}
                  focused={voice?.key ?? null}
                  focus={setFocused}
                />
              ))}
            </div>
          </div>
        ))}
        <AdviceList room={room} proposal={proposal} isOpen={isOpen} />
        {isOpen && voice !== null && (
          <div className="round-answer">
            {asking === null ? (
              <AnswerButtons voice={voice} room={room} choose={choose} canSplit={canSplit} split={toggleSplit} />
            ) : (
              <WordsForm
                key={`${voice.key} ${asking}`}
                room={room}
                voice={voice}
                position={asking}
                save={(words) => void answer(asking, words)}
                cancel={() => setAsking(null)}
              />
            )}
          </div>
        )}
      </div>
      <aside className="round-side">
        <h2 className="room-label">
          {text('consensus.proposal')} <span className="version-mark">v{last.version}</span>
        </h2>
        <p className="proposal-text" tabIndex={0}>
          {last.text}
        </p>
        {last.decision && <DecisionMade room={room} decision={last.decision} />}
        {isOpen && <DeclareForm room={room} proposal={proposal} />}
        <button type="button" className="quiet-button" onClick={back}>
          {text('consensus.backToList')} <kbd>Esc</kbd>
        </button>
      </aside>
    </section>
  );
}

/** Arrows walk through the voices in their order. */
function walk(event: KeyboardEvent, voices: readonly Voice[], from: Voice | null, focus: (key: string) => void): void {
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
  const backward = event.key === 'ArrowLeft' || event.key === 'ArrowUp';
  if (!forward && !backward) return;
  event.preventDefault();
  const at = voices.findIndex((each) => each.key === from?.key);
  const next = voices[at + (forward ? 1 : -1)];
  if (next) focus(next.key);
}
