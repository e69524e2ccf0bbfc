/** Every message of a page passes here: which window, which frame, which origin, which call, which shape. Past this line it is trusted. */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { CallName } from '../app/call-names.ts';
import { checkCall, NotOfTheContract, type WindowFacts } from '../app/contract.ts';
import { ORIGIN } from './addresses.ts';
import { CALL_CHANNEL } from './channels.ts';
import type { Windows } from './windows.ts';

/** A message from somewhere that is not a page of ours: an attack, or a bug in this program. */
export class NotFromOurWindow extends Error {
  override name = 'NotFromOurWindow';
}

/** Answers one call whose name, input and sender have been checked. */
export type AnswerCall = (
  name: CallName,
  input: unknown,
  sender: WindowFacts,
  event: IpcMainInvokeEvent,
) => Promise<unknown>;

/** Lets the windows call the app. Rejects with NotFromOurWindow or NotOfTheContract before `answer` hears of a message. */
export function answerCalls(windows: Windows, answer: AnswerCall): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown) => {
    const sender = checkSender(event, windows);
    if (typeof name !== 'string') throw new NotOfTheContract('a call has a name');
    return answer(name as CallName, checkCall(name as CallName, input), sender, event);
  });
}

/** What the sending window was opened for. Throws NotFromOurWindow. */
function checkSender({ sender, senderFrame }: IpcMainInvokeEvent, windows: Windows): WindowFacts {
  if (senderFrame === null || senderFrame.parent !== null) throw new NotFromOurWindow('not the top frame of a page');
  if (senderFrame.origin !== ORIGIN) throw new NotFromOurWindow(`a page of ${senderFrame.origin}`);
  const facts = windows.factsOf(sender);
  if (facts === null) throw new NotFromOurWindow('a window that was not opened for this');
  return facts;
}
