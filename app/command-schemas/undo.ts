/** Commands that take back and do again (L2). */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { FAMILIES } from '../../domain/meeting/commands.ts';
import { command, meeting } from './fields.ts';

/** Undo and redo. */
export const UNDO_SCHEMAS = {
  undo: command('undo', { meeting, family: z.enum(FAMILIES).optional(), entry: z.number().int().min(1).optional() }),
  redo: command('redo', { meeting }),
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
