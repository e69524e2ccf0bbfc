/** Sentences about the word: the list, the speech, times and the line. */
import { speakingOf } from '../../../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../../../domain/meeting/state.ts';
import { phrase, type Said, type Speaker } from '../phrases.ts';
import { idOf } from '../world.ts';
import { ids, sawTime, some } from './said.ts';

const SPEECHES: Readonly<Record<string, string>> = {
  'an innlegg': 'innlegg',
  'a replikk': 'replikk',
  'a svarreplikk': 'svarreplikk',
  'a question': 'clarifyingQuestion',
  'a point of order': 'pointOfOrder',
};

for (const [words, speech] of Object.entries({ ...SPEECHES, 'the word': undefined })) {
  phrase(
    `asks for ${words}[ to {to}][ from {seat}][ on slip {request}]`,
    ({ to, seat = '', request }, { person, newId }) => ({
      kind: 'ask-for-the-word',
      request: request || newId(),
      person,
      ...some({ speech, to, seat: idOf(seat) }),
    }),
  );
  const given = words === 'the word' ? '' : ` for ${words}`;
  phrase(
    `gives {person} the word${given}[ at place {place}][ on slip {request}]`,
    ({ person = '', place, request }, { newId }) => ({
      kind: 'give-the-word',
      request: request || newId(),
      person: idOf(person),
      ...some({ speech, place: place ? Number(place) : '' }),
    }),
  );
  phrase(`gives {person} the word${given} now`, ({ person = '' }, { newId }) => ({
    kind: 'give-the-word',
    request: newId(),
    person: idOf(person),
    place: 'now',
    ...some({ speech }),
  }));
  phrase(`writes {person} on the list${given}[ on slip {request}]`, ({ person = '', request }, { newId }) => ({
    kind: 'ask-for-the-word',
    request: request || newId(),
    person: idOf(person),
    ...some({ speech }),
  }));
}
phrase('withdraws from the list', (_said, { person, state }) => ({
  kind: 'withdraw-request',
  request: requestOf(state, person),
}));
phrase('takes {person} off the list', ({ person = '' }, { state }) => ({
  kind: 'withdraw-request',
  request: requestOf(state, idOf(person)),
}));
phrase('moves {person} to place {place}', ({ person = '', place }, { state }) => ({
  kind: 'move-request',
  request: requestOf(state, idOf(person)),
  place: Number(place),
}));
phrase('skips {person}', ({ person = '' }, { state }) => ({
  kind: 'skip-request',
  request: requestOf(state, idOf(person)),
}));
phrase('puts the list in order: {people}', ({ people }, { state }) => ({
  kind: 'reorder-queue',
  order: ids(people).map((each) => requestOf(state, each)),
}));
phrase('next[ after {person}]', () => ({ kind: 'next-speaker' }), seen);
phrase('next, having seen what was done at {time}', () => ({ kind: 'next-speaker' }), sawTime);
phrase('ends the speech[ of {person}]', () => ({ kind: 'end-speech' }), seen);
phrase('pauses the clock', () => ({ kind: 'pause-clock' }));
phrase('resumes the clock', () => ({ kind: 'resume-clock' }));
phrase('resumes the clock and charges the gap', () => ({ kind: 'resume-clock', chargeGap: true }));
phrase('extends the speech by {seconds} s', ({ seconds }) => ({ kind: 'extend-speech', bySeconds: Number(seconds) }));
phrase('corrects the time of {slip} to {seconds} s: {reason}', ({ slip, seconds, reason }) => ({
  kind: 'correct-speech',
  speech: slip,
  milliseconds: Number(seconds) * 1000,
  reason,
}));
phrase(
  'corrects the speaker of {slip} to {person}[ in {seat}]: {reason}',
  ({ slip, person = '', seat = '', reason }) => ({
    kind: 'correct-speech',
    speech: slip,
    person: idOf(person),
    ...some({ seat: idOf(seat) }),
    reason,
  }),
);
for (const [words, speech] of Object.entries(SPEECHES)) {
  phrase(`gives ${words} {seconds} s in {item}`, ({ seconds, item = '' }) => ({
    kind: 'change-speaking-time',
    item: idOf(item),
    seconds: { [speech]: Number(seconds) },
  }));
  phrase(`gives ${words} in {item} the time of the body`, ({ item = '' }) => ({
    kind: 'change-speaking-time',
    item: idOf(item),
    seconds: { [speech]: null },
  }));
}
phrase('gives both sides {seconds} s in {item}, shared', ({ seconds, item = '' }) => ({
  kind: 'set-time-budget',
  item: idOf(item),
  seconds: { hospital: Number(seconds), municipalities: Number(seconds) },
  redistributes: true,
}));
phrase('gives both sides {seconds} s in {item}', ({ seconds, item = '' }) => ({
  kind: 'set-time-budget',
  item: idOf(item),
  seconds: { hospital: Number(seconds), municipalities: Number(seconds) },
}));
phrase('drops the budget of {item}', ({ item = '' }) => ({
  kind: 'set-time-budget',
  item: idOf(item),
  seconds: {},
}));
phrase('proposes the line[ for {person}]', ({ person }) => ({
  kind: 'propose-the-line',
  ...(person === undefined ? {} : { person: idOf(person) }),
}));
phrase('draws the line', () => ({ kind: 'draw-the-line' }));
phrase('draws the line by the meeting', () => ({ kind: 'draw-the-line', decidedBy: 'meeting' }));
phrase('lifts the line', () => ({ kind: 'lift-the-line' }));

/** The request of a person who waits, or a name that nobody has asked under. */
function requestOf(state: MeetingState, person: string): string {
  const waiting = speakingOf(state, state.current).waiting.find((each) => each.person === person);
  return waiting?.request ?? `none-of-${person}`;
}

function speechBy(state: MeetingState, name: string): string | null {
  if (name === 'nobody') return null;
  const speech = speakingOf(state, state.current).speeches.findLast((each) => each.person === idOf(name));
  return speech?.request ?? `none-of-${idOf(name)}`;
}

function seen({ person }: Said, { state }: Speaker): { speech: string | null } | undefined {
  return person ? { speech: speechBy(state, person) } : undefined;
}
