/** Steps of a task: a program that is run, with its output shown, and counted. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './root.ts';

export type Count = { passed: number; failed: number; skipped: number };

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    NOTHING,
  );
}

/** Runs one of the tools in `node_modules`, in the repository, and counts it as one. */
export function step(title: string, tool: string, ...args: string[]): Count {
  const startedMs = performance.now();
  const isDone = runTool(tool, args);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${isDone ? '✓' : '✗'} ${title} (${seconds} s)`);
  return isDone ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** Runs tests of vitest and counts them one by one. A suite that could not even begin counts as one that failed. */
export function tests(title: string, ...args: string[]): Count {
  console.log(`\n${title}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'motebok-tests-'));
  const report = path.join(folder, 'report.json');
  try {
    const isDone = runTool('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ]);
    const count = readReport(report);
    return isDone || count.failed > 0 ? count : { ...count, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file: string): Count {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch {
    return NOTHING; // It fell before it could report; its exit code says so.
  }
}

/** Whether the tool has ended well. Its own `node` is the one beside the packages, however this task was started. */
function runTool(tool: string, args: readonly string[]): boolean {
  const tools = path.join(ROOT, 'node_modules/.bin');
  const isWindows = process.platform === 'win32';
  const file = path.join(tools, isWindows ? `${tool}.cmd` : tool);
  const env = { ...process.env, PATH: `${tools}${path.delimiter}${process.env.PATH ?? ''}` };
  return spawnSync(file, args, { cwd: ROOT, env, stdio: 'inherit', shell: isWindows }).status === 0;
}
