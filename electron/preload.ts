/** The only way between a page and the app: the calls of the contract by name, and announcements. Runs sandboxed, in a world of its own. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Announcement } from '../app/answer.ts';
import type { Bridge } from '../app/bridge.ts';
import { SHELL_CALLS, STORE_CALLS } from '../app/call-names.ts';
import { ANNOUNCEMENT_CHANNEL, CALL_CHANNEL } from './channels.ts';

const NAMES: ReadonlySet<string> = new Set([...STORE_CALLS, ...SHELL_CALLS]);

const bridge: Bridge = {
  call: async (name, input) => {
    if (!NAMES.has(name)) throw new Error(`no such call: ${String(name)}`);
    return ipcRenderer.invoke(CALL_CHANNEL, name, input);
  },
  onAnnouncement: (listener) => {
    const heard = (_event: IpcRendererEvent, announcement: Announcement): void => listener(announcement);
    ipcRenderer.on(ANNOUNCEMENT_CHANNEL, heard);
    return () => {
      ipcRenderer.off(ANNOUNCEMENT_CHANNEL, heard);
    };
  },
};

contextBridge.exposeInMainWorld('motebok', bridge);
