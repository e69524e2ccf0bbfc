// One run of commands, and the same answers in every shell: the app by itself, the windows, and the command line.
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../app/answer.ts';
import { canShowWindows, stopAll } from '../shell/motebok.ts';
import { openDrive } from './command-line.ts';
import { STEPS } from './commands.ts';
import { openInProcess, openInWindows, type ContractShell } from './shells.ts';

/** An answer in the short words of the table. */
function words(answer: Answer): string {
  switch (answer.outcome) {
    case 'done':
    case 'same':
      return answer.head === null ? answer.outcome : `${answer.outcome} ${answer.head.entry}`;
    case 'refused':
      return `refused ${answer.code} ${answer.rule}`;
    case 'invalid':
      return `invalid ${answer.code}`;
  }
}

/** A line of `drive` in the same words. */
function wordsOfLine(line: string): string {
  const [outcome, , ...rest] = line.split(' ');
  const names: Readonly<Record<string, string>> = { ACK: 'done', SAME: 'same', REFUSED: 'refused', INVALID: 'invalid' };
  const said = outcome === 'ACK' || outcome === 'SAME' ? rest.slice(0, 1).filter((entry) => entry !== '-') : rest;
  return [names[outcome!], ...said].join(' ');
}

const expected = STEPS.map(({ answer }) => answer);

async function answersIn(shell: ContractShell): Promise<string[]> {
  const answers: string[] = [];
  for (const { command } of STEPS) answers.push(words(await shell.first.call('run-command', { ...command })));
  await shell.close();
  return answers;
}

describe('the same commands have the same answers', () => {
  afterEach(stopAll);

  it('in one process', async () => {
    expect(await answersIn(await openInProcess())).toEqual(expected);
  });

  it.skipIf(!canShowWindows)('in windows', async () => {
    expect(await answersIn(await openInWindows())).toEqual(expected);
  });

  it('on the command line', async () => {
    const drive = openDrive();
    const answers: string[] = [];
    for (const { command } of STEPS) answers.push(wordsOfLine(await drive.send(command)));
    expect(answers).toEqual(expected);
    expect(await drive.close()).toBe(2); // Some lines were invalid.
  });
});
