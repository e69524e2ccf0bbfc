/** The head of minutes: body, time, place, chair, notice (M8). */
import type { MeetingState, Moment } from '../meeting/state.ts';
import { norwegianTime, writtenDate, writtenDay, writtenTime } from './dates.ts';
import type { DocumentBlock } from './document.ts';
import { nameOf, table, type Composing } from './facts.ts';
import { listed } from './phrases.ts';

/** The names of the bodies that meet, in their own words. */
export function bodyNames(state: MeetingState): string {
  return state.roster.bodies.map((each) => each.name).join(', ');
}

/** Label and value, one row a fact; facts that are not known have no row. */
export function headTable(composing: Composing): DocumentBlock {
  const { state, say } = composing;
  const rows: [string, string][] = [
    [say.head.meeting, state.title ?? ''],
    [say.head.body, state.roster.bodies.length > 1 ? bodyNames(state) : ''],
    [say.head.date, dates(composing)],
    [say.head.time, times(composing)],
    [say.head.place, state.place],
    [say.head.chair, chairs(composing)],
    [say.head.notice, notice(composing)],
  ];
  return table(
    [],
    rows.filter(([, value]) => value !== ''),
  );
}

function dates({ state, language, say }: Composing): string {
  return listed(
    state.days.map((each) => writtenDay(each.date, language)),
    say,
  );
}

/** "10.00–11.42" of a meeting held on its day; with dates when it went over several, a day at a time, or was opened on another. */
function times(composing: Composing): string {
  const { state, say } = composing;
  const { openedAt, closedAt, days, rollCalls } = state;
  if (openedAt === null) {
    return days.map((each) => say.head.planned(writtenTime(each.start), each.minutes)).join('; ');
  }
  const from = norwegianTime(openedAt.at);
  const to = closedAt && norwegianTime(closedAt.at);
  const isOneDay = days.length === 1 && rollCalls.length === 0;
  const onItsDay = isOneDay && days[0]?.date === from.date && (to === null || to.date === from.date);
  if (onItsDay) return to === null ? say.clock.from(from.time) : `${from.time}–${to.time}`;
  const begun = [openedAt, ...rollCalls.map((each) => each.begun)];
  const ended = [...rollCalls.map((each) => each.ended), closedAt];
  return begun.map((each, day) => dayTimes(composing, each, ended[day] ?? null)).join(', ');
}

/** "12. oktober 2026 kl. 10.00–15.30": one day, from its roll call to its last act (A1). */
function dayTimes({ say, language }: Composing, begun: Moment, ended: Moment | null): string {
  const written = (moment: { date: string; time: string }): string =>
    `${writtenDate(moment.date, language)} ${say.clock.at(moment.time)}`;
  const from = norwegianTime(begun.at);
  const to = ended && norwegianTime(ended.at);
  if (to === null) return written(from);
  return to.date === from.date ? `${written(from)}–${to.time}` : `${written(from)} – ${written(to)}`;
}

/** Everyone who chaired, with the time and reason of each change (B9). */
function chairs(composing: Composing): string {
  const { state, say } = composing;
  const names = state.chairs.map(({ chair, from, role, reason }, index) => {
    const name = role === 'leader' ? nameOf(composing, chair) : `${nameOf(composing, chair)}, ${say.head.roles[role]}`;
    if (index === 0) return name;
    return `${name} (${say.clock.from(norwegianTime(from.at).time)}${reason ? `: ${reason}` : ''})`;
  });
  return listed(names, say);
}

/** When the notice went out, and whether that was early enough; the period counts for the first version (N2). */
function notice({ state, language, say }: Composing): string {
  if (state.notice === null) return '';
  const { at, version, givenDays, requiredDays } = state.notice;
  const date = writtenDate(norwegianTime(at.at).date, language);
  const sent = version === 1 ? say.head.noticeSent(date) : say.head.noticeChanged(version, date);
  const before = givenDays < 0 ? '' : say.head.daysBefore(givenDays);
  return `${sent}${before}${version === 1 && givenDays < requiredDays ? say.head.noticeShort(requiredDays) : ''}`;
}
