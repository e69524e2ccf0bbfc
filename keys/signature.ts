/**
 * ECDSA P-256 signatures in one spelling only.
 *
 * For every signature (r, s) the pair (r, n - s) holds too, so anybody could change the bytes of a signed file
 * without breaking it. We write and accept the one with the lower s, in DER.
 */
import { sign, verify, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';

/** The order of the group of P-256 (FIPS 186-5, SP 800-186). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const HALF_ORDER = ORDER >> 1n;

type Pair = { r: bigint; s: bigint };

/**
 * Signs `data` with ECDSA P-256 and SHA-256.
 * Out: DER, low s. Two calls give two signatures: node:crypto draws the nonce at random and has no RFC 6979 mode.
 */
export function signLowS(privateKey: KeyObject, data: Uint8Array): Uint8Array {
  const raw = sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const r = bigIntFrom(raw.subarray(0, 32));
  const s = bigIntFrom(raw.subarray(32));
  return encode({ r, s: s > HALF_ORDER ? ORDER - s : s });
}

/** Whether the bytes are a signature spelt as `signLowS` spells it: plain DER, both numbers in range, low s. */
export function isLowS(signature: Uint8Array): boolean {
  const pair = decode(signature);
  if (pair === null) return false;
  const inRange = pair.r > 0n && pair.r < ORDER && pair.s > 0n && pair.s <= HALF_ORDER;
  return inRange && Buffer.compare(encode(pair), signature) === 0;
}

/** Whether `signature` is in our spelling and holds for `data`. Never throws. */
export function holds(publicKey: KeyObject, data: Uint8Array, signature: Uint8Array): boolean {
  if (!isLowS(signature)) return false;
  try {
    return verify('sha256', data, { key: publicKey, dsaEncoding: 'der' }, signature);
  } catch {
    return false;
  }
}

function encode({ r, s }: Pair): Uint8Array {
  const value = [asn1js.Integer.fromBigInt(r), asn1js.Integer.fromBigInt(s)];
  return new Uint8Array(new asn1js.Sequence({ value }).toBER());
}

function decode(der: Uint8Array): Pair | null {
  try {
    const { result } = asn1js.fromBER(der.slice().buffer);
    if (!(result instanceof asn1js.Sequence)) return null;
    const [r, s] = result.valueBlock.value;
    if (!(r instanceof asn1js.Integer) || !(s instanceof asn1js.Integer)) return null;
    return { r: r.toBigInt(), s: s.toBigInt() };
  } catch {
    return null;
  }
}

function bigIntFrom(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
