/** The part of `motebok state` about the minutes: whom they were sent to, who signed, the document, and supplements. */
import { z } from 'zod';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { composeMinutes, markOf } from '../../domain/minutes/compose.ts';
import { composeSupplement } from '../../domain/minutes/supplement.ts';
import { nullable } from './fields.ts';

/** The shape of what `minutesView` gives. */
export const MINUTES_SHAPE = {
  minutes: z.object({
    sentUntil: nullable(z.string()),
    approvers: z.array(z.string()),
    signatures: z.array(
      z.object({
        signer: z.string(),
        organisation: z.string(),
        fingerprint: z.string(),
        minutesSha256: z.string(),
        atEntry: z.number(),
      }),
    ),
    document: z.unknown(),
  }),
  /** Supplements to the approved minutes, each with its document. */
  supplements: z.array(
    z.object({
      number: z.number(),
      about: z.string(),
      proposal: nullable(z.string()),
      item: nullable(z.string()),
      issued: z.string(),
      signatures: z.array(
        z.object({
          signer: z.string(),
          organisation: z.string(),
          fingerprint: z.string(),
          supplementSha256: z.string(),
          atEntry: z.number(),
        }),
      ),
      document: z.unknown(),
    }),
  ),
};

type MinutesView = z.infer<z.ZodObject<typeof MINUTES_SHAPE>>;

/** The minutes as they stand. In: the meeting, whether its store is a test, and the prose that is being written. */
export function minutesView(
  state: MeetingState,
  { test, prose }: { test: boolean; prose: Readonly<Record<string, string>> },
): MinutesView {
  const { sent, approved, signatures } = state.minutes;
  return {
    minutes: {
      sentUntil: sent?.deadline ?? null,
      approvers: [...(approved?.approvers ?? [])],
      signatures: signatures.map(({ at: _at, ...signature }) => signature),
      document:
        state.phase === 'planned'
          ? null
          : composeMinutes(state, approved ? state.minutes.prose : prose, markOf(state, test)),
    },
    supplements: state.supplements.map((each) => ({
      number: each.number,
      about: each.about,
      proposal: each.about === 'decision' ? each.proposal : null,
      item: each.item ?? null,
      issued: each.at.at,
      signatures: each.signatures.map(({ at: _at, ...signature }) => signature),
      document: composeSupplement(state, each.number, markOf(state, test)),
    })),
  };
}
