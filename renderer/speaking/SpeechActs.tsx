/** What the chair does with the speech that runs beside ending it: more time, times of the case, earlier speeches (S4, S8, S10). */
import { useState } from 'react';
import type { Speech } from '../../domain/meeting/speaking-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { MoreMenu } from '../room/MoreMenu.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { SpeechesDialog } from './SpeechesDialog.tsx';
import { TimesDialog } from './TimesDialog.tsx';

/** One minute is what people ask for; the menu has the rest. */
const MINUTE = 60;
const OTHER_SECONDS = [30, 120, -60] as const;

export function SpeechActs({ room, speech }: { room: Room; speech: Speech | null }) {
  const text = useText();
  const [shown, setShown] = useState<'times' | 'speeches' | null>(null);
  const item = room.state.current;
  const extend = (bySeconds: number): void =>
    void room.send({ kind: 'extend-speech', bySeconds }, { speech: speech?.request ?? null });
  const why = room.why({ kind: 'extend-speech', bySeconds: MINUTE });
  useKeys([
    { key: 'u', label: text('speaking.oneMinuteMore'), run: () => extend(MINUTE), off: why !== null },
    { key: 'i', label: text('speaking.speeches'), run: () => setShown('speeches'), off: item === null },
  ]);
  return (
    <>
      <MoreMenu label={text('speaking.moreOfSpeech')}>
        {speech !== null && (
          <>
            <ActButton
              variant="tertiary"
              run={() => extend(MINUTE)}
              meeting={room.meeting}
              why={why}
              keyboard="u"
              act="extend-speech"
            >
              {text('speaking.oneMinuteMore')}
            </ActButton>
            {OTHER_SECONDS.map((seconds) => (
              <ActButton
                key={seconds}
                variant="tertiary"
                run={() => extend(seconds)}
                meeting={room.meeting}
                why={room.why({ kind: 'extend-speech', bySeconds: seconds })}
                act={`extend-${seconds}`}
              >
                {text(seconds < 0 ? 'speaking.secondsLess' : 'speaking.secondsMore', { seconds: Math.abs(seconds) })}
              </ActButton>
            ))}
          </>
        )}
        <ActButton
          variant="tertiary"
          run={() => setShown('speeches')}
          meeting={room.meeting}
          keyboard="i"
          act="show-speeches"
        >
          {text('speaking.speeches')}
        </ActButton>
        <ActButton variant="tertiary" run={() => setShown('times')} meeting={room.meeting} act="show-times">
          {text('speaking.times')}
        </ActButton>
      </MoreMenu>
      {shown === 'times' && item !== null && <TimesDialog room={room} item={item} onClose={() => setShown(null)} />}
      {shown === 'speeches' && item !== null && (
        <SpeechesDialog room={room} item={item} onClose={() => setShown(null)} />
      )}
    </>
  );
}
