/** What people do in the tables, subject by subject, and the command that each sentence means. */
import { speakingOf } from '../../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { phrase, type Said, type Speaker } from './phrases.ts';
import { DAY, timeInNorway } from './table.ts';
import { BODY, idOf } from './world.ts';

const ids = (list: string | undefined): string[] => (list ? list.split(', ').map(idOf) : []);
const some = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

const SPEECHES: Readonly<Record<string, string>> = {
  'an innlegg': 'innlegg',
  'a replikk': 'replikk',
  'a svarreplikk': 'svarreplikk',
  'a question': 'clarifyingQuestion',
  'a point of order': 'pointOfOrder',
};
const STATES: Readonly<Record<string, string>> = {
  present: 'present',
  'on video': 'video',
  excused: 'excused',
  absent: 'absent',
  'on leave': 'leave',
  left: 'left',
};
const POSITIONS: Readonly<Record<string, string>> = {
  'assents with a remark': 'assentWithRemark',
  assents: 'assent',
  'stands aside': 'standsAside',
  'must anchor': 'mustAnchor',
  objects: 'objects',
};

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

// Register
phrase('sets silent tests off', () => ({ kind: 'change-body', body: BODY, silentTest: false }));
phrase('sets the decision rule to none', () => ({ kind: 'change-body', body: BODY, decisionRule: 'none' }));
phrase('sets the numbers to "{pattern}"', ({ pattern }) => ({
  kind: 'change-body',
  body: BODY,
  numberPattern: pattern,
}));
phrase('sets the notice to {days} days', ({ days }) => ({ kind: 'change-body', body: BODY, noticeDays: Number(days) }));
phrase('sets the order of speaking to {order}[ with {safe} safe places]', ({ order, safe }) => ({
  kind: 'change-body',
  body: BODY,
  speakingRules: { order, ...(safe ? { safePlaces: Number(safe) } : {}) },
}));
phrase('sets the most replikker to {most}', ({ most }) => ({
  kind: 'change-body',
  body: BODY,
  speakingRules: { mostReplikker: Number(most) },
}));
phrase('lets the line end proposals', () => ({
  kind: 'change-body',
  body: BODY,
  speakingRules: { lineEndsProposals: true },
}));
phrase('changes a body that nobody knows', () => ({ kind: 'change-body', body: 'nothing', name: 'x' }));
phrase('registers {name} as a person', ({ name = '' }) => ({ kind: 'register-person', person: idOf(name), name }));
phrase('registers the person {id} under the name {name}', ({ id = '', name }) => ({
  kind: 'register-person',
  person: idOf(id),
  name,
}));
phrase('registers {name} as a kommune of {area}', ({ name = '', area = '' }) => ({
  kind: 'register-organisation',
  organisation: idOf(name),
  area: idOf(area),
  name,
  organisationKind: 'municipality',
}));
phrase('gives {seat} the seat for {organisations} without rights', ({ seat = '', organisations }) => ({
  kind: 'add-seat',
  seat: idOf(seat),
  body: BODY,
  office: seat,
  party: 'other',
  rights: [],
  organisation: ids(organisations)[0],
}));
phrase('adds the deciding seat {seat} for {organisations}', ({ seat = '', organisations }) => ({
  kind: 'add-seat',
  seat: idOf(seat),
  body: BODY,
  office: seat,
  party: 'municipalities',
  rights: ['attend', 'speak', 'propose', 'decide'],
  organisation: ids(organisations)[0],
  represents: ids(organisations),
}));
phrase('appoints {person} to {seat} from {from}[ to {to}]', ({ person = '', seat = '', from, to }) => ({
  kind: 'appoint',
  ...some({ seat: idOf(seat), person: idOf(person), from, to }),
}));
phrase('ends the time of {person} in {seat} on {to}', ({ person = '', seat = '', to }) => ({
  kind: 'end-appointment',
  seat: idOf(seat),
  person: idOf(person),
  to,
}));
phrase('corrects the name of {person} to {name}', ({ person = '', name }) => ({
  kind: 'change-person',
  person: idOf(person),
  name,
}));
phrase('says that {person} is {title}', ({ person = '', title }) => ({
  kind: 'change-person',
  person: idOf(person),
  title,
}));
phrase('says nothing of what {person} is', ({ person = '' }) => ({
  kind: 'change-person',
  person: idOf(person),
  title: null,
}));
phrase('renames the kommune {organisation} to {name} with {inhabitants} people', (said) => ({
  kind: 'change-organisation',
  organisation: idOf(said.organisation ?? ''),
  name: said.name,
  inhabitants: Number(said.inhabitants),
}));
phrase('renames the health community {area} to {name}', ({ area = '', name }) => ({
  kind: 'change-area',
  area: idOf(area),
  name,
}));
phrase('names {person} as deputy of {seat} from {from}', ({ person = '', seat = '', from }) => ({
  kind: 'name-deputy',
  seat: idOf(seat),
  person: idOf(person),
  order: 2,
  from,
}));
phrase('ends the deputyship of {person} in {seat} on {to}', ({ person = '', seat = '', to }) => ({
  kind: 'end-deputyship',
  seat: idOf(seat),
  person: idOf(person),
  to,
}));
phrase('lets the lead change every {period} from {side} on {nextDate}', ({ period = '', side, nextDate }) => ({
  kind: 'change-body',
  body: BODY,
  alternation: { leads: side, every: period === 'year' ? { years: 1 } : { months: Number(period) }, nextDate },
}));
phrase('chooses {chair} as chair from {from}', ({ chair = '', from }) => ({
  kind: 'choose-leaders',
  body: BODY,
  chair: idOf(chair),
  from,
}));

// Planning
phrase('plans a meeting of {body} on {date}[ in {meeting}]', ({ body, date, meeting }) => ({
  kind: 'plan-meeting',
  bodies: ids(body),
  days: [{ date, start: '10:00', minutes: 120 }],
  place: 'Alta',
  ...some({ meeting }),
}));
phrase('moves the meeting to {place}', ({ place }) => ({ kind: 'change-meeting', place }));
phrase(
  'adds the {itemKind} {item}[ in {meeting}][ numbered {number}][ for {body}]',
  ({ itemKind, item = '', meeting, number, body }) => ({
    kind: 'add-item',
    item: idOf(item),
    title: item,
    itemKind,
    ...some({ meeting, number, body }),
  }),
);
phrase('makes {item} a {itemKind}', ({ item = '', itemKind }) => ({ kind: 'change-item', item: idOf(item), itemKind }));
phrase('plans {item} for {minutes} minutes', ({ item = '', minutes }) => ({
  kind: 'change-item',
  item: idOf(item),
  plannedMinutes: Number(minutes),
}));
phrase('renames {item} to {title}', ({ item = '', title }) => ({ kind: 'change-item', item: idOf(item), title }));
phrase('numbers {item}[ of {meeting}] as {number}', ({ item = '', meeting, number }) => ({
  kind: 'change-item',
  item: idOf(item),
  number,
  ...some({ meeting }),
}));
phrase('writes the {fact} of {item} as {words}', ({ fact = '', item = '', words }) => ({
  kind: 'change-item',
  item: idOf(item),
  [fact]: words,
}));
phrase('takes away the {fact} of {item}', ({ fact = '', item = '' }) => ({
  kind: 'change-item',
  item: idOf(item),
  [fact]: null,
}));
phrase('calls the meeting {title}', ({ title }) => ({ kind: 'change-meeting', title }));
phrase('leaves the meeting without a title', () => ({ kind: 'change-meeting', title: null }));
phrase('puts the items in order: {order}', ({ order }) => ({ kind: 'reorder-items', order: ids(order) }));
phrase('takes off {item}: {reason}', ({ item = '', reason }) => ({ kind: 'take-off-item', item: idOf(item), reason }));
phrase('attaches {name} to {item} as {paper}', ({ name, item = '', paper }) => ({
  kind: 'attach-paper',
  item: idOf(item),
  paper,
  name,
  mediaType: 'application/pdf',
  contentBase64: Buffer.from(name ?? '').toString('base64'),
}));
phrase('publishes the notice[ of {meeting}]', ({ meeting }) => ({ kind: 'publish-notice', ...some({ meeting }) }));

// The meeting's life
phrase('opens the meeting[ with {chair} in the chair]', ({ chair = '' }) => ({
  kind: 'open-meeting',
  ...some({ chair: idOf(chair) }),
}));
phrase('opens the meeting {meeting}', ({ meeting }) => ({ kind: 'open-meeting', meeting }));
phrase('gives the chair to {chair}: {reason}', ({ chair = '', reason }) => ({
  kind: 'change-chair',
  chair: idOf(chair),
  reason,
}));
phrase('pauses the meeting', () => ({ kind: 'pause-meeting' }));
phrase('resumes the meeting', () => ({ kind: 'resume-meeting' }));
phrase('closes the meeting', () => ({ kind: 'close-meeting' }));

// Attendance
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

// Habilitet
phrase('asks whether {person} is habil in {item}: {ground}', ({ person = '', item = '', ground }, speaker) => ({
  kind: 'raise-habilitet',
  person: idOf(person),
  item: idOf(item),
  raisedBy: speaker.person,
  ground: groundSaid(ground),
}));
for (const [words, habil] of [
  ['habil', true],
  ['inhabil', false],
] as const) {
  phrase(`finds {person} ${words} in {item}: {ground}`, ({ person = '', item = '', ground }) => ({
    kind: 'decide-habilitet',
    person: idOf(person),
    item: idOf(item),
    habil,
    ground: groundSaid(ground),
  }));
  phrase(`corrects that {person} was ${words} in {item}: {reason}`, ({ person = '', item = '', reason = '' }) => ({
    kind: 'correct-habilitet',
    person: idOf(person),
    item: idOf(item),
    habil,
    ground: groundSaid('fvl. § 6'),
    reason,
  }));
}

function groundSaid(words = ''): object {
  const law = /^fvl\. § 6(?: (.+))?$/.exec(words);
  if (!law) return { law: 'none', words };
  return { law: 'fvl6', ...(law[1] ? { paragraph: law[1] } : {}) };
}

/** "10:02:00" is the last entry made then; "kl. 10:02:00" the time by the clock; a number is that entry. */
function momentSaid(words: string, entryAt: Speaker['entryAt']): object {
  if (words.startsWith('kl. ')) return { at: timeInNorway(DAY, words.slice(4)) };
  return { entry: words.includes(':') ? entryAt(words) : Number(words) };
}

// Agenda in the meeting
phrase(
  'adds in the meeting the {itemKind} {item}[ numbered {number}][ for {body}][ because {reason}]',
  ({ itemKind, item = '', number, body, reason }) => ({
    kind: 'add-item-in-meeting',
    item: idOf(item),
    title: item,
    itemKind,
    ...some({ number, body, reason }),
  }),
);
phrase('takes {items} together with {item}', ({ items, item = '' }) => ({
  kind: 'take-together',
  item: idOf(item),
  with: ids(items),
}));
phrase('postpones {item}: {reason}', ({ item = '', reason }) => ({ kind: 'postpone-item', item: idOf(item), reason }));
phrase('closes the doors: {ground}', ({ ground }) => ({ kind: 'close-doors', law: 'ownRules', ground }));
phrase('opens the doors', () => ({ kind: 'open-doors' }));
phrase(
  'records the {inputKind} {input}[ by {person}][ from {organisation}][ to {to}] in {item}: {words}',
  ({ inputKind, input, person = '', organisation, to, item = '', words }) => ({
    kind: 'record-input',
    item: idOf(item),
    input,
    inputKind,
    words,
    ...some({ person: idOf(person), organisation, to }),
  }),
);
phrase('takes up {item}', ({ item = '' }) => ({ kind: 'take-up-item', item: idOf(item) }));
phrase('concludes {item} as {outcome}', ({ item = '', outcome }) => ({
  kind: 'conclude-item',
  item: idOf(item),
  outcome,
}));

// The word
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
phrase('proposes the line', () => ({ kind: 'propose-the-line' }));
phrase('draws the line', () => ({ kind: 'draw-the-line' }));
phrase('draws the line by the meeting', () => ({ kind: 'draw-the-line', decidedBy: 'meeting' }));
phrase('lifts the line', () => ({ kind: 'lift-the-line' }));

function seen({ person }: Said, { state }: Speaker): { speech: string | null } | undefined {
  return person ? { speech: speechBy(state, person) } : undefined;
}

// Proposals and consensus
phrase(
  'puts {proposal} by {proposer}[ from {seat}] to {item}: {text}',
  ({ proposal, proposer = '', seat = '', item = '', text }) => ({
    kind: 'put-proposal',
    proposal,
    item: idOf(item),
    text,
    proposer: idOf(proposer),
    ...some({ seat: idOf(seat) }),
  }),
);
phrase('rewords {proposal} by {proposer}: {text}', ({ proposal, proposer = '', text }) => ({
  kind: 'reword-proposal',
  proposal,
  text,
  proposer: idOf(proposer),
}));
phrase('withdraws the proposal {proposal}', ({ proposal }) => ({ kind: 'withdraw-proposal', proposal }));
phrase('tests {proposal} silently', ({ proposal }) => ({ kind: 'test-silently', proposal }));
phrase('opens a round on {proposal}', ({ proposal }) => ({ kind: 'open-round', proposal }));
for (const [words, position] of Object.entries(POSITIONS))
  phrase(
    `${words} to {proposal} in {seat}[ for {organisations}][ in version {version}][: {words}]`,
    ({ proposal, seat = '', organisations, version, words: said }) => ({
      kind: 'take-position',
      proposal,
      seat: idOf(seat),
      position,
      ...some({
        organisations: organisations ? ids(organisations) : '',
        version: version ? Number(version) : '',
        words: said,
      }),
    }),
  );
phrase('advises on {proposal} in {seat}: {advice}', ({ proposal, seat = '', advice }) => ({
  kind: 'give-advice',
  proposal,
  seat: idOf(seat),
  advice,
}));
for (const [words, takesEffect] of [
  [', each for itself', 'separately'],
  ['', undefined],
])
  phrase(`declares {proposal} {result}, {effect}[ by {clause}]${words}`, ({ proposal, result, effect, clause }) => ({
    kind: 'declare-result',
    proposal,
    result,
    effect,
    ...some({ clause, takesEffect }),
  }));

// Minutes
phrase('writes about {place}: {text}', ({ place = '', text }) => ({ kind: 'save-prose', place: idOf(place), text }));
phrase('sends the minutes', () => ({ kind: 'send-minutes', deadline: '2026-10-30' }));
phrase('approves the minutes with {approvers}', ({ approvers }) => ({
  kind: 'approve-minutes',
  approvers: ids(approvers),
}));
phrase('signs the minutes at entry {entry}', ({ entry }, { person }) => ({
  kind: 'sign-minutes',
  signer: person,
  organisation: 'Sykehuset',
  fingerprint: 'f'.repeat(64),
  minutesSha256: 'a'.repeat(64),
  atEntry: Number(entry),
}));
phrase('signs the minutes', (_said, { person, state }) => ({
  kind: 'sign-minutes',
  signer: person,
  organisation: 'Sykehuset',
  fingerprint: 'f'.repeat(64),
  minutesSha256: 'a'.repeat(64),
  atEntry: state.entry,
}));

// Undo
phrase(
  'undoes[ the last act of {family}][, having seen what was done at {time}]',
  ({ family }) => ({ kind: 'undo', ...some({ family }) }),
  sawTime,
);
phrase('undoes what was done at {time}', ({ time = '' }, { entryAt }) => ({ kind: 'undo', entry: entryAt(time) }));
phrase('undoes entry {entry}', ({ entry }) => ({ kind: 'undo', entry: Number(entry) }));
phrase('redoes[, having seen what was done at {time}]', () => ({ kind: 'redo' }), sawTime);

function sawTime({ time }: Said, { entryAt }: Speaker): { entry: number } | undefined {
  return time ? { entry: entryAt(time) } : undefined;
}
