// node --import standin/register.ts out/electron/main.js
// Runs the shipped main bundle with the stand-in wherever it says 'electron'.
import { registerHooks } from 'node:module';

const standin = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standin, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
Object.defineProperty(process.versions, 'electron', { value: '0.0.0-standin', enumerable: true });
Object.defineProperty(process, 'type', { value: 'browser' });
