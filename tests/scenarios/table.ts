/**
 * Reads a table of scenarios: plain text, one line per act, columns two blanks or more apart.
 *
 *     Scenario: title, with its rule
 *     After: the stage from which it goes on
 *     10:02:20  Jon Sara   asks for the word   refused S1 no-right-to-speak
 *     10:02:30  sees       the list            Anne Dahl, Hilde Dalen
 *
 * A line without an outcome is `done`. A time may have a date before it, which then holds for the lines that follow.
 */

export type Line = { number: number; at: string; who: string; what: string; outcome: string };
export type Scenario = { title: string; after: string | null; lines: Line[]; isStage: boolean };

/** The day of the meeting, unless a table says otherwise. */
export const DAY = '2026-10-12';
const LINE = /^(?:(\d{4}-\d\d-\d\d) )?(\d\d:\d\d:\d\d(?:\.\d{3})?)$/;

/** Reads one file. Throws on a line that it does not know, naming it. */
export function readTable(text: string): Scenario[] {
  const scenarios: Scenario[] = [];
  let day = DAY;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [head = '', ...columns] = line.split(/ {2,}/);
    const title = /^(Scenario|Stage): (.+)$/.exec(line);
    const current = scenarios.at(-1);
    if (title) {
      scenarios.push({ title: title[2] ?? '', after: null, lines: [], isStage: title[1] === 'Stage' });
      day = DAY;
    } else if (current && line.startsWith('After: ')) current.after = line.slice('After: '.length);
    else {
      const when = LINE.exec(head);
      if (!when || !current || columns.length < 2 || columns.length > 3)
        throw new Error(`line ${index + 1} is no line of a table: ${line}`);
      day = when[1] ?? day;
      const [who = '', what = '', outcome = 'done'] = columns;
      current.lines.push({ number: index + 1, at: timeInNorway(day, when[2] ?? ''), who, what, outcome });
    }
  }
  return scenarios;
}

/** A time in Norway in summer, as the log states it. */
export function timeInNorway(day: string, time: string): string {
  return new Date(`${day}T${time}+02:00`).toISOString();
}
