/** The main process: puts the parts of the shell together and decides nothing. `--data-dir=` and `--language=` are understood. */
import { app, BrowserWindow, Menu, protocol, session } from 'electron';
import path from 'node:path';
import { STORE_CALLS, type CallName, type StoreCallName } from '../app/call-names.ts';
import type { CallResults } from '../app/contract.ts';
import { SCHEME } from './addresses.ts';
import { Desk } from './desk-calls.ts';
import { guardSession, setChromiumSwitches } from './guards.ts';
import { answerCalls, type AnswerCall } from './ipc.ts';
import { applicationMenu } from './menu.ts';
import { noticePages } from './notice.ts';
import { servePages } from './pages.ts';
import { StoreLife } from './store-life.ts';
import { chooseText } from './text.ts';
import { bringToFront, Windows } from './windows.ts';

const here = import.meta.dirname;

protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
]);
setChromiumSwitches();
app.enableSandbox();
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const text = chooseText(argument('language'), app.getPreferredSystemLanguages());
  const windows = new Windows(path.join(here, 'preload.cjs'));
  const store = new StoreLife({
    modulePath: path.join(here, 'storage.js'),
    dataDir: path.resolve(
      argument('data-dir') ?? process.env.MOTEBOK_DATA_DIR ?? path.join(app.getPath('userData'), 'data'),
    ),
    windows,
    quit: () => app.quit(),
  });
  guardSession(session.defaultSession);
  protocol.handle(
    SCHEME,
    servePages(
      path.join(here, '../renderer'),
      noticePages(text, () => store.notice),
    ),
  );
  Menu.setApplicationMenu(applicationMenu(text));
  answerCalls(windows, answerWith(store, new Desk(windows, text.chooseFolder)));
  app.on('second-instance', () => BrowserWindow.getAllWindows().slice(0, 1).forEach(bringToFront));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => leaveAfter(store, event));
  await store.open();
}

/** Store calls go to the storage process, with the role of the window they come from; the rest is the shell's own. */
function answerWith(store: StoreLife, desk: Desk): AnswerCall {
  return async (name, input, sender, { sender: contents }) => {
    if (!isStoreCall(name)) return desk.answer(name, input, sender, contents);
    if (name === 'sign-and-export') desk.checkFolder(input as { folder: string });
    const result = await store.call(name, input, { window: sender.role });
    if (name === 'sign-and-export') desk.noteExport(result as CallResults['sign-and-export']);
    return result;
  };
}

function isStoreCall(name: CallName): name is StoreCallName {
  return (STORE_CALLS as readonly string[]).includes(name);
}

/** The store is closed before the program leaves. */
function leaveAfter(store: StoreLife, event: Electron.Event): void {
  if (!store.isOpen) return;
  event.preventDefault();
  void store.close().finally(() => app.quit());
}

function argument(name: string): string | undefined {
  const flag = `--${name}=`;
  return process.argv.findLast((each) => each.startsWith(flag))?.slice(flag.length) || undefined;
}

/** A bug before there is a window: whoever started the program reads it, and it does not stay without one. */
function giveUp(error: unknown): void {
  console.error(error);
  app.exit(1);
}
