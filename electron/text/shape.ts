/** What every language has to say. */
import type { FaultText, StoreFaultTexts } from '../../app/text/store-faults.ts';

export type { FaultText };

export type Language = 'nb' | 'nn' | 'en';

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
  faults: StoreFaultTexts & Record<ShellFaultCode, FaultText>;
  /** Stands before the title of every window of a rehearsal. */
  rehearsal: string;
  chooseFolder: string;
};
