/** What an act was, in two or three words, for undo, redo and the running log. */
import type { Act, Book } from '../../domain/meeting/acts.ts';
import type { MeetingEvent } from '../../domain/meeting/events.ts';
import { speakingOf } from '../../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { TextArgs } from './message.ts';
import type { Names } from './names.ts';
import type { Text } from './useText.ts';

/** In: a book and one of its acts. Out: its words; an act of several entries is named by its last one. */
export function actText(book: Book, act: Pick<Act, 'first' | 'last'>, names: Names, text: Text): string {
  const event = book.entries[act.last - 1]?.event;
  return event ? eventText(book.state, event, names, text) : '';
}

/** One event in a few words. */
export function eventText(state: MeetingState, event: MeetingEvent, names: Names, text: Text): string {
  return text(`act.${event.kind}`, argsOf(state, event, names, text));
}

function argsOf(state: MeetingState, event: MeetingEvent, names: Names, text: Text): TextArgs {
  const item = 'item' in event ? names.item(event.item) : '';
  switch (event.kind) {
    case 'attendance-recorded':
      return { person: names.person(event.person), state: text(`term.attendance.${event.state}`) };
    case 'absence-reported':
    case 'absence-planned':
    case 'attendance-corrected':
    case 'habilitet-raised':
    case 'habilitet-decided':
    case 'habilitet-corrected':
      return { person: names.person(event.person), item };
    case 'deputy-seated':
    case 'deputy-planned':
    case 'stand-in-admitted':
      return { person: names.person(event.person), seat: names.seat(event.seat) };
    case 'guest-registered':
      return { person: event.name };
    case 'word-asked-for':
      return { person: names.person(event.person), item };
    case 'request-withdrawn':
    case 'request-moved':
    case 'request-skipped':
      return { person: speakerOf(state, event.item, event.request, names, text), item };
    case 'speech-begun':
    case 'speech-ended':
    case 'speech-limit-changed':
    case 'speech-corrected':
      return { person: speakerOf(state, event.item, event.speech, names, text), item };
    default:
      return { item };
  }
}

function speakerOf(state: MeetingState, item: string, request: string, names: Names, text: Text): string {
  const { waiting, speeches } = speakingOf(state, item);
  const found = [...speeches, ...waiting].find((each) => each.request === request);
  return found ? names.person(found.person) : text('name.somebody');
}
