/** What every language has to say. */
import type { StoreFaultCode } from '../../db/fault.ts';

export type Language = 'nb' | 'nn' | 'en';

/** What happened, what is safe, what to do now. */
export type FaultText = { what: string; safe: string; now: string };

/** The shell's own faults: the storage process has ended, or something that this program did not expect. */
export type ShellFaultCode = 'ended' | 'unknown';

export type Text = {
  lang: Language;
  menu: Record<
    | 'file'
    | 'quit'
    | 'edit'
    | 'undo'
    | 'redo'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'view'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'fullScreen'
    | 'window'
    | 'minimize'
    | 'close',
    string
  >;
  notice: Record<'atStart' | 'stopped' | 'whatIsSafe' | 'whatToDo' | 'place' | 'again' | 'quit', string>;
  faults: Record<StoreFaultCode | ShellFaultCode, FaultText>;
  chooseFolder: string;
};
