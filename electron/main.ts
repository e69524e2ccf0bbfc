/** The main process: puts the parts of the shell together and decides nothing. `--data-dir=` and `--language=` are understood. */
import { app, BrowserWindow, Menu, protocol, session } from 'electron';
import path from 'node:path';
import { STORE_CALLS, type CallName, type StoreCallName } from '../app/call-names.ts';
import type { CallResults } from '../app/contract.ts';
import { SCHEME } from './addresses.ts';
import { guardSession, setChromiumSwitches } from './guards.ts';
import { answerCalls, type AnswerCall } from './ipc.ts';
import { applicationMenu } from './menu.ts';
import { noticePages } from './notice.ts';
import { servePages } from './pages.ts';
import { OpenBooks } from './open-books.ts';
import { chooseText } from './text.ts';
import { bringToFront } from './windows.ts';

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
  const books = new OpenBooks({
    preload: path.join(here, 'preload.cjs'),
    modulePath: path.join(here, 'storage.js'),
    text,
    quit: () => app.quit(),
  });
  guardSession(session.defaultSession);
  protocol.handle(
    SCHEME,
    servePages(
      path.join(here, '../renderer'),
      noticePages(text, () => books.notice),
    ),
  );
  Menu.setApplicationMenu(applicationMenu(text));
  answerCalls(books, answerCall);
  app.on('second-instance', () => BrowserWindow.getAllWindows().slice(0, 1).forEach(bringToFront));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => leaveAfter(books, event));
  await books.openBook(
    path.resolve(argument('data-dir') ?? process.env.MOTEBOK_DATA_DIR ?? path.join(app.getPath('userData'), 'data')),
  );
}

/** Calls whose folder a person must have chosen in this run. */
const CALLS_WITH_A_FOLDER: readonly CallName[] = ['sign-and-export', 'choose-second-place', 'restore-store'];

/** Store calls go to the storage process, with the role of the window they come from; the rest is the shell's own. */
const answerCall: AnswerCall = async (name, input, { book: { store, desk }, facts }, { sender: contents }) => {
  if (!isStoreCall(name)) return desk.answer(name, input, facts, contents);
  if (CALLS_WITH_A_FOLDER.includes(name)) desk.checkFolder(input as { folder: string });
  const result = await store.call(name, input, { window: facts.role });
  if (name === 'sign-and-export') desk.noteExport(result as CallResults['sign-and-export']);
  return result;
};

function isStoreCall(name: CallName): name is StoreCallName {
  return (STORE_CALLS as readonly string[]).includes(name);
}

/** Every store is closed before the program leaves. */
function leaveAfter(books: OpenBooks, event: Electron.Event): void {
  if (books.isEmpty) return;
  event.preventDefault();
  void books.close().finally(() => app.quit());
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
