// The second place: what was committed is there within a second, whatever becomes of the place; and a new store can be made of it.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCopy, restoredFrom, takeInCopy } from '../../app/restore.ts';
import { SecondPlaceKeeper } from '../../app/second-place.ts';
import { verifyFolder } from '../../app/verify-folder.ts';
import { StoreFault } from '../../db/fault.ts';
import type { PlaceRecord } from '../../db/second-place/line.ts';
import type { SecondPlaceFacts } from '../../db/second-place/second-place.ts';
import { openStore, type Store } from '../../db/store.ts';
import { deskIn, deskOver, holdSmallMeeting, inFolderAsync, type Desk } from './folder.ts';

const NOW = new Date('2026-10-12T12:00:00Z');
const CONTENT = Buffer.from('Saksframlegg').toString('base64');

/** A store with the small meeting, and a place beside it. */
async function inPlaces(act: (places: Places) => Promise<void>): Promise<void> {
  await inFolderAsync(async (folder) => {
    const places = new Places(folder);
    try {
      await act(places);
    } finally {
      await places.close();
    }
  });
}

class Places {
  readonly data: string;
  readonly place: string;
  readonly other: string;
  readonly heard: (SecondPlaceFacts | null)[] = [];
  desk: Desk;
  keeper: SecondPlaceKeeper;

  constructor(folder: string) {
    this.data = join(folder, 'data');
    this.place = join(folder, 'stick');
    this.other = join(folder, 'other');
    mkdirSync(this.place);
    this.desk = deskIn(this.data);
    this.keeper = this.#keep();
  }

  #keep(): SecondPlaceKeeper {
    return new SecondPlaceKeeper(this.desk.store, (facts) => this.heard.push(facts));
  }

  async becomes(state: SecondPlaceFacts['state'], within = 4000): Promise<void> {
    const patienceEnds = performance.now() + within;
    while (this.keeper.facts?.state !== state || (state === 'in-step' && !this.hasAll())) {
      if (performance.now() > patienceEnds)
        throw new Error(`it never became ${state}: ${JSON.stringify(this.keeper.facts)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Whether the journal has as many entries and texts as the store. */
  hasAll(): boolean {
    const heads = this.desk.store.heads();
    const text = this.journalText();
    return heads.every(({ entry, meeting }) => text.includes(`"meeting":"${meeting}","seq":${entry},`));
  }

  get journal(): string {
    const [copy] = readdirSync(this.place);
    return join(this.place, copy ?? '', 'journal.jsonl');
  }

  journalText(): string {
    return existsSync(this.journal) ? readFileSync(this.journal, 'utf8') : '';
  }

  records(): PlaceRecord[] {
    const lines = this.journalText().split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line.slice(line.indexOf(' '))) as PlaceRecord);
  }

  /** The store and its second place closed and opened again, as after a restart. */
  async restart(): Promise<void> {
    await this.close();
    this.desk = deskIn(this.data, 1000);
    this.keeper = this.#keep();
  }

  async close(): Promise<void> {
    await this.keeper.close();
    this.desk.store.close();
  }
}

const restoreFrom = async (from: string, into: string, acceptDamage = false): Promise<Store> => {
  const copy = await readCopy(from, { acceptDamage, now: NOW });
  const store = openStore({ folder: into });
  try {
    takeInCopy(store, copy);
  } catch (error) {
    store.close();
    throw error;
  }
  return store;
};

const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'no fault',
    (error: unknown) => (error instanceof StoreFault ? `${error.code} ${error.detail}`.trim() : String(error)),
  );

describe('while a meeting runs', () => {
  test('what was committed is in the second place within a second', () =>
    inPlaces(async (places) => {
      holdSmallMeeting(places.desk);
      await places.keeper.choose(places.place);
      await places.becomes('in-step');
      const asked = places.desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      expect(asked.outcome).toBe('done');
      await places.becomes('in-step', 1000);
      places.desk.run({ kind: 'save-prose', meeting: 'm', place: 'sak', text: 'Ola spurte om nemnda.' });
      await expect.poll(() => places.journalText().includes('Ola spurte om nemnda.'), { timeout: 1000 }).toBe(true);
    }));

  test('a paper is told before the entry that speaks of it, also where others are being copied meanwhile', () =>
    inPlaces(async (places) => {
      const { desk, place } = places;
      holdSmallMeeting(desk);
      await places.keeper.choose(place);
      await places.becomes('in-step');
      const attach = (paper: string): void => {
        const contentBase64 = Buffer.from(paper.repeat(200_000)).toString('base64');
        const fields = { item: 'sak', paper, name: paper, mediaType: 'text/plain', contentBase64 };
        expect(desk.run({ kind: 'attach-paper', meeting: 'm', ...fields }).outcome).toBe('done');
      };
      const papers = join(dirname(places.journal), 'papers');
      for (const [already, paper] of ['p1', 'p2', 'p3', 'p4'].entries()) {
        while (readdirSync(papers).length < already) await new Promise((resolve) => setImmediate(resolve));
        attach(paper);
      }
      await places.becomes('in-step');
      const told: string[] = [];
      for (const record of places.records()) {
        if (record.kind === 'paper') told.push(record.sha256);
        if (record.kind !== 'entry' || record.header.kind !== 'paper-attached') continue;
        const { event } = JSON.parse(record.content?.body ?? '') as { event: { sha256: string } };
        expect(told).toContain(event.sha256);
      }
      expect(told).toHaveLength(4);
    }));

  test('a place that vanishes stops nothing, is told once, and catches up when it is back', () =>
    inPlaces(async (places) => {
      holdSmallMeeting(places.desk);
      await places.keeper.choose(places.place);
      await places.becomes('in-step');
      renameSync(places.place, `${places.place}-away`);
      for (let n = 1; n <= 300; n++) {
        const answer = places.desk.run({ kind: 'save-prose', meeting: 'm', place: 'sak', text: `Tekst ${n}` });
        expect(answer.outcome).toBe('done');
      }
      await places.becomes('gone');
      expect(places.keeper.facts).toMatchObject({ reason: 'not-there' });
      expect(existsSync(places.place)).toBe(false);
      places.desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      renameSync(`${places.place}-away`, places.place);
      await places.becomes('in-step');
      expect(places.journalText()).toContain('Tekst 300');
      expect(places.heard.filter((each) => each?.state === 'gone')).toHaveLength(1);
    }));

  test('a copy that was deleted is made once more from the beginning', () =>
    inPlaces(async (places) => {
      holdSmallMeeting(places.desk);
      await places.keeper.choose(places.place);
      await places.becomes('in-step');
      rmSync(places.place, { recursive: true });
      mkdirSync(places.place);
      places.desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      await places.becomes('in-step', 6000);
      const store = await restoreFrom(places.place, places.other);
      expect(store.heads()).toEqual(places.desk.store.heads());
      store.close();
    }));

  test('a last line that was cut is taken away, and the rest goes on after a restart', () =>
    inPlaces(async (places) => {
      holdSmallMeeting(places.desk);
      await places.keeper.choose(places.place);
      await places.becomes('in-step');
      await places.close();
      truncateSync(places.journal, readFileSync(places.journal).length - 7);
      await places.restart();
      places.desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      await places.becomes('in-step');
      expect(readdirSync(join(places.journal, '..')).filter((each) => each.startsWith('set-aside'))).toEqual([]);
      const store = await restoreFrom(places.place, places.other);
      expect(store.heads()).toEqual(places.desk.store.heads());
      store.close();
    }));

  test('a copy that was changed is put aside whole, and a new one begun', () =>
    inPlaces(async (places) => {
      holdSmallMeeting(places.desk);
      await places.keeper.choose(places.place);
      await places.becomes('in-step');
      await places.close();
      writeFileSync(places.journal, places.journalText().replace('Etablering', 'Nedlegging'));
      await places.restart();
      await places.becomes('in-step');
      expect(readdirSync(join(places.journal, '..')).filter((each) => each.startsWith('set-aside'))).toHaveLength(1);
      expect(places.journalText()).toContain('Etablering');
    }));

  test('the store’s own folder and a folder that is not there are no second places', () =>
    inPlaces(async (places) => {
      expect(await places.keeper.choose(join(places.data))).toMatchObject({ failure: 'own-folder' });
      expect(await places.keeper.choose(places.other)).toMatchObject({ failure: 'no-such-folder' });
      expect(places.keeper.facts).toBeNull();
    }));

  test('stopping leaves what is there, and writes no more', () =>
    inPlaces(async (places) => {
      holdSmallMeeting(places.desk);
      await places.keeper.choose(places.place);
      await places.becomes('in-step');
      await places.keeper.stop();
      const before = places.journalText();
      places.desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(places.journalText()).toBe(before);
      expect(places.heard.at(-1)).toBeNull();
    }));
});

describe('restoring', () => {
  test('gives the same entries, register, prose and papers, and names the gap (S7)', () =>
    inPlaces(async (places) => {
      const { desk } = places;
      await places.keeper.choose(places.place);
      holdSmallMeeting(desk);
      const paper = { paper: 'p1', name: 'Saksframlegg', mediaType: 'text/plain', contentBase64: CONTENT };
      desk.run({ kind: 'attach-paper', meeting: 'm', item: 'sak', ...paper });
      desk.run({ kind: 'save-prose', meeting: 'm', place: 'sak', text: 'Først.' });
      desk.run({ kind: 'save-prose', meeting: 'm', place: 'sak', text: 'Så dette.' });
      desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      desk.run({ kind: 'next-speaker', meeting: 'm' });
      desk.runner.beat();
      await places.becomes('in-step');
      await places.close();

      const store = await restoreFrom(places.place, places.other);
      const old = openStore({ folder: places.data });
      expect(store.linkedEntries('m')).toEqual(old.linkedEntries('m'));
      expect(store.register()).toEqual(old.register());
      expect(store.prose('m')).toEqual(old.prose('m'));
      expect(store.paperHashes()).toEqual(old.paperHashes());
      expect(store.isTest).toBe(true);
      old.close();
      const restored = restoredFrom(store);
      expect(restored).toMatchObject({ damagedAtLine: null, papersMissing: [], inStepAt: store.beat?.at });
      expect(restored?.meetings).toMatchObject([{ meeting: 'm', ...store.heads().map(({ entry }) => ({ entry }))[0] }]);

      const later = deskOver(store, 2000);
      expect(later.run({ kind: 'pause-clock', meeting: 'm' }).outcome).not.toBe('invalid');
      expect(store.linkedEntries('m').map(({ header }) => header.kind)).toContain('clock-interrupted');
      store.close();
      expect(verifyFolder(places.other)).toMatchObject({ verdict: 'valid' });
    }));

  test('goes never over a store that holds something', () =>
    inPlaces(async (places) => {
      holdSmallMeeting(places.desk);
      await places.keeper.choose(places.place);
      await places.becomes('in-step');
      (await restoreFrom(places.place, places.other)).close();
      expect(await codeOf(restoreFrom(places.place, places.other))).toContain('store-exists');
      expect(verifyFolder(places.other)).toMatchObject({ verdict: 'valid' });
    }));

  test('refuses a copy with a changed line, and goes on before it when it is told to', () =>
    inPlaces(async (places) => {
      holdSmallMeeting(places.desk);
      await places.keeper.choose(places.place);
      await places.becomes('in-step');
      await places.close();
      const lines = places.journalText().split('\n');
      const at = lines.findIndex((each) => each.includes('"kind":"attendance-recorded"'));
      lines[at] = (lines[at] ?? '').replace('"present', '"absent').replace('present\\"', 'absent\\"');
      writeFileSync(places.journal, lines.join('\n'));
      expect(await codeOf(restoreFrom(places.place, places.other))).toBe(`second-place-damaged line ${at + 1}`);
      expect(existsSync(places.other)).toBe(false);
      const store = await restoreFrom(places.place, places.other, true);
      expect(restoredFrom(store)).toMatchObject({ damagedAtLine: at + 1 });
      store.close();
      expect(verifyFolder(places.other)).toMatchObject({ verdict: 'valid' });
    }));

  test('notices that lines were cut from the end', () =>
    inPlaces(async (places) => {
      holdSmallMeeting(places.desk);
      await places.keeper.choose(places.place);
      places.desk.runner.beat();
      await places.becomes('in-step');
      await new Promise((resolve) => setTimeout(resolve, 400));
      await places.close();
      const lines = places.journalText().split('\n');
      writeFileSync(places.journal, `${lines.slice(0, -3).join('\n')}\n`);
      expect(await codeOf(restoreFrom(places.place, places.other))).toBe(
        `second-place-damaged line ${lines.length - 2}`,
      );
    }));

  test('says that there is nothing, and when there are several', () =>
    inPlaces(async (places) => {
      expect(await codeOf(restoreFrom(places.place, places.other))).toContain('no-second-place');
      for (const name of ['motebok-1', 'motebok-2']) {
        mkdirSync(join(places.place, name));
        writeFileSync(join(places.place, name, 'journal.jsonl'), '');
      }
      expect(await codeOf(restoreFrom(places.place, places.other))).toContain(
        'several-second-places motebok-1, motebok-2',
      );
    }));
});
