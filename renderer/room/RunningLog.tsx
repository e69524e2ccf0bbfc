/** The running log of a case: what happened and when, the newest last; what was taken back stays, struck out (L2). */
import { useEffect, useRef } from 'react';
import type { ItemId } from '../../domain/ids.ts';
import type { LoggedEvent } from '../../domain/meeting/events.ts';
import { eventText } from '../text/act-text.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useFormat, useText, type Text } from '../text/useText.ts';
import { timeline } from './timeline.ts';
import type { Room } from './useRoom.ts';

export function RunningLog({ room, item }: { room: Room; item: ItemId }) {
  const text = useText();
  const format = useFormat();
  const names = useNames(room.meeting);
  const list = useRef<HTMLOListElement>(null);
  const lines = timeline(room.book, item);
  useEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [lines.length, item]);
  if (lines.length === 0) return <p className="hint">{text('room.logEmpty')}</p>;
  return (
    <ol className="running-log" ref={list} tabIndex={0} aria-label={text('room.log')}>
      {lines.map(({ seq, at, entry, takenBack }) => (
        <li key={seq} data-taken-back={takenBack} data-kind={entry.event.kind}>
          <time dateTime={at} className="figures">
            {format.time(at, true)}
          </time>
          <span>
            {takenBack ? (
              <s>{eventText(room.state, entry.event, names, text)}</s>
            ) : (
              eventText(room.state, entry.event, names, text)
            )}
            {takenBack && <em> {text('room.takenBack')}</em>}
            <Detail entry={entry} room={room} text={text} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What an act's name alone does not say. */
function Detail({ entry, room, text }: { entry: LoggedEvent; room: Room; text: Text }) {
  const { event } = entry;
  const words = detailText(event, room, text);
  return words === '' ? null : <span className="log-detail"> {words}</span>;
}

function detailText(event: LoggedEvent['event'], room: Room, text: Text): string {
  const organisations = (ids: readonly string[]): string =>
    ids.map((id) => room.state.roster.organisations.find((each) => each.organisation === id)?.name ?? id).join(', ');
  switch (event.kind) {
    case 'word-asked-for':
      return event.speech === 'innlegg' ? '' : text(`speaking.kind.${event.speech}`);
    case 'item-concluded':
      return text(`term.outcome.${event.outcome}`);
    case 'position-taken': {
      const said = text(`consensus.position.${event.position}`);
      return `${organisations(event.organisations)}: ${said}${event.words ? ` – ${event.words}` : ''}`;
    }
    case 'result-declared':
      return `${text(`term.result.${event.result}`)}, ${text(`consensus.effect.${event.effect}`)}`;
    case 'proposal-reworded':
      return `v${event.version}`;
    case 'chair-changed':
      return event.reason;
    default:
      return '';
  }
}
