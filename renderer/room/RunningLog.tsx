/** The running log of a case: what happened and when, the newest last; what was taken back stays, struck out (L2). */
import { useEffect, useMemo, useRef } from 'react';
import type { ItemId } from '../../domain/ids.ts';
import type { LoggedEvent } from '../../domain/meeting/events.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { eventText } from '../text/act-text.ts';
import { formatClock, formatTime } from '../text/format.ts';
import { textIn } from '../text/message.ts';
import type { Names } from '../text/names.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useFormat, useText, type Text } from '../text/useText.ts';
import { personName, whoIs } from './people.ts';
import { timeline } from './timeline.ts';
import type { Room } from './useRoom.ts';

type Props = {
  room: Room;
  item: ItemId;
  /** Puts words into the text of the item; absent where it is locked. */
  insert?: (words: string) => void;
};

export function RunningLog({ room, item, insert }: Props) {
  const text = useText();
  const format = useFormat();
  const names = useNames(room.meeting);
  const list = useRef<HTMLOListElement>(null);
  const { book } = room;
  const lines = useMemo(() => timeline(book, item), [book, item]);
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
          {insert && !takenBack && (
            <button
              type="button"
              className="quiet-button log-insert"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => insert(wordsOf(entry, room, names))}
            >
              {text('room.insert')}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What a line of the log is in the minutes' own words and language: who spoke, to be gone on with; else what happened, and when. */
function wordsOf({ event, at }: LoggedEvent, room: Room, names: Names): string {
  const { state } = room;
  const say: Text = (key, args) => textIn(state.languageForm, key, args);
  if (event.kind === 'speech-begun' || event.kind === 'word-asked-for') {
    const speeches = Object.values(state.speaking).flatMap((each) => [...each.speeches, ...each.waiting]);
    const id = event.kind === 'speech-begun' ? event.speech : event.request;
    const found = speeches.find((each) => each.request === id);
    if (found) return `${spokenBy(state, found.person, found.seat)}: `;
  }
  const detail = detailText(event, room, say);
  const what = [eventText(state, event, names, say), detail].filter((each) => each !== '').join(' ');
  return say('room.insertedAt', { what, time: formatTime(at, state.languageForm) });
}

function spokenBy(state: MeetingState, person: string, seat: string | null): string {
  const who = whoIs(state, person, seat);
  return who.organisation === '' ? who.name : `${who.name} (${who.organisation})`;
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
    case 'line-proposed':
      return event.person === undefined
        ? ''
        : text('speaking.by.person', { name: personName(room.state, event.person) });
    case 'line-drawn':
      return text(`speaking.by.${event.decidedBy}`);
    case 'speech-corrected':
      return [
        ...(event.person === undefined ? [] : [personName(room.state, event.person)]),
        ...(event.countedMs === undefined ? [] : [formatClock(event.countedMs)]),
        event.reason,
      ].join(', ');
    case 'speech-ended':
      return event.leftRunning ? text('speaking.leftRunning') : '';
    case 'speech-limit-changed':
      return formatClock(event.limitMs);
    case 'chair-changed':
      return event.reason;
    default:
      return '';
  }
}
