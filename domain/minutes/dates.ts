/**
 * Dates and times as Norwegian minutes write them (M7): "12. oktober 2026", "10.42".
 * No Intl: Chromium has no nynorsk in it, and minutes must be the same to the letter on every machine that checks them.
 */
import type { LanguageForm } from './document.ts';

const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;
/** Names of months, by language form; bokmål and nynorsk share them. */
export const MONTH_NAMES: Readonly<Record<LanguageForm, readonly string[]>> = { nb: MONTHS, nn: MONTHS };
/** Names of days, Sunday first. */
export const DAY_NAMES: Readonly<Record<LanguageForm, readonly string[]>> = {
  nb: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  nn: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
};
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A moment on the Norwegian wall clock: ISO date and "10.42". In: UTC, ISO 8601. Seconds are left out, never rounded up. */
export function norwegianTime(at: string): { date: string; time: string } {
  const utc = Date.parse(at);
  const local = new Date(utc + (isSummerTime(utc) ? 2 : 1) * HOUR_MS).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16).replace(':', '.') };
}

/** From the last Sunday of March to the last of October, at 01.00 UTC, as all of Europe has done since 1996. */
function isSummerTime(utcMs: number): boolean {
  const year = new Date(utcMs).getUTCFullYear();
  return lastSundayMs(year, 2) <= utcMs && utcMs < lastSundayMs(year, 9);
}

function lastSundayMs(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * DAY_MS;
}

/** "12. oktober 2026". In: an ISO date. */
export function writtenDate(date: string, language: LanguageForm): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}. ${MONTH_NAMES[language][Number(month) - 1] ?? month} ${year}`;
}

/** "mandag 12. oktober 2026". In: an ISO date. */
export function writtenDay(date: string, language: LanguageForm): string {
  const name = DAY_NAMES[language][new Date(`${date}T00:00:00Z`).getUTCDay()];
  return name === undefined ? writtenDate(date, language) : `${name} ${writtenDate(date, language)}`;
}

/** "10.00" of a planned time "10:00". */
export function writtenTime(time: string): string {
  return time.replace(':', '.');
}
