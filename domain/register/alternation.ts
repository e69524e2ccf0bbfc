/**
 * The lead of a body alternates between the sides by a stated period with a stored next date (B6). The program shows the
 * date; a person confirms it by choosing the leaders from then on, and only that moves the date.
 */
import type { Side } from '../meeting/roster.ts';

export type Alternation = {
  /** The side that leads until the next date. */
  leads: Side;
  /** Between two changes. */
  every: { years: number } | { months: number };
  /** The first day on which the other side leads, ISO. */
  nextDate: string;
};

/**
 * The verb decides: "ledes annethvert år av A og B" changes every year, "skifter hvert andre år" every second one.
 * Whoever sets a body up picks the sentence; what is stored is the period and the date.
 */
export const PERIOD_OF_SAYING = {
  ledAnnethvertAar: { years: 1 },
  skifterHvertAndreAar: { years: 2 },
} as const satisfies Record<string, Alternation['every']>;

/** The day a period later. The last day of a month stays the last day where the other month is shorter. */
export function laterBy(date: string, every: Alternation['every']): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = year * 12 + (month - 1) + ('years' in every ? every.years * 12 : every.months);
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const parts = [Math.floor(months / 12), (months % 12) + 1, Math.min(day, last)];
  return parts.map((each, index) => String(each).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The next change after a day: its date, and the side that leads from then. Nothing is stored by asking. */
export function nextChange(alternation: Alternation, today: string): { date: string; leads: Side } {
  const { leads, nextDate } = passed(alternation, today);
  return { date: nextDate, leads: otherSide(leads) };
}

/** Whether a date has passed that nobody has confirmed. */
export function isUnconfirmed(alternation: Alternation, today: string): boolean {
  return alternation.nextDate <= today;
}

/** The alternation after leaders were chosen from a day: the dates up to it are confirmed, the next one is stored. */
export function passed(alternation: Alternation, day: string): Alternation {
  let after = alternation;
  while (after.nextDate <= day)
    after = { ...after, leads: otherSide(after.leads), nextDate: laterBy(after.nextDate, after.every) };
  return after;
}

export function otherSide(side: Side): Side {
  return side === 'hospital' ? 'municipalities' : 'hospital';
}
