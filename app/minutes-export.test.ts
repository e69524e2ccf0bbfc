import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  chmodSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../db/store.ts';
import { isFailure } from './failure.ts';
import { exportMinutes, type SignedExport } from './minutes-export.ts';
import { makeSigningKey, openSigningKey, signingKeyFacts } from './signing-key.ts';
import { EXAMPLE, play, playPreparation } from './testing/play.ts';
import { readTrust, readTrustFile, trustSigner } from './trust-store.ts';
import { verifyFile, verifyFileHere } from './verify-file.ts';
import { addFile, replaceFile } from './whole-file.ts';

const OWNER = { name: 'Ingvild Straumsnes', organisation: 'Finnmarkssykehuset HF' };
const password = 'blåbærgrøt på fjellet';
const createdAt = new Date('2026-12-01T08:00:00Z');
const now = new Date('2026-12-18T10:00:00Z');
/** Sealing with the strength for real keys takes a third of a second; these open nothing that matters. */
const N = 2 ** 14;
const isRoot = process.getuid?.() === 0;
const note = isRoot ? ' (SKIPPED: root may write everywhere)' : '';

let dataDir: string;
let folder: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'motebok-data-'));
  folder = mkdtempSync(join(tmpdir(), 'motebok-out-'));
});
afterEach(() => {
  for (const each of [dataDir, folder]) rmSync(each, { recursive: true, force: true });
});

const makeOwnKey = (): ReturnType<typeof makeSigningKey> =>
  makeSigningKey(dataDir, { ...OWNER, password }, { createdAt, N });

describe('the signing key of a laptop', () => {
  test('is sealed on disk, for its owner alone, and is trusted here (L4)', async () => {
    expect(signingKeyFacts(dataDir)).toBe(null);
    const facts = await makeOwnKey();
    expect(facts).toMatchObject({ ...OWNER, demo: false });
    expect(signingKeyFacts(dataDir)).toEqual(facts);
    const path = join(dataDir, 'keys', 'signing-key.json');
    expect(readFileSync(path, 'utf8')).not.toContain('PRIVATE KEY');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readTrust(dataDir).signers.map((each) => each.fingerprint)).toEqual([facts.fingerprint]);
    expect((await openSigningKey(dataDir, password)).fingerprint).toBe(facts.fingerprint);
  });

  test('opens with its own password and is never made over again', async () => {
    await expect(openSigningKey(dataDir, password)).rejects.toMatchObject({ code: 'no-key' });
    await makeOwnKey();
    await expect(openSigningKey(dataDir, 'feil')).rejects.toMatchObject({ code: 'wrong-password' });
    await expect(makeOwnKey()).rejects.toMatchObject({ code: 'key-exists' });
  });

  test('is not made without an owner or a password, and then nothing is written', async () => {
    const made = (given: object): Promise<unknown> =>
      makeSigningKey(dataDir, { ...OWNER, password, ...given }, { createdAt, N });
    await expect(made({ password: '' })).rejects.toMatchObject({ code: 'password-empty' });
    await expect(made({ name: ' ' })).rejects.toMatchObject({ code: 'owner-not-usable' });
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('that was damaged on disk is said to be so, and left as it is', async () => {
    await makeOwnKey();
    const path = join(dataDir, 'keys', 'signing-key.json');
    for (const text of ['', '{', '{}', readFileSync(path, 'utf8').replace('"v": 1', '"v": 2')]) {
      writeFileSync(path, text);
      expect(() => signingKeyFacts(dataDir)).toThrow(expect.objectContaining({ code: 'key-file-not-our-form' }));
      expect(readFileSync(path, 'utf8')).toBe(text);
    }
  });
});

describe('the trust list', () => {
  test('takes a signer once, and no certificate that is not in our form', async () => {
    const { fingerprint } = await makeOwnKey();
    const { certificatePem } = await openSigningKey(dataDir, password);
    expect(trustSigner(dataDir, { certificatePem })).toEqual({ fingerprint });
    expect(readTrust(dataDir).signers).toHaveLength(1);
    const broken = (): unknown => trustSigner(dataDir, { certificatePem: 'hei' });
    expect(broken).toThrow(expect.objectContaining({ code: 'trust-list-not-our-form' }));
  });
});

/** Exports the whole example with the key of the laptop. */
async function exportExample(): Promise<SignedExport & { store: Store }> {
  const { store, state } = play();
  const key = await openSigningKey(dataDir, password);
  const made = await exportMinutes(store, state(), { folder, key, now });
  if (isFailure(made)) throw new Error(made.failure);
  return { ...made, store };
}

describe('a signed export', () => {
  test('lies whole in the folder, with the signer beside it, and is valid here (L4, L6)', async () => {
    await makeOwnKey();
    const { exported, signing } = await exportExample();
    expect(readdirSync(folder).toSorted()).toEqual(['su-2026-12-10-moeteprotokoll.asice', 'trust.json']);
    const bytes = readFileSync(exported.path);
    const verified = verifyFileHere(bytes, dataDir);
    expect(verified).toMatchObject({ verdict: 'valid', findings: [], heads: [{ meeting: EXAMPLE, ...exported.head }] });
    expect(verified.files.map(({ name }) => name)).toEqual(exported.files);
    expect(signing).toMatchObject({ kind: 'sign-minutes', minutesSha256: verified.files[0]?.sha256 });
    expect(verifyFile(bytes, readTrustFile(exported.trustPath)!).verdict).toBe('valid');
  });

  test('is refused with a changed byte, and signed by nobody known elsewhere (L4)', async () => {
    await makeOwnKey();
    const { exported } = await exportExample();
    const bytes = new Uint8Array(readFileSync(exported.path));
    expect(verifyFile(bytes, { v: 1, signers: [] })).toMatchObject({ verdict: 'unknown-signer' });
    bytes[bytes.length >> 1]! ^= 1;
    expect(verifyFileHere(bytes, dataDir).verdict).toBe('invalid');
    expect(verifyFileHere(new Uint8Array(), dataDir).verdict).toBe('invalid');
  });

  test('is told to the log by the entry that signing makes (M4)', async () => {
    await makeOwnKey();
    const played = play();
    const key = await openSigningKey(dataDir, password);
    const made = await exportMinutes(played.store, played.state(), { folder, key, now });
    if (isFailure(made)) throw new Error(made.failure);
    played.act({ ...made.signing });
    expect(played.state()).toMatchObject({ phase: 'signed', minutes: { signatures: [{ signer: OWNER.name }] } });
  });

  test('takes no other file’s place: a second one gets a number (L6)', async () => {
    await makeOwnKey();
    writeFileSync(join(folder, 'su-2026-12-10-moeteprotokoll.asice'), 'noe annet');
    writeFileSync(join(folder, 'trust.json'), '{}');
    const { exported } = await exportExample();
    expect(exported.path).toBe(join(folder, 'su-2026-12-10-moeteprotokoll-2.asice'));
    expect(exported.trustPath).toBe(join(folder, 'trust-2.json'));
    expect(readFileSync(join(folder, 'su-2026-12-10-moeteprotokoll.asice'), 'utf8')).toBe('noe annet');
  });

  test('is not made of minutes that nobody has approved (M4)', async () => {
    await makeOwnKey();
    const { store, state } = playPreparation();
    const key = await openSigningKey(dataDir, password);
    const made = await exportMinutes(store, state(), { folder, key, now });
    expect(made).toEqual({ failure: 'minutes-not-approved', detail: EXAMPLE });
    expect(await exportMinutes(store, null, { folder, key, now })).toMatchObject({ failure: 'unknown-meeting' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that cannot be written, or whose clock stands wrong, is a failure and leaves nothing', async () => {
    await makeOwnKey();
    const { store, state } = play();
    const key = await openSigningKey(dataDir, password);
    const file = join(folder, 'en-fil');
    writeFileSync(file, '');
    const inFile = await exportMinutes(store, state(), { folder: join(file, 'mappe'), key, now });
    expect(inFile).toMatchObject({ failure: 'folder-not-writable' });
    const early = await exportMinutes(store, state(), { folder, key, now: new Date('2020-01-01') });
    expect(early).toMatchObject({ failure: 'time-outside-certificate' });
    expect(readdirSync(folder)).toEqual(['en-fil']);
  });

  test.skipIf(isRoot)(`is a failure where the folder is for reading only${note}`, async () => {
    await makeOwnKey();
    const { store, state } = play();
    chmodSync(folder, 0o500);
    const key = await openSigningKey(dataDir, password);
    expect(await exportMinutes(store, state(), { folder, key, now })).toMatchObject({ failure: 'folder-not-writable' });
    chmodSync(folder, 0o700);
  });

  test('is trusted by nobody while the trust list cannot be read, and that is said', async () => {
    await makeOwnKey();
    const { exported } = await exportExample();
    writeFileSync(join(dataDir, 'trust.json'), 'ikke json');
    const { verdict, findings } = verifyFileHere(readFileSync(exported.path), dataDir);
    expect([verdict, ...findings.map((each) => each.code)]).toEqual([
      'unknown-signer',
      'signer-unknown',
      'trust-list-not-our-form',
    ]);
  });
});

describe('a whole file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('is left alone when the same bytes are there already', () => {
    const path = addFile(folder, 'a', '.txt', bytes('hei'));
    expect(addFile(folder, 'a', '.txt', bytes('hei'))).toBe(path);
    expect(addFile(folder, 'a', '.txt', bytes('hallo'))).toBe(join(folder, 'a-2.txt'));
    expect(readdirSync(folder).toSorted()).toEqual(['a-2.txt', 'a.txt']);
  });

  test('of our own is replaced, and nothing half-written stays when that fails', () => {
    replaceFile(join(folder, 'b', 'c.txt'), 'en');
    replaceFile(join(folder, 'b', 'c.txt'), 'to');
    expect(readFileSync(join(folder, 'b', 'c.txt'), 'utf8')).toBe('to');
    mkdirSync(join(folder, 'd', 'opptatt'), { recursive: true });
    expect(() => replaceFile(join(folder, 'd'), 'x')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(readdirSync(folder).toSorted()).toEqual(['b', 'd']);
    expect(existsSync(join(folder, 'd', 'opptatt'))).toBe(true);
  });
});
