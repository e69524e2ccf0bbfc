/** Results, reasons and coverage as sentences. What they say comes from `result-words.ts`; here they only get words. */
import { useMemo } from 'react';
import type { Result } from '../../domain/meeting/consensus-types.ts';
import type { Text } from '../text/useText.ts';
import { useText } from '../text/useText.ts';
import { useFewNames } from './useFewNames.ts';
import type { CoverageCount, ResultNote } from './result-words.ts';

export type ResultText = {
  note: (note: ResultNote) => string;
  /** Whom it binds, in one line: "Binder Finnmarkssykehuset og 14 av 18 kommuner". */
  binds: (count: CoverageCount, result: Result) => string;
  /** Those it does not bind, a line for each that keeps them. */
  bindsNot: (count: CoverageCount) => string[];
};

export function useResultText(): ResultText {
  const text = useText();
  const few = useFewNames();
  return useMemo(
    () => ({
      note: (note) => noteText(text, few, note),
      binds: (count, result) => bindsText(text, count, result),
      bindsNot: (count) => [
        ...count.trusts
          .filter((each) => each.state !== 'bound' && each.state !== 'assented')
          .map((each) => text(`consensus.coverage.${each.state}`, { names: each.name })),
        ...count.others.map((each) => text(`consensus.coverage.${each.state}`, { names: few(each.names) })),
      ],
    }),
    [text, few],
  );
}

function noteText(text: Text, few: (names: readonly string[]) => string, note: ResultNote): string {
  switch (note.code) {
    case 'notTested':
      return text('consensus.note.notTested');
    case 'noQuorum':
      return text('consensus.note.noQuorum', {
        side: text(`term.side.${note.side}`),
        filled: note.filled,
        seats: note.seats,
        required: note.required,
      });
    case 'noAuthorisedAssent':
      return text('consensus.note.noAuthorisedAssent', { side: text(`term.side.${note.side}`) });
    default:
      return text(`consensus.note.${note.code}`, { names: few(note.names) });
  }
}

function bindsText(text: Text, count: CoverageCount, result: Result): string {
  if (result === 'noConsensus' || result === 'invalid') return text('consensus.bindsNobody');
  const trusts = count.trusts
    .filter((each) => each.state === 'bound' || each.state === 'assented')
    .map((each) => each.name);
  // Nobody is bound while somebody is waited for: those who must anchor, or a threshold (K6, K15).
  const isWaiting = count.bound === 0 && (result === 'conditional' || count.assented > 0);
  const kommuner = text('consensus.kommuner', { count: isWaiting ? count.assented : count.bound, of: count.of });
  const who = [...trusts, ...(count.of > 0 ? [kommuner] : [])];
  return text(isWaiting ? 'consensus.haveAssented' : 'consensus.binds', {
    who: who.length < 2 ? who.join('') : `${who.slice(0, -1).join(', ')} ${text('room.and')} ${who.at(-1) ?? ''}`,
  });
}
