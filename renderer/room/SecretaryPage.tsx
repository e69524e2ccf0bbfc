/**
 * The secretary's page: left the minutes being written, facts as quiet blocks that cannot be mistyped; right the running
 * log of the case, who speaks and who is next, and the door. Nothing that happens in the room takes the caret (M1, M3).
 */
import { useMemo, useRef, useState } from 'react';
import { currentSpeech, speakingOf } from '../../domain/meeting/speaking-state.ts';
import { queue } from '../../domain/meeting/speaking.ts';
import { DoorField } from '../attendance/DoorField.tsx';
import { ProposalPanel } from '../consensus/ProposalPanel.tsx';
import { StatementsButton } from '../consensus/StatementsButton.tsx';
import { InputsPanel } from '../dialogue/InputsPanel.tsx';
import { isTalk } from '../dialogue/said.ts';
import { SpeechesDialog } from '../speaking/SpeechesDialog.tsx';
import { SpeechClock } from '../speaking/SpeechClock.tsx';
import { useText } from '../text/useText.ts';
import { KeyMark } from '../ui/KeyMark.tsx';
import { useKeys } from '../ui/keys.ts';
import { ElectionButton } from '../voting/ElectionButton.tsx';
import { itemName } from './agenda-time.ts';
import { insertWords } from './insert-words.ts';
import { itemSheets } from './item-sheet.ts';
import { ItemText } from './ItemText.tsx';
import { personName, whoIs } from './people.ts';
import { RoomHead } from './RoomHead.tsx';
import '../consensus/consensus.css';
import '../consensus/wording.css';
import '../speaking/speaking.css';
import './room.css';
import { RunningLog } from './RunningLog.tsx';
import { useRoom, type Room } from './useRoom.ts';
import { useSteadyCaret } from './useSteadyCaret.ts';

export function SecretaryPage({ meeting }: { meeting: string }) {
  const room = useRoom(meeting);
  return room && <SecretaryRoom room={room} />;
}

function SecretaryRoom({ room }: { room: Room }) {
  const text = useText();
  const document_ = useRef<HTMLDivElement>(null);
  const { state } = room;
  const sheets = useMemo(() => itemSheets(state), [state]);
  const [writing, setWriting] = useState<string | null>(state.current);
  const shown = writing ?? state.current ?? state.taken.at(-1) ?? null;
  const shownItem = shown === null ? undefined : state.items[shown];
  useSteadyCaret(document_);
  const fieldOf = (item: string): HTMLTextAreaElement | null =>
    document_.current?.querySelector(`[data-place="${CSS.escape(item)}"] textarea`) ?? null;
  const goTo = (item: string | null): void => {
    const field = fieldOf(item ?? '');
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  };
  const [showsSpeeches, setShowsSpeeches] = useState(false);
  const insert = (words: string): void => {
    const field = shown === null ? null : fieldOf(shown);
    if (field) insertWords(field, words);
  };
  useKeys([
    { key: 'i', label: text('speaking.speeches'), run: () => setShowsSpeeches(true), off: shown === null },
    { key: 'w', label: text('room.writeCurrent'), run: () => goTo(state.current ?? shown) },
  ]);
  return (
    <div className="room">
      <RoomHead room={room} />
      <div className="room-columns secretary">
        <div className="secretary-document" ref={document_} data-region>
          {sheets.map((sheet, index) => (
            <ItemText
              key={sheet.item}
              room={room}
              sheet={sheet}
              onWriting={() => setWriting(sheet.item)}
              goOn={() => goTo(sheets[index + 1]?.item ?? sheet.item)}
              startsHere={sheet.item === (state.current ?? sheets[0]?.item)}
            />
          ))}
        </div>
        <aside className="secretary-side" data-region>
          <NowSpeaking room={room} />
          <DoorField room={room} />
          {shownItem && isTalk(state, shownItem) && shownItem.takenUpAt !== undefined && (
            <InputsPanel key={shownItem.item} room={room} item={shownItem} />
          )}
          {shownItem?.itemKind === 'decision' && shownItem.takenUpAt !== undefined && (
            <ProposalPanel key={`wording ${shownItem.item}`} room={room} item={shownItem.item} />
          )}
          {shownItem?.takenUpAt !== undefined && (
            <div className="room-extras">
              <StatementsButton key={shownItem.item} room={room} item={shownItem} />
              <ElectionButton key={`election ${shownItem.item}`} room={room} item={shownItem} />
            </div>
          )}
          <h2 className="room-label">
            {text('room.log')}
            {shownItem && <span className="room-count">{shownItem.number ?? itemName(shownItem)}</span>}
            {shownItem && (
              <button type="button" className="quiet-button" onClick={() => setShowsSpeeches(true)}>
                {text('speaking.speeches')} <KeyMark keyboard="i" />
              </button>
            )}
          </h2>
          {shown !== null && (
            <RunningLog room={room} item={shown} {...(state.minutes.approved === null ? { insert } : {})} />
          )}
        </aside>
      </div>
      {showsSpeeches && shown !== null && (
        <SpeechesDialog room={room} item={shown} onClose={() => setShowsSpeeches(false)} />
      )}
    </div>
  );
}

/** The same queue as the chair sees: who speaks, for how long, and the next three. */
function NowSpeaking({ room }: { room: Room }) {
  const text = useText();
  const speech = currentSpeech(room.state);
  const waiting = queue(speakingOf(room.state, room.state.current));
  return (
    <section className="now-speaking" aria-label={text('speaking.floor')}>
      <h2 className="room-label">{text('speaking.floor')}</h2>
      {speech ? (
        <div className="floor-line">
          <span>
            <strong>{personName(room.state, speech.person)}</strong>{' '}
            <span className="who-from">{whoIs(room.state, speech.person, speech.seat).organisation}</span>
          </span>
          <SpeechClock room={room} speech={speech} small />
        </div>
      ) : (
        <p className="hint">{text('speaking.nobodySpeaks')}</p>
      )}
      {waiting.length > 0 && (
        <ol className="next-three">
          {waiting.slice(0, 3).map((each) => (
            <li key={each.request}>
              {personName(room.state, each.person)}
              {each.speech !== 'innlegg' && <span className="kind-mark">{text(`speaking.kind.${each.speech}`)}</span>}
            </li>
          ))}
          {waiting.length > 3 && <li className="hint">{text('room.morePeople', { count: waiting.length - 3 })}</li>}
        </ol>
      )}
    </section>
  );
}
