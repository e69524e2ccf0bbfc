/** The calls that the shell answers itself, because they are about windows and the desktop; and which paths a page may name. */
import { BrowserWindow, dialog, shell, type OpenDialogOptions, type WebContents } from 'electron';
import type { ShellCallName } from '../app/call-names.ts';
import type { CallResults, checkCall, WindowFacts } from '../app/contract.ts';
import { never } from '../domain/assert.ts';
import type { RehearsalCalls } from './rehearsal-calls.ts';
import type { RoomScreens } from './room-screens.ts';
import type { Windows } from './windows.ts';

/** The input of a call, after the contract has checked it. */
type Checked<Name extends keyof CallResults> = ReturnType<typeof checkCall<Name>>;

/** A page asks for something that its window, or this run of the program, has no right to. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

export type DeskOptions = {
  windows: Windows;
  rooms: RoomScreens;
  titleOfFolderDialog: string;
  /** The book's rehearsals; null in a rehearsal, which has none of its own. */
  rehearsals: RehearsalCalls | null;
};

/** The desk in front of one store: its windows, and the folders and exports of this run. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #chosenFolders = new Set<string>();
  readonly #exportedPaths = new Set<string>();
  #isThrownAway = false;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** Whether somebody has said that this rehearsal is not to be kept. */
  get isThrownAway(): boolean {
    return this.#isThrownAway;
  }

  /** Answers a shell call. Throws NotAllowed. */
  async answer(name: ShellCallName, input: unknown, sender: WindowFacts, contents: WebContents): Promise<unknown> {
    switch (name) {
      case 'open-window':
        return this.#openWindow(input as Checked<'open-window'>, sender, BrowserWindow.fromWebContents(contents));
      case 'choose-folder':
        return this.#chooseFolder(contents);
      case 'show-export':
        return this.#showExport(input as Checked<'show-export'>);
      case 'read-window':
        return sender;
      case 'start-rehearsal':
        return this.#rehearsals(sender).start((input as Checked<'start-rehearsal'>).meeting);
      case 'end-rehearsal':
        return this.#endRehearsal(input as Checked<'end-rehearsal'>, sender);
      case 'list-rehearsals':
        return this.#options.rehearsals === null ? [] : this.#rehearsals(sender).list();
      case 'open-rehearsal':
        return this.#rehearsals(sender).open((input as Checked<'open-rehearsal'>).name);
      case 'throw-away-rehearsal':
        return this.#rehearsals(sender).throwAway((input as Checked<'throw-away-rehearsal'>).name);
      case 'read-room-screen':
        return this.#options.rooms.read((input as Checked<'read-room-screen'>).meeting);
      case 'set-room-screen': {
        const { meeting, shows } = input as Checked<'set-room-screen'>;
        return this.#options.rooms.set(meeting, shows);
      }
      case 'close-room-screen':
        this.#options.rooms.close((input as Checked<'close-room-screen'>).meeting);
        return null;
      default:
        return never(name, 'shell call');
    }
  }

  dispose(): void {
    this.#options.rooms.dispose();
  }

  /** Exports and copies go where a person has chosen, never where a page says; so does what is restored. Throws NotAllowed. */
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
  #openWindow(place: Checked<'open-window'>, sender: WindowFacts, opener: BrowserWindow | null): null {
    if (place.view === 'secretary' && sender.role !== 'keeper') throw new NotAllowed('a window with more rights');
    if (place.view === 'room') this.#options.rooms.open(place.meeting, opener);
    else this.#options.windows.open({ view: place.view, meeting: place.meeting });
    return null;
  }

  /** Rehearsals are the keeper's, and a rehearsal has none of its own. */
  #rehearsals({ role }: WindowFacts): RehearsalCalls {
    const { rehearsals } = this.#options;
    if (role !== 'keeper' || rehearsals === null) throw new NotAllowed('a rehearsal from here');
    return rehearsals;
  }

  /** Closes the windows of this rehearsal; whoever closes the last one keeps the copy, unless it is said here. */
  #endRehearsal({ keep }: Checked<'end-rehearsal'>, { role }: WindowFacts): null {
    if (role !== 'keeper' || this.#options.rehearsals !== null)
      throw new NotAllowed('the end of something that is no rehearsal');
    this.#isThrownAway = !keep;
    this.#options.windows.closeAll();
    return null;
  }

  async #chooseFolder(contents: WebContents): Promise<CallResults['choose-folder']> {
    const options: OpenDialogOptions = {
      title: this.#options.titleOfFolderDialog,
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
