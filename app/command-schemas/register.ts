/** Commands of the register: areas, organisations, persons, bodies, seats and who holds them. */
import { z } from 'zod';
import { RIGHTS, SIDES, SPEAKING_ORDERS } from '../../domain/meeting/roster.ts';
import { STATEMENT_ENDS } from '../../domain/meeting/statement-state.ts';
import type { RegisterCommandKind } from '../../domain/register/commands.ts';
import { ORGANISATION_KINDS } from '../../domain/register/register.ts';
import { authority, byKind, command, date, id, languageForm, line, minutes, party, seconds } from './fields.ts';

/** B6: which side leads, how long, and when the other takes over. */
const alternation = z.strictObject({
  leads: z.enum(SIDES),
  every: z.union([
    z.strictObject({ years: z.number().int().min(1).max(10) }),
    z.strictObject({ months: z.number().int().min(1).max(120) }),
  ]),
  nextDate: date,
});

const bodySettings = {
  abbreviation: line.optional(),
  languageForm: languageForm.optional(),
  decisionRule: z.enum(['consensus', 'none']).optional(),
  quorum: z
    .strictObject({ numerator: z.number().int().min(0).max(100), denominator: z.number().int().min(1).max(100) })
    .refine(({ numerator, denominator }) => numerator <= denominator, 'more than all')
    .optional(),
  silentTest: z.boolean().optional(),
  voting: z.boolean().optional(),
  statementsUntil: z.enum(STATEMENT_ENDS).optional(),
  noticeDays: z.number().int().min(0).max(365).optional(),
  plannedMinutes: minutes.optional(),
  numberPattern: z
    .string()
    .max(60)
    .regex(/\{n+\}/)
    .refine((text) => text.isWellFormed(), 'broken text')
    .optional(),
  alternation: alternation.optional(),
  speakingTimeSeconds: z.strictObject(byKind(seconds)).optional(),
  speakingRules: z
    .strictObject({
      order: z.enum(SPEAKING_ORDERS).exactOptional(),
      safePlaces: z.number().int().min(0).max(50).exactOptional(),
      countAtMost: z.number().int().min(1).max(100).nullable().exactOptional(),
      mostReplikker: z.number().int().min(0).max(100).nullable().exactOptional(),
      lineEndsProposals: z.boolean().exactOptional(),
      warningSeconds: z.number().int().min(0).max(3600).exactOptional(),
    })
    .optional(),
};

const seatFacts = {
  office: line,
  party,
  rights: z.array(z.enum(RIGHTS)).max(4),
  organisation: id,
  position: z.number().int().min(0).max(10_000).optional(),
  represents: z.array(id).max(500).optional(),
  secretary: z.boolean().optional(),
  authority: authority.optional(),
};

/** Commands of the register: they change tables, not a log. */
export const REGISTER_SCHEMAS = {
  'register-area': command('register-area', { area: id, name: line }),
  'change-area': command('change-area', { area: id, name: line }),
  'register-organisation': command('register-organisation', {
    organisation: id,
    area: id,
    name: line,
    organisationKind: z.enum(ORGANISATION_KINDS),
    inhabitants: z.number().int().min(0).optional(),
  }),
  'change-organisation': command('change-organisation', {
    organisation: id,
    name: line.optional(),
    organisationKind: z.enum(ORGANISATION_KINDS).optional(),
    inhabitants: z.number().int().min(0).nullable().optional(),
  }),
  'register-person': command('register-person', {
    person: id,
    name: line,
    title: line.optional(),
    madeUp: z.boolean().optional(),
  }),
  'change-person': command('change-person', { person: id, name: line.optional(), title: line.nullable().optional() }),
  'found-body': command('found-body', { body: id, area: id, name: line, level: line, ...bodySettings }),
  'change-body': command('change-body', {
    body: id,
    name: line.optional(),
    level: line.optional(),
    ...bodySettings,
    abbreviation: line.nullable().optional(),
    alternation: alternation.nullable().optional(),
  }),
  'add-seat': command('add-seat', { seat: id, body: id, ...seatFacts }),
  'change-seat': command('change-seat', {
    seat: id,
    ...seatFacts,
    office: line.optional(),
    party: party.optional(),
    rights: seatFacts.rights.optional(),
    organisation: id.optional(),
  }),
  appoint: command('appoint', { seat: id, person: id, from: date, to: date.optional() }),
  'end-appointment': command('end-appointment', { seat: id, person: id, to: date }),
  'name-deputy': command('name-deputy', {
    seat: id,
    person: id,
    order: z.number().int().min(1).max(100),
    from: date,
    to: date.optional(),
  }),
  'end-deputyship': command('end-deputyship', { seat: id, person: id, to: date }),
  'choose-leaders': command('choose-leaders', {
    body: id,
    chair: id,
    deputyChair: id.optional(),
    from: date,
    to: date.optional(),
  }),
} as const satisfies Record<RegisterCommandKind, z.ZodType>;
