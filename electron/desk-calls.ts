/** The calls that the shell answers itself, because they are about windows and the desktop; and which paths a page may name. */
import { BrowserWindow, dialog, shell, type OpenDialogOptions, type WebContents } from 'electron';
import type { ShellCallName } from '../app/call-names.ts';
import type { CallResults, checkCall, WindowFacts } from '../app/contract.ts';
import { never } from '../domain/assert.ts';
import type { Windows } from './windows.ts';

/** The input of a call, after the contract has checked it. */
type Checked<Name extends keyof CallResults> = ReturnType<typeof checkCall<Name>>;

/** A page asks for something that its window, or this run of the program, has no right to. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

/** The desk in front of the app: windows, folders and exports of this run. */
export class Desk {
  readonly #windows: Windows;
  readonly #titleOfFolderDialog: string;
  readonly #chosenFolders = new Set<string>();
  readonly #exportedPaths = new Set<string>();

  constructor(windows: Windows, titleOfFolderDialog: string) {
    this.#windows = windows;
    this.#titleOfFolderDialog = titleOfFolderDialog;
  }

  /** Answers a shell call. Throws NotAllowed. */
  async answer(name: ShellCallName, input: unknown, sender: WindowFacts, contents: WebContents): Promise<unknown> {
    switch (name) {
      case 'open-window':
        return this.#openWindow(input as Checked<'open-window'>, sender);
      case 'choose-folder':
        return this.#chooseFolder(contents);
      case 'show-export':
        return this.#showExport(input as Checked<'show-export'>);
      case 'read-window':
        return sender;
      default:
        return never(name, 'shell call');
    }
  }

  /** An export goes where a person has chosen, never where a page says. Throws NotAllowed. */
  checkFolder({ folder }: { folder: string }): void {
    if (!this.#chosenFolders.has(folder)) throw new NotAllowed('a folder that nobody has chosen');
  }

  /** Remembers what was exported, so that it can be shown. */
  noteExport(result: CallResults['sign-and-export']): void {
    if ('failure' in result) return;
    this.#exportedPaths.add(result.path);
    this.#exportedPaths.add(result.trustPath);
  }

  /** No window opens another that may do more than itself (W1). */
  #openWindow(place: Checked<'open-window'>, sender: WindowFacts): null {
    if (place.view !== 'chair' && sender.role !== 'keeper') throw new NotAllowed('a window with more rights');
    this.#windows.open(place);
    return null;
  }

  async #chooseFolder(contents: WebContents): Promise<CallResults['choose-folder']> {
    const options: OpenDialogOptions = {
      title: this.#titleOfFolderDialog,
      properties: ['openDirectory', 'createDirectory'],
    };
    const window = BrowserWindow.fromWebContents(contents);
    const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
    const folder = filePaths[0];
    if (folder === undefined) return null;
    this.#chosenFolders.add(folder);
    return { folder };
  }

  #showExport({ path }: Checked<'show-export'>): null {
    if (!this.#exportedPaths.has(path)) throw new NotAllowed('a file that was not exported in this run');
    shell.showItemInFolder(path);
    return null;
  }
}
