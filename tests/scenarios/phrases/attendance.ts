/** Sentences about who sits: attendance, deputies, stand-ins and guests. */
import { phrase, type Speaker } from '../phrases.ts';
import { DAY, timeInNorway } from '../table.ts';
import { idOf } from '../world.ts';
import { ids, some } from './said.ts';

const STATES: Readonly<Record<string, string>> = {
  present: 'present',
  'on video': 'video',
  excused: 'excused',
  absent: 'absent',
  'on leave': 'leave',
  left: 'left',
};

for (const [words, state] of Object.entries(STATES))
  phrase(`marks {person} ${words} until {until} with {deputy} in the seat`, ({ person = '', until, deputy = '' }) => ({
    kind: 'record-attendance',
    person: idOf(person),
    state,
    ...some({ until: until === 'nobody knows when' ? undefined : until, deputy: idOf(deputy) }),
  }));
phrase('registers the guest {name}[ from {organisation}]', ({ name = '', organisation }) => ({
  kind: 'register-guest',
  person: idOf(name),
  name,
  ...some({ organisation }),
}));
for (const [words, state] of Object.entries(STATES))
  phrase(`marks {person} ${words} in the meeting {meeting}`, ({ person = '', meeting }) => ({
    kind: 'record-attendance',
    person: idOf(person),
    state,
    meeting,
  }));
phrase('reports absence: {reason}', ({ reason }, { person }) => ({
  kind: 'record-attendance',
  person,
  state: 'excused',
  reason,
}));
for (const [words, state] of Object.entries(STATES)) {
  phrase(
    `marks {person} ${words}[ until {until}][ in {seat}][ because {reason}]`,
    ({ person = '', until, seat = '', reason }) => ({
      kind: 'record-attendance',
      person: idOf(person),
      state,
      ...some({ until, seat: idOf(seat), reason }),
    }),
  );
  phrase(
    `corrects that {person} was ${words}[ in {seat}] from {from}[ to {to}]: {reason}`,
    ({ person = '', seat = '', from = '', to, reason }, { entryAt }) => ({
      kind: 'correct-attendance',
      person: idOf(person),
      state,
      from: momentSaid(from, entryAt),
      reason,
      ...some({ seat: idOf(seat) }),
      ...(to ? { to: momentSaid(to, entryAt) } : {}),
    }),
  );
}
phrase('lets {person} sit in {seat} before earlier deputies', ({ person = '', seat = '' }) => ({
  kind: 'record-attendance',
  person: idOf(person),
  state: 'present',
  seat: idOf(seat),
  chairDecides: true,
}));
phrase('reports {person} away at {times}[ because {reason}]', ({ person = '', times, reason }) => ({
  kind: 'report-absence',
  person: idOf(person),
  during: times === 'no time' ? [] : timesSaid(times),
  ...some({ reason }),
}));
phrase('is away at {times}', ({ times }, { person }) => ({ kind: 'report-absence', person, during: timesSaid(times) }));
phrase('seats {person} in {seat} at {times}', ({ person = '', seat = '', times }) => ({
  kind: 'seat-deputy',
  person: idOf(person),
  seat: idOf(seat),
  during: timesSaid(times),
}));
phrase('reports {person} away from {items}[ because {reason}]', ({ person = '', items, reason }) => ({
  kind: 'report-absence',
  person: idOf(person),
  items: items === 'nothing' ? [] : ids(items),
  ...some({ reason }),
}));
phrase('is away from {items}', ({ items }, { person }) => ({ kind: 'report-absence', person, items: ids(items) }));
for (const [words, chairDecides] of [
  [' before earlier deputies', true],
  ['', undefined],
] as const)
  phrase(`seats {person} in {seat} for {items}${words}`, ({ person = '', seat = '', items }) => ({
    kind: 'seat-deputy',
    person: idOf(person),
    seat: idOf(seat),
    items: ids(items),
    ...some({ chairDecides }),
  }));
phrase(
  'lets {person} meet for {seat}[ named {name}] with authority[ from {by}]',
  ({ person = '', seat = '', name, by }) => ({
    kind: 'admit-stand-in',
    person: idOf(person),
    seat: idOf(seat),
    authority: by ? { kind: 'delegated', by, reference: 'brev' } : { kind: 'direct' },
    ...some({ name }),
  }),
);
phrase('lets {person} meet for {seat} without authority', ({ person = '', seat = '' }) => ({
  kind: 'admit-stand-in',
  person: idOf(person),
  seat: idOf(seat),
  authority: { kind: 'none' },
}));
phrase('carries attendance over from {meeting}[ to {to}]', ({ meeting, to }) => ({
  kind: 'carry-over-attendance',
  from: meeting,
  ...some({ meeting: to }),
}));

/** "10:02:00" is the last entry made then; "kl. 10:02:00" the time by the clock; a number is that entry. */
function momentSaid(words: string, entryAt: Speaker['entryAt']): object {
  if (words.startsWith('kl. ')) return { at: timeInNorway(DAY, words.slice(4)) };
  return { entry: words.includes(':') ? entryAt(words) : Number(words) };
}

/** "day 2", "10:40-11:15", "day 2 10:40-", with commas between them. */
function timesSaid(words = ''): object[] {
  return words.split(', ').map((each) => {
    const [, day, from, to] = /^(?:day (\d+))? ?(?:(\d\d:\d\d)?-(\d\d:\d\d)?)?$/.exec(each) ?? [];
    return some({ day: day === undefined ? undefined : Number(day), from, to });
  });
}
