/** What entries about the list, the floor, speaking times and the line make and rest on (S10). */
import type { RequestId } from '../ids.ts';
import type { EventOf } from './events.ts';
import type { Footing } from './footing.ts';
import { speakingOf } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

/** A place in the list, and the floor: who has the word. */
export function ofWord(
  before: MeetingState,
  event: EventOf<'word-asked-for' | 'request-withdrawn' | 'speech-begun' | 'speech-ended'>,
): Footing {
  const inItem = `in ${event.item}`;
  switch (event.kind) {
    case 'word-asked-for': {
      const { request, item, person, speech, to } = event;
      const place = `place ${item} ${speech} ${person}`;
      const replies = `replies ${to ?? ''}`;
      const restsOn = [`person ${person}`, `up ${item}`, place];
      if (to !== undefined) restsOn.push(`request ${to}`);
      if (speech === 'replikk') restsOn.push(`room for ${replies}`);
      if (event.behind != null) restsOn.push(`request ${event.behind}`);
      if (speech === 'svarreplikk') restsOn.push(replies);
      if (speech === 'innlegg' && !event.givenByChair) restsOn.push(`open line ${item}`);
      const makes = [`request ${request}`, place, `list ${item}`, inItem, ...(speech === 'replikk' ? [replies] : [])];
      return { makes, restsOn };
    }
    case 'request-withdrawn':
      return {
        makes: [
          `request ${event.request}`,
          ...placeOf(before, event.item, event.request),
          `list ${event.item}`,
          inItem,
        ],
        restsOn: [`request ${event.request}`],
      };
    case 'speech-begun':
      return {
        makes: [
          `request ${event.speech}`,
          ...placeOf(before, event.item, event.speech),
          `list ${event.item}`,
          'floor',
          inItem,
        ],
        restsOn: [`request ${event.speech}`, 'floor', `time of ${event.item}`],
      };
    case 'speech-ended': {
      const speech = speakingOf(before, event.item).speeches.findLast((each) => each.request === event.speech);
      const words = speech ? [`words of ${speech.person}`] : [];
      return {
        makes: [`request ${event.speech}`, 'floor', inItem, ...words],
        restsOn: [`request ${event.speech}`, 'floor'],
      };
    }
  }
}

/** S3: a person who waits again rests on what freed the earlier place, and one who leaves on what emptied it. */
export function placeOf(before: MeetingState, item: string, id: RequestId): string[] {
  const request = speakingOf(before, item).waiting.find((each) => each.request === id);
  if (!request) return [];
  const place = [`place ${item} ${request.speech} ${request.person}`, `words of ${request.person}`];
  return request.speech === 'replikk' ? [...place, `room for replies ${request.to ?? ''}`] : place; // S2: the most of them
}

/** S6: a move rests on the two whom it names, a reorder on everything that made the list what it is. */
export function ofRow(event: EventOf<'request-moved' | 'request-skipped' | 'queue-reordered'>): Footing {
  const inItem = `in ${event.item}`;
  if (event.kind === 'queue-reordered') {
    const requests = event.order.map((each) => `request ${each}`);
    return { makes: [...requests, inItem], restsOn: [...requests, `list ${event.item}`] };
  }
  const request = `request ${event.request}`;
  return {
    makes: [request, inItem],
    restsOn: event.behind === null ? [request] : [request, `request ${event.behind}`],
  };
}

/** What a speech was given or charged, and how long one may speak in an item. */
export function ofTimes(
  before: MeetingState,
  event: EventOf<'speech-limit-changed' | 'speech-corrected' | 'speaking-time-changed' | 'time-budget-set'>,
): Footing {
  const inItem = `in ${event.item}`;
  switch (event.kind) {
    case 'speech-limit-changed':
      return { makes: [`request ${event.speech}`, inItem], restsOn: [`request ${event.speech}`, 'floor'] };
    case 'speech-corrected': {
      const speech = `request ${event.speech}`;
      if (event.person === undefined) return { makes: [speech, inItem], restsOn: [speech] };
      // One who was said to speak and then goes does not end the speech of another.
      const said = speakingOf(before, event.item).speeches.findLast((each) => each.request === event.speech);
      return {
        makes: [speech, inItem, ...(said ? [`words of ${said.person}`] : [])],
        restsOn: [speech, `person ${event.person}`],
      };
    }
    case 'speaking-time-changed':
    case 'time-budget-set': {
      const what = `${event.kind === 'time-budget-set' ? 'budget' : 'time'} of ${event.item}`;
      return { makes: [what, inItem], restsOn: [`item ${event.item}`, what] };
    }
  }
}

/** The line, and the innlegg that are open again when it is lifted (S5). */
export function ofLine(event: EventOf<'line-proposed' | 'line-drawn' | 'line-lifted'>): Footing {
  const line = `line ${event.item}`;
  const makes = [line, `in ${event.item}`];
  switch (event.kind) {
    case 'line-proposed':
      // That the one who proposed was here, where somebody is named.
      return {
        makes,
        restsOn: [line, `up ${event.item}`, ...(event.person === undefined ? [] : [`person ${event.person}`])],
      };
    case 'line-drawn':
      return {
        makes,
        restsOn: [line, `up ${event.item}`, ...(event.until === undefined ? [] : [`request ${event.until}`])],
      };
    case 'line-lifted':
      return { makes: [...makes, `open line ${event.item}`], restsOn: [line] };
  }
}
