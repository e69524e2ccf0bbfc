// The desktop of the person at a visible window: the system's own dialog for a folder, and its file manager. Without STANDIN_HEADED=1 nothing
// of this is ever started.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';

type Command = [program: string, ...args: string[]];

/** Asks for a folder, with the first program that the machine has for it, and on the terminal where it has none. null: none was chosen. */
export async function askForFolder(title: string): Promise<string | null> {
  for (const command of folderDialogs(title)) {
    const { isThere, output } = await run(command);
    if (isThere) return output.replace(/[/\\]?\s*$/, '') || null;
  }
  return askOnTerminal(title);
}

/** Opens the folder of a file in the file manager. */
export function showInFolder(file: string): void {
  const command: Record<string, Command> = {
    darwin: ['open', '-R', file],
    win32: ['explorer', `/select,${file}`],
  };
  void run(command[process.platform] ?? ['xdg-open', path.dirname(file)]);
}

function folderDialogs(title: string): Command[] {
  switch (process.platform) {
    case 'darwin':
      // The title is an argument of the script and no part of it.
      return [
        [
          'osascript',
          ...['on run argv', 'POSIX path of (choose folder with prompt (item 1 of argv))', 'end run'].flatMap(
            (line) => ['-e', line],
          ),
          title,
        ],
      ];
    case 'win32':
      return [
        [
          'powershell',
          '-NoProfile',
          '-STA',
          '-Command',
          'Add-Type -AssemblyName System.Windows.Forms; $d = New-Object System.Windows.Forms.FolderBrowserDialog; ' +
            '[Console]::OutputEncoding = [Text.Encoding]::UTF8; if ($d.ShowDialog() -eq "OK") { $d.SelectedPath }',
        ],
      ];
    default:
      return [
        ['zenity', '--file-selection', '--directory', `--title=${title}`],
        ['kdialog', '--title', title, '--getexistingdirectory'],
      ];
  }
}

function run([program, ...args]: Command): Promise<{ isThere: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', () => resolve({ isThere: false, output: '' }));
    child.on('close', () => resolve({ isThere: true, output }));
  });
}

async function askOnTerminal(title: string): Promise<string | null> {
  if (!process.stdin.isTTY) {
    console.error(`stand-in: there is no dialog for a folder on this machine (${title})`);
    return null;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = (await terminal.question(`${title}: `)).trim();
  terminal.close();
  return answer === '' ? null : path.resolve(answer);
}
