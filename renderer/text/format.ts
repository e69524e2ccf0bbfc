/**
 * Dates, times and numbers as people write them. Chromium has no nynorsk in Intl, so names of months and days are
 * the minutes' own; everything is pure, so that a test in Node says what the window will show.
 */
import { DAY_NAMES, MONTH_NAMES } from '../../domain/minutes/dates.ts';
import type { Language } from './index.ts';

const MONTHS: Record<Language, readonly string[]> = {
  ...MONTH_NAMES,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const DAYS: Record<Language, readonly string[]> = {
  ...DAY_NAMES,
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
/** Narrow and unbreakable: thousands never fall on two lines. */
const THIN_SPACE = '\u202F';

/** "12. oktober 2026" from an ISO date or instant; the text itself when it is no date. */
export function formatDate(iso: string, language: Language): string {
  const date = dayOf(iso);
  if (date === null) return iso;
  const month = MONTHS[language][date.month - 1] ?? '';
  return language === 'en' ? `${date.day} ${month} ${date.year}` : `${date.day}. ${month} ${date.year}`;
}

/** "mandag 12. oktober 2026". */
export function formatLongDate(iso: string, language: Language): string {
  const date = dayOf(iso);
  if (date === null) return iso;
  const weekday = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
  return `${DAYS[language][weekday] ?? ''} ${formatDate(iso, language)}`;
}

/** "12.10.2026", where a date must be narrow. */
export function formatShortDate(iso: string): string {
  const date = dayOf(iso);
  return date === null ? iso : `${two(date.day)}.${two(date.month)}.${date.year}`;
}

/** "10.42" from "10:42" or an instant (local time); with seconds "10.42.07". English writes colons. */
export function formatTime(time: string, language: Language, withSeconds = false): string {
  const colon = language === 'en' ? ':' : '.';
  const plain = /^(\d\d):(\d\d)$/.exec(time);
  if (plain) return `${plain[1]}${colon}${plain[2]}`;
  const instant = new Date(time);
  if (Number.isNaN(instant.getTime())) return time;
  const parts = [instant.getHours(), instant.getMinutes(), ...(withSeconds ? [instant.getSeconds()] : [])];
  return parts.map(two).join(colon);
}

/** "01:47"; what is over an hour shows hours. Rounded down when counting up, up when counting down (S4). */
export function formatClock(ms: number, counting: 'up' | 'down' = 'up'): string {
  const seconds = counting === 'up' ? Math.floor(Math.abs(ms) / 1000) : Math.ceil(Math.abs(ms) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return [...(hours > 0 ? [hours] : []), minutes, seconds % 60].map(two).join(':');
}

/** "12 345" with a thin space; English writes a comma. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : THIN_SPACE);
  const decimal = part === undefined ? '' : `${language === 'en' ? '.' : ','}${part}`;
  return `${value < 0 ? '−' : ''}${grouped}${decimal}`;
}

/** "2,4 MB", for files. */
export function formatSize(bytes: number, language: Language): string {
  const units = ['byte', 'kB', 'MB'] as const;
  const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = bytes / 1000 ** power;
  return `${formatNumber(value < 10 && power > 0 ? Math.round(value * 10) / 10 : Math.round(value), language)} ${units[power]}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A date is a calendar day as written; an instant is the day it falls on here. */
function dayOf(iso: string): { year: number; month: number; day: number } | null {
  const written = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (written) return { year: Number(written[1]), month: Number(written[2]), day: Number(written[3]) };
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return null;
  return { year: instant.getFullYear(), month: instant.getMonth() + 1, day: instant.getDate() };
}
