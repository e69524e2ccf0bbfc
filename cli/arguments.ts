/** Reading the command line: known options only, and a clear word about what is wrong. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Something the caller can mend: an option, a name, a path. `code` is looked up for a sentence, `detail` names it. */
export class CommandLineFault extends Error {
  override name = 'CommandLineFault';
  readonly code: CommandLineFaultCode;
  readonly detail: string;

  constructor(code: CommandLineFaultCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

export type CommandLineFaultCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-option'
  | 'wrong-value'
  | 'script-not-found'
  | 'file-not-found'
  | 'unknown-meeting'
  | 'unknown-entry-number'
  | 'minutes-not-approved'
  | 'unknown-supplement'
  | 'export-failed';

export type Option = 'text' | 'flag';
type Values = Record<string, string | boolean | undefined>;

/** The options and words of a command. Throws CommandLineFault `unknown-option`. */
export class Arguments {
  readonly words: readonly string[];
  readonly #values: Values;

  constructor(args: readonly string[], known: Readonly<Record<string, Option>>) {
    const options = Object.fromEntries(
      Object.entries(known).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    );
    try {
      const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
      this.#values = values;
      this.words = positionals;
    } catch (error) {
      throw new CommandLineFault('unknown-option', (error as Error).message);
    }
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** A text that must be there. Throws CommandLineFault `missing-option`. */
  required(name: string): string {
    const value = this.text(name);
    if (value === undefined || value === '') throw new CommandLineFault('missing-option', `--${name}`);
    return value;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  /** A whole number, if given. Throws CommandLineFault `wrong-value`. */
  whole(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\d{1,15}$/.test(value)) throw new CommandLineFault('wrong-value', `--${name} ${value}`);
    return Number(value);
  }

  /** One of some words. Throws CommandLineFault `wrong-value`. */
  oneOf<Word extends string>(name: string, words: readonly Word[], otherwise: Word): Word {
    const value = this.text(name);
    if (value === undefined) return otherwise;
    const word = words.find((each) => each === value);
    if (word === undefined) throw new CommandLineFault('wrong-value', `--${name} ${value}`);
    return word;
  }

  /** A point of time in ISO 8601, if given. Throws CommandLineFault `wrong-value`. */
  time(name: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !Number.isFinite(Date.parse(value)))
      throw new CommandLineFault('wrong-value', `--${name} ${value}`);
    return value;
  }
}

/** The path of something that can be read as a file, a pipe included. Throws CommandLineFault `code`. */
export function readablePath(path: string, code: 'script-not-found' | 'file-not-found'): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats || stats.isDirectory()) throw new CommandLineFault(code, path);
  return path;
}
