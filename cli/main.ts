/**
 * The command line: the same app as behind the windows. `npm run --silent motebok -- COMMAND`, see docs/cli.md.
 * Answers for programs go to standard output, sentences for people to standard error.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { faultFrom, StoreFault } from '../db/fault.ts';
import { DATABASE_NAME } from '../db/open.ts';
import { ExportFault } from '../exports/fault.ts';
import { KeyFault } from '../keys/fault.ts';
import { Arguments, CommandLineFault, readablePath } from './arguments.ts';
import { say, writeJson } from './output.ts';
import { sayFault } from './say-fault.ts';
import { commandLineText, type CommandLineText } from './text/text.ts';

/** Exit codes: 0 done, 1 a fault or not valid, 2 the caller's mistake. */
type ExitCode = number;

const LANGUAGE = { language: 'text' } as const;

/** Commands load what they need, so that a simple one starts at once. */
const COMMANDS: Readonly<Record<string, (args: readonly string[], text: CommandLineText) => Promise<ExitCode>>> = {
  drive: async (args, { storeFaults }) => {
    const given = new Arguments(args, { 'data-dir': 'text', script: 'text', clock: 'text', seed: 'text', ...LANGUAGE });
    const script = given.required('script');
    if (script !== '-') readablePath(script, 'script-not-found');
    const { drive } = await import('./drive.ts');
    const clock = given.oneOf('clock', ['script', 'system'], 'system');
    return drive({ dataDir: given.required('data-dir'), script, clock, seed: given.text('seed'), storeFaults });
  },
  state: async (args) => {
    const given = new Arguments(args, {
      'data-dir': 'text',
      meeting: 'text',
      at: 'text',
      now: 'text',
      as: 'text',
      schema: 'flag',
      ...LANGUAGE,
    });
    const { printState, printStateSchema } = await import('./state.ts');
    if (given.flag('schema')) printStateSchema();
    else
      printState({
        dataDir: given.required('data-dir'),
        meeting: given.text('meeting'),
        at: given.whole('at'),
        now: given.time('now'),
        as: given.text('as'),
      });
    return 0;
  },
  commands: async (args) => {
    const given = new Arguments(args, { json: 'flag', markdown: 'flag', ...LANGUAGE });
    const { printCommands, printCommandsAsMarkdown } = await import('./commands.ts');
    if (given.flag('markdown')) printCommandsAsMarkdown();
    else printCommands();
    return 0;
  },
  verify: async (args) => {
    const given = new Arguments(args, { trust: 'text', ...LANGUAGE });
    const [path] = given.words;
    if (path === undefined) throw new CommandLineFault('missing-option', 'PATH');
    const { verify } = await import('./verify.ts');
    return verify(path, given.text('trust'));
  },
  export: async (args) => {
    const given = new Arguments(args, {
      'data-dir': 'text',
      meeting: 'text',
      out: 'text',
      'passphrase-file': 'text',
      supplement: 'text',
      signer: 'text',
      organisation: 'text',
      ...LANGUAGE,
    });
    const { exportMeeting, readPassphrase } = await import('./export.ts');
    const [name, organisation] = [given.text('signer'), given.text('organisation')];
    writeJson(
      await exportMeeting({
        dataDir: existingFolder(given.required('data-dir')),
        meeting: given.required('meeting'),
        out: given.required('out'),
        passphrase: readPassphrase(given.required('passphrase-file')),
        supplement: given.whole('supplement'),
        owner: name === undefined || organisation === undefined ? undefined : { name, organisation },
      }),
    );
    return 0;
  },
  rebuild: async (args) => {
    const given = new Arguments(args, { 'data-dir': 'text', meeting: 'text', ...LANGUAGE });
    const { rebuild } = await import('./rebuild.ts');
    rebuild(existingFolder(given.required('data-dir')), given.required('meeting'));
    return 0;
  },
  'second-place': async (args) => {
    const given = new Arguments(args, { 'data-dir': 'text', folder: 'text', stop: 'flag', ...LANGUAGE });
    const { secondPlace } = await import('./second-place.ts');
    const dataDir = existingFolder(given.required('data-dir'));
    return secondPlace(dataDir, { folder: given.text('folder'), stop: given.flag('stop') });
  },
  restore: async (args) => {
    const given = new Arguments(args, { from: 'text', 'data-dir': 'text', 'accept-damage': 'flag', ...LANGUAGE });
    const { restore } = await import('./restore.ts');
    writeJson(
      await restore({
        from: given.required('from'),
        dataDir: given.required('data-dir'),
        acceptDamage: given.flag('accept-damage'),
      }),
    );
    return 0;
  },
  rehearse: async (args) => {
    const given = new Arguments(args, { 'data-dir': 'text', meeting: 'text', into: 'text', ...LANGUAGE });
    const { rehearse } = await import('./rehearse.ts');
    writeJson(await rehearse(given.required('data-dir'), given.required('meeting'), given.required('into')));
    return 0;
  },
  demo: async (args) => {
    const given = new Arguments(args, { out: 'text', ...LANGUAGE });
    const { demo } = await import('./demo.ts');
    writeJson(await demo(given.required('out')));
    return 0;
  },
  bench: async (args) => {
    new Arguments(args, LANGUAGE);
    const { bench } = await import('./bench.ts');
    return bench();
  },
};

/** A command that only works on what is there makes no store by a slip of the hand. */
function existingFolder(folder: string): string {
  if (!existsSync(join(folder, DATABASE_NAME))) throw new StoreFault('no-store', folder);
  return folder;
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  const text = commandLineText(languageOf(args), process.env);
  if (Number(process.versions.node.split('.')[0]) < 22) {
    say(text.oldNode); // better-sqlite3 would crash without a word
    return 2;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (command) return await command(rest, text);
    if (name === undefined || name === 'help' || name === '--help') {
      say(text.usage);
      return name === undefined ? 2 : 0;
    }
    throw new CommandLineFault('unknown-command', name);
  } catch (error) {
    return sayWhatIsWrong(text, error);
  }
}

function languageOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((each) => each === '--language' || each.startsWith('--language='));
  return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
}

function sayWhatIsWrong(text: CommandLineText, error: unknown): ExitCode {
  if (error instanceof CommandLineFault) {
    say(`${text.faults[error.code]} ${error.detail}`.trim());
    if (error.code === 'unknown-command') say(`\n${text.usage}`);
    return 2;
  }
  const fault = faultFrom(error);
  if (fault instanceof StoreFault) sayFault(fault, text.storeFaults);
  else if (fault instanceof KeyFault || fault instanceof ExportFault) {
    say(`${fault.code} ${fault.detail}`.trim());
    say(text.signingFaults[fault.code]);
  } else throw error;
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
