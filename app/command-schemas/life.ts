/** Commands of the meeting's life: it opens, pauses and closes, who is in the chair, and closed doors. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { CLOSING_GROUNDS } from '../../domain/meeting/life-events.ts';
import { command, id, meeting, minutes, someWords } from './fields.ts';

/** From opening to close. */
export const LIFE_SCHEMAS = {
  'open-meeting': command('open-meeting', { meeting, chair: id.optional() }),
  'change-chair': command('change-chair', { meeting, chair: id, reason: someWords }),
  'pause-meeting': command('pause-meeting', { meeting, minutes: minutes.min(1).optional() }),
  'resume-meeting': command('resume-meeting', { meeting }),
  'begin-day': command('begin-day', { meeting }),
  'close-meeting': command('close-meeting', { meeting }),
  'close-doors': command('close-doors', { meeting, law: z.enum(CLOSING_GROUNDS), ground: someWords }),
  'open-doors': command('open-doors', { meeting }),
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
