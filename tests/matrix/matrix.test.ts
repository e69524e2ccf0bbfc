/**
 * Every command sent straight to the runner, in every phase (N7), from every window (W1), by everybody: each set of
 * rights in each way of being here. What comes back is what the tables of the law and of `docs/cli.md` say; nothing
 * throws, and a refusal changes nothing.
 */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../app/answer.ts';
import { WINDOWS, type Window } from '../../domain/meeting/events.ts';
import { LAW } from '../../domain/meeting/law.ts';
import { mayAct } from '../../domain/meeting/may-act.ts';
import { PHASES, unbornMeeting } from '../../domain/meeting/state.ts';
import type { MeetingCommand, MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { ALWAYS, REFUSALS_BY_COMMAND } from '../../domain/refusals-by-command.ts';
import { SENDERS, type Sender } from './people.ts';
import { REGISTER_SAMPLES, SAMPLES } from './samples.ts';
import { MEETING, World, type Act } from './world.ts';

type Kind = keyof typeof SAMPLES;
const KINDS = Object.keys(SAMPLES) as Kind[];

describe.each(PHASES)('in the phase %s', (phase) => {
  test(
    'every command is answered by the tables, and what is refused changes nothing (N7, W1)',
    { timeout: 120_000 },
    () => {
      const origin = World.inPhase(phase);
      let world = origin.copy();
      const wrong: string[] = [];
      const accepted = new Set<Kind>();
      for (const sender of SENDERS)
        for (const window of WINDOWS)
          for (const kind of KINDS) {
            const act: Act = { kind, ...SAMPLES[kind](sender, Math.max(1, world.entry)) };
            const before = world.hash;
            const answer = world.send(act, { window, person: sender.person });
            const fault = faultOf(origin, window, sender, act, answer, world, before);
            if (fault) wrong.push(`${kind} from ${window} by ${sender.person}: ${fault}`);
            if (answer.outcome !== 'done') continue;
            accepted.add(kind);
            world.close();
            world = origin.copy();
          }
      world.close();
      origin.close();
      expect(wrong).toEqual([]);
      expect([...accepted].every((each) => each === 'save-prose' || LAW[each].phases.includes(phase))).toBe(true);
    },
  );
});

test('the register is changed from the keeper’s laptop alone, whatever the meeting does (W1)', () => {
  const world = World.inPhase('open');
  for (const [kind, fields] of Object.entries(REGISTER_SAMPLES))
    for (const window of WINDOWS) {
      const before = world.hash;
      const answer = world.send({ kind, ...fields }, { window, person: 'chair' });
      const allowed = REFUSALS_BY_COMMAND[kind as keyof typeof REGISTER_SAMPLES];
      if (window !== 'keeper') expect(answer, kind).toMatchObject({ outcome: 'refused', code: 'window-may-not' });
      else if (answer.outcome === 'refused') expect(allowed, kind).toContain(answer.code);
      else expect(['done', 'same'], kind).toContain(answer.outcome);
      expect(world.hash).toBe(before);
    }
  world.close();
});

/** What is wrong with an answer, in words; null when it is as the tables say. */
function faultOf(
  origin: World,
  window: Window,
  sender: Sender,
  act: Act,
  answer: Answer,
  world: World,
  before: string,
): string | null {
  if (answer.outcome === 'invalid') return `invalid ${answer.code} ${answer.place}`;
  if (answer.outcome !== 'done' && world.hash !== before) return `${answer.outcome}, and the log grew`;
  if (answer.outcome === 'refused' && !isListed(act.kind as Kind, answer.code))
    return `${answer.code} is not in the table`;
  const gate = gateOf(origin, window, sender, act);
  if (gate === null) return null;
  const was = answer.outcome === 'refused' ? answer.code : answer.outcome;
  return was === gate ? null : `${was} where the law says ${gate}`;
}

function isListed(kind: Kind, code: string): boolean {
  return [...ALWAYS, ...REFUSALS_BY_COMMAND[kind]].some((each) => each === code);
}

/** The refusal of W1 or N7, computed from the tables of the law; null when the rules of the subject decide. */
function gateOf(origin: World, window: Window, { person }: Sender, act: Act): string | null {
  if (act.kind === 'save-prose') return window === 'keeper' ? null : 'window-may-not';
  const kind = act.kind as MeetingCommandKind;
  if (!LAW[kind].windows.includes(window)) return 'window-may-not';
  const state = origin.state ?? unbornMeeting(MEETING);
  const command = { ...act, meeting: MEETING } as unknown as MeetingCommand;
  const refused = mayAct(state, command, { window, person }, {})?.code;
  if (refused === 'not-your-own') return window === 'participant' ? refused : null;
  if (LAW[kind].phases.includes(state.phase)) return null;
  if (kind === 'plan-meeting') return 'meeting-exists';
  return state.phase === 'unborn' ? 'unknown-meeting' : 'wrong-phase';
}
