/** Who could not join, gathered: one line for what a seat said for several (K7, K13). Pure. */
import type { StoppedMatter } from '../../domain/meeting/disagreement.ts';

export type ObjectionLine = { seat: string; organisations: readonly string[]; words: string };

export function whoCouldNotJoin({ objections }: Pick<StoppedMatter, 'objections'>): ObjectionLine[] {
  const lines = new Map<string, ObjectionLine>();
  for (const { seat, organisation, words } of objections) {
    const key = JSON.stringify([seat, words]);
    const line = lines.get(key) ?? { seat, organisations: [], words };
    lines.set(key, { ...line, organisations: [...line.organisations, organisation] });
  }
  return [...lines.values()];
}
