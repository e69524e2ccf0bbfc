/** Text before it becomes ink: what can be shown, and where lines end. */

/**
 * A text as the PDF can show it: NFC, one kind of space and line end, no signs without a form (they could turn or hide
 * text), and a box for signs that the font lacks, for PDF/A allows no missing glyph. The machine record keeps them all.
 */
export function showable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? '\n' : sign === '\t' ? ' ' : ''))
    // Other spaces share a glyph with the plain one; mixed, one would be copied out as the other.
    .replace(/[\p{Zs}]/gu, (sign) => (sign === '\u00a0' || sign === '\u202f' ? HARD_SPACE : ' '))
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
  const known = (sign: string): boolean => sign === '\n' || hasGlyph(sign.codePointAt(0) ?? 0);
  return Array.from(plain, (sign) => (known(sign) ? sign : '\u25a1')).join('');
}

/** Stands for a space that no line ends at, until the line is drawn. */
const HARD_SPACE = '\u00a0';

/**
 * Breaks a text into lines.
 * In: text from `showable`, the width to fill, a function that measures. Out: at least one line; every line but the
 * last of its paragraph keeps its space at the end, so that text read in order keeps words apart.
 */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, widthOf));
}

function wrapParagraph(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of paragraph.split(BREAK).flatMap((one) => fitting(one, width, widthOf))) {
    if (line !== '' && used + widthOf(piece.trimEnd()) > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += piece;
    used += widthOf(piece);
  }
  return [...lines, line].map((one) => one.replaceAll(HARD_SPACE, ' '));
}

/** After a space; within a word after a hyphen or slash before a letter («og/eller», but not «2026/7» or «1–2»). */
const BREAK = /(?<= )|(?<=\S[-–/])(?=\p{L})/u;

/** A word wider than the line is cut wherever the line is full, between letters and not before their marks. */
function fitting(piece: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const [letter] of piece.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (part !== '' && letter !== ' ' && widthOf(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** The text, or as much of it as fits with «…» behind. */
export function shortened(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
