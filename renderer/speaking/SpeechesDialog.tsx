/**
 * The speeches of a case as they were given: who, when, for how long, and what has been corrected or was left running.
 * None is ever deleted; a wrong time or person is corrected, with the reason (S10, S12).
 */
import { useState } from 'react';
import { speakingOf, type Speech } from '../../domain/meeting/speaking-state.ts';
import { itemName } from '../room/agenda-time.ts';
import { personName, whoIs } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { CorrectSpeech } from './CorrectSpeech.tsx';

export function SpeechesDialog({ room, item, onClose }: { room: Room; item: string; onClose: () => void }) {
  const text = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const { speeches } = speakingOf(room.state, item);
  const shown = room.state.items[item];
  const speech = speeches.find((each) => each.request === chosen);
  return (
    <Dialog title={text('speaking.speechesOf', { item: shown ? itemName(shown) : '' })} onClose={onClose} wide>
      {speech ? (
        <CorrectSpeech room={room} speech={speech} onDone={() => setChosen(null)} />
      ) : speeches.length === 0 ? (
        <p className="hint">{text('speaking.noSpeeches')}</p>
      ) : (
        <ol className="speeches">
          {speeches.map((each) => (
            <SpeechRow key={each.request} room={room} speech={each} correct={() => setChosen(each.request)} />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function SpeechRow({ room, speech, correct }: { room: Room; speech: Speech; correct: () => void }) {
  const text = useText();
  const format = useFormat();
  const who = whoIs(room.state, speech.person, speech.seat);
  const { original, corrections, leftRunning, limitMs, clock } = speech;
  const reason = corrections?.at(-1)?.reason;
  const overMs = speech.endedAt ? Math.max(0, clock.countedMs - limitMs) : 0;
  return (
    <li data-speech={speech.request}>
      <time className="figures" dateTime={speech.begunAt.at}>
        {format.time(speech.begunAt.at)}
      </time>
      <span>
        <strong>{who.name}</strong> <span className="who-from">{who.organisation}</span>
        {speech.speech !== 'innlegg' && <span className="kind-mark">{text(`speaking.kind.${speech.speech}`)}</span>}
        {leftRunning && <span className="kind-mark">{text('speaking.leftRunning')}</span>}
        {original && (
          <span className="speech-corrected">
            {text('speaking.correctedFrom', {
              name: personName(room.state, original.person),
              time: format.clock(original.countedMs),
              reason: reason ?? '',
            })}
          </span>
        )}
      </span>
      <span className="figures">
        {speech.endedAt ? format.clock(clock.countedMs) : text('speaking.running')}
        {overMs >= 1000 && ` (${text('speaking.over', { time: format.clock(overMs) })})`}
      </span>
      <button type="button" className="quiet-button" onClick={correct}>
        {text('speaking.correct')}
      </button>
    </li>
  );
}
