/** Feeds the state: reads from the app, and listens to what it announces after every commit. */
import type { Announcement, Answer } from '../../app/answer.ts';
import type { ProseCommand } from '../../app/command-schemas.ts';
import type { OpenedMeeting, StoreFacts } from '../../app/contract.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import type { Expects } from '../../domain/meeting/facts.ts';
import type { RegisterCommand } from '../../domain/register/commands.ts';
import { opened, withAppended, type Appended, type Opened } from './opened.ts';
import { useRendererState, type RendererState } from './store.ts';

const { getState, setState } = useRendererState;

/** Starts listening and reads what every page needs. Out: the way to stop. */
export function connect(): () => void {
  const stop = window.motebok.onAnnouncement(take);
  void window.motebok.call('read-window', {}).then((facts) => setState({ window: facts }));
  void window.motebok.call('read-store', {}).then((facts) => setState({ facts }));
  return stop;
}

/** Takes one announcement into the state. */
export function take(announcement: Announcement): void {
  switch (announcement.kind) {
    case 'entries-appended':
      append(announcement);
      break;
    case 'register-changed':
      if (getState().register !== null) void readRegister();
      break;
    case 'prose-saved': {
      const { meeting, place, text, savedAt } = announcement;
      const known = getState().prose[meeting];
      if (known) setState({ prose: { ...getState().prose, [meeting]: { ...known, [place]: { text, savedAt } } } });
      break;
    }
    case 'stopped': {
      const { fault, detail } = announcement;
      const facts = getState().facts ?? NO_FACTS;
      setState({ facts: { ...facts, stopped: { fault, detail } } });
      break;
    }
    case 'meeting-stopped': {
      const { meeting, fault } = announcement;
      setState({ stoppedMeetings: { ...getState().stoppedMeetings, [meeting]: { fault } } });
      break;
    }
    case 'second-place': {
      const { facts } = getState();
      if (facts) setState({ facts: { ...facts, secondPlace: announcement.facts } });
      break;
    }
    case 'restored':
      setState({ stoppedMeetings: {} });
      void window.motebok.call('read-store', {}).then((facts) => setState({ facts }));
      if (getState().register !== null) void readRegister();
      break;
    case 'room-screen':
    case 'rehearsals':
      break; // Whoever shows it listens to it.
  }
  setState(({ news }) => ({ news: news + 1 }));
}

/** Before the store has said what it is. */
const NO_FACTS: StoreFacts = {
  test: false,
  session: '',
  stopped: null,
  secondPlace: null,
  restored: null,
  rehearsal: null,
};

function append(announcement: Appended): void {
  const { meeting, head } = announcement;
  const { meetings, heard } = getState();
  setState({ heard: { ...heard, [meeting]: head.entry } });
  const before = meetings[meeting];
  if (before == null) {
    if (before === null) void readMeeting(meeting); // it was unknown, and now it is planned
    return;
  }
  const after = withAppended(before, announcement);
  if (after === null) void readMeeting(meeting);
  else if (after !== before) setState({ meetings: { ...getState().meetings, [meeting]: after } });
}

/**
 * Reads a meeting whole, a long one part by part, and what was announced while answers were on their way.
 * The next part is asked for before this one is folded: the store reads while the window works.
 */
export function readMeeting(meeting: string): Promise<void> {
  return once(`meeting ${meeting}`, () => readParts(meeting));
}

async function readParts(meeting: string): Promise<void> {
  const ask = (after: number): Promise<OpenedMeeting | null> => window.motebok.call('open-meeting', { meeting, after });
  let read: Opened | null = null;
  for (let isAll = false, asked = ask(0); !isAll;) {
    const answer = await asked;
    isAll = answer === null || answer.last >= Math.max(answer.head.entry, getState().heard[meeting] ?? 0);
    if (answer && !isAll) asked = ask(answer.last);
    read = answer && opened(answer, performance.now(), read);
  }
  setState(({ meetings }) => ({ meetings: { ...meetings, [meeting]: read } }));
}

export async function readRegister(): Promise<void> {
  const register = await window.motebok.call('read-register', {});
  setState({ register });
}

export function readProse(meeting: string): Promise<void> {
  return once(`prose ${meeting}`, async () => {
    const read = await window.motebok.call('read-prose', { meeting });
    setState(({ prose }) => ({ prose: { ...prose, [meeting]: read } }));
  });
}

type Reading = RendererState['reading'] extends ReadonlySet<infer What> ? What : never;

/** Reads what is not on its way already. A meeting of sixty items has sixty fields that ask for its prose. */
async function once(what: Reading, read: () => Promise<void>): Promise<void> {
  if (getState().reading.has(what)) return;
  setState(({ reading }) => ({ reading: new Set([...reading, what]) }));
  try {
    await read();
  } finally {
    setState(({ reading }) => ({ reading: new Set([...reading].filter((each) => each !== what)) }));
  }
}

type WithoutMeeting<Command> = Command extends { meeting: string }
  ? Omit<Command, 'meeting'> & { meeting?: string }
  : Command;
/** A command as a screen writes it; the meeting is added where the screen belongs to one. */
export type ScreenCommand = WithoutMeeting<MeetingCommand | RegisterCommand | ProseCommand>;

/**
 * Sends one command, named by a new operation. In: the command, the meeting it belongs to, what the screen showed (S11).
 * Out: the answer; a refused or invalid one is also kept as `lastAnswer`, for the line that says it in words.
 */
export async function sendCommand(
  command: ScreenCommand,
  meeting: string | undefined,
  expects?: Expects,
): Promise<Answer> {
  const answer = await window.motebok.call('run-command', {
    op: crypto.randomUUID(),
    by: { window: getState().window?.role ?? 'reader' },
    ...(meeting === undefined ? {} : { meeting }),
    ...command,
    ...(expects === undefined ? {} : { expects }),
  });
  const complains = answer.outcome === 'refused' || answer.outcome === 'invalid';
  if (complains) setState({ lastAnswer: { answer, meeting: meeting ?? null } });
  else if (getState().lastAnswer !== null) setState({ lastAnswer: null });
  return answer;
}

/** Takes the last complaint away, when it has been read. */
export function dismissAnswer(): void {
  setState({ lastAnswer: null });
}

/** A call failed: says so, instead of a page that silently does nothing. */
export function noteBroken(): void {
  setState({ broken: true });
}
