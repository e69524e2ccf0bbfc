/** Commands about proposals and what the meeting agrees on. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { EFFECTS, POSITION_KINDS, RELATION_KINDS, RESULTS } from '../../domain/meeting/consensus-types.ts';
import { command, date, id, meeting, someWords, words } from './fields.ts';

/** How many kommuner a decision waits for. */
const threshold = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['all', 'twoThirds']) }),
  z.strictObject({ kind: z.literal('count'), count: z.number().int().min(1).max(500) }),
]);

/** A proposal from its first wording to its result. */
export const CONSENSUS_SCHEMAS = {
  'put-proposal': command('put-proposal', {
    meeting,
    proposal: id,
    item: id,
    text: someWords,
    proposer: id,
    seat: id.optional(),
    relation: z.strictObject({ kind: z.enum(RELATION_KINDS), to: id }).optional(),
  }),
  'reword-proposal': command('reword-proposal', { meeting, proposal: id, text: someWords, proposer: id }),
  'withdraw-proposal': command('withdraw-proposal', { meeting, proposal: id }),
  'adopt-amendment': command('adopt-amendment', { meeting, proposal: id }),
  'test-silently': command('test-silently', { meeting, proposal: id }),
  'open-round': command('open-round', { meeting, proposal: id }),
  'take-position': command('take-position', {
    meeting,
    proposal: id,
    seat: id,
    position: z.enum(POSITION_KINDS),
    organisations: z.array(id).min(1).max(500).optional(),
    words: words.optional(),
    reservation: z.boolean().optional(),
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
    threshold: threshold.optional(),
    anchorBy: date.optional(),
    reviewOn: date.optional(),
    despiteReservations: z.boolean().optional(),
  }),
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
