/** Commands about who sits: attendance, deputies, stand-ins, guests and habilitet. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { ATTENDANCE_STATES } from '../../domain/meeting/attendance-events.ts';
import { authority, command, id, line, meeting, someWords, time, words } from './fields.ts';

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

/** A day of the meeting, counted from one, from and to by the wall clock: at least one of them. */
const timeSaid = z
  .strictObject({
    day: z.number().int().min(1).max(100).optional(),
    from: time.optional(),
    to: time.optional(),
  })
  .refine((said) => Object.values(said).some((each) => each !== undefined), 'no time');

/** For items or for times, never for both. */
const isOneOfTwo = ({ items, during }: { items?: unknown; during?: unknown }): boolean =>
  (items === undefined) !== (during === undefined);

/** Who is here, for which seat, and who is habil. */
export const ATTENDANCE_SCHEMAS = {
  'record-attendance': command('record-attendance', {
    meeting,
    person: id,
    state: z.enum(ATTENDANCE_STATES),
    seat: id.optional(),
    reason: words.optional(),
    until: until.optional(),
    deputy: id.optional(),
    chairDecides: z.literal(true).optional(),
  }),
  'report-absence': command('report-absence', {
    meeting,
    person: id,
    items: z.array(id).max(500).optional(),
    during: z.array(timeSaid).max(50).optional(),
    reason: words.optional(),
  }).refine(isOneOfTwo, { path: ['during'] }),
  'seat-deputy': command('seat-deputy', {
    meeting,
    person: id,
    seat: id,
    items: z.array(id).min(1).max(500).optional(),
    during: z.array(timeSaid).min(1).max(50).optional(),
    chairDecides: z.literal(true).optional(),
  }).refine(isOneOfTwo, { path: ['during'] }),
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
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
