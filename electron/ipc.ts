/** Every message of a page passes here: which window, which frame, which origin, which call, which shape. Past this line it is trusted. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { READER_CALLS, type CallName } from '../app/call-names.ts';
import { checkCall, NotForThisWindow, NotOfTheContract, type WindowFacts } from '../app/contract.ts';
import { ORIGIN } from './addresses.ts';
import { CALL_CHANNEL } from './channels.ts';
import type { OpenBook, OpenBooks } from './open-books.ts';

/** A message from somewhere that is not a page of ours: an attack, or a bug in this program. */
export class NotFromOurWindow extends Error {
  override name = 'NotFromOurWindow';
}

/** Answers one call whose name, input and sender have been checked. */
export type AnswerCall = (
  name: CallName,
  input: unknown,
  sender: { book: OpenBook; facts: WindowFacts },
  event: IpcMainInvokeEvent,
) => Promise<unknown>;

/**
 * Lets the windows call the app, each its own store. Rejects with NotFromOurWindow, NotOfTheContract or NotForThisWindow before
 * `answer` hears of a message.
 */
export function answerCalls(books: OpenBooks, answer: AnswerCall): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown) => {
    const sender = checkSender(event, books);
    if (typeof name !== 'string') throw new NotOfTheContract('a call has a name');
    const checked = checkCall(name as CallName, input);
    if (sender.facts.role === 'reader' && !READER_CALLS.includes(name as CallName)) throw new NotForThisWindow(name);
    return answer(name as CallName, checked, sender, event);
  });
}

/** The store of the sending window, and what it was opened for. Throws NotFromOurWindow. */
function checkSender(
  { sender, senderFrame }: IpcMainInvokeEvent,
  books: OpenBooks,
): { book: OpenBook; facts: WindowFacts } {
  if (senderFrame === null || senderFrame.parent !== null) throw new NotFromOurWindow('not the top frame of a page');
  if (senderFrame.origin !== ORIGIN) throw new NotFromOurWindow(`a page of ${senderFrame.origin}`);
  const found = books.find(sender);
  if (found === null) throw new NotFromOurWindow('a window that was not opened for this');
  return found;
}
