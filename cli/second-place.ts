/** `second-place`: chooses, stops or shows the second place of a data folder, and lets it have what it lacks. */
import { SecondPlaceKeeper } from '../app/second-place.ts';
import type { SecondPlaceFacts } from '../db/second-place/second-place.ts';
import { openStore } from '../db/store.ts';
import { CommandLineFault } from './arguments.ts';
import { leaveAtOnce } from './leave.ts';
import { writeJson } from './output.ts';

const LOOK_MS = 50;

/**
 * Prints what the second place is, as JSON. Out: 0, or 1 where it is gone.
 * Throws StoreFault, and CommandLineFault `wrong-value` for a folder that can be none, with the failure's code.
 */
export async function secondPlace(
  dataDir: string,
  given: { folder: string | undefined; stop: boolean },
): Promise<number> {
  const store = openStore({ folder: dataDir });
  const keeper = new SecondPlaceKeeper(store, () => undefined);
  try {
    if (given.stop) await keeper.stop();
    else if (given.folder !== undefined) {
      const chosen = await keeper.choose(given.folder);
      if ('failure' in chosen) throw new CommandLineFault('wrong-value', `--folder ${chosen.failure}`);
    }
    const facts = await settled(keeper);
    writeJson({ secondPlace: facts });
    return facts?.state === 'gone' ? 1 : 0;
  } finally {
    const hasAnswered = await keeper.close();
    store.close();
    if (!hasAnswered) leaveAtOnce(1);
  }
}

/** Waits until everything is there, or it is known that the place is gone. */
async function settled(keeper: SecondPlaceKeeper): Promise<SecondPlaceFacts | null> {
  while (keeper.facts?.state === 'catching-up') await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  return keeper.facts;
}
