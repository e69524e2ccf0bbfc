/** `motebok drive` as a process of its own, which can be killed in the middle of a word. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../cli/main.ts');

/** One answer as it was read from the pipe: it was given, whatever has become of the process since. */
export type Answered = { word: string; op: string; entry: number | null; hash: string | null; atMs: number };

/** `endedAtMs` is when the process had gone, by the clock of the answers' `atMs`. */
export type Driven = { answers: Answered[]; exitCode: number | null; firstAnswerMs: number; endedAtMs: number };

/**
 * Feeds lines to a new process over a data folder.
 * In: the folder, the lines, and after how many acknowledgements to kill it, how many milliseconds later.
 * Out: every answer that came out of it, also those that came between the decision to kill and the kill.
 */
export function drive(
  folder: string,
  lines: readonly object[],
  kill?: { afterAcks: number; waitMs: number },
): Promise<Driven> {
  const startedAt = performance.now();
  const args = [MAIN, 'drive', '--data-dir', folder, '--script', '-', '--clock', 'script', '--seed', 'crash'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers: Answered[] = [];
  let rest = '';
  let acks = 0;
  let firstAnswerMs = Number.POSITIVE_INFINITY;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      if (answers.length === 0) firstAnswerMs = performance.now() - startedAt;
      answers.push(readAnswer(part));
      if (answers.at(-1)?.word === 'ACK' && ++acks === kill?.afterAcks)
        setTimeout(() => child.kill('SIGKILL'), kill.waitMs);
    }
  });
  child.stdin.on('error', () => undefined); // It is killed while we write.
  child.stdin.end(lines.map((each) => `${JSON.stringify(each)}\n`).join(''));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ answers, exitCode, firstAnswerMs, endedAtMs: performance.now() }));
  });
}

function readAnswer(line: string): Answered {
  const [word = '', op = '', entry = '-', hash = '-'] = line.split(' ');
  const inLog = (word === 'ACK' || word === 'SAME') && entry !== '-';
  return { word, op, entry: inLog ? Number(entry) : null, hash: inLog ? hash : null, atMs: performance.now() };
}
