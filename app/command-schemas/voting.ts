/** Commands about views before the meeting, votes and elections. */
import { z } from 'zod';
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import { EFFECTS } from '../../domain/meeting/consensus-types.ts';
import { VIEW_KINDS, VIEW_SOURCES } from '../../domain/meeting/views-state.ts';
import { VOTE_RESULTS, VOTES } from '../../domain/meeting/vote-state.ts';
import { command, date, id, line, meeting, words } from './fields.ts';

/** So many votes; a body of more than ten thousand seats is a mistake. */
const votes = z.number().int().min(0).max(10_000);

/** Candidates become keys of objects, like ids do. */
const candidate = line.refine((text) => !(text in {}), 'a name that objects have of themselves');

/** What is asked for before the meeting. */
export const VIEWS_SCHEMAS = {
  'ask-for-views': command('ask-for-views', {
    meeting,
    item: id,
    organisations: z.array(id).min(1).max(500),
    deadline: date,
  }),
  'record-view': command('record-view', {
    meeting,
    item: id,
    organisation: id,
    view: z.enum(VIEW_KINDS),
    words: words.optional(),
    treatedBy: line.optional(),
    treatedOn: date.optional(),
    reference: line.optional(),
    from: z.enum(VIEW_SOURCES).optional(),
  }),
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;

/** Votes by seat or by numbers, and elections. */
export const VOTING_SCHEMAS = {
  'open-vote': command('open-vote', { meeting, proposal: id }),
  'cast-vote': command('cast-vote', {
    meeting,
    proposal: id,
    seat: id,
    vote: z.enum(VOTES),
    version: z.number().int().min(1).optional(),
  }),
  'count-vote': command('count-vote', { meeting, proposal: id, for: votes, against: votes, abstaining: votes }),
  'declare-vote': command('declare-vote', {
    meeting,
    proposal: id,
    result: z.enum(VOTE_RESULTS).optional(),
    effect: z.enum(EFFECTS),
    clause: words.optional(),
    subjectToLocalHandling: z.boolean().optional(),
  }),
  'open-election': command('open-election', {
    meeting,
    election: id,
    item: id,
    office: line,
    candidates: z.array(candidate).min(1).max(100),
  }),
  'count-election': command('count-election', {
    meeting,
    election: id,
    counts: z.record(candidate, votes),
    blank: votes,
  }),
  'declare-election': command('declare-election', { meeting, election: id }),
} as const satisfies Partial<Record<MeetingCommandKind, z.ZodType>>;
