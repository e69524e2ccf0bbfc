/** The ballots of an election as fields hold them, and what the count gives (K8). Pure. */
import { leadingCandidates } from '../../domain/meeting/elections.ts';
import type { Election } from '../../domain/meeting/vote-state.ts';

/** By candidate, as written; `blank` beside them. A candidate who was not counted has nothing: Enter alone is no count. */
export type WrittenCount = { counts: Readonly<Record<string, string>>; blank: string };

export function writtenCount({ candidates, counted }: Pick<Election, 'candidates' | 'counted'>): WrittenCount {
  const counts = Object.fromEntries(candidates.map((each) => [each, String(counted?.counts[each] ?? '')]));
  return { counts, blank: String(counted?.blank ?? 0) };
}

/** The numbers that were written; null where one of them is no whole number. */
export function countFrom(written: WrittenCount): { counts: Record<string, number>; blank: number } | null {
  const all = [...Object.values(written.counts), written.blank];
  if (!all.every((each) => /^\d{1,4}$/.test(each))) return null;
  const counts = Object.entries(written.counts).map(([candidate, votes]) => [candidate, Number(votes)] as const);
  return { counts: Object.fromEntries(counts), blank: Number(written.blank) };
}

/** What a count gives: who is elected, who are tied, or that nobody has any vote. */
export type ElectionOutcome =
  { kind: 'leading'; name: string; votes: number } | { kind: 'tied'; names: readonly string[] } | { kind: 'nobody' };

export function outcomeOf(election: Pick<Election, 'candidates' | 'counted'>): ElectionOutcome | null {
  if (election.counted === null) return null;
  const [first, ...others] = leadingCandidates(election);
  if (first === undefined) return { kind: 'nobody' };
  if (others.length > 0) return { kind: 'tied', names: [first, ...others] };
  return { kind: 'leading', name: first, votes: election.counted.counts[first] ?? 0 };
}

/** An office as it stands in a sentence: "Møteleder" is written small there, "AU-leder" is not. */
export function officeInSentence(office: string): string {
  return /^\p{Lu}\p{Ll}/u.test(office) ? office.slice(0, 1).toLocaleLowerCase('nb') + office.slice(1) : office;
}
