/** Commands about what comes in after a decision, and supplements to the approved minutes. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { LATER_ANSWER_KINDS } from '../../domain/meeting/consensus-types.ts';
import { command, date, id, line, meeting, someWords, words } from './fields.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A supplement says one thing: how a decision stands, or what of the minutes is corrected. */
const correction = z.strictObject({ item: id.optional(), words: someWords, reason: someWords });

/** Answers, deadlines, the day of review, supplements. */
export const AFTERWARDS_SCHEMAS = {
  'record-later-answer': command('record-later-answer', {
    meeting,
    proposal: id,
    organisation: id,
    answer: z.enum(LATER_ANSWER_KINDS),
    received: date,
    treatedOn: date.optional(),
    treatedBy: line.optional(),
    reference: line.optional(),
    words: words.optional(),
    corrects: someWords.optional(),
  }),
  'extend-deadline': command('extend-deadline', {
    meeting,
    proposal: id,
    organisation: id.optional(),
    deadline: date,
    reason: someWords,
  }),
  'set-review-date': command('set-review-date', { meeting, proposal: id, on: date.nullable() }),
  'issue-supplement': command('issue-supplement', {
    meeting,
    proposal: id.optional(),
    correction: correction.optional(),
  }).refine(
    (given) => (given.proposal === undefined) !== (given.correction === undefined),
    'a decision or a correction',
  ),
  'sign-supplement': command('sign-supplement', {
    meeting,
    number: z.number().int().min(1),
    signer: line,
    organisation: line,
    fingerprint: sha256,
    supplementSha256: sha256,
    atEntry: z.number().int().min(1),
  }),
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
