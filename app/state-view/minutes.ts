/** The part of `motebok state` about the minutes: whom they were sent to, who signed, and the document. */
import { z } from 'zod';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { composeMinutes, markOf } from '../../domain/minutes/compose.ts';
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
  };
}
