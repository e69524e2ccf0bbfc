/** `verify`: a data folder or an exported file. JSON on standard output; 0 valid, 4 intact but signer unknown, 1 invalid. */
import { readFileSync, statSync } from 'node:fs';
import { readTrustFile } from '../app/trust-store.ts';
import { verifyFile } from '../app/verify-file.ts';
import { verifyFolder } from '../app/verify-folder.ts';
import { CommandLineFault, readablePath } from './arguments.ts';
import { writeJson } from './output.ts';

const EXIT_CODES = { valid: 0, 'unknown-signer': 4, invalid: 1 } as const;

/** Verifies what lies at a path, and prints the report. Throws CommandLineFault `file-not-found`; KeyFault for a broken trust list. */
export function verify(path: string, trustPath: string | undefined): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new CommandLineFault('file-not-found', path);
  const report = stats.isDirectory()
    ? { kind: 'data-folder', ...verifyFolder(path) }
    : { kind: 'export', ...verifyExported(path, trustPath) };
  writeJson(report);
  return EXIT_CODES[report.verdict];
}

function verifyExported(path: string, trustPath: string | undefined): ReturnType<typeof verifyFile> {
  const trust =
    trustPath === undefined ? { v: 1 as const, signers: [] } : readTrustFile(readablePath(trustPath, 'file-not-found'));
  if (trust === null) throw new CommandLineFault('file-not-found', trustPath);
  return verifyFile(readFileSync(path), trust);
}
