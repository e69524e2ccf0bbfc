/**
 * The room screen: black or white, one thing at a time, readable from ten metres. It follows the meeting by itself, and
 * nothing in it can be clicked; the chair holds or darkens it from the chair's page.
 */
import { itemName } from '../room/agenda-time.ts';
import { useTick } from '../room/useTick.ts';
import { useStoreFacts, useWindowFacts } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { useRoomScreen } from './useRoomScreen.ts';
import { useWall, type Wall } from './useWall.ts';
import { useWrittenWordings } from './useWrittenWordings.ts';
import { WallElection } from '../voting/WallElection.tsx';
import { WallVote } from '../voting/WallVote.tsx';
import './wall.css';
import { makeWallBlack, useWallSettings } from './wall-settings.ts';
import { wallView, type WallView } from './wall-view.ts';
import { WallBreak, WallSign } from './WallSign.tsx';
import { WallProposal } from './WallProposal.tsx';
import { WallSpeech } from './WallSpeech.tsx';
import { WallWaits } from './WallWaits.tsx';
import { WallWriting } from './WallWriting.tsx';

/** A title of more letters takes two lines, in smaller letters. */
const LONG_TITLE = 55;

export function WallPage({ meeting }: { meeting: string }) {
  const text = useText();
  const { shows } = useRoomScreen(meeting);
  const wall = useWall(meeting, shows);
  const { black } = useWallSettings();
  const blank = shows.mode === 'blank';
  useKeys([{ key: 'm', label: text(black ? 'wall.white' : 'wall.black'), run: () => makeWallBlack(!black) }]);
  const written = useWrittenWordings(meeting, wall?.state ?? null);
  // A picture that is held still shows what was decided to be held, not what is typed meanwhile.
  const view = wall && wallView(wall.state, wall.isHeld ? {} : written);
  return (
    <main
      className="wall"
      data-color-scheme={black ? 'dark' : 'light'}
      data-blank={blank}
      data-kind={view?.kind ?? 'reading'}
      data-entry={wall?.state.entry ?? 0}
    >
      {blank || !wall || !view ? (
        <h1 className="visually-hidden">{text('wall.title')}</h1>
      ) : (
        <>
          <WallHead wall={wall} view={view} />
          <WallMiddle wall={wall} view={view} />
          <WallWaits wall={wall} view={view} />
        </>
      )}
    </main>
  );
}

/** Body and time, and the case by number and title; behind closed doors the title stays inside (N6). */
function WallHead({ wall, view }: { wall: Wall; view: WallView }) {
  const text = useText();
  const { state } = wall;
  const bodies = state.roster.bodies.map((each) => each.name).join(', ');
  const item = 'item' in view ? view.item : null;
  return (
    <header className="wall-head">
      <p className="wall-body">
        <WallMark />
        <span>{state.title ?? (bodies === '' ? text('wall.title') : bodies)}</span>
        <WallClock wall={wall} />
      </p>
      {item === null ? (
        <h1 className="visually-hidden">{text('wall.title')}</h1>
      ) : (
        <h1 className="wall-title" data-long={itemName(item).length > LONG_TITLE}>
          {itemName(item)}
        </h1>
      )}
    </header>
  );
}

/** What is no real meeting says so in the room as well. */
function WallMark() {
  const text = useText();
  const isRehearsal = useWindowFacts()?.rehearsal ?? false;
  const isTest = useStoreFacts()?.test ?? false;
  if (!isRehearsal && !isTest) return null;
  return <strong className="wall-mark">{text(isRehearsal ? 'wall.rehearsal' : 'frame.test')}</strong>;
}

function WallClock({ wall }: { wall: Wall }) {
  const text = useText();
  const format = useFormat();
  useTick(1000, !wall.isHeld);
  const time = format.time(wall.now().at);
  return <span className="wall-clock figures">{wall.isHeld ? text('wall.held', { time }) : time}</span>;
}

function WallMiddle({ wall, view }: { wall: Wall; view: WallView }) {
  const text = useText();
  const format = useFormat();
  switch (view.kind) {
    case 'not-open':
      return (
        <WallSign words={text(view.isCalled ? 'wall.beginsSoon' : 'wall.notCalled')}>
          {view.present > 0 && text('wall.present', { count: view.present })}
        </WallSign>
      );
    case 'break':
      return <WallBreak wall={wall} />;
    case 'closed-doors':
      return <WallSign words={text('wall.closedDoors')} />;
    case 'ended':
      return <WallSign words={text('wall.ended')}>{format.time(view.at)}</WallSign>;
    case 'between':
      return view.next ? (
        <WallSign words={itemName(view.next)} above={text('room.nextItem')} />
      ) : (
        <WallSign words={text('room.allDone')} />
      );
    case 'test':
    case 'decided':
      return <WallProposal wall={wall} view={view} />;
    case 'vote':
      return <WallVote wall={wall} proposal={view.proposal} vote={view.vote} />;
    case 'election':
      return <WallElection election={view.election} />;
    case 'writing':
      return <WallWriting wall={wall} view={view} />;
    case 'speech':
    case 'item':
      return <WallSpeech wall={wall} view={view} />;
  }
}
