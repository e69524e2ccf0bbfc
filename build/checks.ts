/** The house as a machine sees it: types, faults, layers and cycles, formatting, unused code. */
import { step, sum, type Count } from './steps.ts';

export function runChecks(): Count {
  return sum([
    step('types', 'tsc', '--noEmit'),
    step('faults, layers and cycles', 'oxlint', '--deny-warnings'),
    step('formatting', 'prettier', '--check', '--log-level=warn', '.'),
    step('unused code', 'knip', '--no-config-hints'),
  ]);
}
