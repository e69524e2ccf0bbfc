/**
 * A long meeting, made by a seed: register, plan, notice, roll call, and then hours of people who ask for the word,
 * come and go, answer and agree, while the secretary writes. It is played on the law as it is made, so that nearly
 * every line will be acknowledged; it serves where a meeting must be large, not where it must be odd.
 */
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import { emptyBook, extendBook, type Book } from '../../domain/meeting/acts.ts';
import { decideOnBook } from '../../domain/meeting/decide-on-book.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { seeded } from '../../domain/meeting/testing/seeded.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { applyRegister, decideRegister } from '../../domain/register/commands.ts';
import { EMPTY_REGISTER, rosterOn, type Register } from '../../domain/register/register.ts';
import { courseOfMeeting, type Move } from './course.ts';
import { BODY, KEEPER, membersOf } from './members.ts';

/** A line of a script as `motebok drive` reads it. */
export type ScriptLine = { op: string; at: string; by: { window: 'keeper'; person: string }; kind: string } & Record<
  string,
  unknown
>;

export const MEETING = 'm';

/** Treated this long on average before the next item is taken up, in lines. */
const LINES_AN_ITEM = 120;

/** From eight in the morning, UTC. */
const LONGEST_DAY_MS = 12 * 3_600_000;
/** Between two lines, on average. */
const USUAL_PAUSE_MS = 5500;

/**
 * Generates a meeting.
 * In: a seed, how many lines in all, how many people are called, and among how many items the lines are shared out, all of which are treated. Out: the lines, the same for the same seed.
 */
export function generateMeeting({
  seed,
  commands,
  people,
  items: wanted,
}: {
  seed: number;
  commands: number;
  people: number;
  items?: number;
}): ScriptLine[] {
  const members = membersOf(people);
  const making = new Making(Date.UTC(2026, 8, 1, 8), commands);
  for (const command of members.commands) making.register(command);
  const count = wanted ?? Math.max(3, Math.ceil(commands / LINES_AN_ITEM));
  making.plan(Array.from({ length: count }, (_each, at) => `i${at + 1}`));
  for (const person of members.people) making.play({ kind: 'record-attendance', person, state: 'present' });
  const random = seeded(seed);
  while (making.lines.length < commands) {
    const pace = wanted === undefined ? 1 : paceOf(making.book.state, commands - making.lines.length);
    for (const move of courseOfMeeting(making.book.state, members, random, making.lines.length, pace))
      making.play(move);
  }
  return making.lines.slice(0, commands);
}

/** How many times longer than usual an item takes, so that the lines that are left last for the items that are left. */
function paceOf({ items, order }: MeetingState, linesLeft: number): number {
  const itemsLeft = order.filter((each) => !items[each]?.concludedAt).length;
  return Math.max(1, Math.round(linesLeft / Math.max(1, itemsLeft) / LINES_AN_ITEM));
}

/** The script as it grows, and the meeting that it makes. */
class Making {
  readonly lines: ScriptLine[] = [];
  book: Book = emptyBook(MEETING);
  #register: Register = EMPTY_REGISTER;
  readonly #haste: number;
  #now: number;

  /** A meeting does not go on past midnight, for then a new day would begin: the longer it is, the faster they act. */
  constructor(from: number, commands: number) {
    this.#now = from;
    this.#haste = Math.min(1, LONGEST_DAY_MS / (commands * USUAL_PAUSE_MS));
  }

  register(command: Parameters<typeof decideRegister>[1]): void {
    const changes = decideRegister(this.#register, command);
    if (isRefusal(changes)) throw new Error(`${command.kind} was refused: ${changes.code}`);
    this.#register = applyRegister(this.#register, changes);
    this.#write({ ...command });
  }

  plan(items: readonly string[]): void {
    this.play({
      kind: 'plan-meeting',
      bodies: [BODY],
      days: [{ date: '2026-10-12', start: '10:00', minutes: 300 }],
      place: 'Alta',
    });
    for (const item of items) this.play({ kind: 'add-item', item, title: `Sak ${item}`, itemKind: 'decision' });
    this.play({ kind: 'publish-notice' });
    this.play({ kind: 'open-meeting' });
  }

  /** Writes a line, whatever the law says of it; the meeting goes on when it is accepted. */
  play(move: Move): void {
    this.#write({ meeting: MEETING, ...move });
    if (move.kind === 'save-prose') return;
    const command: MeetingCommand = { ...move, meeting: MEETING };
    const events = decideOnBook(this.book, command, {
      by: { window: 'keeper', person: KEEPER },
      rosterOn: (bodies, date) => rosterOn(this.#register, bodies, date),
      numbersUsed: () => [],
      today: '2026-09-01',
      prose: {},
    });
    if (isRefusal(events)) return;
    const { op, at } = this.lines.at(-1) as ScriptLine;
    for (const event of events)
      this.book = extendBook(this.book, {
        seq: this.book.entries.length + 1,
        op,
        at,
        mono: this.#now,
        session: 's',
        by: { window: 'keeper' },
        event,
      });
  }

  #write(fields: { kind: string } & Record<string, unknown>): void {
    this.#now += Math.ceil((1000 + ((this.lines.length * 7919) % 9000)) * this.#haste);
    const at = new Date(this.#now).toISOString();
    this.lines.push({ op: `g${this.lines.length + 1}`, at, by: { window: 'keeper', person: KEEPER }, ...fields });
  }
}
