/**
 * The way of one command: parse, look at the state, decide, append and project, tell. One at a time, and nothing is
 * told before it is on disk. There is no other way to change anything.
 */
import { createHash } from 'node:crypto';
import { interruption, sleepInterruption, type Beat, type Now } from '../domain/meeting/clock.ts';
import type { MeetingCommand } from '../domain/meeting/commands.ts';
import { attendanceToCarry, type OtherAttendance } from '../domain/meeting/carry-over.ts';
import { decideOnBook } from '../domain/meeting/decide-on-book.ts';
import type { Facts } from '../domain/meeting/decide.ts';
import type { Book } from '../domain/meeting/acts.ts';
import { draftSubject, isForTheRoom, proseOfMinutes, whyNoDraft } from '../domain/meeting/drafted-wording.ts';
import type { LoggedEvent, Window } from '../domain/meeting/events.ts';
import { currentSpeech } from '../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { decisionToTakeUp } from '../domain/meeting/taken-up.ts';
import { isRefusal, refuse, type Refusal } from '../domain/refusal.ts';
import { applyRegister, decideRegister, type RegisterCommand } from '../domain/register/commands.ts';
import { rosterOn, type Register } from '../domain/register/register.ts';
import { StoreFault } from '../db/fault.ts';
import type { StoredPaper, StoredProse } from '../db/store-reading.ts';
import type { Store } from '../db/store.ts';
import type { Announcement, Answer, Head } from './answer.ts';
import { norwegianDay, randomSalt, type Clock, type Salt } from './clock.ts';
import { isMeetingCommand, isProseCommand, type Envelope, type ProseCommand } from './command-schemas.ts';
import { MeetingFiles, readEntry, type MeetingFile } from './meeting-files.ts';
import { parseCommand } from './parse-command.ts';
import { sleptMs, type Pulse } from './sleep.ts';

export class Runner {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #files: MeetingFiles;
  readonly #listeners = new Set<(announcement: Announcement) => void>();
  #register: Register;
  /** The clocks at the last beat of this run, where they go by themselves. */
  #pulse: Pulse | null = null;

  constructor(store: Store, clock: Clock, salt: Salt = randomSalt) {
    this.#store = store;
    this.#clock = clock;
    this.#files = new MeetingFiles(store, salt);
    this.#register = store.register();
  }

  /**
   * Runs one command.
   * In: `{op, at?, mono?, by, expects?, kind, …}` as it came from outside. Out: the answer, after the commit.
   * Throws StoreFault; then nothing of the command is acknowledged and the store has stopped.
   */
  run(raw: unknown): Answer {
    if (this.#store.stopped) throw new StoreFault('store-stopped', this.#store.stopped.code);
    this.#noticeSleep();
    const parsed = parseCommand(raw);
    if ('invalid' in parsed) return { outcome: 'invalid', op: parsed.op, code: parsed.invalid, place: parsed.place };
    const { envelope, command } = parsed;
    const now = this.#clock.read(envelope);
    if (now === null)
      return { outcome: 'invalid', op: envelope.op, code: 'no-time', place: envelope.at === undefined ? 'at' : 'mono' };
    if (isMeetingCommand(command)) return this.#runInMeeting(envelope, command, now);
    if (this.#store.isDone(envelope.op)) return { outcome: 'same', op: envelope.op, meeting: null, head: null };
    if (isProseCommand(command)) return this.#saveProse(envelope, command, now);
    return this.#runInRegister(envelope, command);
  }

  /** The book of a meeting; null when nobody has planned it. Throws StoreFault when its log does not hold. */
  book(meeting: string): Book | null {
    return this.#file(meeting)?.book ?? null;
  }

  /** Wordings that are being written, as the room may see them; none while the doors are closed, nor from behind them (N6). */
  wordingsForTheRoom(meeting: string): Record<string, StoredProse> {
    const state = this.book(meeting)?.state;
    if (!state) return {};
    return Object.fromEntries(
      Object.entries(this.#store.prose(meeting)).filter(([place, { savedAt }]) => isForTheRoom(state, place, savedAt)),
    );
  }

  head(meeting: string): Head | null {
    return this.#file(meeting)?.head ?? null;
  }

  /**
   * Entries of a meeting after one of them, so many at most, to be shown: from the book where it is open, and otherwise as they
   * lie on disk, before they have been checked (docs/decisions/0010). Out: null where nobody has planned the meeting.
   */
  entriesAfter(meeting: string, after: number, most: number): PartOfMeeting | null {
    const file = this.#files.openedOf(meeting);
    if (file?.head)
      return partOf(file.book.entries.slice(after, after + most), file.head, file.book.entries.at(-1)?.at);
    const head = this.#store.headOf(meeting);
    if (head === null) return null;
    return partOf(this.#store.entriesAfter(meeting, after, most).map(readEntry), head, head.at);
  }

  /** Reads and checks a piece more of a meeting. Out: whether it is open now. No command is answered before it is. */
  readOn(meeting: string): boolean {
    return this.#files.readOn(meeting);
  }

  get register(): Register {
    return this.#register;
  }

  get session(): string {
    return this.#clock.session;
  }

  /** Hears of every commit, after it. Out: the way to stop listening. */
  onAnnouncement(listener: (announcement: Announcement) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Writes the high-water mark and the beat (S7). Called once a second and at close. */
  beat(): void {
    this.#noticeSleep();
    this.#store.writeMark(this.#clock.now());
    this.#pulse = this.#clock.pulse();
  }

  /** Notes in the log that a clock ran when the program went away, so that it is shown at once (S7). */
  noticeInterruption(meeting: string): void {
    const now = this.#clock.now();
    const file = this.#file(meeting);
    if (now && file) this.#interrupt(file, now);
  }

  #file(meeting: string): MeetingFile | null {
    const file = this.#files.get(meeting);
    return file.head === null ? null : file;
  }

  #runInMeeting(envelope: Envelope, command: MeetingCommand, now: Now): Answer {
    const { op, by, expects } = envelope;
    const file = this.#files.get(command.meeting);
    const first = file.answers.get(op);
    if (first) return { outcome: 'same', op, meeting: command.meeting, head: first };
    this.#interrupt(file, now);
    const paper = command.kind === 'attach-paper' ? storedPaper(command.contentBase64, command.mediaType) : undefined;
    const facts = this.#facts(file, command, envelope, now, paper);
    const events = decideOnBook(file.book, command, facts, expects);
    if (isRefusal(events)) return refused(op, events);
    if (events.length === 0) return { outcome: 'same', op, meeting: command.meeting, head: file.head };
    this.#tell(file, this.#files.append(file, op, by, events, now, paper));
    const { head } = file;
    // An undo may bring back a speech that ran in an earlier session.
    if (command.kind === 'undo' || command.kind === 'redo') this.#interrupt(file, now);
    return { outcome: 'done', op, meeting: command.meeting, head };
  }

  /** S7: after a restart the clock stands at the last durable beat; the gap is an entry of its own. */
  #interrupt(file: MeetingFile, now: Now): void {
    const { state } = file.book;
    const since = currentSpeech(state)?.clock.since;
    if (!since || since.session === now.session) return;
    const event = interruption(state, this.#lastLived(file, since.session), now);
    if (!event) return;
    const op = `interrupted-${now.session}-${state.entry + 1}`;
    this.#tell(file, this.#files.append(file, op, { window: 'keeper' }, [event], now));
  }

  /** S7: a sleep is a gap too. The clock stands at the last durable beat, and what was slept is shown. */
  #noticeSleep(): void {
    const last = this.#pulse;
    const next = this.#clock.pulse();
    const gapMs = last && next && sleptMs(last, next);
    if (!last || !next || gapMs === null) return;
    this.#pulse = next;
    for (const file of this.#files.opened()) {
      const { state } = file.book;
      const event = sleepInterruption(state, this.#lastLived(file, last.now.session), last.now, gapMs);
      if (!event) continue;
      const op = `slept-${next.now.session}-${state.entry + 1}`;
      this.#tell(file, this.#files.append(file, op, { window: 'keeper' }, [event], next.now));
    }
  }

  /** The last moment of a session that is known to be on disk: the beat, or an entry. */
  #lastLived(file: MeetingFile, session: string): Beat {
    const entry = file.book.entries.findLast((each) => each.session === session);
    const { beat } = this.#store;
    const lived = [entry, beat].filter((each) => each?.session === session);
    const last = lived.reduce((a, b) => ((a?.mono ?? -1) >= (b?.mono ?? -1) ? a : b));
    return last ?? { at: '', mono: 0, session };
  }

  #facts(
    file: MeetingFile,
    command: MeetingCommand,
    { by }: Envelope,
    { at, session }: Now,
    paper: StoredPaper | undefined,
  ): Facts {
    const { meeting } = command;
    const takesProse = command.kind === 'send-minutes' || command.kind === 'approve-minutes';
    const prose = takesProse ? Object.entries(proseOfMinutes(file.book.state, this.#store.prose(meeting))) : [];
    return {
      by,
      rosterOn: (bodies, date) => rosterOn(this.#register, bodies, date),
      numbersUsed: (body, year) => this.#store.numbersUsed(body, year, this.#numberPattern(body), meeting),
      attendanceIn: (other) => this.#attendanceIn(other),
      decisionIn: (other, proposal) => this.#decisionIn(other, proposal),
      at,
      // Asked by few commands; a calendar is not opened for the others.
      get today() {
        return norwegianDay(at);
      },
      prose: Object.fromEntries(prose.map(([place, { text }]) => [place, text])),
      // S12: what a script states is all that is known of its time.
      ...(this.#pulse && command.kind === 'conclude-item' ? { beat: this.#lastLived(file, session) } : {}),
      ...(paper ? { paper: { size: paper.bytes.length, sha256: paper.sha256 } } : {}),
    };
  }

  #attendanceIn(meeting: string): OtherAttendance | null {
    const book = this.book(meeting);
    return book && attendanceToCarry(book.state);
  }

  #decisionIn(meeting: string, proposal: string): ReturnType<typeof decisionToTakeUp> {
    const book = this.book(meeting);
    return book && decisionToTakeUp(book.state, proposal);
  }

  #numberPattern(body: string): string {
    return this.#register.bodies.find((each) => each.body === body)?.numberPattern ?? '{n}/{yy}';
  }

  #runInRegister({ op, by }: Envelope, command: RegisterCommand): Answer {
    if (by.window !== 'keeper')
      return refused(op, refuse('window-may-not', { window: by.window, command: command.kind }));
    const changes = decideRegister(this.#register, command);
    if (isRefusal(changes)) return refused(op, changes);
    if (changes.length === 0) return { outcome: 'same', op, meeting: null, head: null };
    this.#store.changeRegister(op, changes);
    this.#register = applyRegister(this.#register, changes);
    this.#announce({ kind: 'register-changed' });
    return { outcome: 'done', op, meeting: null, head: null };
  }

  #saveProse({ op, by }: Envelope, { meeting, place, text }: ProseCommand, now: Now): Answer {
    const { state } = this.#files.get(meeting).book;
    const no = mayWriteProse(by.window, state, place);
    if (no) return refused(op, no);
    if (this.#store.proseAt(meeting, place) === text) return { outcome: 'same', op, meeting: null, head: null };
    this.#store.saveProse(op, { meeting, place, text, savedAt: now.at });
    const forRoom = isForTheRoom(state, place, now.at);
    this.#announce({ kind: 'prose-saved', meeting, place, text, savedAt: now.at, forRoom });
    return { outcome: 'done', op, meeting: null, head: null };
  }

  #tell(file: MeetingFile, entries: readonly LoggedEvent[]): void {
    const last = entries.at(-1);
    if (!last || !file.head) return;
    const { meeting } = file.book.state;
    this.#announce({ kind: 'entries-appended', meeting, entries, head: file.head, savedAt: last.at });
  }

  #announce(announcement: Announcement): void {
    for (const listener of this.#listeners) listener(announcement);
  }
}

export type PartOfMeeting = { entries: readonly LoggedEvent[]; head: Head; savedAt: string };

function partOf(entries: readonly LoggedEvent[], { entry, hash }: Head, savedAt = ''): PartOfMeeting {
  return { entries, head: { entry, hash }, savedAt };
}

function refused(op: string, { code, rule, facts }: Refusal): Answer {
  return { outcome: 'refused', op, code, rule, facts };
}

/**
 * The keeper writes; prose that was approved is in the log, and is changed by a supplement only (W1, M4). The wording of a
 * proposal is written by whoever may put it.
 */
function mayWriteProse(window: Window, state: MeetingState, place: string): Refusal | null {
  const { phase, items } = state;
  const subject = items[place] ? null : draftSubject(place);
  if (subject) return whyNoDraft(state, window, subject);
  if (window !== 'keeper') return refuse('window-may-not', { window, command: 'save-prose' });
  if (phase === 'unborn') return refuse('unknown-meeting');
  if (phase === 'approved' || phase === 'signed') return refuse('wrong-phase', { phase, command: 'save-prose' });
  return place === 'meeting' || items[place] ? null : refuse('unknown-item', { item: place });
}

function storedPaper(contentBase64: string, mediaType: string): StoredPaper {
  const bytes = Buffer.from(contentBase64, 'base64');
  return { sha256: createHash('sha256').update(bytes).digest('hex'), mediaType, bytes };
}
