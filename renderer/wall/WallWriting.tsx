/** A wording while it is written, whole, with what it changes: the room reads along (K10). */
import { useWordingChanges } from '../consensus/useWordingChanges.ts';
import { WordingChanges } from '../consensus/WordingChanges.tsx';
import type { Speech } from '../../domain/meeting/speaking-state.ts';
import { personName } from '../room/people.ts';
import { useClockFigures } from '../speaking/useClockFigures.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Paged } from './Paged.tsx';
import type { Wall } from './useWall.ts';
import type { WallView } from './wall-view.ts';

type View = Extract<WallView, { kind: 'writing' }>;

export function WallWriting({ wall, view: { draft, speech } }: { wall: Wall; view: View }) {
  const text = useText();
  const changes = useWordingChanges(draft.base, draft.text);
  return (
    <div className="wall-proposal">
      <p className="wall-asks">
        <strong>{text(`wording.writing.${draft.subject.writes}`)}</strong>
      </p>
      <Paged className="wall-text" label={text('consensus.proposal')} measureAgain={draft.text}>
        <WordingChanges changes={changes} />
      </Paged>
      {speech && <SpeakerLine wall={wall} speech={speech} />}
    </div>
  );
}

/** Whoever speaks meanwhile still sees the clock. */
function SpeakerLine({ wall, speech }: { wall: Wall; speech: Speech }) {
  const format = useFormat();
  const figures = useClockFigures(wall, speech, !wall.isHeld);
  return (
    <p className="wall-speaking" role="timer">
      <span>{personName(wall.state, speech.person)}</span>
      <span className="figures">
        {format.clock(figures.spokenMs)} / {format.clock(figures.limitMs)}
      </span>
    </p>
  );
}
