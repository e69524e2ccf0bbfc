/** File names that every reader of containers and every file system agrees on: ASCII letters, digits, «-» and «.». */

const SPELT_OUT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };
/** Room for a number before it and an ending behind it, within the 100 signs of a container's names. */
const LONGEST = 60;

/** A text as a part of a file name: "Saksfremlegg – møte 4" → "saksfremlegg-moete-4". May be empty. */
export function asciiName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåđŋŧß]/g, (sign) => SPELT_OUT[sign] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

/** The name of a paper in a container: "vedlegg-01-saksfremlegg.pdf". `number` counts from one and keeps names apart. */
export function paperFileName(number: number, name: string): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[A-Za-z0-9]{1,10})?$/su.exec(name) ?? [];
  const words = asciiName(stem);
  return `vedlegg-${String(number).padStart(2, '0')}${words === '' ? '' : `-${words}`}${ending.toLowerCase()}`;
}

/** The name of a meeting's export without its ending: "su-2026-12-10-moeteprotokoll", or "su-2026-12-10-tillegg-01". */
export function exportName(bodyName: string, date: string, supplement?: number): string {
  const what = supplement === undefined ? 'moeteprotokoll' : supplementName(supplement);
  return [asciiName(bodyName), asciiName(date), what].filter((part) => part !== '').join('-');
}

/** "tillegg-01": numbered as supplements are, so that a folder shows them in their order. */
export function supplementName(number: number): string {
  return `tillegg-${String(number).padStart(2, '0')}`;
}
