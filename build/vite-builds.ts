/** How the three parts are built: the renderer for Chromium, main and storage process for Node, the preload script for the sandbox. */
import react from '@vitejs/plugin-react';
import path from 'node:path';
import type { InlineConfig } from 'vite';
import { ROOT } from './root.ts';

/** What Electron 45 brings; Debian's Chromium and Node 24 under the stand-in are as new. */
const CHROMIUM = 'chrome150';
const NODE = 'node24';

/** How long a build took on a busy machine is no warning. */
const QUIET = { checks: { bundlerTimings: false } };

/** Not bundled: native, or reads its own files beside it. These are the packages in `dependencies`. */
const LEFT_OUTSIDE = ['electron', 'better-sqlite3', 'pdfkit', 'fontkit', '@expo-google-fonts/noto-sans'];

const shared: InlineConfig = { configFile: false, logLevel: 'warn', root: ROOT };

export const rendererBuild: InlineConfig = {
  ...shared,
  root: path.join(ROOT, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: path.join(ROOT, 'out/renderer'),
    emptyOutDir: true,
    target: CHROMIUM,
    // The policy of the pages lets nothing in that is not a file of ours, so nothing is put inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000, // Loaded from disk, once.
    rolldownOptions: QUIET,
  },
};

export const mainBuild: InlineConfig = {
  ...shared,
  publicDir: false,
  ssr: { noExternal: true, external: LEFT_OUTSIDE },
  build: {
    ssr: true,
    outDir: path.join(ROOT, 'out/electron'),
    emptyOutDir: true,
    target: NODE,
    minify: false,
    rolldownOptions: {
      ...QUIET,
      input: { main: 'electron/main.ts', storage: 'electron/storage.ts' },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
};

/** A sandboxed preload script is one file, and CommonJS. */
export const preloadBuild: InlineConfig = {
  ...shared,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: path.join(ROOT, 'out/electron'),
    emptyOutDir: false,
    target: CHROMIUM,
    minify: false,
    rolldownOptions: {
      ...QUIET,
      input: { preload: 'electron/preload.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};
