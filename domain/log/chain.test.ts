import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkChain, nextHeader, type LinkedEntry } from './chain.ts';
import { contentHash, entryHash, headerText, NO_ENTRY_BEFORE, type Sha256 } from './entry.ts';

const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');
const salt = (entry: number): string => entry.toString(16).padStart(32, '0');

/** A chain of entries as they lie in the log. */
function chain(length: number, meeting = 'm'): LinkedEntry[] {
  const entries: LinkedEntry[] = [];
  let head: { entry: number; hash: string } | null = null;
  for (let entry = 1; entry <= length; entry++) {
    const content = { salt: salt(entry), body: `{"n":${entry}}` };
    const header = nextHeader(head, {
      meeting,
      op: `op-${entry}`,
      at: '2026-10-12T08:00:00.000Z',
      mono: entry,
      session: 's',
      kind: 'item-added',
      contentHash: contentHash(content, sha256),
    });
    entries.push({ header, content });
    head = { entry, hash: entryHash(header, sha256) };
  }
  return entries;
}

const faults = (entries: readonly LinkedEntry[], may?: () => boolean) =>
  checkChain('m', entries, sha256, may).faults.map(({ code, entry }) => `${code} ${entry}`);

/** The chain with one entry changed. */
function changed(entries: LinkedEntry[], entry: number, change: (old: LinkedEntry) => LinkedEntry): LinkedEntry[] {
  return entries.with(entry - 1, change(entries[entry - 1] as LinkedEntry));
}

describe('a chain of entries (L1)', () => {
  test('holds, and its head is number and hash of the last', () => {
    const entries = chain(5);
    const last = entries[4] as LinkedEntry;
    expect(checkChain('m', entries, sha256)).toEqual({
      faults: [],
      head: { entry: 5, hash: entryHash(last.header, sha256) },
    });
    expect(checkChain('m', [], sha256)).toEqual({ faults: [], head: { entry: 0, hash: NO_ENTRY_BEFORE } });
  });

  test('the header is written in sorted order', () => {
    const { header } = chain(1)[0] as LinkedEntry;
    expect(headerText(header)).toBe(
      JSON.stringify(Object.fromEntries(Object.entries(header).toSorted(([a], [b]) => (a < b ? -1 : 1)))),
    );
  });

  test('a changed content is found and named', () => {
    expect(faults(changed(chain(5), 3, (old) => ({ ...old, content: { salt: salt(3), body: '{"n":4}' } })))).toEqual([
      'content-altered 3',
    ]);
    expect(faults(changed(chain(5), 3, (old) => ({ ...old, content: { salt: salt(4), body: '{"n":3}' } })))).toEqual([
      'content-altered 3',
    ]);
  });

  test.each(['op', 'at', 'session', 'kind'] as const)('a changed %s is found and named', (field) => {
    const forged = changed(chain(5), 3, (old) => ({ ...old, header: { ...old.header, [field]: 'x' } }));
    expect(faults(forged)).toEqual(['entry-altered 3']);
  });

  test('a forged entry with a right hash of its own breaks the one after it', () => {
    const forged = changed(chain(5), 3, ({ header }) => {
      const content = { salt: salt(3), body: '{"n":99}' };
      return { header: { ...header, contentHash: contentHash(content, sha256) }, content };
    });
    expect(faults(forged)).toEqual(['entry-altered 3']);
  });

  test('the last entry is vouched for by the head alone', () => {
    const forged = changed(chain(5), 5, (old) => ({ ...old, header: { ...old.header, kind: 'x' } }));
    expect(faults(forged)).toEqual([]);
    expect(checkChain('m', forged, sha256).head.hash).not.toBe(checkChain('m', chain(5), sha256).head.hash);
  });

  test('a removed entry is found and named', () => {
    expect(faults(chain(5).toSpliced(2, 1))).toEqual(['entry-missing 3']);
    expect(faults(chain(5).toSpliced(0, 1))).toEqual(['entry-missing 1']);
    expect(faults(chain(5).slice(0, 4))).toEqual([]); // a shorter chain is told by its head
  });

  test('an inserted entry is found and named', () => {
    const entries = chain(5);
    const extra = entries[2] as LinkedEntry;
    expect(faults(entries.toSpliced(3, 0, extra))).toContain('entry-missing 4');
    const renumbered = entries
      .toSpliced(3, 0, extra)
      .map((each, at) => ({ ...each, header: { ...each.header, seq: at + 1 } }));
    expect(faults(renumbered).length).toBeGreaterThan(0);
  });

  test('two entries that have changed places are found', () => {
    const [one, two, three, four] = chain(4) as [LinkedEntry, LinkedEntry, LinkedEntry, LinkedEntry];
    expect(faults([one, three, two, four])[0]).toBe('entry-missing 2');
  });

  test('an entry of another meeting is found', () => {
    expect(faults([...chain(2), ...chain(3, 'other').slice(2)])).toContain('wrong-meeting 3');
  });

  test('an entry of an unknown form is found', () => {
    const later = changed(chain(2), 2, (old) => ({ ...old, header: { ...old.header, v: 2 as 1 } }));
    expect(faults(later)).toEqual(['unknown-form 2']);
  });

  test('content may be lacking only where that is lawful; then the chain still holds (M5)', () => {
    const without = changed(chain(5), 3, (old) => ({ ...old, content: null }));
    expect(faults(without)).toEqual(['content-missing 3']);
    expect(faults(without, () => true)).toEqual([]);
  });
});
