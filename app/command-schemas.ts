/**
 * The shape of every command that comes from outside: a window, a script, a package. One schema a kind, and nothing
 * that a schema does not name gets through. `motebok commands --json` prints them.
 */
import { z } from 'zod';
import type { MeetingCommand, MeetingCommandKind } from '../domain/meeting/commands.ts';
import { FAMILIES } from '../domain/meeting/commands.ts';
import { EFFECTS, POSITION_KINDS, RESULTS } from '../domain/meeting/consensus-types.ts';
import {
  ATTENDANCE_STATES,
  CLOSING_GROUNDS,
  INPUT_KINDS,
  ITEM_KINDS,
  OUTCOMES,
  WINDOWS,
} from '../domain/meeting/events.ts';
import { GROUPS, RIGHTS, SIDES, SPEAKING_ORDERS, SPEECH_KINDS } from '../domain/meeting/roster.ts';
import type { RegisterCommand, RegisterCommandKind } from '../domain/register/commands.ts';
import { ORGANISATION_KINDS } from '../domain/register/register.ts';

/**
 * Ids are given by whoever creates the thing: a word without blanks, in any letters. They become keys of objects,
 * so the few names that every object has of itself (`constructor`) are not taken.
 */
const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\s\p{C}]+$/u)
  .refine((text) => !(text in {}), 'a name that objects have of themselves');
/** A line of text that a person reads. */
const line = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => text.isWellFormed() && text.trim() !== '', 'empty or broken text');
/** Text of several lines. A proposal or a summary of a hundred thousand signs is a mistake. */
const words = z
  .string()
  .max(100_000)
  .refine((text) => text.isWellFormed(), 'broken text');
const someWords = words.refine((text) => text.trim() !== '', 'empty text');
const date = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const minutes = z.number().int().min(0).max(6000);
const number = line.max(60);
const languageForm = z.enum(['nb', 'nn']);
/** Twenty megabytes of paper, as base64. */
const MOST_BASE64 = 28_000_000;

/** A place in the list, counted from one (S6). */
const placeInRow = z.number().int().min(1).max(5000);
const DAY_MS = 86_400_000;
const party = z.enum([...SIDES, ...GROUPS]);
/** Time of a kind of speech (S4); kinds that are not named keep theirs. */
const seconds = z.number().int().min(10).max(36_000);
const byKind = <Seconds extends z.ZodType>(given: Seconds) => ({
  innlegg: given.exactOptional(),
  replikk: given.exactOptional(),
  svarreplikk: given.exactOptional(),
  clarifyingQuestion: given.exactOptional(),
  pointOfOrder: given.exactOptional(),
});

const meeting = id;
const day = z.strictObject({ date, start: time, minutes });
const itemFacts = {
  title: line,
  itemKind: z.enum(ITEM_KINDS),
  body: id.optional(),
  case: id.optional(),
  number: number.optional(),
  plannedMinutes: minutes.optional(),
  presenter: line.optional(),
  background: words.optional(),
};
/** What may be said anew of an item; null takes an optional fact away. */
const changedItemFacts = {
  ...itemFacts,
  title: line.optional(),
  itemKind: z.enum(ITEM_KINDS).optional(),
  case: id.nullable().optional(),
  number: number.nullable().optional(),
  plannedMinutes: minutes.nullable().optional(),
  presenter: line.nullable().optional(),
  background: words.nullable().optional(),
};

const command = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

const authority = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('direct') }),
  z.strictObject({
    kind: z.literal('delegated'),
    by: line,
    reference: line.optional(),
    limits: words.optional(),
  }),
  z.strictObject({ kind: z.literal('none') }),
]);
/** fvl. § 6 with its ledd, or a ground in own words (A4). */
const ground = z.discriminatedUnion('law', [
  z.strictObject({ law: z.literal('fvl6'), paragraph: line.optional(), words: words.optional() }),
  z.strictObject({ law: z.literal('none'), words: someWords }),
]);
/** A moment of the past: an entry of the log, or a time by the clock. */
const correctedMoment = z.union([
  z.strictObject({ entry: z.number().int().min(1) }),
  z.strictObject({ at: z.iso.datetime() }),
]);
/** "11:15", or with its day where that is another. */
const until = z.string().regex(/^(\d{4}-\d\d-\d\dT)?([01]\d|2[0-3]):[0-5]\d$/);

/** Commands of a meeting: they are decided by its log and go into it. */
export const MEETING_SCHEMAS = {
  'plan-meeting': command('plan-meeting', {
    meeting,
    bodies: z.array(id).min(1).max(20),
    days: z.array(day).min(1).max(30),
    place: words,
    title: line.optional(),
    languageForm: languageForm.optional(),
  }),
  'change-meeting': command('change-meeting', {
    meeting,
    days: z.array(day).min(1).max(30).optional(),
    place: words.optional(),
    title: line.nullable().optional(),
    languageForm: languageForm.optional(),
  }),
  'add-item': command('add-item', { meeting, item: id, ...itemFacts }),
  'change-item': command('change-item', { meeting, item: id, ...changedItemFacts }),
  'reorder-items': command('reorder-items', { meeting, order: z.array(id).max(500) }),
  'take-off-item': command('take-off-item', { meeting, item: id, reason: someWords }),
  'attach-paper': command('attach-paper', {
    meeting,
    item: id,
    paper: id,
    name: line,
    mediaType: z.string().regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,99}$/),
    contentBase64: z.base64().max(MOST_BASE64),
  }),
  'publish-notice': command('publish-notice', { meeting }),
  'open-meeting': command('open-meeting', { meeting, chair: id.optional() }),
  'change-chair': command('change-chair', { meeting, chair: id, reason: someWords }),
  'pause-meeting': command('pause-meeting', { meeting, minutes: minutes.min(1).optional() }),
  'resume-meeting': command('resume-meeting', { meeting }),
  'close-meeting': command('close-meeting', { meeting }),
  'close-doors': command('close-doors', { meeting, law: z.enum(CLOSING_GROUNDS), ground: someWords }),
  'open-doors': command('open-doors', { meeting }),
  'record-attendance': command('record-attendance', {
    meeting,
    person: id,
    state: z.enum(ATTENDANCE_STATES),
    seat: id.optional(),
    reason: words.optional(),
    until: until.optional(),
    chairDecides: z.literal(true).optional(),
  }),
  'report-absence': command('report-absence', {
    meeting,
    person: id,
    items: z.array(id).max(500),
    reason: words.optional(),
  }),
  'seat-deputy': command('seat-deputy', {
    meeting,
    person: id,
    seat: id,
    items: z.array(id).min(1).max(500),
    chairDecides: z.literal(true).optional(),
  }),
  'admit-stand-in': command('admit-stand-in', {
    meeting,
    person: id,
    name: line.optional(),
    organisation: line.optional(),
    seat: id,
    state: z.enum(['present', 'video']).optional(),
    authority,
  }),
  'correct-attendance': command('correct-attendance', {
    meeting,
    person: id,
    state: z.enum(ATTENDANCE_STATES),
    seat: id.optional(),
    from: correctedMoment,
    to: correctedMoment.optional(),
    reason: someWords,
  }),
  'carry-over-attendance': command('carry-over-attendance', { meeting, from: id }),
  'raise-habilitet': command('raise-habilitet', { meeting, item: id, person: id, raisedBy: id, ground }),
  'decide-habilitet': command('decide-habilitet', { meeting, item: id, person: id, habil: z.boolean(), ground }),
  'correct-habilitet': command('correct-habilitet', {
    meeting,
    item: id,
    person: id,
    habil: z.boolean(),
    ground,
    reason: someWords,
  }),
  'register-guest': command('register-guest', { meeting, person: id, name: line, organisation: line.optional() }),
  'add-item-in-meeting': command('add-item-in-meeting', { meeting, item: id, ...itemFacts, reason: words.optional() }),
  'take-together': command('take-together', { meeting, item: id, with: z.array(id).min(1).max(100) }),
  'postpone-item': command('postpone-item', { meeting, item: id, reason: someWords }),
  'record-input': command('record-input', {
    meeting,
    item: id,
    input: id,
    inputKind: z.enum(INPUT_KINDS),
    person: id.optional(),
    organisation: line.optional(),
    words: someWords,
    to: id.optional(),
  }),
  'take-up-item': command('take-up-item', { meeting, item: id }),
  'conclude-item': command('conclude-item', {
    meeting,
    item: id,
    outcome: z.enum(OUTCOMES),
    summary: words.optional(),
  }),
  'ask-for-the-word': command('ask-for-the-word', {
    meeting,
    request: id,
    person: id,
    seat: id.optional(),
    speech: z.enum(SPEECH_KINDS).optional(),
    to: id.optional(),
  }),
  'give-the-word': command('give-the-word', {
    meeting,
    request: id,
    person: id,
    speech: z.enum(SPEECH_KINDS).optional(),
    place: z.union([z.literal('now'), placeInRow]).optional(),
  }),
  'withdraw-request': command('withdraw-request', { meeting, request: id }),
  'move-request': command('move-request', { meeting, request: id, place: placeInRow }),
  'skip-request': command('skip-request', { meeting, request: id }),
  'reorder-queue': command('reorder-queue', { meeting, order: z.array(id).max(5000) }),
  'next-speaker': command('next-speaker', { meeting }),
  'end-speech': command('end-speech', { meeting }),
  'pause-clock': command('pause-clock', { meeting }),
  'resume-clock': command('resume-clock', { meeting, chargeGap: z.boolean().optional() }),
  'extend-speech': command('extend-speech', { meeting, bySeconds: z.number().int().min(-36_000).max(36_000) }),
  'correct-speech': command('correct-speech', {
    meeting,
    speech: id,
    person: id.optional(),
    seat: id.optional(),
    milliseconds: z.number().int().min(0).max(DAY_MS).optional(),
    reason: someWords,
  }),
  'change-speaking-time': command('change-speaking-time', {
    meeting,
    item: id,
    seconds: z.strictObject(byKind(seconds.nullable())),
  }),
  'set-time-budget': command('set-time-budget', {
    meeting,
    item: id,
    seconds: z.partialRecord(party, z.number().int().min(0).max(36_000)),
    redistributes: z.boolean().optional(),
  }),
  'propose-the-line': command('propose-the-line', { meeting }),
  'draw-the-line': command('draw-the-line', { meeting, decidedBy: z.enum(['chair', 'meeting']).optional() }),
  'lift-the-line': command('lift-the-line', { meeting }),
  'put-proposal': command('put-proposal', {
    meeting,
    proposal: id,
    item: id,
    text: someWords,
    proposer: id,
    seat: id.optional(),
  }),
  'reword-proposal': command('reword-proposal', { meeting, proposal: id, text: someWords, proposer: id }),
  'withdraw-proposal': command('withdraw-proposal', { meeting, proposal: id }),
  'test-silently': command('test-silently', { meeting, proposal: id }),
  'open-round': command('open-round', { meeting, proposal: id }),
  'take-position': command('take-position', {
    meeting,
    proposal: id,
    seat: id,
    position: z.enum(POSITION_KINDS),
    organisations: z.array(id).min(1).max(500).optional(),
    words: words.optional(),
    version: z.number().int().min(1).optional(),
  }),
  'give-advice': command('give-advice', { meeting, proposal: id, seat: id, advice: someWords }),
  'declare-result': command('declare-result', {
    meeting,
    proposal: id,
    result: z.enum(RESULTS),
    effect: z.enum(EFFECTS),
    clause: words.optional(),
    takesEffect: z.enum(['together', 'separately']).optional(),
    subjectToLocalHandling: z.boolean().optional(),
  }),
  'send-minutes': command('send-minutes', { meeting, deadline: date }),
  'approve-minutes': command('approve-minutes', { meeting, approvers: z.array(id).min(1).max(100) }),
  'sign-minutes': command('sign-minutes', {
    meeting,
    signer: line,
    organisation: line,
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    minutesSha256: z.string().regex(/^[0-9a-f]{64}$/),
    atEntry: z.number().int().min(1),
  }),
  undo: command('undo', { meeting, family: z.enum(FAMILIES).optional(), entry: z.number().int().min(1).optional() }),
  redo: command('redo', { meeting }),
} as const satisfies Record<MeetingCommandKind, z.ZodType>;

/** B6: which side leads, how long, and when the other takes over. */
const alternation = z.strictObject({
  leads: z.enum(SIDES),
  every: z.union([
    z.strictObject({ years: z.number().int().min(1).max(10) }),
    z.strictObject({ months: z.number().int().min(1).max(120) }),
  ]),
  nextDate: date,
});
const bodySettings = {
  abbreviation: line.optional(),
  languageForm: languageForm.optional(),
  decisionRule: z.enum(['consensus', 'none']).optional(),
  quorum: z
    .strictObject({ numerator: z.number().int().min(0).max(100), denominator: z.number().int().min(1).max(100) })
    .refine(({ numerator, denominator }) => numerator <= denominator, 'more than all')
    .optional(),
  silentTest: z.boolean().optional(),
  noticeDays: z.number().int().min(0).max(365).optional(),
  plannedMinutes: minutes.optional(),
  numberPattern: z
    .string()
    .max(60)
    .regex(/\{n+\}/)
    .refine((text) => text.isWellFormed(), 'broken text')
    .optional(),
  alternation: alternation.optional(),
  speakingTimeSeconds: z.strictObject(byKind(seconds)).optional(),
  speakingRules: z
    .strictObject({
      order: z.enum(SPEAKING_ORDERS).exactOptional(),
      safePlaces: z.number().int().min(0).max(50).exactOptional(),
      countAtMost: z.number().int().min(1).max(100).nullable().exactOptional(),
      mostReplikker: z.number().int().min(0).max(100).nullable().exactOptional(),
      lineEndsProposals: z.boolean().exactOptional(),
      warningSeconds: z.number().int().min(0).max(3600).exactOptional(),
    })
    .optional(),
};
const seatFacts = {
  office: line,
  party,
  rights: z.array(z.enum(RIGHTS)).max(4),
  organisation: id,
  position: z.number().int().min(0).max(10_000).optional(),
  represents: z.array(id).max(500).optional(),
  secretary: z.boolean().optional(),
  authority: authority.optional(),
};

/** Commands of the register: they change tables, not a log. */
export const REGISTER_SCHEMAS = {
  'register-area': command('register-area', { area: id, name: line }),
  'change-area': command('change-area', { area: id, name: line }),
  'register-organisation': command('register-organisation', {
    organisation: id,
    area: id,
    name: line,
    organisationKind: z.enum(ORGANISATION_KINDS),
    inhabitants: z.number().int().min(0).optional(),
  }),
  'change-organisation': command('change-organisation', {
    organisation: id,
    name: line.optional(),
    organisationKind: z.enum(ORGANISATION_KINDS).optional(),
    inhabitants: z.number().int().min(0).nullable().optional(),
  }),
  'register-person': command('register-person', {
    person: id,
    name: line,
    title: line.optional(),
    madeUp: z.boolean().optional(),
  }),
  'change-person': command('change-person', { person: id, name: line.optional(), title: line.nullable().optional() }),
  'found-body': command('found-body', { body: id, area: id, name: line, level: line, ...bodySettings }),
  'change-body': command('change-body', {
    body: id,
    name: line.optional(),
    level: line.optional(),
    ...bodySettings,
    abbreviation: line.nullable().optional(),
    alternation: alternation.nullable().optional(),
  }),
  'add-seat': command('add-seat', { seat: id, body: id, ...seatFacts }),
  'change-seat': command('change-seat', {
    seat: id,
    ...seatFacts,
    office: line.optional(),
    party: party.optional(),
    rights: seatFacts.rights.optional(),
    organisation: id.optional(),
  }),
  appoint: command('appoint', { seat: id, person: id, from: date, to: date.optional() }),
  'end-appointment': command('end-appointment', { seat: id, person: id, to: date }),
  'name-deputy': command('name-deputy', {
    seat: id,
    person: id,
    order: z.number().int().min(1).max(100),
    from: date,
    to: date.optional(),
  }),
  'end-deputyship': command('end-deputyship', { seat: id, person: id, to: date }),
  'choose-leaders': command('choose-leaders', {
    body: id,
    chair: id,
    deputyChair: id.optional(),
    from: date,
    to: date.optional(),
  }),
} as const satisfies Record<RegisterCommandKind, z.ZodType>;

/** Prose being written lies in tables until it is sent or approved (M3). */
export const PROSE_SCHEMAS = {
  'save-prose': command('save-prose', { meeting, place: id, text: words }),
} as const;

export type ProseCommand = z.output<(typeof PROSE_SCHEMAS)['save-prose']>;
export type Command = MeetingCommand | RegisterCommand | ProseCommand;

export const COMMAND_SCHEMAS = { ...MEETING_SCHEMAS, ...REGISTER_SCHEMAS, ...PROSE_SCHEMAS };
export type CommandKind = keyof typeof COMMAND_SCHEMAS;

/** What stands around every command: who did what, and what the sender saw (W1, S11). */
export const ENVELOPE_SCHEMA = z.object({
  op: id,
  /** Stated time, UTC; a script's own, or ignored under the system's clock. */
  at: z.iso.datetime().optional(),
  /** Milliseconds of the script's monotonic clock; the stated time when absent. */
  mono: z.number().min(0).optional(),
  by: z.strictObject({ window: z.enum(WINDOWS), person: id.exactOptional(), seat: id.exactOptional() }),
  expects: z
    .strictObject({ entry: z.number().int().min(0).exactOptional(), speech: id.nullable().exactOptional() })
    .optional(),
});

export type Envelope = z.output<typeof ENVELOPE_SCHEMA>;

export function isMeetingCommand(command: Command): command is MeetingCommand {
  return Object.hasOwn(MEETING_SCHEMAS, command.kind);
}

export function isProseCommand(command: Command): command is ProseCommand {
  return command.kind === 'save-prose';
}
