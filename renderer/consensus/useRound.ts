/** The round as it is taken: who is asked now, what has been answered, and the walk to the next (K3, K13). */
import { useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import type { PositionKind } from '../../domain/meeting/consensus-types.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { asksForWords, nextVoice, roundTiles, voicesOf, type Tile, type Voice } from './round-tiles.ts';

export type Round = {
  tiles: readonly Tile[];
  voices: readonly Voice[];
  /** The voice that is asked now; null when nobody who decides is here. */
  voice: Voice | null;
  /** Whether answers are taken. */
  isOpen: boolean;
  /** The answer whose words are being written. */
  asking: PositionKind | null;
  ask: (position: PositionKind | null) => void;
  focus: (key: string) => void;
  /** Takes an answer, or asks for the words that belong to it. */
  choose: (position: PositionKind) => void;
  answer: (position: PositionKind, words?: string, reservation?: boolean) => Promise<void>;
  canSplit: boolean;
  /** Asks the seat's organisations one by one, or all at once again. */
  toggleSplit: () => void;
};

export function useRound(room: Room, proposal: Proposal): Round {
  const [split, setSplit] = useState<ReadonlySet<string>>(new Set());
  const tiles = roundTiles(room.state, proposal);
  const voices = voicesOf(tiles, split);
  const [focused, focus] = useState<string | null>(() => nextVoice(voices, null) ?? voices[0]?.key ?? null);
  const [asked, setAsked] = useState<{ of: string; position: PositionKind } | null>(null);
  // Who was asked may leave the room: then the next is asked, and nobody who has answered already answers again by that.
  const askedKey = voices.some((each) => each.key === focused) ? focused : nextVoice(voices, null);
  const voice = voices.find((each) => each.key === askedKey) ?? voices[0] ?? null;
  if (askedKey !== focused) focus(askedKey); // who comes back is not asked at once, under the hands of whoever types
  // Words that were being written for one seat are never kept for another.
  const asking = asked !== null && asked.of === voice?.key ? asked.position : null;
  if (asked !== null && asking === null) setAsked(null);
  const ask = (position: PositionKind | null): void =>
    setAsked(position === null || voice === null ? null : { of: voice.key, position });
  const tile = tiles.find((each) => each.seat === voice?.seat);
  const last = wording(proposal);

  const answer = async (position: PositionKind, words?: string, reservation = false): Promise<void> => {
    if (voice === null) return;
    const { seat, organisations, key } = voice;
    // The focus walks on at once, so that the next answer is never taken for the same seat's; a refusal brings it back.
    ask(null);
    focus(afterAnswer(voices, key));
    const said = words?.trim() ?? '';
    const given = {
      seat,
      organisations,
      position,
      version: last.version,
      ...(said === '' ? {} : { words: said }),
      ...(reservation ? { reservation } : {}),
    };
    const done = await room.send({ kind: 'take-position', proposal: proposal.proposal, ...given });
    if (!isDone(done)) focus(key);
  };
  const toggleSplit = (): void => {
    if (!tile || tile.answers.length < 2) return;
    const isNow = split.has(tile.seat);
    setSplit(new Set(isNow ? [...split].filter((each) => each !== tile.seat) : [...split, tile.seat]));
    focus(isNow ? tile.seat : `${tile.seat} ${tile.answers[0]?.organisation ?? ''}`);
  };
  return {
    tiles,
    voices,
    voice,
    isOpen: last.test === 'round' && last.decision === null,
    asking,
    ask,
    focus,
    choose: (position) => (asksForWords(position) ? ask(position) : void answer(position)),
    answer,
    canSplit: (tile?.answers.length ?? 0) > 1,
    toggleSplit,
  };
}

/** Where the round goes on when a voice has answered; it stays when it was the last. */
function afterAnswer(voices: readonly Voice[], answered: string): string {
  const rest = voices.map((each) => (each.key === answered ? { ...each, isAnswered: true } : each));
  return nextVoice(rest, answered) ?? answered;
}
