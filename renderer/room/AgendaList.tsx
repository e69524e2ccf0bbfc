/** The agenda beside the room: what is done and how it ended, what is open and for how long, what comes (N3, N4). */
import { useEffect, useRef } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { forecast, type Forecast, type ForecastItem } from '../../domain/meeting/forecast.ts';
import { inhabilIn } from '../habilitet/inhabil.ts';
import { useAverages } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { ActButton } from './ActButton.tsx';
import { agendaItems, itemName, minutesUsed, nextItem } from './agenda-time.ts';
import { MeetingLife } from './MeetingLife.tsx';
import { personName } from './people.ts';
import type { Room } from './useRoom.ts';
import { useTick } from './useTick.ts';

/** Minutes are shown; four times a minute is enough. */
const TICK_MS = 15_000;

export function AgendaList({ room, conclude }: { room: Room; conclude: () => void }) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  useTick(TICK_MS);
  const { state } = room;
  const at = room.now().at;
  const coming = forecast(state, room.now(), useAverages(state.bodies[0] ?? ''));
  const next = nextItem(state);
  const current = state.current === null ? undefined : state.items[state.current];
  const whyTake = next === null ? text('room.nothingLeft') : room.why({ kind: 'take-up-item', item: next.item });
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [state.current]);
  const take = (item: Item): void => void room.send({ kind: 'take-up-item', item: item.item });
  useKeys([
    { key: 't', label: text('room.takeUpNext'), run: () => next && take(next), off: next === null },
    { key: 'f', label: text('room.conclude'), run: conclude, off: current === undefined },
  ]);
  return (
    <section className="room-agenda" aria-label={text('room.agenda')} data-region>
      <h2 className="room-label">{text('room.agenda')}</h2>
      <ol className="room-agenda-list" ref={list} tabIndex={0} aria-label={text('room.agenda')}>
        {agendaItems(state).map((item) => (
          <AgendaRow
            key={item.item}
            room={room}
            item={item}
            at={at}
            expected={coming.items.find((each) => each.item === item.item)}
            take={take}
          />
        ))}
      </ol>
      {isOn(room) && <ExpectedEnd coming={coming} />}
      {current && (
        <ActButton run={conclude} meeting={room.meeting} keyboard="f" act="conclude-item">
          {text('room.conclude')}
        </ActButton>
      )}
      {!current && next && state.phase === 'open' && (
        <ActButton run={() => take(next)} meeting={room.meeting} why={whyTake} keyboard="t" act="take-up-next">
          {text('room.takeUpNext')}
        </ActButton>
      )}
      <MeetingLife room={room} />
    </section>
  );
}

/** Whether there is a meeting to tell the time of. */
function isOn({ state }: Room): boolean {
  return state.phase === 'open' || state.phase === 'paused';
}

/** When the meeting ends if it goes as planned from now, and by how much that is beyond its frame (N3). */
function ExpectedEnd({ coming }: { coming: Forecast }) {
  const text = useText();
  const format = useFormat();
  if (coming.items.length === 0) return null;
  const isOver = coming.overMinutes > 0;
  const time = format.time(coming.endsAt);
  return (
    <p className="room-agenda-end figures" data-over={isOver}>
      {isOver && <Icon name="warning" size={14} />}{' '}
      {isOver ? text('room.endsOver', { time, minutes: coming.overMinutes }) : text('room.endsAt', { time })}
    </p>
  );
}

type RowProps = { room: Room; item: Item; at: string; expected: ForecastItem | undefined; take: (item: Item) => void };

function AgendaRow({ room, item, at, expected, take }: RowProps) {
  const text = useText();
  const format = useFormat();
  const { current } = room.state;
  const isOpen = current === item.item;
  const inhabil = inhabilIn(room.state, item.item);
  const state = item.concludedAt ? 'done' : item.takenOff !== undefined ? 'off' : isOpen ? 'open' : 'waits';
  const isLate = isOn(room) && expected?.isReached === false && !isOpen;
  const isOver = state === 'done' || state === 'off';
  const words = note(item, state, at, text);
  const mayTake = state === 'waits' && current === null && room.state.phase === 'open';
  return (
    <li className="room-agenda-row" data-state={state} data-late={isLate} data-item={item.item} aria-current={isOpen}>
      {isOver ? <OverName item={item} note={words} /> : <ItemName item={item} />}
      {!isOver && (
        <span className="room-agenda-note">
          {words}
          {state === 'waits' && isOn(room) && expected && item.plannedMinutes !== undefined && !isLate && (
            <span className="figures"> · {text('room.expectedAt', { time: format.time(expected.startsAt) })}</span>
          )}
        </span>
      )}
      {inhabil.length > 0 && (
        <span className="room-agenda-inhabil">
          {text('habilitet.inItem', { names: inhabil.map((each) => personName(room.state, each)).join(', ') })}
        </span>
      )}
      {isLate && (
        <span className="room-agenda-late">
          <Icon name="warning" size={14} /> {text('room.outOfTime')}
        </span>
      )}
      {mayTake && (
        <button
          type="button"
          className="room-agenda-take"
          aria-label={text('room.takeUpItem', { item: itemName(item) })}
          onClick={() => take(item)}
        >
          {text('room.takeUp')}
        </button>
      )}
    </li>
  );
}

function ItemName({ item }: { item: Item }) {
  return (
    <span className="room-agenda-name" title={itemName(item)}>
      {item.number !== undefined && <strong className="figures">{item.number} </strong>}
      {item.title}
    </span>
  );
}

/** What is over takes one line: what became of a numbered case, or the name of a formal one. The rest is said, and shown under the pointer. */
function OverName({ item, note: outcome }: { item: Item; note: string }) {
  const { number, title, takenOff } = item;
  return (
    <span className="room-agenda-name" title={[itemName(item), outcome].join(' · ')}>
      {takenOff === undefined && <Icon name="check" size={14} />}
      {number === undefined ? (
        <>
          {title}
          <span className="visually-hidden">, {outcome}</span>
        </>
      ) : (
        <>
          <strong className="figures">{number}</strong>
          <span className="visually-hidden"> {title},</span> {outcome}
        </>
      )}
    </span>
  );
}

function note(item: Item, state: string, at: string, text: ReturnType<typeof useText>): string {
  if (item.outcome !== undefined) return text(`term.outcome.${item.outcome}`);
  if (item.takenOff !== undefined) return text('room.takenOff');
  const planned = item.plannedMinutes;
  if (state === 'open')
    return planned === undefined
      ? text('room.minutesUsed', { used: minutesUsed(item, at) ?? 0 })
      : text('room.minutesOf', { used: minutesUsed(item, at) ?? 0, planned });
  return planned === undefined ? '' : text('room.minutes', { planned });
}
