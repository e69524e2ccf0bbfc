/** A process that keeps the store of a data folder, as the storage process of the app does, and tells what it costs. Argument: the folder. */
import { openApp, type App } from '../../app/app.ts';
import { MEETING } from '../generate/meeting.ts';

/** What it is asked: to open the store, for the entries after one, for an act, and for the memory that it cannot let go of. */
export type ToKeeper = { ask: 'open' } | { ask: 'read'; after: number } | { ask: 'write' } | { ask: 'memory' };

const KEEPER = { window: 'keeper' } as const;

let app: App | null = null;
const beforeMb = liveMemoryMb();

/** Megabytes of heap that are in use after everything else has been let go of. */
function liveMemoryMb(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

async function answer(message: ToKeeper): Promise<unknown> {
  switch (message.ask) {
    case 'open':
      app = openApp({ dataDir: process.argv.at(-1) ?? '' });
      return null;
    case 'read':
      return app?.call('open-meeting', { meeting: MEETING, after: message.after }, KEEPER);
    case 'write': {
      const prose = { op: 'large', kind: 'save-prose', meeting: MEETING, place: 'meeting', text: 'Lest.' };
      return app?.call('run-command', prose, KEEPER);
    }
    case 'memory':
      return liveMemoryMb() - beforeMb; // without what Node needs to read TypeScript
  }
}

process.on('message', (message: ToKeeper) => void answer(message).then((said) => process.send?.(said)));
process.send?.('ready');
