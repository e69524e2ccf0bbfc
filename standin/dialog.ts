// `dialog`: a test scripts the answers (`control.answers`); without one, the person at the desk has pressed Cancel. Only for a folder is
// somebody really asked, where windows are visible.
import { isHeaded } from './browser.ts';
import { control, note } from './control.ts';
import { askForFolder } from './real-desktop.ts';
import { refusing } from './refusal.ts';

/** Electron takes the parent window first, or leaves it out; the options are always last. */
type Asked<Options> = [unknown, Options?];

function ask<Options, Answer>(kind: string, args: Asked<Options>, cancelled: (options: Options) => Answer): Answer {
  const options = args.at(-1) as Options;
  note(`dialog.${kind}`, options);
  return (control.answers[kind]?.shift() as Answer | undefined) ?? cancelled(options);
}

/** The button that the Esc key stands for, found the way Electron finds it. */
function cancelButton({ cancelId, buttons = [] }: Electron.MessageBoxOptions): number {
  const named = buttons.findIndex((label) => ['cancel', 'no'].includes(label.replaceAll('&', '').toLowerCase()));
  return cancelId ?? Math.max(named, 0);
}

const open = (args: Asked<Electron.OpenDialogOptions>): Electron.OpenDialogReturnValue =>
  ask('open', args, () => ({ canceled: true, filePaths: [] }));

const save = (args: Asked<Electron.SaveDialogOptions>): Electron.SaveDialogReturnValue =>
  ask('save', args, () => ({ canceled: true, filePath: '' }));

const message = (args: Asked<Electron.MessageBoxOptions>): Electron.MessageBoxReturnValue =>
  ask('message', args, (options) => ({
    response: cancelButton(options),
    checkboxChecked: options.checkboxChecked ?? false,
  }));

const openVisibly = async (args: Asked<Electron.OpenDialogOptions>): Promise<Electron.OpenDialogReturnValue> => {
  const { title = '', properties = [] } = args.at(-1) as Electron.OpenDialogOptions;
  const isScripted = (control.answers.open?.length ?? 0) > 0;
  if (!isHeaded || isScripted || !properties.includes('openDirectory')) return open(args);
  const folder = await askForFolder(title);
  return { canceled: folder === null, filePaths: folder === null ? [] : [folder] };
};

export const dialog = refusing('dialog', {
  showOpenDialog: (...args: Asked<Electron.OpenDialogOptions>) => openVisibly(args),
  showOpenDialogSync: (...args: Asked<Electron.OpenDialogOptions>) => {
    const { canceled, filePaths } = open(args);
    return canceled ? undefined : filePaths;
  },
  showSaveDialog: async (...args: Asked<Electron.SaveDialogOptions>) => save(args),
  showSaveDialogSync: (...args: Asked<Electron.SaveDialogOptions>) => save(args).filePath,
  showMessageBox: async (...args: Asked<Electron.MessageBoxOptions>) => message(args),
  showMessageBoxSync: (...args: Asked<Electron.MessageBoxOptions>) => message(args).response,
  showErrorBox: (title: string, content: string) => {
    note('dialog.error', { title, content });
    console.error(`${title}: ${content}`);
  },
});
