/** One deciding seat: whom it speaks for, who sits there, and what was answered, by shape and word (K3, K13). */
import { memo } from 'react';
import { seatOf, seatsSpeakingFor } from '../../domain/meeting/roster.ts';
import type { Room } from '../room/useRoom.ts';
import { organisationName, personName } from '../room/people.ts';
import { useText } from '../text/useText.ts';
import { PositionMark } from './PositionMark.tsx';
import { SeatViews } from '../views/SeatViews.tsx';
import type { Tile, TileAnswer, Voice } from './round-tiles.ts';

type Props = {
  room: Room;
  tile: Tile;
  voices: readonly Voice[];
  focused: string | null;
  focus: (key: string) => void;
};

/** One answer draws one tile: with five hundred seats the others are left as they stand. */
export const RoundTile = memo(WholeTile, isSameTile);

function isSameTile(before: Props, after: Props): boolean {
  const own = ({ voices, focused }: Props): string | null =>
    voices.some((each) => each.key === focused) ? focused : null;
  const { person, isInhabil, authorised, standing, answers } = before.tile;
  const { tile } = after;
  return (
    before.room.state.roster === after.room.state.roster &&
    before.room.state.guests === after.room.state.guests &&
    before.room.state.views === after.room.state.views &&
    before.room.state.current === after.room.state.current &&
    before.focus === after.focus &&
    own(before) === own(after) &&
    before.voices.length === after.voices.length &&
    before.voices.every((each, at) => each.key === after.voices[at]?.key) &&
    person === tile.person &&
    isInhabil === tile.isInhabil &&
    authorised === tile.authorised &&
    standing === tile.standing &&
    answers.length === tile.answers.length &&
    answers.every((each, at) => each.position === tile.answers[at]?.position)
  );
}

function WholeTile({ room, tile, voices, focused, focus }: Props) {
  const text = useText();
  const whole = voices.length === 1 ? voices[0] : undefined;
  const names = tileNames(room, tile);
  const standing = tile.person === null ? 'away' : tile.standing;
  const content = (
    <>
      <span className="tile-head">
        <PositionMark standing={standing} />
        <span className="tile-position">{text(wordOf(tile))}</span>
      </span>
      <strong className="tile-organisation">{names.title}</strong>
      <span className="tile-person">{names.below}</span>
      {!tile.authorised && <span className="tile-authority">{text('term.authority.none')}</span>}
      {(whole || tile.person === null) && <Words answers={tile.answers} />}
      {whole && <SeatViews room={room} item={room.state.current ?? ''} organisations={whole.organisations} />}
    </>
  );
  if (whole)
    return (
      <button
        type="button"
        className="tile"
        data-voice={whole.key}
        data-standing={standing}
        data-focused={focused === whole.key}
        tabIndex={focused === whole.key ? 0 : -1}
        aria-current={focused === whole.key}
        onClick={() => focus(whole.key)}
        onFocus={() => focus(whole.key)}
      >
        {content}
      </button>
    );
  return (
    <div className="tile" data-standing={standing} data-away={tile.person === null}>
      {content}
      {voices.length > 1 && (
        <ul className="tile-voices">
          {voices.map((each, index) => (
            <li key={each.key}>
              <VoiceButton room={room} voice={each} answer={tile.answers[index]} focused={focused} focus={focus} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type VoiceProps = {
  room: Room;
  voice: Voice;
  answer: TileAnswer | undefined;
  focused: string | null;
  focus: (key: string) => void;
};

function VoiceButton({ room, voice, answer, focused, focus }: VoiceProps) {
  const text = useText();
  const standing = answer?.position?.position ?? 'unanswered';
  const [organisation = ''] = voice.organisations;
  return (
    <button
      type="button"
      className="tile-voice"
      data-voice={voice.key}
      data-standing={standing}
      data-focused={focused === voice.key}
      tabIndex={focused === voice.key ? 0 : -1}
      aria-current={focused === voice.key}
      onClick={() => focus(voice.key)}
      onFocus={() => focus(voice.key)}
    >
      <PositionMark standing={standing} size={14} />
      <span>{organisationName(room.state, organisation)}</span>
      <span className="tile-position">{text(`consensus.position.${standing}`)}</span>
      {answer && <Words answers={[answer]} />}
      <SeatViews room={room} item={room.state.current ?? ''} organisations={voice.organisations} />
    </button>
  );
}

/** Those it speaks for; where the side is one organisation with several seats, the person is what tells them apart. */
function tileNames(room: Room, tile: Tile): { title: string; below: string } {
  const seat = seatOf(room.state.roster, tile.seat);
  const holder = tile.person ?? seat?.holder ?? null;
  const person = holder === null ? (seat?.office ?? '') : personName(room.state, holder);
  const [only] = tile.answers;
  const shared = seatsSpeakingFor(room.state.roster, only?.organisation ?? '');
  return tile.answers.length === 1 && shared.length > 1
    ? { title: person, below: seat?.office ?? '' }
    : { title: tile.answers.map((each) => organisationName(room.state, each.organisation)).join(', '), below: person };
}

/** Words given with the answers, once each. */
function Words({ answers }: { answers: readonly TileAnswer[] }) {
  const words = new Set(answers.flatMap((each) => (each.position?.words ? [each.position.words] : [])));
  return [...words].map((each) => (
    <q key={each} className="tile-words">
      {each}
    </q>
  ));
}

/** The one word of a tile: the answer, or why nobody answers in the seat. */
function wordOf({ person, isInhabil, standing }: Tile) {
  if (person !== null) return `consensus.position.${standing}` as const;
  return isInhabil ? 'attendance.empty.inhabil' : 'consensus.seatEmpty';
}
