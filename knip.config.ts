/** Where the program is entered; what cannot be reached from there is unused. */
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'electron/{main,storage,preload}.ts',
    'cli/main.ts',
    'renderer/main.tsx',
    'standin/{register,electron,utility-child}.ts',
    'build/*.ts',
    'build/run.mjs',
    'tests/standin/fixture/*',
  ],
  // A type that is part of a public signature may have a name that only its own file says.
  ignoreExportsUsedInFile: true,
  project: ['**/*.{ts,tsx,mjs,cjs,js}', '!out/**', '!demo-out/**', '!release/**'],
};

export default config;
