/** What the command line says to people, in three languages. Codes for programs go to standard output, sentences here to standard error. */
import type { StoreFaultTexts } from '../../app/text/store-faults.ts';
import type { ExportFaultCode } from '../../exports/fault.ts';
import type { KeyFaultCode } from '../../keys/fault.ts';
import type { CommandLineFaultCode } from '../arguments.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type CommandLineText = {
  usage: string;
  faults: Readonly<Record<CommandLineFaultCode, string>>;
  /** Faults of keys, trust lists and exports. */
  signingFaults: Readonly<Record<KeyFaultCode | ExportFaultCode, string>>;
  storeFaults: StoreFaultTexts;
  oldNode: string;
};

const LANGUAGES: Readonly<Record<string, CommandLineText>> = { nb, nn, en };

/** The text in the language asked for by `--language` or by the environment; bokmål otherwise. */
export function commandLineText(asked: string | undefined, environment: NodeJS.ProcessEnv): CommandLineText {
  const preferred = asked ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  return LANGUAGES[preferred.slice(0, 2)] ?? nb;
}
