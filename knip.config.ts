/** Where the program is entered; what cannot be reached from there is unused. */
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'electron/{main,storage,preload}.ts',
    'cli/main.ts',
    'renderer/main.tsx',
    'standin/{register,electron,utility-child}.ts',
    'build/*.{ts,mjs}',
    'tests/standin/fixture/*',
  ],
  project: ['**/*.{ts,tsx,mjs,cjs,js,css}', '!{out,demo-out,release}/**'],
  // A type that is part of a public signature may have a name that only its own file says.
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    'node', // The Node that npm puts first on the path.
    '@expo-google-fonts/noto-sans', // Read as files.
    'axe-core', // Read as a file.
  ],
  // Programs of the machine: build/tools.ts provides those that may be missing.
  ignoreBinaries: ['apt-get', 'mkfifo', 'openssl', 'pdftotext', 'pdfinfo', 'qpdf'],
  compilers: {
    css: (text) => {
      const named = [...text.matchAll(/(?:@import\s+|url\()['"]([^'"]+)['"]/g)];
      return named.map(([, file]) => `import '${file}';`).join('\n');
    },
  },
};

export default config;
