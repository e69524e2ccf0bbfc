/** npm run build: `out/` as it is shipped. */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { ROOT } from './root.ts';
import { mainBuild, preloadBuild, rendererBuild } from './vite-builds.ts';

await Promise.all([build(rendererBuild), build(mainBuild).then(() => build(preloadBuild))]);

// The built storage process finds the examples where the sources do: one folder above itself.
const examples = path.join(ROOT, 'out/examples');
rmSync(examples, { recursive: true, force: true });
cpSync(path.join(ROOT, 'examples'), examples, { recursive: true });
