/**
 * npm test: sets up what the machine lacks, then checks, builds and tests everything; the tests in windows over the stand-in included.
 * Ends with one line, `N passed, N failed, N skipped`, over all of it.
 */
import { runChecks } from './checks.ts';
import { NOTHING, step, sum, tests, type Count } from './steps.ts';
import { provideForTests } from './tools.ts';

const missing = provideForTests();
const checks = runChecks();
const build = step('build', 'node', 'build/run.mjs', 'build');
const inNode = tests('Tests in Node', '--project', 'node');
const inWindows: Count = build.failed > 0 ? NOTHING : tests('Tests in windows', '--project', 'browser');

const { passed, failed, skipped } = sum([checks, build, inNode, inWindows]);
if (build.failed > 0) console.log('\nThe tests in windows were not run, because the build has failed.');
if (missing.length > 0) console.log(`\nSome tests were skipped: this machine lacks ${missing.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
