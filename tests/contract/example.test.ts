// The example in every shell: it opens ready for its meeting, and what the command line has signed is known for what it is.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exported, Verified } from '../../app/contract.ts';
import { canShowWindows, stopAll, temporaryFolder } from '../shell/motebok.ts';
import { openInProcess, openInWindows, type ContractShell } from './shells.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const SHELLS = [
  { name: 'app/ in one process', open: openInProcess, isHere: true },
  { name: 'electron/ in windows', open: openInWindows, isHere: canShowWindows },
];

for (const { name, open, isHere } of SHELLS)
  describe.skipIf(!isHere)(name, () => {
    let shell: ContractShell;
    let exported: Exported;
    const verify = (bytes: Uint8Array<ArrayBuffer>): Promise<Verified> =>
      shell.first.call('verify-file', { name: 'a.asice', bytes });

    beforeAll(async () => {
      const { stdout } = spawnSync(process.execPath, [MAIN, 'demo', '--out', temporaryFolder()], { encoding: 'utf8' });
      exported = JSON.parse(stdout) as Exported;
      shell = await open();
    });
    afterAll(stopAll);

    it('the example opens with its notice sent, ready for the roll call', async () => {
      const example = await shell.first.call('open-example', {});
      if ('failure' in example) throw new Error(example.detail);
      expect(await shell.second.call('list-meetings', {})).toMatchObject([
        { meeting: example.meeting, phase: 'called' },
      ]);
      expect(await shell.first.call('open-example', {})).toEqual(example); // Once more changes nothing.
    });

    it('a signed export is intact but its signer unknown, until somebody trusts the key (L4)', async () => {
      const bytes = new Uint8Array(readFileSync(exported.path));
      const before = await verify(bytes);
      expect(before).toMatchObject({ verdict: 'unknown-signer', heads: [exported.head], about: { test: true } });
      await shell.first.call('trust-signer', { certificatePem: before.signers[0]!.certificatePem });
      expect(await verify(bytes)).toMatchObject({ verdict: 'valid', signers: [{ known: true }] });
    });

    it('a changed copy of it is invalid', async () => {
      const bytes = new Uint8Array(readFileSync(exported.path));
      const middle = Math.floor(bytes.length / 2);
      bytes[middle]! ^= 1;
      expect(await verify(bytes)).toMatchObject({ verdict: 'invalid' });
    });
  });
