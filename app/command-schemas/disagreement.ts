/** Commands about objections and their answers, about what comes when there is no agreement, and protokolltilførsler. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { NEXT_STEPS } from '../../domain/meeting/disagreement-state.ts';
import { command, id, line, meeting, party, someWords, words } from './fields.ts';

/** The log entry of the position in which it was raised. */
const entry = z.number().int().min(1);

/** Those of the entry's organisations that it is about; all that still stand when absent. */
const organisations = z.array(id).min(1).max(500).optional();

/** A seat, an organisation, or a seat for one of those it represents. */
const author = z
  .strictObject({ seat: id.exactOptional(), organisation: id.exactOptional() })
  .refine(({ seat, organisation }) => seat !== undefined || organisation !== undefined, 'an author without a name');

/** The ledger, the next step, the parties' own words, and words for the minutes. */
export const DISAGREEMENT_SCHEMAS = {
  'answer-objection': command('answer-objection', {
    meeting,
    proposal: id,
    entry,
    answer: someWords,
    person: id.optional(),
    organisations,
  }),
  'meet-objection': command('meet-objection', { meeting, proposal: id, entry, words: words.optional(), organisations }),
  'withdraw-objection': command('withdraw-objection', { meeting, proposal: id, entry, organisations }),
  'choose-next-step': command('choose-next-step', {
    meeting,
    proposal: id,
    step: z.enum(NEXT_STEPS),
    to: line.optional(),
    tried: words.optional(),
    clause: words.optional(),
    words: words.optional(),
  }),
  'record-disagreement': command('record-disagreement', { meeting, proposal: id, party, words: someWords }),
  'announce-statement': command('announce-statement', {
    meeting,
    statement: id,
    item: id,
    authors: z.array(author).min(1).max(100),
  }),
  'hand-in-statement': command('hand-in-statement', { meeting, statement: id, words: someWords }),
  'decide-statement': command('decide-statement', {
    meeting,
    statement: id,
    admitted: z.boolean(),
    decidedBy: z.enum(['chair', 'body']),
    reason: words.optional(),
  }),
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
