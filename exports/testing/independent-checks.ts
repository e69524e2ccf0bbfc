/**
 * For tests: checks that share no code with ours. The scripts stand outside the repository, in MOTEBOK_VERIFY or in
 * `../shared/verify` beside it. What is absent is skipped, and the name of the test says so.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type IndependentCheck = {
  present: boolean;
  /** For the test's name: empty, or why it is skipped. */
  note: string;
  /** Runs it and gives its output, whether it is content or not. */
  run(...args: string[]): string;
};

const folder = process.env.MOTEBOK_VERIFY ?? join(import.meta.dirname, '../../../shared/verify');

/** openssl by itself, and the scripts with all that they need. */
export const independent = {
  openssl: check('openssl', ['openssl']),
  qpdf: check('qpdf', ['qpdf']),
  pdftotext: check('pdftotext', ['pdftotext']),
  pdfdetach: check('pdfdetach', ['pdfdetach']),
  asice: check(join(folder, 'verify-asice.sh'), ['bash', 'openssl', 'unzip', 'xmllint']),
  pdf: check(join(folder, 'verify-pdf.sh'), [
    'bash',
    'qpdf',
    'pdfinfo',
    'pdffonts',
    'pdftotext',
    'pdfsig',
    'pdfdetach',
  ]),
  tamper: check(join(folder, 'tamper-asice.py'), ['python3', 'bash', 'openssl', 'unzip', 'xmllint']),
};

/** Runs `act` with a folder of its own, which is gone afterwards. */
export function inFolder(act: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-test-'));
  try {
    act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What others say of a container, trusting its signer: as it is, and with its record altered by one bit. */
export function containerToOthers(bytes: Uint8Array, signerPem: string): { whole: string; altered: string } {
  const said = { whole: '', altered: '' };
  inFolder((folder) => {
    const path = join(folder, 'a.asice');
    const signer = join(folder, 'signer.pem');
    writeFileSync(signer, signerPem);
    const ask = (file: Uint8Array): string => {
      writeFileSync(path, file);
      return independent.asice.run(path, '--ca', signer, '--no-check-time');
    };
    said.whole = ask(bytes);
    const altered = Buffer.from(bytes);
    altered[altered.indexOf('"motebok-meeting"') + 1]! ^= 1;
    said.altered = ask(altered);
  });
  return said;
}

function check(program: string, tools: string[]): IndependentCheck {
  const missing = tools.filter((tool) => !isInstalled(tool));
  if (program.includes('/') && !existsSync(program)) missing.unshift(program.slice(program.lastIndexOf('/') + 1));
  return {
    present: missing.length === 0,
    note: missing.length === 0 ? '' : ` (SKIPPED: missing ${missing.join(', ')})`,
    run(...args) {
      const interpreter = program.endsWith('.py') ? ['python3'] : program.endsWith('.sh') ? ['bash'] : [];
      const [command = program, ...rest] = [...interpreter, program, ...args];
      const { stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8' });
      return stdout + stderr;
    },
  };
}

function isInstalled(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
