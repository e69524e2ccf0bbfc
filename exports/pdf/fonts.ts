/** Noto Sans: has every letter of Norwegian and the Sámi languages, and may be embedded (OFL). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export type Fonts = { regular: Font; bold: Font };

const resolve = createRequire(import.meta.url).resolve;

/**
 * The fonts, parsed for one document. They must not be shared between documents: fontkit's glyphs remember the text
 * that first asked for them, so one document would show in the bytes, and in the copied text, of the next.
 */
export function readFonts(): Fonts {
  const read = (path: string): Font => create(readFileSync(resolve(`@expo-google-fonts/noto-sans/${path}.ttf`)));
  return { regular: read('400Regular/NotoSans_400Regular'), bold: read('700Bold/NotoSans_700Bold') };
}
