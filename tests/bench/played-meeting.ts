/** A meeting that is played into a folder: the one that is measured, and what each of its commands took. */
import { scriptClock, seededSalt } from '../../app/clock.ts';
import { Runner } from '../../app/run-command.ts';
import { openStore } from '../../db/store.ts';
import { FAMILY_OF_EVENT } from '../../domain/meeting/law.ts';
import { currentSpeech } from '../../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { generateMeeting, MEETING } from '../generate/meeting.ts';
import { scriptHours } from './store-bench.ts';

/** How large a meeting is. `queueEntries`: entries about the word (family `queue`): asked for, begun, ended, paused, moved. */
export type MeetingSize = { people: number; items: number; queueEntries: number; seed: number };

export type PlayedMeeting = {
  people: number;
  items: number;
  /** Items that have been concluded. */
  itemsTreated: number;
  /** Of all families; `queueEntries` of them are about the word. */
  entries: number;
  queueEntries: number;
  /** By the script's own clock. */
  scriptHours: number;
  /** Each command that went into the log, in order, in milliseconds. */
  commandsMs: number[];
};

/** Lines of a script for each queue entry, and for each person: register, roll call, and some to spare. */
const LINES_A_QUEUE_ENTRY = 1.02;
const LINES_A_PERSON = 8;

/**
 * Plays a generated meeting until it has the entries that are asked for and somebody has the word.
 * In: an empty folder, the size. Out: what was played. Throws when the script ends before.
 */
export function playMeeting(folder: string, { people, items, queueEntries: wanted, seed }: MeetingSize): PlayedMeeting {
  const commands = Math.ceil(wanted * LINES_A_QUEUE_ENTRY) + LINES_A_PERSON * people;
  const lines = generateMeeting({ seed, commands, people, items });
  const store = openStore({ folder, test: true });
  const runner = new Runner(store, scriptClock('played', 0), seededSalt('played'));
  // It ends now: whoever goes on with it hours later must begin a new day first (A1).
  const untilNowMs = Date.now() - Date.parse(lines.at(-1)?.at ?? '');
  let queueEntries = 0;
  runner.onAnnouncement((announcement) => {
    if (announcement.kind === 'entries-appended')
      for (const { event } of announcement.entries) if (FAMILY_OF_EVENT[event.kind] === 'queue') queueEntries++;
  });
  const commandsMs: number[] = [];
  let played = 0;
  for (const line of lines) {
    played++;
    const command = { ...line, at: new Date(Date.parse(line.at) + untilNowMs).toISOString() };
    const from = performance.now();
    const answer = runner.run(command);
    const took = performance.now() - from;
    if (answer.outcome === 'done' && answer.head) commandsMs.push(took);
    if (queueEntries >= wanted && somebodySpeaks(runner.book(MEETING)?.state)) break;
  }
  const book = runner.book(MEETING);
  runner.beat();
  store.close();
  if (!book || queueEntries < wanted) throw new Error(`the script has ${queueEntries} queue entries only`);
  return {
    people,
    items,
    itemsTreated: Object.values(book.state.items).filter((each) => each.concludedAt).length,
    entries: book.entries.length,
    queueEntries,
    scriptHours: scriptHours(lines.slice(0, played)),
    commandsMs,
  };
}

function somebodySpeaks(state: MeetingState | undefined): boolean {
  return state?.phase === 'open' && currentSpeech(state)?.clock.since != null;
}
