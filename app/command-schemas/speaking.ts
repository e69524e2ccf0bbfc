/** Commands about the word: the list, the speech, times and the line. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { SPEECH_KINDS } from '../../domain/meeting/roster.ts';
import { byKind, command, id, meeting, party, seconds, someWords } from './fields.ts';

/** A place in the list, counted from one (S6). */
const placeInRow = z.number().int().min(1).max(5000);

const DAY_MS = 86_400_000;

/** Who speaks, in which order, for how long. */
export const SPEAKING_SCHEMAS = {
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
  'propose-the-line': command('propose-the-line', { meeting, person: id.optional() }),
  'draw-the-line': command('draw-the-line', { meeting, decidedBy: z.enum(['chair', 'meeting']).optional() }),
  'lift-the-line': command('lift-the-line', { meeting }),
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
