/**
 * The chair's page: agenda, who speaks and who is next, proposal and result, all at one glance and without scrolling.
 * The caret stands in "Be om ordet" by itself, so that Enter is always the next thing to do.
 */
import { useEffect, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { isUnderTest } from '../../domain/meeting/consensus.ts';
import { proposalsOf, wording } from '../../domain/meeting/wordings.ts';
import { currentSpeech } from '../../domain/meeting/speaking-state.ts';
import { ProposalPanel } from '../consensus/ProposalPanel.tsx';
import { RoundPanel } from '../consensus/RoundPanel.tsx';
import { StatementsButton } from '../consensus/StatementsButton.tsx';
import { GuideStrip } from '../guide/GuideStrip.tsx';
import { InputsPanel } from '../dialogue/InputsPanel.tsx';
import { isTalk } from '../dialogue/said.ts';
import { AskField } from '../speaking/AskField.tsx';
import { BalanceBars } from '../speaking/BalanceBars.tsx';
import { Floor } from '../speaking/Floor.tsx';
import { LineControl } from '../speaking/LineControl.tsx';
import { SpeechClock } from '../speaking/SpeechClock.tsx';
import { WaitingList } from '../speaking/WaitingList.tsx';
import { useText } from '../text/useText.ts';
import { isTextField } from '../ui/keys.ts';
import { focusRegion } from '../ui/regions.ts';
import { ElectionButton } from '../voting/ElectionButton.tsx';
import { AgendaList } from './AgendaList.tsx';
import { BetweenItems } from './BetweenItems.tsx';
import { ConcludeDialog } from './ConcludeDialog.tsx';
import { ItemPapers } from './ItemPapers.tsx';
import { personName } from './people.ts';
import { RoomHead } from './RoomHead.tsx';
import '../consensus/consensus.css';
import '../consensus/wording.css';
import '../speaking/speaking.css';
import './room.css';
import { useRoom, type Room } from './useRoom.ts';

export function ChairPage({ meeting }: { meeting: string }) {
  const room = useRoom(meeting);
  return room && <ChairRoom room={room} />;
}

function ChairRoom({ room }: { room: Room }) {
  const field = useRef<HTMLInputElement>(null);
  const [concluding, setConcluding] = useState(false);
  const conclude = (): void => setConcluding(true);
  const [round, setRound] = useState<string | null>(null);
  const { state } = room;
  const item = state.current === null ? undefined : state.items[state.current];
  const shown = round === null ? undefined : state.proposals[round];
  const inRound = shown && item && shown.item === item.item && wording(shown).test === 'round' ? shown : null;
  useCaretAtHome(field, state.current, inRound !== null, state.phase);
  useRoundFallsAway(inRound !== null, round !== null && shown?.item === state.current, () => setRound(null));
  const showRound = (): void => {
    const open = item && proposalsOf(state, item.item).find(isUnderTest);
    setRound(open?.proposal ?? (item ? (proposalsOf(state, item.item).at(-1)?.proposal ?? null) : null));
  };
  return (
    <div className="room" onClick={(event) => caretHome(event, field)}>
      <div>
        <RoomHead room={room} />
        <GuideStrip room={room} />
      </div>
      <div className="room-columns" data-round={inRound !== null}>
        <AgendaList room={room} conclude={conclude} />
        {inRound ? (
          <div className="room-round">
            <FloorLine room={room} />
            <RoundPanel room={room} proposal={inRound} back={() => setRound(null)} />
          </div>
        ) : (
          <>
            <div className="room-middle">
              {item && state.phase === 'open' ? (
                <>
                  <Floor room={room} conclude={conclude} />
                  <WaitingList room={room} />
                  <div className="ask-line">
                    <AskField room={room} field={field} conclude={conclude} />
                    <LineControl room={room} />
                  </div>
                </>
              ) : (
                <BetweenItems room={room} />
              )}
            </div>
            <div className="room-right">
              {item && (
                <>
                  {(item.itemKind === 'decision' || proposalsOf(state, item.item).length > 0) && (
                    <ProposalPanel key={item.item} room={room} item={item.item} showRound={showRound} />
                  )}
                  {item.itemKind !== 'decision' && <ItemPapers item={item} />}
                  {isTalk(state, item) && <InputsPanel key={`said ${item.item}`} room={room} item={item} />}
                </>
              )}
              {item && (
                <div className="room-extras">
                  {item.itemKind === 'decision' && <StatementsButton key={`s ${item.item}`} room={room} item={item} />}
                  <ElectionButton key={`e ${item.item}`} room={room} item={item} />
                </div>
              )}
              <BalanceBars room={room} />
            </div>
          </>
        )}
      </div>
      {concluding && item && <ConcludeDialog room={room} item={item} onClose={() => setConcluding(false)} />}
    </div>
  );
}

/** Who speaks, in one line, while the round has the room. */
function FloorLine({ room }: { room: Room }) {
  const text = useText();
  const speech = currentSpeech(room.state);
  return (
    <div className="floor-line">
      <span className="room-label">{text('speaking.floor')}</span>
      {speech ? (
        <>
          <strong>{personName(room.state, speech.person)}</strong>
          <SpeechClock room={room} speech={speech} small />
        </>
      ) : (
        <span>{text('speaking.nobodySpeaks')}</span>
      )}
    </div>
  );
}

/** The caret comes home when a case is taken up, after a round, and after a break. */
function useCaretAtHome(
  field: RefObject<HTMLInputElement | null>,
  current: string | null,
  inRound: boolean,
  phase: string,
): void {
  useEffect(() => {
    if (!inRound) field.current?.focus();
  }, [field, current, inRound, phase]);
}

/**
 * A wording changed under test ends the round while somebody answers in it (K10). The focus then goes to what tells of it
 * and not to the caret's home, where the Enter of a half-written answer would end the case.
 */
function useRoundFallsAway(inRound: boolean, isWanted: boolean, leave: () => void): void {
  const wasIn = useRef(false);
  useEffect(() => {
    const fellAway = wasIn.current && !inRound && isWanted;
    wasIn.current = inRound;
    if (!fellAway) return;
    leave();
    const told = document.querySelector<HTMLElement>('.room-proposal');
    if (told) focusRegion(told);
  }, [inRound, isWanted, leave]);
}

/** A click on a button gives the caret back, so that the next Enter is not a second click of it. */
function caretHome(event: MouseEvent, field: RefObject<HTMLInputElement | null>): void {
  const isMouse = event.detail > 0;
  if (!isMouse || document.querySelector('dialog:modal') || isTextField(document.activeElement)) return;
  const button = (event.target as Element).closest('button');
  if (button && button.getAttribute('aria-expanded') === null) field.current?.focus();
}
