/**
 * Plays a scenario through the real app over a store in memory, with real migrations, and checks afterwards what must
 * hold after any of them.
 */
import { scriptClock } from '../../app/clock.ts';
import type { Command } from '../../app/command-schemas.ts';
import { isMeetingCommand, isProseCommand } from '../../app/command-schemas.ts';
import { Runner } from '../../app/run-command.ts';
import { openMemoryStore, type Store } from '../../db/store.ts';
import type { Now } from '../../domain/meeting/clock.ts';
import { unbornMeeting, type MeetingState } from '../../domain/meeting/state.ts';
import { whatDoesNotHold } from './what-holds.ts';
import { understand } from './phrases.ts';
import './phrase-book.ts';
import { sight } from './sights.ts';
import { DAY, timeInNorway, type Line, type Scenario } from './table.ts';
import { idOf, registerOfTheWorld } from './world.ts';

/** The meeting that the tables speak of. */
const MEETING = 'm';

/** A line that did not go as the table says. */
export type Surprise = { line: number; what: string; expected: string; was: string };

/** Who acts from which window; anybody else sits at an own laptop. */
const ROLES: Readonly<Record<string, { window: string; person: string }>> = {
  Secretary: { window: 'keeper', person: 'siri-skriver' },
  Chair: { window: 'chair', person: 'tor-havn' },
  Reader: { window: 'reader', person: 'jon-sara' },
};

export class World {
  readonly #store: Store = openMemoryStore();
  #runner: Runner;
  #now: Now | null = null;
  #ops = 0;
  #sessions = 0;
  /** Codes of the refusals that were given. */
  readonly refused = new Set<string>();

  constructor() {
    this.#runner = this.#started();
    for (const command of registerOfTheWorld()) {
      const outcome = this.#send({ ...command }, { window: 'keeper' }, '2026-01-02T09:00:00.000Z');
      if (outcome !== 'done') throw new Error(`the world did not come about: ${command.kind} ${outcome}`);
    }
  }

  /** Plays lines in order. Out: those that went another way. */
  play(lines: readonly Line[]): Surprise[] {
    return lines.flatMap((line) => {
      const was = this.#outcomeOf(line);
      const { number, what, outcome: expected } = line;
      return was === expected ? [] : [{ line: number, what, expected, was }];
    });
  }

  /** What must hold after any scenario, and does not. */
  check(): string[] {
    return this.#store.heads().flatMap(({ meeting }) => whatDoesNotHold(this.#store, this.#runner, meeting));
  }

  close(): void {
    this.#store.close();
  }

  get #state(): MeetingState {
    return this.#runner.book(MEETING)?.state ?? unbornMeeting(MEETING);
  }

  #outcomeOf({ at, who, what }: Line): string {
    if (who === 'program' && what === 'starts again') {
      this.#runner = this.#started();
      this.#now = this.#clock.read({ at });
      this.#runner.noticeInterruption(MEETING);
      return 'done';
    }
    if (who === 'sees') {
      this.#now = this.#clock.read({ at });
      const [, elsewhere, words = what] = /^in (\w+): (.+)$/.exec(what) ?? [];
      const state = elsewhere ? this.#runner.book(elsewhere)?.state : this.#state;
      return sight(state ?? this.#state, this.#now ?? { at, mono: 0, session: '' }, words);
    }
    const by = ROLES[who] ?? { window: 'participant', person: idOf(who) };
    const { fields, saw } = understand(what, {
      person: by.person,
      state: this.#state,
      entryAt: (time) => this.#entryAt(time),
      newId: () => `r${this.#ops + 1}`,
    });
    return this.#send(fields, by, at, saw);
  }

  /** The last entry made at a time of the meeting's day. */
  #entryAt(time: string): number {
    const at = timeInNorway(DAY, time);
    return this.#runner.book(MEETING)?.entries.findLast((each) => each.at === at)?.seq ?? 0;
  }

  #clock = scriptClock('scenarios', 0);

  /** Another run of the program over the same store. */
  #started(): Runner {
    this.#sessions += 1;
    this.#clock = scriptClock('scenarios', this.#sessions);
    return new Runner(this.#store, this.#clock);
  }

  #send(fields: Record<string, unknown>, by: object, at: string, expects?: object): string {
    this.#ops += 1;
    const command = fields as unknown as Command;
    const inMeeting = isMeetingCommand(command) || isProseCommand(command) ? { meeting: MEETING } : {};
    const answer = this.#runner.run({
      op: `op-${this.#ops}`,
      at,
      by,
      ...(expects ? { expects } : {}),
      ...inMeeting,
      ...fields,
    });
    if (answer.outcome !== 'refused')
      return answer.outcome === 'invalid' ? `invalid ${answer.code} ${answer.place}` : answer.outcome;
    this.refused.add(answer.code);
    return `refused ${answer.rule} ${answer.code}`;
  }
}

/** The lines of a scenario with those of the stages that it comes after. */
export function linesOf(scenario: Scenario, stages: ReadonlyMap<string, Scenario>): Line[] {
  if (scenario.after === null) return scenario.lines;
  const stage = stages.get(scenario.after);
  if (!stage) throw new Error(`no such stage: ${scenario.after}`);
  return [...linesOf(stage, stages), ...scenario.lines];
}
