/**
 * The storage process: the only one that has the store open. It answers calls, tells what was committed, and leaves
 * when it is told to or when the store cannot be opened. Arguments: the data folder.
 */
import { openApp, type App } from '../app/app.ts';
import { StoreFault } from '../db/fault.ts';
import type { FromStorage, ToStorage } from './storage-messages.ts';

const dataDir = process.argv.at(-1)!;

function tell(message: FromStorage): void {
  process.parentPort.postMessage(message);
}

/** Opens the store, or says why it cannot be opened. A bug is told as a fault too: a person must never see nothing. */
function open(): App | null {
  try {
    const app = openApp({ dataDir });
    app.onAnnouncement((announcement) => tell({ kind: 'announcement', announcement }));
    tell({ kind: 'opened' });
    return app;
  } catch (error) {
    const isFault = error instanceof StoreFault;
    if (!isFault) console.error(error);
    tell({ kind: 'fault', fault: isFault ? error.code : 'unknown', detail: isFault ? error.detail : String(error) });
    return null;
  }
}

async function answer(app: App, { id, name, input, by }: ToStorage & { kind: 'call' }): Promise<void> {
  try {
    tell({ kind: 'answer', id, value: await app.call(name, input, by) });
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    tell({ kind: 'failed', id, name: known.name, message: known.message });
  }
}

async function close(app: App): Promise<void> {
  try {
    await app.close();
    process.exit(0);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}

const app = open();
process.parentPort.on('message', ({ data }: { data: ToStorage }) => {
  if (app === null) process.exit(0);
  if (data.kind === 'close') void close(app);
  else void answer(app, data);
});
