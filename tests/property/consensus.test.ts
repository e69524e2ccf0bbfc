/**
 * Random meetings against an oracle that reads the raw log: 500 of them here, 10,000 with MOTEBOK_LONG.
 * A meeting that goes wrong names its seed; SEED=n plays that one alone.
 */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../domain/meeting/events.ts';
import { decisionStanding } from '../../domain/meeting/standing.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { seeded, type Random } from '../../domain/meeting/testing/seeded.ts';
import { openMeeting, type Act, type TableTop } from '../../domain/meeting/testing/table-top.ts';
import { composeMinutes } from '../../domain/minutes/compose.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { afterwards, anyCourse, concluded, ITEMS } from './any-course.ts';
import { wronglyDeclared } from './oracle.ts';
import { anyRoster, peopleOf } from './rosters.ts';

const MEETINGS = process.env['MOTEBOK_LONG'] ? 10_000 : 500;
const SEEDS = process.env['SEED']
  ? [Number(process.env['SEED'])]
  : Array.from({ length: MEETINGS }, (_each, at) => 1 + at);
const COURSES = 45;

/** What happened, so that it is seen that the meetings were not all empty. */
type Tally = Record<
  'agreed' | 'silent' | 'conditional' | 'disagreed' | 'carried' | 'approved' | 'laterAnswers',
  number
>;

class Watched {
  readonly #table: TableTop;
  readonly #tally: Tally;
  /** Everything that was declared, as it read then. */
  readonly #frozen = new Map<string, unknown>();
  #minutes: string | null = null;
  readonly wrong: string[] = [];

  constructor(table: TableTop, tally: Tally) {
    this.#table = table;
    this.#tally = tally;
  }

  get state(): MeetingState {
    return this.#table.book.state;
  }

  set today(day: string) {
    this.#table.today = day;
  }

  /** Tries acts in order; what each brings about is looked at before the next. */
  run(acts: readonly Act[]): void {
    for (const act of acts) {
      const done = this.#table.try(act);
      if (isRefusal(done) || done.length === 0) continue;
      const last = this.#table.book.entries.at(-1) as LoggedEvent;
      this.wrong.push(...wronglyDeclared(this.#table.book.entries).map((each) => `entry ${last.seq}: ${each}`));
      this.#count(last.event);
      this.#look(act.kind);
    }
  }

  #count(event: LoggedEvent['event']): void {
    const tally = this.#tally;
    if (event.kind === 'result-declared') {
      if (event.result === 'noConsensus') tally.disagreed += 1;
      else if (event.result !== 'invalid') tally.agreed += 1;
      if (event.result === 'conditional') tally.conditional += 1;
      if (event.result === 'consensus' && event.test === 'silent') tally.silent += 1;
    }
    if (event.kind === 'vote-declared' && event.result === 'carried') tally.carried += 1;
    if (event.kind === 'minutes-approved') tally.approved += 1;
    if (event.kind === 'later-answer-recorded' && this.#minutes !== null) tally.laterAnswers += 1;
  }

  /** K11, M4: what was declared reads as it did, and so do the minutes once they are approved. */
  #look(kind: string): void {
    const { state } = this;
    for (const { proposal, versions } of Object.values(state.proposals))
      for (const { version, decision, votes = [] } of versions) {
        if (decision) this.#isAsItWas(`${proposal} ${version} ${decision.at.seq}`, decision, kind);
        for (const { declared } of votes)
          if (declared) this.#isAsItWas(`${proposal} ${version} vote ${declared.at.seq}`, declared, kind);
      }
    for (const id of Object.keys(state.proposals)) this.wrong.push(...wrongStanding(state, id));
    if (state.minutes.approved === null) return;
    const minutes = JSON.stringify(composeMinutes(state, state.minutes.prose));
    this.#minutes ??= minutes;
    if (minutes !== this.#minutes) this.wrong.push(`${kind} changed the approved minutes`);
  }

  #isAsItWas(name: string, now: unknown, kind: string): void {
    const before = this.#frozen.get(name);
    if (before === undefined) this.#frozen.set(name, structuredClone(now));
    else if (!isDeepStrictEqual(before, now)) this.wrong.push(`${kind} changed what was declared: ${name}`);
  }

  /** Everything that was declared is still there. */
  missing(): string[] {
    const all = Object.values(this.state.proposals).flatMap(({ proposal, versions }) =>
      versions.flatMap(({ version, decision, votes = [] }) => [
        ...(decision ? [`${proposal} ${version} ${decision.at.seq}`] : []),
        ...votes.flatMap(({ declared }) => (declared ? [`${proposal} ${version} vote ${declared.at.seq}`] : [])),
      ]),
    );
    // One that was invalid settled nothing, and the next test takes its place (K4).
    const isInvalid = (each: unknown): boolean => (each as { result: string }).result === 'invalid';
    return [...this.#frozen].flatMap(([name, each]) =>
      all.includes(name) || isInvalid(each) ? [] : [`no longer there: ${name}`],
    );
  }
}

/** K5, K6: nobody is bound twice, and nobody who has not joined. */
function wrongStanding(state: MeetingState, id: string): string[] {
  const standing = decisionStanding(state, id);
  if (standing === null) return [];
  const version = state.proposals[id]?.versions.find(
    (each) => each.decision && !['noConsensus', 'invalid'].includes(each.decision.result),
  );
  const joined = new Set(
    version?.decision?.coverage.flatMap((each) =>
      ['bound', 'assented'].includes(each.state) ? [each.organisation] : [],
    ),
  );
  for (const { organisation, answer } of version?.afterwards?.answers ?? [])
    // Whoever was bound by an assent stays so, whatever is answered on a later day.
    if (answer === 'assent' || answer === 'assentWithRemark') joined.add(organisation);
  return [
    ...(new Set(standing.bound).size === standing.bound.length ? [] : ['an organisation is bound twice']),
    ...standing.bound.filter((each) => !joined.has(each)).map((each) => `${each} is bound and has not joined`),
    ...(standing.state === 'inForce' || standing.bound.length === 0 || version?.decision?.takesEffect === 'separately'
      ? []
      : ['somebody is bound by what is not in force']),
  ];
}

/** Plays one meeting to its end and long after. Out: what is wrong with it. */
function play(random: Random, tally: Tally): string[] {
  const roster = anyRoster(random);
  const watched = new Watched(openMeeting(ITEMS, roster), tally);
  watched.run(
    peopleOf(roster)
      .filter((each) => each.startsWith('holder') && !random.oneIn(12))
      .map((person): Act => ({ kind: 'record-attendance', person, state: 'present' })),
  );
  for (let turn = 0; turn < COURSES; turn++) watched.run(anyCourse(random, watched.state, turn));
  close(watched);
  for (let turn = 0; turn < 8; turn++) watched.run(afterwards(random, watched.state));
  return [...watched.wrong, ...watched.missing()];
}

function close(watched: Watched): void {
  const { current } = watched.state;
  if (current !== null) {
    const open = Object.values(watched.state.proposals).filter((each) => each.item === current);
    watched.run(
      open.map(({ proposal }): Act => ({ kind: 'declare-result', proposal, result: 'invalid', effect: 'noted' })),
    );
    watched.run([{ kind: 'change-chair', chair: 'holder-of-k0', reason: 'slutt' }, ...concluded(current)]);
    watched.run(open.map(({ proposal }): Act => ({ kind: 'withdraw-proposal', proposal })));
    watched.run(concluded(current));
  }
  watched.run([{ kind: 'close-meeting' }, { kind: 'send-minutes', deadline: '2026-10-20' }]);
  watched.today = '2026-11-05';
  watched.run([{ kind: 'approve-minutes', approvers: ['holder-of-h0', 'holder-of-k0'] }]);
}

test(
  `nothing is declared that the log does not carry, and what was declared never changes; seeds ${SEEDS[0]}–${SEEDS.at(-1)} (K4, K8, K11)`,
  { timeout: 1_800_000 },
  () => {
    const tally: Tally = {
      agreed: 0,
      silent: 0,
      conditional: 0,
      disagreed: 0,
      carried: 0,
      approved: 0,
      laterAnswers: 0,
    };
    for (const seed of SEEDS) {
      const wrong = play(seeded(seed), tally);
      expect(wrong, `SEED=${seed}`).toEqual([]);
    }
    console.log(`seeds ${SEEDS[0]}–${SEEDS.at(-1)}: ${JSON.stringify(tally)}`);
    // A generator that no longer decides anything would prove nothing.
    if (SEEDS.length > 1)
      for (const [what, count] of Object.entries(tally)) expect(count, what).toBeGreaterThan(SEEDS.length / 40);
  },
);
