/**
 * Projections: tables derived from the state of a meeting by pure functions, written in the transaction of the entry.
 *
 * A projection turns objects of the state into rows. The state shares what did not change, so comparing objects by
 * identity finds what an act touched: its cost does not grow with the meeting.
 */
import type { MeetingState } from '../../domain/meeting/state.ts';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

export type Projection<Part extends object = object> = {
  table: string;
  /** Whether two states have the same rows for sure: a few comparisons of identity, so that most acts pass by. */
  isUntouched(before: MeetingState, after: MeetingState): boolean;
  /** Columns that make a row one row, within the meeting. */
  key: readonly string[];
  /** The objects behind the rows, in groups whose lists change seldom. */
  groups(state: MeetingState): Iterable<readonly [group: string, parts: readonly Part[]]>;
  /** The groups that differ between two states, where finding them is quicker than walking all. */
  changedGroups?(before: MeetingState, after: MeetingState): Iterable<ChangedGroup<Part>>;
  /** One object's row, without the meeting; null where it has none. */
  row(part: Part, index: number, group: string, state: MeetingState): Row | null;
  /** Set where a row tells its index, so that a moved object is written again. */
  rowHasIndex?: true;
};

export type ChangedGroup<Part extends object = object> = readonly [
  group: string,
  before: readonly Part[],
  after: readonly Part[],
];

export type RowChange = { table: string; delete: readonly Row[]; put: readonly Row[] };

/** The rows of a state in one table, by key. */
export function rowsOf(projection: Projection, state: MeetingState): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const [group, parts] of projection.groups(state))
    for (const [index, part] of parts.entries()) noteRow(rows, projection, projection.row(part, index, group, state));
  return rows;
}

/** What must be written so that the rows of `before` become those of `after`. */
export function changesBetween(projection: Projection, before: MeetingState, after: MeetingState): RowChange | null {
  if (projection.isUntouched(before, after)) return null;
  const gone = new Map<string, Row>();
  const put = new Map<string, Row>();
  for (const [group, old, parts] of projection.changedGroups?.(before, after) ?? allGroups(projection, before, after))
    compare(projection, group, [old, before], [parts, after], gone, put);
  for (const key of put.keys()) gone.delete(key);
  return gone.size + put.size === 0
    ? null
    : { table: projection.table, delete: [...gone.values()], put: [...put.values()] };
}

function* allGroups(projection: Projection, before: MeetingState, after: MeetingState): Iterable<ChangedGroup> {
  const old = new Map(projection.groups(before));
  for (const [group, parts] of projection.groups(after)) {
    yield [group, old.get(group) ?? [], parts];
    old.delete(group);
  }
  for (const [group, parts] of old) yield [group, parts, []];
}

type Side = readonly [parts: readonly object[], state: MeetingState];

function compare(
  projection: Projection,
  group: string,
  before: Side,
  after: Side,
  gone: Map<string, Row>,
  put: Map<string, Row>,
): void {
  if (before[0] === after[0]) return;
  const [from, tail] = projection.rowHasIndex ? [0, 0] : sharedEnds(before[0], after[0]);
  for (let index = from; index < before[0].length - tail; index++)
    if (projection.rowHasIndex || before[0][index] !== after[0][index])
      noteRow(gone, projection, projection.row(before[0][index] as object, index, group, before[1]));
  for (let index = from; index < after[0].length - tail; index++) {
    if (!projection.rowHasIndex && before[0][index] === after[0][index]) continue;
    const row = projection.row(after[0][index] as object, index, group, after[1]);
    const old = row && gone.get(keyOf(projection, row));
    if (row && old && isSameRow(row, old)) gone.delete(keyOf(projection, row));
    else noteRow(put, projection, row);
  }
}

function sharedEnds(before: readonly object[], after: readonly object[]): [from: number, tail: number] {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < most - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [from, tail];
}

function noteRow(rows: Map<string, Row>, projection: Projection, row: Row | null): void {
  if (row) rows.set(keyOf(projection, row), row);
}

export function keyOf(projection: Pick<Projection, 'key'>, row: Row): string {
  return projection.key.map((column) => String(row[column])).join(' ');
}

export function isSameRow(a: Row, b: Row): boolean {
  return Object.keys(a).every((column) => a[column] === b[column]);
}
