/** npm run test:long: the same tests with the numbers that take long, as each of them says at its head (MOTEBOK_LONG). */
import { tests } from './steps.ts';

process.env.MOTEBOK_LONG = '1';
const { passed, failed, skipped } = tests('Long tests', ...process.argv.slice(3));
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
