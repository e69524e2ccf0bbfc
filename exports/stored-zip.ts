/**
 * A zip file in one form only: entries stored without compression, in the order given, one time for all.
 *
 * Whoever verifies a container builds the zip again and compares every byte (verify-container.ts). A compressor could
 * write other bytes in its next version and make old containers look altered, so there is none: the PDF is compressed
 * within, and the form below is fixed by these lines alone. It also means that a container cannot be a zip bomb.
 */
import { crc32 } from 'node:zlib';

export type ZipEntry = { name: string; bytes: Uint8Array };

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** Version 2.0 of the format, made on Unix: without "Unix" Debian's unzip reads names as another code page. */
const NEEDED = 20;
const MADE_BY = (3 << 8) | NEEDED;
/** A plain file, readable by all, writable by its owner. */
const FILE_MODE = 0o100644 * 0x10000;

/**
 * Writes a zip.
 * In: entries with ASCII names (the caller's duty), a time between 1980 and 2107, kept in UTC to two seconds.
 * Out: the same bytes for the same input, for ever.
 */
export function writeStoredZip(entries: readonly ZipEntry[], when: Date): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'latin1');
    const common = commonHeader(entry, name.length, when);
    const local = Buffer.concat([u32(LOCAL_HEADER), common, name]);
    directory.push(u32(CENTRAL_HEADER), u16(MADE_BY), common, centralTail(offset), name);
    parts.push(local, Buffer.from(entry.bytes.buffer, entry.bytes.byteOffset, entry.bytes.length));
    offset += local.length + entry.bytes.length;
  }
  const central = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...parts, central, endRecord(entries.length, central.length, offset)]));
}

/** The 26 bytes that stand in the local and in the central header: from "version needed" to "extra length". */
function commonHeader({ bytes }: ZipEntry, nameLength: number, when: Date): Buffer {
  const date = (Math.max(when.getUTCFullYear(), 1980) - 1980) * 512 + (when.getUTCMonth() + 1) * 32 + when.getUTCDate();
  const time = when.getUTCHours() * 2048 + when.getUTCMinutes() * 32 + (when.getUTCSeconds() >> 1);
  const [noFlags, stored, noExtra] = [u16(0), u16(0), u16(0)];
  const sizes = [u32(crc32(bytes)), u32(bytes.length), u32(bytes.length)];
  return Buffer.concat([u16(NEEDED), noFlags, stored, u16(time), u16(date), ...sizes, u16(nameLength), noExtra]);
}

/** What the central header has more: no comment, disk 0, no text flag, the mode, where the local header lies. */
function centralTail(offset: number): Buffer {
  return Buffer.concat([u16(0), u16(0), u16(0), u32(FILE_MODE), u32(offset)]);
}

function endRecord(count: number, length: number, offset: number): Buffer {
  return Buffer.concat([u32(END_RECORD), u16(0), u16(0), u16(count), u16(count), u32(length), u32(offset), u16(0)]);
}

/**
 * Reads the entries of a zip, as its directory names them, without copying.
 * Lenient, to be able to say what is wrong: the caller compares with `writeStoredZip` afterwards.
 * Out: null when there is no readable zip; an entry's `bytes` are null when it is compressed, encrypted or cut off.
 */
export function readStoredZip(
  zip: Uint8Array,
  mostEntries: number,
): { name: string; bytes: Uint8Array | null }[] | null {
  const data = Buffer.from(zip.buffer, zip.byteOffset, zip.length);
  const end = findEndRecord(data);
  if (end === null) return null;
  const count = data.readUInt16LE(end + 10);
  if (count > mostEntries) return null;
  const entries: { name: string; bytes: Uint8Array | null }[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > data.length || data.readUInt32LE(at) !== CENTRAL_HEADER) return null;
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('latin1', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
    entries.push({ name, bytes: storedBytes(data, at) });
    at += CENTRAL_LENGTH + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record may have a comment of up to 65 535 bytes behind it. */
function findEndRecord(data: Buffer): number | null {
  const first = Math.max(0, data.length - END_LENGTH - 0xffff);
  for (let at = data.length - END_LENGTH; at >= first; at--) if (data.readUInt32LE(at) === END_RECORD) return at;
  return null;
}

function storedBytes(data: Buffer, central: number): Uint8Array | null {
  const encrypted = (data.readUInt16LE(central + 8) & 1) !== 0;
  const stored = data.readUInt16LE(central + 10) === 0;
  const length = data.readUInt32LE(central + 24);
  const local = data.readUInt32LE(central + 42);
  if (encrypted || !stored || local + LOCAL_LENGTH > data.length) return null;
  if (data.readUInt32LE(local) !== LOCAL_HEADER) return null;
  const start = local + LOCAL_LENGTH + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  return start + length > data.length ? null : new Uint8Array(data.buffer, data.byteOffset + start, length);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
