// Lets the harness that started this process run functions in it, as Playwright does in Electron. Only a parent that has opened a channel
// and says so in the environment can; an app started by hand has no such door.
import { control } from './control.ts';

interface Evaluate {
  kind: 'evaluate';
  id: number;
  source: string;
  argument: unknown;
}

async function evaluate({ source, argument }: Evaluate): Promise<unknown> {
  const electron = await import('./electron.ts');
  // oxlint-disable-next-line eslint/no-eval -- a function of the test can only come as text
  const fn = (0, eval)(`(${source})`) as (electron: object, argument: unknown) => unknown;
  return fn({ ...electron, control }, argument);
}

if (process.env.STANDIN_HARNESS === '1' && process.send) {
  process.on('message', (message: Evaluate) => {
    if (message.kind !== 'evaluate') return;
    evaluate(message).then(
      (value) => process.send!({ kind: 'result', id: message.id, value }),
      (error: Error) => process.send!({ kind: 'result', id: message.id, error: error.stack }),
    );
  });
  process.on('disconnect', () => process.exit(0)); // The tests have gone; nobody would ever close this.
}
