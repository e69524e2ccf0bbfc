// `nativeImage`, as far as a screenshot and a window's icon need one: bytes of a PNG file that nobody looks into.
import { readFileSync } from 'node:fs';
import { refusing } from './refusal.ts';

/** An image made of the bytes of a PNG file; no bytes are an empty image. */
export function createImage(png: Buffer): Electron.NativeImage {
  return refusing('NativeImage', {
    toPNG: () => png,
    toDataURL: () => `data:image/png;base64,${png.toString('base64')}`,
    isEmpty: () => png.length === 0,
    // Width and height are the first two numbers of the first block of every PNG file.
    getSize: () =>
      png.length < 24 ? { width: 0, height: 0 } : { width: png.readUInt32BE(16), height: png.readUInt32BE(20) },
  }) as Electron.NativeImage;
}

export const nativeImage = refusing('nativeImage', {
  createEmpty: () => createImage(Buffer.alloc(0)),
  createFromBuffer: (png: Buffer) => createImage(png),
  createFromPath: (file: string) => createImage(readIfThere(file)),
});

/** Electron gives an empty image for a file that is not there. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
