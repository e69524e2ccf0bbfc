/** The command line as a shell of the contract: `drive`, with a script that is written while it is read. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../shell/motebok.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

export type Drive = {
  /** Sends a command as the keeper; gives the answer's line. */
  send(command: object): Promise<string>;
  /** Ends the script. Out: the exit code. */
  close(): Promise<number | null>;
};

export function openDrive(): Drive {
  const child = spawn(process.execPath, [MAIN, 'drive', '--data-dir', temporaryFolder(), '--script', '-'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    send: async (command) => {
      child.stdin.write(`${JSON.stringify({ by: { window: 'keeper' }, ...command })}\n`);
      const { value } = await answers.next();
      return value ?? 'nothing';
    },
    close: () => {
      const left = new Promise<number | null>((resolve) => child.once('exit', resolve));
      child.stdin.end();
      return left;
    },
  };
}
