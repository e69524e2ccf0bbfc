/** Commands before the meeting: its days, its agenda, papers and the notice. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { ITEM_KINDS } from '../../domain/meeting/agenda-events.ts';
import { command, date, id, languageForm, line, meeting, minutes, number, someWords, time, words } from './fields.ts';

/** Twenty megabytes of paper, as base64. */
const MOST_BASE64 = 28_000_000;

const day = z.strictObject({ date, start: time, minutes });

/** The decision of an earlier meeting that comes up again. */
const takesUp = z.strictObject({ meeting: id, proposal: id });

/** What is said of an item when it is added. */
export const itemFacts = {
  title: line,
  itemKind: z.enum(ITEM_KINDS),
  body: id.optional(),
  case: id.optional(),
  number: number.optional(),
  plannedMinutes: minutes.optional(),
  presenter: line.optional(),
  background: words.optional(),
  takesUp: takesUp.optional(),
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
  takesUp: takesUp.nullable().optional(),
};

/** What is planned and called. */
export const PLANNING_SCHEMAS = {
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
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
