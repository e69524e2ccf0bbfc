/** The form that makes a key: what is wrong with it. Pure. */
import type { Text } from '../text/useText.ts';
import type { Problems } from '../ui/useForm.ts';

export type KeyValues = { name: string; organisation: string; password: string; again: string };

/** Short enough to be typed before a room, long enough not to be guessed at once; the sealing is slow by itself. */
export const LEAST_PASSWORD = 8;

export function keyProblems(values: KeyValues, text: Text): Problems<KeyValues> {
  const problems: Problems<KeyValues> = {};
  const needed = (field: string): string => text('signing.needed', { field });
  if (values.name.trim() === '') problems.name = needed(text('signing.signer'));
  if (values.organisation.trim() === '') problems.organisation = needed(text('signing.organisation'));
  if (values.password.length < LEAST_PASSWORD)
    problems.password = text('signing.passwordShort', { count: LEAST_PASSWORD });
  else if (values.password !== values.again) problems.again = text('signing.passwordDiffers');
  return problems;
}
