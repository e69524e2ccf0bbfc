/** `bench`: the figures of this machine. They are measured by a script of the repository, which is no part of what is packaged. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs the script; its JSON goes to standard output. Out: its exit code. */
export function bench(): number {
  const script = fileURLToPath(new URL('../tests/bench/bench.ts', import.meta.url));
  return spawnSync(process.execPath, [script], { stdio: 'inherit' }).status ?? 1;
}
