import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificate } from './certificate.ts';
import { KeyFault } from './fault.ts';
import { openKey, parseSealedKey, sealKey, type SealedKey } from './sealed-key.ts';
import { holds, isLowS } from './signature.ts';
import { makeKey, signingKey, type OpenKey } from './signing-key.ts';
import { parseTrustList, trustedSigner } from './trust.ts';

const owner = { name: 'Máret Ánne Čuoŋŋi Đuoŧŧa', organisation: 'Sámediggi – Sametinget' };
const createdAt = new Date('2026-11-20T12:00:00.123Z');
/** The least scrypt cost that files may have: the tests are about the form, not about the waiting. */
const quick = { N: 2 ** 14 };

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

let open: OpenKey;
let sealed: SealedKey;
beforeAll(async () => {
  open = await makeKey(owner, { createdAt });
  sealed = await sealKey(open, 'påls pæne passord', quick);
});

const code = (fault: unknown): string => (fault instanceof KeyFault ? fault.code : `not a KeyFault: ${String(fault)}`);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (fault) {
    return code(fault);
  }
  return 'no fault';
};
const changed = (value: unknown, change: (copy: any) => void): unknown => {
  const copy = structuredClone(value);
  change(copy);
  return copy;
};

describe('certificates', () => {
  test('names its owner, in all letters, from its making and ten years on', () => {
    const certificate = readCertificate(open.certificatePem);
    expect(certificate).toMatchObject(owner);
    expect(certificate.validFrom.toISOString()).toBe('2026-11-20T12:00:00.000Z');
    expect(certificate.validTo.toISOString()).toBe('2036-11-20T12:00:00.000Z');
    expect(certificate.fingerprint).toBe(createHash('sha256').update(certificate.der).digest('hex'));
  });

  test('a name with signs that cannot be seen is refused', async () => {
    for (const name of ['', ' Kari', 'Kari\u202eiraK', 'Kari\u0000', 'Ka\nri', 'x'.repeat(201)]) {
      await expect(makeKey({ ...owner, name }, { createdAt })).rejects.toSatisfy((f) => code(f) === 'owner-not-usable');
    }
  });

  test('a certificate with a changed byte is refused', () => {
    const { der } = readCertificate(open.certificatePem);
    for (let at = 0; at < der.length; at++) {
      const copy = der.slice();
      copy[at]! ^= 1;
      expect(codeOf(() => readCertificate(copy))).toBe('certificate-not-our-form');
    }
    expect(codeOf(() => readCertificate(new Uint8Array([...der, 0])))).toBe('certificate-not-our-form');
    expect(codeOf(() => readCertificate(''))).toBe('certificate-not-our-form');
  });

  test('a given key and serial give the same content', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const same = { createdAt, privateKey, serialNumber: '4a01' };
    const [a, b] = await Promise.all([makeKey(owner, same), makeKey(owner, same)]);
    const content = (pem: string): string => Buffer.from(readCertificate(pem).der).subarray(4, 400).toString('hex');
    expect(content(a.certificatePem)).toBe(content(b.certificatePem));
  });
});

describe('signatures', () => {
  test('hold, in the lower spelling, and the twin is refused', async () => {
    const key = signingKey(open);
    const publicKey = createPublicKey(key.certificatePem);
    for (let round = 0; round < 50; round++) {
      const data = Buffer.from(`round ${round}`);
      const signature = await key.sign(data);
      expect(holds(publicKey, data, signature)).toBe(true);
      expect(holds(publicKey, Buffer.from('other'), signature)).toBe(false);
      const twin = twinOf(signature);
      expect(verify('sha256', data, { key: publicKey, dsaEncoding: 'der' }, twin)).toBe(true);
      expect(isLowS(twin)).toBe(false);
      expect(holds(publicKey, data, twin)).toBe(false);
    }
  });

  test('what is no signature is refused without an exception', () => {
    for (const bytes of [[], [0], [0x30], [0x30, 0], [0x30, 6, 2, 1, 0, 2, 1, 0], [2, 1, 1]]) {
      expect(isLowS(new Uint8Array(bytes))).toBe(false);
    }
  });
});

describe('key files', () => {
  test('open with the password, however å is typed, and sign as before', async () => {
    const stored = JSON.parse(JSON.stringify(sealed)) as unknown;
    const key = await openKey(parseSealedKey(stored), 'påls pæne passord'.normalize('NFD'));
    expect(key).toMatchObject({
      ...owner,
      demo: false,
      fingerprint: readCertificate(sealed.certificatePem).fingerprint,
    });
    expect(await key.sign(Buffer.from('x'))).toBeInstanceOf(Uint8Array);
  });

  test('hold nothing of the private key in the open', () => {
    const text = JSON.stringify(sealed);
    const jwk = open.privateKey.export({ format: 'jwk' });
    const secret = Buffer.from(jwk.d ?? '', 'base64url');
    expect(text).not.toContain(secret.toString('base64').slice(0, 40));
    expect(text).not.toContain('PRIVATE KEY');
  });

  test('a wrong password is a fault, and an empty one is no password', async () => {
    await expect(openKey(sealed, 'feil')).rejects.toSatisfy((f) => code(f) === 'wrong-password');
    await expect(openKey(sealed, '')).rejects.toSatisfy((f) => code(f) === 'password-empty');
    await expect(sealKey(open, '', quick)).rejects.toSatisfy((f) => code(f) === 'password-empty');
  });

  test('another name, certificate or mark beside the sealed key does not open', async () => {
    const other = await makeKey(owner, { createdAt });
    const forged: SealedKey[] = [
      { ...sealed, name: 'En Annen' },
      { ...sealed, certificatePem: other.certificatePem },
      { ...sealed, demo: true },
    ];
    for (const file of forged) {
      await expect(openKey(file, 'påls pæne passord')).rejects.toSatisfy((f) => code(f) === 'wrong-password');
    }
  });

  test('default strength is 2^17, and a demonstration key says so when open', async () => {
    const demo = await sealKey(await makeKey(owner, { createdAt, demo: true }), 'demo');
    expect(demo.sealed.kdf).toEqual({ name: 'scrypt', N: 131072, r: 8, p: 1 });
    expect((await openKey(parseSealedKey(demo), 'demo')).demo).toBe(true);
  });

  test('anything but our form is refused', () => {
    const changes: ((file: any) => void)[] = [
      (file) => (file.v = 2),
      (file) => (file.extra = 1),
      (file) => delete file.name,
      (file) => (file.name = 'En Annen'),
      (file) => (file.demo = false),
      (file) => (file.sealed.kdf.N = 2 ** 30),
      (file) => (file.sealed.kdf.N = 1000),
      (file) => (file.sealed.kdf.name = 'pbkdf2'),
      (file) => (file.sealed.iv = 'AAAA'),
      (file) => (file.sealed.salt = `${file.sealed.salt} `),
      (file) => (file.sealed = null),
    ];
    for (const change of changes) {
      expect(codeOf(() => parseSealedKey(changed(sealed, change)))).toBe('key-file-not-our-form');
    }
    for (const value of [null, [], 'key', 1, undefined, {}]) {
      expect(codeOf(() => parseSealedKey(value))).toBe('key-file-not-our-form');
    }
    const bent = changed(sealed, (file) => (file.certificatePem = 'x'));
    expect(codeOf(() => parseSealedKey(bent))).toBe('certificate-not-our-form');
  });
});

describe('trust lists', () => {
  test('are read when they are in our form', () => {
    const list = { v: 1, signers: [trustedSigner(sealed)] };
    expect(parseTrustList(JSON.parse(JSON.stringify(list)))).toEqual(list);
    expect(parseTrustList({ v: 1, signers: [] })).toEqual({ v: 1, signers: [] });
  });

  test('anything else is refused, with the place', () => {
    const list = { v: 1, signers: [trustedSigner(sealed)] };
    const changes: ((copy: any) => void)[] = [
      (copy) => (copy.v = 2),
      (copy) => (copy.more = 1),
      (copy) => (copy.signers = {}),
      (copy) => copy.signers.push(copy.signers[0]),
      (copy) => copy.signers.push(null),
      (copy) => (copy.signers[0].name = 'En Annen'),
      (copy) => (copy.signers[0].organisation = ''),
      (copy) => (copy.signers[0].fingerprint = copy.signers[0].fingerprint.toUpperCase()),
      (copy) => (copy.signers[0].certificatePem += 'x'),
      (copy) => (copy.signers[0].demo = 'yes'),
      (copy) => (copy.signers[0].role = 'chair'),
    ];
    for (const change of changes) {
      expect(codeOf(() => parseTrustList(changed(list, change)))).toBe('trust-list-not-our-form');
    }
    for (const value of [null, [], 'x', undefined]) {
      expect(codeOf(() => parseTrustList(value))).toBe('trust-list-not-our-form');
    }
  });
});

/** The other signature (r, n - s) that holds for the same data. */
function twinOf(signature: Uint8Array): Uint8Array {
  const rLength = signature[3] ?? 0;
  const r = signature.subarray(2, 4 + rLength);
  const s = BigInt(`0x${Buffer.from(signature.subarray(6 + rLength)).toString('hex')}`);
  const twin = Buffer.from((ORDER - s).toString(16).padStart(64, '0'), 'hex');
  const body = (twin[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), twin]) : twin;
  return Buffer.concat([Buffer.from([0x30, r.length + 2 + body.length]), r, Buffer.from([2, body.length]), body]);
}
