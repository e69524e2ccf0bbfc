/**
 * Sentences that mean commands. A phrase is a sentence with {blanks}; [brackets] may be left out.
 * The phrases themselves stand by subject in phrases/, put together in phrase-book.ts; the first that fits is taken.
 */
import type { CommandKind } from '../../app/command-schemas.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

/** What was said in the blanks; undefined where nothing was. */
export type Said = Readonly<Record<string, string | undefined>>;

/** Who acts, the meeting as it stands, the last entry made at a time of the day, and ids for what is made. */
export type Speaker = { person: string; state: MeetingState; entryAt: (time: string) => number; newId: () => string };

/** What the sender saw (S11). */
export type Seen = { speech?: string | null; entry?: number } | undefined;

type Fields = { kind: CommandKind } & Readonly<Record<string, unknown>>;
type Phrase = {
  pattern: RegExp;
  means: (said: Said, speaker: Speaker) => Fields;
  saw: (said: Said, speaker: Speaker) => Seen;
};

const book: Phrase[] = [];

/** Adds a phrase to the book: the sentence, the command that it means, and what its sender says to have seen. */
export function phrase(sentence: string, means: Phrase['means'], saw: Phrase['saw'] = () => undefined): void {
  const source = sentence
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replaceAll(/\{(\w+)\}/g, '(?<$1>.+?)');
  book.push({ pattern: new RegExp(`^${source}$`), means, saw });
}

/** The command that a sentence means. Throws where no phrase fits. */
export function understand(sentence: string, speaker: Speaker): { fields: Fields; saw: Seen } {
  for (const { pattern, means, saw } of book) {
    const said = pattern.exec(sentence);
    if (said) return { fields: means(said.groups ?? {}, speaker), saw: saw(said.groups ?? {}, speaker) };
  }
  throw new Error(`no phrase fits: ${sentence}`);
}
