// The same scripted desktop in the real Electron: no dialog may open in a test that nobody watches, and no browser either.

/**
 * Puts scripted answers and a record in the place of Electron's dialogs and of `shell`, under the names of `control.ts`. It runs in
 * Electron's main process, where it is sent as text, so it uses nothing from outside itself.
 */
export function installControl(electron: { dialog: Record<string, unknown>; shell: Record<string, unknown> }): void {
  const control = {
    log: [] as { what: string; detail: unknown }[],
    answers: {} as Record<string, unknown[]>,
    opened: [] as string[],
  };
  const ask =
    (kind: string, cancelled: (options: any) => unknown) =>
    async (...args: unknown[]): Promise<unknown> => {
      control.log.push({ what: `dialog.${kind}`, detail: args.at(-1) });
      return control.answers[kind]?.shift() ?? cancelled(args.at(-1));
    };
  const open = async (what: string): Promise<string> => {
    control.opened.push(what);
    return '';
  };
  const cancelButton = ({ cancelId, buttons = [] }: { cancelId?: number; buttons?: string[] }): number =>
    cancelId ??
    Math.max(
      0,
      buttons.findIndex((label) => /^(cancel|no)$/i.test(label.replaceAll('&', ''))),
    );

  electron.dialog.showOpenDialog = ask('open', () => ({ canceled: true, filePaths: [] }));
  electron.dialog.showSaveDialog = ask('save', () => ({ canceled: true, filePath: '' }));
  electron.dialog.showMessageBox = ask('message', (options) => ({
    response: cancelButton(options),
    checkboxChecked: false,
  }));
  electron.dialog.showErrorBox = (title: string, content: string) => {
    control.log.push({ what: 'dialog.error', detail: { title, content } });
  };
  electron.shell.openExternal = open;
  electron.shell.openPath = open;
  electron.shell.showItemInFolder = (file: string) => void open(file);
  (globalThis as { standinControl?: object }).standinControl = control;
}
