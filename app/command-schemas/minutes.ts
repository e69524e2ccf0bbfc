/** Commands about the minutes and the prose in them. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { command, date, id, line, meeting, words } from './fields.ts';

/** Sent, approved, signed. */
export const MINUTES_SCHEMAS = {
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
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;

/** A wording that is being written has a place of its own among the drafts (K10). */
const placeOfWording = z
  .string()
  .max(140)
  .regex(/^wording:(new|change|amendment|alternative):[^\s\p{C}]+$/u);

/** Prose being written lies in tables until it is sent or approved (M3). */
export const PROSE_SCHEMAS = {
  'save-prose': command('save-prose', { meeting, place: z.union([id, placeOfWording]), text: words }),
} as const;
