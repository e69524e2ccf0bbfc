/** The fields that commands are made of, each checked in the same way wherever it stands. */
import { z } from 'zod';
import { GROUPS, SIDES } from '../../domain/meeting/roster.ts';

/**
 * Ids are given by whoever creates the thing: a word without blanks, in any letters. They become keys of objects,
 * so the few names that every object has of itself (`constructor`) are not taken.
 */
export const id = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[^\s\p{C}]+$/u)
  .refine((text) => !(text in {}), 'a name that objects have of themselves');

/** A line of text that a person reads. */
export const line = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => text.isWellFormed() && text.trim() !== '', 'empty or broken text');

/** Text of several lines. A proposal or a summary of a hundred thousand signs is a mistake. */
export const words = z
  .string()
  .max(100_000)
  .refine((text) => text.isWellFormed(), 'broken text');

/** Text of several lines that says something. */
export const someWords = words.refine((text) => text.trim() !== '', 'empty text');

export const date = z.iso.date();
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const minutes = z.number().int().min(0).max(6000);
export const number = line.max(60);
export const languageForm = z.enum(['nb', 'nn']);

/** A side, or a group beside the sides. */
export const party = z.enum([...SIDES, ...GROUPS]);

/** Time of a kind of speech (S4); kinds that are not named keep theirs. */
export const seconds = z.number().int().min(10).max(36_000);

/** One field for each kind of speech. */
export const byKind = <Seconds extends z.ZodType>(given: Seconds) => ({
  innlegg: given.exactOptional(),
  replikk: given.exactOptional(),
  svarreplikk: given.exactOptional(),
  clarifyingQuestion: given.exactOptional(),
  pointOfOrder: given.exactOptional(),
});

/**
 * The meeting that a command is about.
 * @alias
 */
export const meeting = id;

/** On whose behalf a seat decides, and within which limits. */
export const authority = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('direct') }),
  z.strictObject({
    kind: z.literal('delegated'),
    by: line,
    reference: line.optional(),
    limits: words.optional(),
  }),
  z.strictObject({ kind: z.literal('none') }),
]);

/** The schema of one kind of command: its kind, and what stands in it. */
export const command = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape });
