import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeKey, signingKey, type SigningKey } from '../keys/signing-key.ts';
import { trustedSigner, type TrustList } from '../keys/trust.ts';
import { makeContainer, packContainer, type ContainerFile } from './container.ts';
import { readCms, signedAttributes, writeCms } from './cms.ts';
import { ExportFault } from './fault.ts';
import { MANIFEST_NAME, SIGNATURE_NAME } from './manifest.ts';
import { recordBytes } from './record.ts';
import { readStoredZip, writeStoredZip } from './stored-zip.ts';
import { inFolder, independent } from './testing/independent-checks.ts';
import { verifyContainer, type VerifyReport } from './verify-container.ts';

const createdAt = new Date('2026-11-20T12:00:00Z');
const when = new Date('2026-11-20T13:00:31.500Z');
const record = { meeting: '7/2026', place: 'Romsa/Tromsø', decided: ['Gáfe ja gáhkku'] };
const files: ContainerFile[] = [
  { name: 'moete.json', bytes: recordBytes(record), mediaType: 'application/json' },
  { name: 'vedlegg.txt', bytes: new TextEncoder().encode('Et vedlegg.\n'), mediaType: 'text/plain' },
];

let key: SigningKey;
let stranger: SigningKey;
let trust: TrustList;
let container: Uint8Array;
beforeAll(async () => {
  const owner = { name: 'Máret Ánne Čuoŋŋi', organisation: 'Helsefellesskapet Nord' };
  key = signingKey(await makeKey(owner, { createdAt }));
  stranger = signingKey(await makeKey(owner, { createdAt }));
  trust = { v: 1, signers: [trustedSigner(key)] };
  container = await makeContainer(files, key, when);
});

const codes = (report: VerifyReport<{ code: string }>): string[] => report.findings.map(({ code }) => code);
const partsOf = (zip: Uint8Array): Map<string, Uint8Array> =>
  new Map((readStoredZip(zip, 100) ?? []).map(({ name, bytes }) => [name, bytes ?? new Uint8Array()]));
/** The same container with another signature file. */
const withSignature = (signature: Uint8Array): Uint8Array =>
  packContainer(files, partsOf(container).get(MANIFEST_NAME)!, signature, new Date('2026-11-20T13:00:31Z'));

describe('a container', () => {
  test('is valid to those who trust the key, and says who signed, when, and what (L4)', () => {
    const report = verifyContainer(container, { trust });
    expect(report).toMatchObject({ verdict: 'valid', findings: [] });
    const { name, organisation, fingerprint } = key;
    const signedAt = new Date('2026-11-20T13:00:31.000Z');
    const { certificatePem } = key;
    expect(report.signers).toEqual([
      { name, organisation, fingerprint, certificatePem, signedAt, known: true, demo: false },
    ]);
    expect(report.files.map((file) => [file.name, file.mediaType])).toEqual([
      ['moete.json', 'application/json'],
      ['vedlegg.txt', 'text/plain'],
    ]);
    expect(report.files.map((file) => Buffer.from(file.bytes))).toEqual(files.map((file) => Buffer.from(file.bytes)));
  });

  test('is made of the same bytes from the same parts, whatever the time zone', () => {
    const parts = partsOf(container);
    const [manifest, signature] = [parts.get(MANIFEST_NAME)!, parts.get(SIGNATURE_NAME)!];
    expect(packContainer(files, manifest, signature, when)).toEqual(container);
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Kolkata';
    const elsewhere = verifyContainer(container, { trust }).verdict;
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(elsewhere).toBe('valid');
  });

  test('begins with its type, and names the first file as the root', () => {
    expect(Buffer.from(container.subarray(30, 69)).toString()).toBe('mimetypeapplication/vnd.etsi.asic-e+zip');
    const manifest = Buffer.from(partsOf(container).get(MANIFEST_NAME)!).toString();
    expect(manifest.match(/URI="[^"]*" MimeType="[^"]*" Rootfile="true"/g)).toEqual([
      'URI="moete.json" MimeType="application/json" Rootfile="true"',
    ]);
  });

  test('is refused before it is made with names that other readers stumble on', async () => {
    const [file] = files as [ContainerFile];
    for (const name of [
      '',
      'møte.json',
      'a b.json',
      '../a.json',
      'META-INF/x.xml',
      'mimetype',
      '.skjult',
      'Mimetype',
    ]) {
      await expect(makeContainer([{ ...file, name }], key, when)).rejects.toMatchObject({ code: 'file-not-usable' });
    }
    const twice = [file, { ...file, name: 'MOETE.json' }];
    await expect(makeContainer(twice, key, when)).rejects.toMatchObject({ code: 'file-not-usable' });
    await expect(makeContainer([], key, when)).rejects.toMatchObject({ code: 'file-not-usable' });
    const bad = { ...file, mediaType: 'text/plain" x="' };
    await expect(makeContainer([bad], key, when)).rejects.toMatchObject({ code: 'file-not-usable' });
  });

  test('is not made when the clock stands outside the certificate, or the key does not sign', async () => {
    for (const time of [new Date('2026-11-20T11:59:59Z'), new Date('2036-11-20T12:00:01Z'), new Date(Number.NaN)]) {
      await expect(makeContainer(files, key, time)).rejects.toMatchObject({ code: 'time-outside-certificate' });
    }
    const broken = { ...key, sign: stranger.sign };
    await expect(makeContainer(files, broken, when)).rejects.toBeInstanceOf(ExportFault);
    await expect(makeContainer(files, broken, when)).rejects.toMatchObject({ code: 'key-does-not-sign' });
  });
});

describe('a container altered by so much as a bit', () => {
  test('is invalid, whichever byte it is', () => {
    const copy = container.slice();
    const accepted: number[] = [];
    for (let at = 0; at < copy.length; at++) {
      const bit = 1 << (at % 8);
      copy[at]! ^= bit;
      if (verifyContainer(copy, { trust }).verdict !== 'invalid') accepted.push(at);
      copy[at]! ^= bit;
    }
    expect(accepted).toEqual([]);
    expect(verifyContainer(copy, { trust }).verdict).toBe('valid');
  }, 120_000);

  test('is invalid after any of 4000 random edits', () => {
    const seed = 20261120;
    const random = randomNumbers(seed);
    for (let round = 0; round < 4000; round++) {
      const edited = randomEdit(container, random);
      if (Buffer.compare(edited, container) === 0) continue;
      expect(verifyContainer(edited, { trust }).verdict, `seed ${seed}, round ${round}`).toBe('invalid');
    }
  }, 120_000);

  test('is invalid when cut off anywhere, or with anything before or after', () => {
    for (let length = 0; length < container.length; length += 7) {
      expect(verifyContainer(container.subarray(0, length), { trust }).verdict).toBe('invalid');
    }
    for (const extra of [new Uint8Array(1), container, new TextEncoder().encode('comment')]) {
      expect(verifyContainer(Buffer.concat([container, extra]), { trust }).verdict).toBe('invalid');
      expect(verifyContainer(Buffer.concat([extra, container]), { trust }).verdict).toBe('invalid');
    }
  });

  test('is invalid with a zip comment, which no signature covers', () => {
    const copy = Buffer.concat([container, Buffer.from('Godkjent')]);
    copy.writeUInt16LE(8, container.length - 2);
    expect(codes(verifyContainer(copy, { trust }))).toEqual(['not-our-form']);
  });
});

describe('a forged container', () => {
  test('re-signed by a stranger under the same name is never valid', async () => {
    const other = [{ ...files[0]!, bytes: recordBytes({ ...record, decided: ['Noe annet'] }) }];
    const forged = await makeContainer(other, stranger, when);
    const report = verifyContainer(forged, { trust });
    expect(report.verdict).toBe('unknown-signer');
    expect(codes(report)).toEqual(['signer-unknown', 'signer-name-taken']);
    expect(report.signers[0]).toMatchObject({ name: key.name, known: false });
    expect(codes(verifyContainer(forged))).toEqual(['signer-unknown']);
    expect(verifyContainer(forged, { trust: { v: 1, signers: [trustedSigner(stranger)] } }).verdict).toBe('valid');
  });

  test('with another certificate beside the signature is invalid', () => {
    const parts = readCms(partsOf(container).get(SIGNATURE_NAME)!)!;
    const swapped = withSignature(writeCms({ ...parts, certificateDer: stranger.certificateDer }));
    expect(codes(verifyContainer(swapped, { trust }))).toEqual(['signature-does-not-hold']);
  });

  test('with another stated time is invalid', () => {
    const parts = readCms(partsOf(container).get(SIGNATURE_NAME)!)!;
    const later = withSignature(writeCms({ ...parts, signedAt: new Date('2026-12-24T13:00:31Z') }));
    expect(verifyContainer(later, { trust }).verdict).toBe('invalid');
    const before = withSignature(writeCms({ ...parts, signedAt: new Date('2020-01-01T00:00:00Z') }));
    expect(codes(verifyContainer(before, { trust }))).toContain('certificate-not-valid-then');
  });

  test('with the twin of the signature value is invalid, though the twin holds', () => {
    const parts = readCms(partsOf(container).get(SIGNATURE_NAME)!)!;
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const hex = Buffer.from(parts.signature).toString('hex');
    const sAt = 2 * (6 + parts.signature[3]!);
    const twin = (order - BigInt(`0x${hex.slice(sAt)}`)).toString(16).padStart(64, '0');
    const s = twin >= '8' ? `00${twin}` : twin;
    const body = hex.slice(4, sAt - 4) + '02' + (s.length / 2).toString(16) + s;
    const signature = Buffer.from('30' + (body.length / 2).toString(16) + body, 'hex');
    expect(codes(verifyContainer(withSignature(writeCms({ ...parts, signature })), { trust }))).toEqual([
      'signature-does-not-hold',
    ]);
  });

  test('with a file more, less, twice or changed is invalid, and says which', async () => {
    const entries = [...partsOf(container)].map(([name, bytes]) => ({ name, bytes }));
    const findings = (list: typeof entries): unknown => verifyContainer(writeStoredZip(list, when), { trust }).findings;
    const extra = { name: 'ekstra.txt', bytes: new Uint8Array(3) };
    expect(findings([...entries, extra])).toEqual([{ code: 'extra-file', detail: 'ekstra.txt' }]);
    expect(findings(entries.filter(({ name }) => name !== 'vedlegg.txt'))).toEqual([
      { code: 'missing-file', detail: 'vedlegg.txt' },
    ]);
    expect(findings([...entries, entries[1]!])).toEqual([{ code: 'duplicate-entry', detail: 'moete.json' }]);
    const changed = entries.map((entry) => (entry.name === 'vedlegg.txt' ? { ...entry, bytes: extra.bytes } : entry));
    expect(findings(changed)).toEqual([{ code: 'digest-differs', detail: 'vedlegg.txt' }]);
    const [first, ...rest] = entries;
    expect(findings([...rest, first!])).toEqual([{ code: 'not-our-form', detail: 'container' }]);
    for (const name of ['mimetype', MANIFEST_NAME, SIGNATURE_NAME]) {
      expect(findings(entries.filter((entry) => entry.name !== name))).toContainEqual({
        code: 'missing-file',
        detail: name,
      });
    }
  });
});

describe('the record in a container', () => {
  const signedWith = (bytes: Uint8Array): Promise<Uint8Array> => makeContainer([{ ...files[0]!, bytes }], key, when);

  test('must be canonical even when the signature holds', async () => {
    const report = verifyContainer(await signedWith(new TextEncoder().encode('{"b":1,"a":2}')), { trust });
    expect(report).toMatchObject({
      verdict: 'invalid',
      findings: [{ code: 'record-not-canonical', detail: 'moete.json' }],
    });
  });

  test('is handed to the check of its content, and what that finds makes it invalid', () => {
    const seen: unknown[] = [];
    const verifyRecord = (value: unknown): { code: 'entry-altered'; detail: string }[] => {
      seen.push(value);
      return [{ code: 'entry-altered', detail: '3' }];
    };
    const report = verifyContainer(container, { trust, verifyRecord });
    expect(seen).toEqual([record]);
    expect(report).toMatchObject({ verdict: 'invalid', findings: [{ code: 'entry-altered', detail: '3' }] });
    expect(verifyContainer(container, { trust, verifyRecord: () => [] }).verdict).toBe('valid');
  });

  test('that breaks the check, or is not there, makes it invalid', async () => {
    const verifyRecord = (): never => {
      throw new RangeError('too deep');
    };
    expect(codes(verifyContainer(container, { trust, verifyRecord }))).toEqual(['record-unreadable']);
    const without = await makeContainer([files[1]!], key, when);
    expect(codes(verifyContainer(without, { trust, verifyRecord: () => [] }))).toEqual(['record-missing']);
    expect(verifyContainer(without, { trust }).verdict).toBe('valid');
  });
});

describe('input that is no container', () => {
  test('is invalid and never an exception', () => {
    const endRecord = (count: number, offset: number): Buffer => {
      const end = Buffer.alloc(22);
      end.writeUInt32LE(0x06054b50);
      end.writeUInt16LE(count, 10);
      end.writeUInt32LE(offset, 16);
      return end;
    };
    const noZips = [
      [],
      [0],
      Buffer.alloc(22),
      Buffer.alloc(100_000),
      Buffer.from('PK\u0003\u0004'),
      Buffer.from('%PDF-1.7'),
    ];
    for (const bytes of [
      ...noZips,
      endRecord(65_535, 0),
      endRecord(1, 0),
      endRecord(1, 0xffffffff),
      endRecord(3, 22),
    ]) {
      expect(codes(verifyContainer(Uint8Array.from(bytes), { trust }))).toEqual(['not-a-container']);
    }
    expect(verifyContainer(endRecord(0, 0), { trust }).verdict).toBe('invalid');
  });

  test('is not looked into when it is larger than 512 MB', () => {
    const huge = new Uint8Array(512 * 1024 * 1024 + 1);
    huge.set(container);
    expect(codes(verifyContainer(huge, { trust }))).toEqual(['too-large']);
  });

  test('is not looked into when its entries share their bytes', () => {
    const entry = { name: 'a.bin', bytes: new Uint8Array(1000) };
    const zip = Buffer.from(writeStoredZip([entry, { ...entry, name: 'b.bin' }], when));
    const directory = zip.readUInt32LE(zip.length - 6);
    const firstLength = directory / 2;
    const shared = Buffer.concat([zip.subarray(0, firstLength), zip.subarray(directory)]);
    const secondHeader = firstLength + 46 + entry.name.length;
    shared.writeUInt32LE(0, secondHeader + 42); // the second entry, too, lies at the beginning
    shared.writeUInt32LE(firstLength, shared.length - 6);
    expect(codes(verifyContainer(shared, { trust }))).toEqual(['not-a-container']);
  });

  test('cannot blow up: a compressed entry is not unpacked', () => {
    const copy = Buffer.from(container);
    const directory = copy.readUInt32LE(copy.length - 6);
    copy.writeUInt16LE(8, directory + 10); // mimetype now claims to be deflated
    copy.writeUInt32LE(0xffffffff, directory + 24);
    expect(verifyContainer(copy, { trust }).findings).toContainEqual({ code: 'not-our-form', detail: 'mimetype' });
  });
});

describe('tools that are not ours', () => {
  test.runIf(independent.openssl.present)(`openssl verifies the signature as CAdES${independent.openssl.note}`, () => {
    inFolder((folder) => {
      const parts = partsOf(container);
      const paths = { sig: join(folder, 's.p7s'), manifest: join(folder, 'm.xml'), ca: join(folder, 'ca.pem') };
      writeFileSync(paths.sig, parts.get(SIGNATURE_NAME)!);
      writeFileSync(paths.manifest, parts.get(MANIFEST_NAME)!);
      writeFileSync(paths.ca, key.certificatePem);
      const signed = ['-inform', 'DER', '-in', paths.sig, '-content', paths.manifest, '-out', join(folder, 'out')];
      const verify = (ca: string): string[] => [
        'cms',
        '-verify',
        '-cades',
        '-binary',
        ...signed,
        '-CAfile',
        ca,
        '-no_check_time',
      ];
      execFileSync('openssl', verify(paths.ca), { stdio: 'pipe' });
      expect(readFileSync(join(folder, 'out'))).toEqual(Buffer.from(parts.get(MANIFEST_NAME)!));
      writeFileSync(join(folder, 'other.pem'), stranger.certificatePem);
      expect(() => execFileSync('openssl', verify(join(folder, 'other.pem')), { stdio: 'pipe' })).toThrow();
    });
  });

  test.runIf(independent.asice.present)(`the independent check accepts it${independent.asice.note}`, () => {
    inFolder((folder) => {
      const [file, ca] = [join(folder, 'a.asice'), join(folder, 'ca.pem')];
      writeFileSync(file, container);
      writeFileSync(ca, key.certificatePem);
      expect(independent.asice.run(file, '--ca', ca, '--no-check-time')).toMatch(/^OK: .*2 file digest\(s\) match/m);
    });
  });

  test.runIf(independent.tamper.present)(`every tampered copy is refused by us${independent.tamper.note}`, () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.asice'), container);
      independent.tamper.run(join(folder, 'a.asice'), join(folder, 'tampered'));
      const copies = readdirSync(join(folder, 'tampered'));
      expect(copies.length).toBeGreaterThanOrEqual(13);
      for (const copy of copies) {
        const path = join(folder, 'tampered', copy);
        // Also 00-repacked, which holds the same files: our form is the only one.
        expect(verifyContainer(readFileSync(path), { trust }).verdict, copy).toBe('invalid');
        if (!copy.startsWith('00-')) expect(independent.asice.run(path), copy).toMatch(/^FAIL: /m);
      }
    });
  });
});

test('the parts that are signed are those that are written', () => {
  const parts = readCms(partsOf(container).get(SIGNATURE_NAME)!)!;
  expect(parts.signedAt.toISOString()).toBe('2026-11-20T13:00:31.000Z');
  expect(signedAttributes(parts)[0]).toBe(0x31);
});

/** mulberry32: small, and the same everywhere. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Overwrites, inserts, removes, moves or doubles a short run of bytes. */
function randomEdit(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length);
  const length = 1 + random(40);
  const [before, run, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  const noise = Uint8Array.from({ length }, () => random(256));
  const kinds = [
    [before, noise, after.subarray(0)],
    [before, noise, run, after],
    [before, after],
    [before, run, run, after],
    [after, before, run],
  ];
  return Buffer.concat(kinds[random(kinds.length)]!);
}
