/** Who has the word, for how long, and the one thing to do next. */
import { currentSpeech, speakingOf, type Speech } from '../../domain/meeting/speaking-state.ts';
import { queue } from '../../domain/meeting/speaking.ts';
import { unended } from '../../domain/meeting/speaking-floor.ts';
import { ActButton } from '../room/ActButton.tsx';
import { personName, whoIs } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText, type Text } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { SpeechActs } from './SpeechActs.tsx';
import { SpeechClock } from './SpeechClock.tsx';
import { isTalkOver, useNext } from './useNext.ts';

export function Floor({ room, conclude }: { room: Room; conclude: () => void }) {
  const text = useText();
  const speech = currentSpeech(room.state);
  const [, interrupted] = unended(speakingOf(room.state, room.state.current));
  const giveNext = useNext(room);
  const runs = speech !== null && speech.clock.since !== null;
  const hasGap = speech?.clock.gap != null;
  const pause = (): void => void room.send({ kind: runs ? 'pause-clock' : 'resume-clock' });
  const end = (): void => void room.send({ kind: 'end-speech' }, { speech: speech?.request ?? null });
  const chargeGap = (): void => void room.send({ kind: 'resume-clock', chargeGap: true });
  const nobody = speech === null ? text('speaking.nobodySpeaks') : null;
  useKeys([
    { key: 'p', label: text(runs ? 'speaking.pauseClock' : 'speaking.resumeClock'), run: pause, off: speech === null },
    { key: 'l', label: text('speaking.endSpeech'), run: end, off: speech === null },
    { key: 'g', label: text('speaking.chargeGap'), run: chargeGap, off: !hasGap },
  ]);
  return (
    <section className="floor" aria-label={text('speaking.floor')} data-region>
      <div className="floor-head">
        <h2 className="room-label">{text('speaking.floor')}</h2>
        <SpeechActs room={room} speech={speech} />
      </div>
      {speech ? (
        <Speaker room={room} speech={speech} />
      ) : (
        <p className="floor-nobody">{text('speaking.nobodySpeaks')}</p>
      )}
      {interrupted && <Interrupted room={room} speech={interrupted} />}
      {hasGap && speech && <Gap room={room} speech={speech} charge={chargeGap} goOn={pause} />}
      <div className="floor-acts">
        {isTalkOver(room) ? (
          <ActButton variant="primary" run={conclude} meeting={room.meeting} keyboard="Enter" act="conclude-now">
            {text('room.conclude')}
          </ActButton>
        ) : (
          <ActButton
            variant="primary"
            run={giveNext}
            meeting={room.meeting}
            why={room.why({ kind: 'next-speaker' })}
            keyboard="Enter"
            act="next-speaker"
          >
            {nextWords(room, text)}
          </ActButton>
        )}
        <ActButton
          run={pause}
          meeting={room.meeting}
          why={nobody}
          keyboard="p"
          act={runs ? 'pause-clock' : 'resume-clock'}
        >
          {text(runs || speech === null ? 'speaking.pauseClock' : 'speaking.resumeClock')}
        </ActButton>
        <ActButton variant="tertiary" run={end} meeting={room.meeting} why={nobody} keyboard="l" act="end-speech">
          {text('speaking.endSpeech')}
        </ActButton>
      </div>
    </section>
  );
}

function Speaker({ room, speech }: { room: Room; speech: Speech }) {
  const text = useText();
  const who = whoIs(room.state, speech.person, speech.seat);
  return (
    <div className="floor-speaker" data-speech={speech.request}>
      <div className="floor-who">
        <p className="floor-name">{who.name}</p>
        <p className="floor-from">
          {[who.organisation, who.office].filter((each) => each !== '').join(' · ')}
          {speech.speech !== 'innlegg' && <span className="kind-mark">{text(`speaking.kind.${speech.speech}`)}</span>}
          {speech.givenByChair && <span className="kind-mark">{text('speaking.reason.givenByChair')}</span>}
        </p>
      </div>
      <SpeechClock room={room} speech={speech} />
    </div>
  );
}

/** What Neste does: back to the one who was interrupted, the first who waits, or the end of the speech (S2). */
function nextWords(room: Room, text: Text): string {
  const speaking = speakingOf(room.state, room.state.current);
  const [next] = queue(speaking);
  const [, interrupted] = unended(speaking);
  if (interrupted && next?.speech !== 'clarifyingQuestion')
    return text('speaking.backTo', { name: personName(room.state, interrupted.person) });
  return next ? text('speaking.nextIs', { name: personName(room.state, next.person) }) : text('speaking.endSpeech');
}

/** The speech that a question or forretningsorden has interrupted: it keeps its time, and goes on afterwards (S2). */
function Interrupted({ room, speech }: { room: Room; speech: Speech }) {
  const text = useText();
  return (
    <div className="floor-line floor-interrupted">
      <span>{text('speaking.interrupted', { name: personName(room.state, speech.person) })}</span>
      <SpeechClock room={room} speech={speech} small />
    </div>
  );
}

/** After a restart the clock stands where it was last known; the gap is shown, and one key charges it (S7). */
function Gap({ room, speech, charge, goOn }: { room: Room; speech: Speech; charge: () => void; goOn: () => void }) {
  const text = useText();
  const format = useFormat();
  const gap = speech.clock.gap;
  if (gap === null) return null;
  return (
    <Sentence tone="warning">
      <p>
        {text('speaking.gap', {
          time: format.clock(speech.clock.countedMs),
          at: format.time(gap.lastBeatAt, true),
          gap: format.clock(gap.gapMs),
        })}
      </p>
      <div className="actions">
        <ActButton run={goOn} meeting={room.meeting} keyboard="p" act="resume-clock">
          {text('speaking.goOn')}
        </ActButton>
        <ActButton run={charge} meeting={room.meeting} keyboard="g" act="charge-gap">
          {text('speaking.chargeGap')}
        </ActButton>
      </div>
    </Sentence>
  );
}
