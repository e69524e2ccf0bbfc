/** The part of `motebok state` about who sits: deputies for items, habilitet, corrections, closed doors, inputs (A1–A7, N6). */
import { z } from 'zod';
import { decisionFlags } from '../../domain/meeting/corrections.ts';
import type { PlannedTime } from '../../domain/meeting/attendance-events.ts';
import { proposedDeputies } from '../../domain/meeting/deputies.ts';
import { wasRepresented } from '../../domain/meeting/represented.ts';
import { decidingSeats, SIDES } from '../../domain/meeting/roster.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { nullable } from './fields.ts';

const ground = z.object({ law: z.string(), paragraph: z.string().optional(), words: z.string().optional() });
const taken = z.object({ seat: z.string(), person: z.string() });
const moment = z.union([z.object({ entry: z.number() }), z.object({ at: z.string() })]);
const answer = z.enum(['yes', 'no', 'unknown']);

/** The shape of a deciding seat that is not filled, and why. */
export const EMPTY_SEAT = z.object({ seat: z.string(), why: z.string(), person: nullable(z.string()) });

/** The shape of a time that was said beforehand. */
export const PLANNED_TIME = { date: z.string(), from: nullable(z.string()), to: nullable(z.string()) };

/** The shape of what `sittingView` gives. */
export const SITTING_SHAPE = {
  chairs: z.array(
    z.object({
      person: z.string(),
      fromEntry: z.number(),
      role: z.string(),
      chosenBy: z.array(z.string()),
      reason: nullable(z.string()),
    }),
  ),
  rollCalls: z.array(z.object({ endedEntry: z.number(), begunEntry: z.number() })),
  stepIns: z.array(
    z.object({ item: z.string(), seat: z.string(), person: z.string(), entry: z.number(), chairDecides: z.boolean() }),
  ),
  /** Who is to sit at times that were said beforehand: plans (A2). */
  plannedDeputies: z.array(
    z.object({
      seat: z.string(),
      person: z.string(),
      ...PLANNED_TIME,
      entry: z.number(),
      chairDecides: z.boolean(),
    }),
  ),
  standIns: z.array(
    z.object({
      person: z.string(),
      seat: z.string(),
      authority: z.record(z.string(), z.unknown()),
      admittedBy: z.string(),
    }),
  ),
  /** Deciding seats left empty by people recorded as away, with the deputy to ask (A6). */
  deputiesToAsk: z.array(z.object({ seat: z.string(), deputy: nullable(z.string()) })),
  habilitet: z.array(
    z.object({
      item: z.string(),
      person: z.string(),
      raised: z.array(z.object({ by: z.string(), ground, entry: z.number() })),
      /** The answer that counts; null while nobody has given one. */
      habil: nullable(z.boolean()),
      ground: nullable(ground),
      decidedBy: z.array(taken),
      corrects: nullable(z.string()),
    }),
  ),
  corrections: z.array(
    z.object({
      entry: z.number(),
      person: z.string(),
      state: z.string(),
      seat: nullable(z.string()),
      from: moment,
      to: moment,
      reason: z.string(),
    }),
  ),
  /** Decisions that a correction touches; they stand as declared (K11). */
  flags: z.array(
    z.object({
      proposal: z.string(),
      item: z.string(),
      decisionEntry: z.number(),
      correctionEntry: z.number(),
      person: z.string(),
      seat: z.string(),
      what: z.string(),
      reason: z.string(),
    }),
  ),
  doors: z.array(
    z.object({
      fromEntry: z.number(),
      toEntry: nullable(z.number()),
      law: z.string(),
      ground: z.string(),
      decidedBy: z.array(taken),
    }),
  ),
  inputs: z.array(
    z.object({
      item: z.string(),
      input: z.string(),
      inputKind: z.string(),
      person: nullable(z.string()),
      organisation: nullable(z.string()),
      words: z.string(),
      to: nullable(z.string()),
      entry: z.number(),
    }),
  ),
  /** Per item taken: was each side, and each organisation with a deciding seat, represented when it was concluded (A1). */
  represented: z.array(
    z.object({ item: z.string(), sides: z.record(z.string(), answer), organisations: z.record(z.string(), answer) }),
  ),
};

type SittingView = z.infer<z.ZodObject<typeof SITTING_SHAPE>>;

/** Everything about who sat for what, by the same functions that the screens use. */
export function sittingView(state: MeetingState): SittingView {
  return {
    chairs: state.chairs.map(({ chair, from, role, chosenBy, reason }) => ({
      person: chair,
      fromEntry: from.seq,
      role,
      chosenBy: [...(chosenBy ?? [])],
      reason: reason ?? null,
    })),
    rollCalls: state.rollCalls.map(({ ended, begun }) => ({ endedEntry: ended.seq, begunEntry: begun.seq })),
    stepIns: Object.entries(state.stepIns).flatMap(([item, seats]) =>
      Object.entries(seats).map(([seat, { person, at, chairDecides }]) => ({
        item,
        seat,
        person,
        entry: at.seq,
        chairDecides: chairDecides ?? false,
      })),
    ),
    plannedDeputies: state.plannedDeputies.map(({ seat, person, time, at, chairDecides }) => ({
      seat,
      person,
      ...timeView(time),
      entry: at.seq,
      chairDecides: chairDecides ?? false,
    })),
    standIns: Object.entries(state.standIns).map(([person, { seat, authority, admittedBy }]) => ({
      person,
      seat,
      authority,
      admittedBy,
    })),
    deputiesToAsk: Object.keys(state.attendance).flatMap((person) => proposedDeputies(state, person)),
    habilitet: habilitetView(state),
    corrections: state.corrections.map(({ at, person, state: was, seat, from, to, reason }) => ({
      entry: at.seq,
      person,
      state: was,
      seat: seat ?? null,
      from,
      to,
      reason,
    })),
    flags: decisionFlags(state),
    doors: state.doors.map(({ from, to, law, ground: words, decidedBy }) => ({
      fromEntry: from.seq,
      toEntry: to?.seq ?? null,
      law,
      ground: words,
      decidedBy: [...decidedBy],
    })),
    inputs: Object.entries(state.inputs).flatMap(([item, inputs]) =>
      inputs.map(({ input, inputKind, person, organisation, words, to, at }) => ({
        item,
        input,
        inputKind,
        person: person ?? null,
        organisation: organisation ?? null,
        words,
        to: to ?? null,
        entry: at.seq,
      })),
    ),
    represented: representedView(state),
  };
}

export function timeView({ date, from, to }: PlannedTime): z.infer<z.ZodObject<typeof PLANNED_TIME>> {
  return { date, from: from ?? null, to: to ?? null };
}

function habilitetView(state: MeetingState): SittingView['habilitet'] {
  return Object.entries(state.habilitet).flatMap(([item, people]) =>
    Object.entries(people).map(([person, { raised, answers }]) => {
      const last = answers.at(-1);
      return {
        item,
        person,
        raised: raised.map(({ by, ground: why, at }) => ({ by, ground: why, entry: at.seq })),
        habil: last?.habil ?? null,
        ground: last?.ground ?? null,
        decidedBy: [...(last?.decidedBy ?? [])],
        corrects: last?.corrects ?? null,
      };
    }),
  );
}

function representedView(state: MeetingState): SittingView['represented'] {
  return state.taken.map((item) => {
    const seats = decidingSeats(state.roster, state.items[item]?.body ?? '');
    const organisations = new Set(seats.flatMap((each) => each.represents));
    const sides = SIDES.filter((side) => seats.some((each) => each.party === side));
    return {
      item,
      sides: Object.fromEntries(sides.map((side) => [side, wasRepresented(state, { side }, item)])),
      organisations: Object.fromEntries(
        [...organisations].map((organisation) => [organisation, wasRepresented(state, { organisation }, item)]),
      ),
    };
  });
}
