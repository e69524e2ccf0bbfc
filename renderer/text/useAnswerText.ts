/** Sentences about answers and refusals, in the person's language, with names from the meeting at hand. */
import { useCallback, useMemo } from 'react';
import type { Answer } from '../../app/answer.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { useRendererState } from '../state/store.ts';
import { answerText, refusalText } from './answer-text.ts';
import { namesFrom, type Names } from './names.ts';
import { useText, type Text } from './useText.ts';

/** Names of people, seats, cases, for sentences about one meeting or about the register. */
export function useNames(meeting?: string): Names {
  const state = useRendererState((known) => (meeting === undefined ? null : known.meetings[meeting]?.book.state));
  const register = useRendererState((known) => known.register);
  const text = useText();
  return useMemo(() => namesFrom(state ?? null, register, text), [state, register, text]);
}

/** `(answer, meeting) => sentence`, for the line that shows the last complaint. */
export function useAnswerText(): (
  answer: Extract<Answer, { outcome: 'refused' | 'invalid' }>,
  meeting: string | null,
) => string {
  const text = useText();
  return useCallback((answer, meeting) => answerText(answer, namesNow(meeting, text), text), [text]);
}

/** `(refusal, meeting) => sentence`, for what is foreseen before the click. */
export function useRefusalText(): (refusal: Pick<Refusal, 'code' | 'facts'>, meeting?: string | null) => string {
  const text = useText();
  return useCallback((refusal, meeting = null) => refusalText(refusal, namesNow(meeting, text), text), [text]);
}

function namesNow(meeting: string | null, text: Text): Names {
  const { meetings, register } = useRendererState.getState();
  return namesFrom(meeting === null ? null : (meetings[meeting]?.book.state ?? null), register, text);
}
