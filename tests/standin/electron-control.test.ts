// The scripted desktop for the real Electron, shown without it: the two modules it changes are plain objects here as there.
import { describe, expect, it } from 'vitest';
import type { control as Control } from '../../standin/control.ts';
import { installControl } from '../../standin/electron-control.ts';

describe('the scripted desktop in Electron', () => {
  it('answers as scripted, otherwise with Cancel, and opens nothing', async () => {
    const electron = { dialog: {} as Record<string, any>, shell: {} as Record<string, any> };
    installControl(electron);
    const { standinControl: control } = globalThis as unknown as { standinControl: typeof Control };
    control.answers.open = [{ canceled: false, filePaths: ['a'] }];
    expect(await electron.dialog.showOpenDialog({})).toEqual({ canceled: false, filePaths: ['a'] });
    expect(await electron.dialog.showOpenDialog({})).toEqual({ canceled: true, filePaths: [] });
    expect(await electron.dialog.showMessageBox({ buttons: ['Delete', 'Cancel'] })).toMatchObject({ response: 1 });
    await electron.shell.openExternal('https://example.org/');
    expect(control.opened).toEqual(['https://example.org/']);
    expect(control.log.map(({ what }) => what)).toEqual(['dialog.open', 'dialog.open', 'dialog.message']);
  });
});
