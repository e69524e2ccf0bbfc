/** Commands about items while the meeting goes on: added, taken together, taken up, concluded, and inputs to them. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { INPUT_KINDS, OUTCOMES } from '../../domain/meeting/agenda-events.ts';
import { command, id, line, meeting, someWords, words } from './fields.ts';
import { itemFacts } from './planning.ts';

/** An item from the table to its outcome. */
export const TREATMENT_SCHEMAS = {
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
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
