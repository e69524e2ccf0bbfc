/** The second place of the store of this laptop: chosen by a person, kept in the store's settings, stopped by a person. */
import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { folderIn } from '../db/second-place/reading.ts';
import { diskOf, SecondPlace, type ChosenPlace, type SecondPlaceFacts } from '../db/second-place/second-place.ts';
import type { Store } from '../db/store.ts';
import type { Failure } from './contract.ts';
import { orFailure } from './failure.ts';

export class SecondPlaceKeeper {
  readonly #store: Store;
  readonly #onChange: (facts: SecondPlaceFacts | null) => void;
  #place: SecondPlace | null = null;

  /** Begins to write to the place that was chosen before, if one was. `onChange` hears of every other state, null for none. */
  constructor(store: Store, onChange: (facts: SecondPlaceFacts | null) => void) {
    this.#store = store;
    this.#onChange = onChange;
    const chosen = store.setting('second-place');
    if (chosen !== null) this.#begin(JSON.parse(chosen) as ChosenPlace);
  }

  get facts(): SecondPlaceFacts | null {
    return this.#place?.facts ?? null;
  }

  /**
   * Chooses a folder. Out: what is known of it, which is not yet that everything is there; or the failure, and then
   * nothing was changed: `own-folder` (the store's own), `no-such-folder`, or what the system says of writing in it.
   */
  async choose(folder: string): Promise<SecondPlaceFacts | Failure> {
    const id = this.#store.setting('store-id') ?? randomUUID();
    const found = await orFailure(() => checkFolder(folder, this.#store.folder, id));
    if ('failure' in found) return found;
    await this.#place?.close();
    this.#store.setSetting('store-id', id);
    this.#store.setSetting('second-place', JSON.stringify(found));
    return this.#begin(found).facts;
  }

  /** Stops writing there. What lies there stays. */
  async stop(): Promise<void> {
    this.#store.setSetting('second-place', null);
    const place = this.#place;
    this.#place = null;
    await place?.close();
    this.#onChange(null);
  }

  /** Writes what is left, if the place answers soon. Out: false where it has not. */
  async close(): Promise<boolean> {
    return (await this.#place?.close()) ?? true;
  }

  #begin(chosen: ChosenPlace): SecondPlace {
    const id = this.#store.setting('store-id') ?? '';
    this.#place = new SecondPlace(this.#store, id, chosen, (facts) => this.#onChange(facts));
    return this.#place;
  }
}

/** Looks whether a folder can be written in, by making the store's own folder in it. */
async function checkFolder(folder: string, own: string | null, id: string): Promise<ChosenPlace | Failure> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return { failure: 'no-such-folder', detail: folder };
  const place = await realpath(folder);
  if (own !== null && isWithin(await realpath(own), place)) return { failure: 'own-folder', detail: folder };
  await mkdir(folderIn(place, id), { recursive: true });
  await access(join(folderIn(place, id)), constants.W_OK);
  return { folder: place, device: (await diskOf(place)) ?? '' };
}

function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
