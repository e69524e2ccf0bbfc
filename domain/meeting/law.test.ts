/**
 * The tables of the law, walked: {command} × {phase} (N7) and {command} × {window} (W1).
 * They stand here once more, in another form, so that a change of the law is a change that somebody meant.
 */
import { describe, expect, test } from 'vitest';
import type { MeetingCommand, MeetingCommandKind } from './commands.ts';
import { WINDOWS, type Window } from './events.ts';
import { FAMILY_OF_EVENT, LAW, mayTouch } from './law.ts';
import { mayAct } from './may-act.ts';
import { PHASES, unbornMeeting, type Phase } from './state.ts';

// Columns: unborn planned called open paused closed forApproval approved signed.
const TAKEN_IN = `
plan-meeting          x . . . . . . . .
change-meeting        . x x . . . . . .
add-item              . x x . . . . . .
change-item           . x x x x . . . .
reorder-items         . x x x x . . . .
take-off-item         . x x x x . . . .
attach-paper          . x x x x . . . .
publish-notice        . x x . . . . . .
open-meeting          . . x . . . . . .
change-chair          . . . x x . . . .
pause-meeting         . . . x . . . . .
resume-meeting        . . . . x . . . .
begin-day             . . . x x . . . .
close-meeting         . . . x . . . . .
close-doors           . . . x . . . . .
open-doors            . . . x x . . . .
record-attendance     . . x x x . . . .
report-absence        . . x x x . . . .
seat-deputy           . . x x x . . . .
admit-stand-in        . . . x x . . . .
register-guest        . . . x x . . . .
correct-attendance    . . . x x x x . .
carry-over-attendance . . . x x . . . .
raise-habilitet       . . x x x . . . .
decide-habilitet      . . . x . . . . .
correct-habilitet     . . . x x x x . .
add-item-in-meeting   . . . x . . . . .
take-together         . . . x . . . . .
postpone-item         . . . x x . . . .
record-input          . . . x x . . . .
take-up-item          . . . x . . . . .
conclude-item         . . . x . . . . .
ask-for-the-word      . . . x . . . . .
give-the-word         . . . x . . . . .
withdraw-request      . . . x x . . . .
move-request        . . . x x . . . .
skip-request        . . . x x . . . .
reorder-queue       . . . x x . . . .
next-speaker          . . . x . . . . .
end-speech            . . . x . . . . .
pause-clock           . . . x . . . . .
resume-clock          . . . x . . . . .
extend-speech       . . . x . . . . .
correct-speech      . . . x x x x . .
change-speaking-time . x x x x . . . .
set-time-budget     . x x x x . . . .
propose-the-line      . . . x . . . . .
draw-the-line         . . . x . . . . .
lift-the-line         . . . x . . . . .
put-proposal          . x x x x . . . .
reword-proposal       . x x x x . . . .
withdraw-proposal     . x x x x . . . .
adopt-amendment       . x x x x . . . .
test-silently         . . . x . . . . .
open-round            . . . x . . . . .
take-position         . . . x . . . . .
give-advice           . . . x . . . . .
declare-result        . . . x . . . . .
answer-objection      . . . x x x x . .
meet-objection        . . . x x . . . .
withdraw-objection    . . . x x . . . .
choose-next-step      . . . x x . . . .
record-disagreement   . . . x x x x . .
announce-statement    . . . x x . . . .
hand-in-statement     . . . x x x x . .
decide-statement      . . . x x x x . .
ask-for-views         . x x x x . . . .
record-view           . x x x x . . . .
open-vote             . . . x . . . . .
cast-vote             . . . x . . . . .
count-vote            . . . x . . . . .
declare-vote          . . . x . . . . .
open-election         . . . x . . . . .
count-election        . . . x . . . . .
declare-election      . . . x . . . . .
record-later-answer   . . . x x x x x x
extend-deadline       . . . x x x x x x
set-review-date       . . . x x x x x x
send-minutes          . . . . . x . . .
approve-minutes       . . . . . x x . .
sign-minutes          . . . . . . . x x
issue-supplement      . . . . . . . x x
sign-supplement       . . . . . . . x x
undo                  . x x x x . . . .
redo                  . x x x x . . . .
`;

// Columns: keeper chair participant reader.
const SENT_FROM = `
plan-meeting          x . . .
change-meeting        x . . .
add-item              x . . .
change-item           x . . .
reorder-items         x x . .
take-off-item         x . . .
attach-paper          x . . .
publish-notice        x . . .
open-meeting          x x . .
change-chair          x x . .
pause-meeting         x x . .
resume-meeting        x x . .
begin-day             x x . .
close-meeting         x x . .
close-doors           x x . .
open-doors            x x . .
record-attendance     x . x .
report-absence        x . x .
seat-deputy           x . . .
admit-stand-in        x . . .
register-guest        x . . .
correct-attendance    x . . .
carry-over-attendance x . . .
raise-habilitet       x x x .
decide-habilitet      x x . .
correct-habilitet     x . . .
add-item-in-meeting   x x . .
take-together         x x . .
postpone-item         x x . .
record-input          x x . .
take-up-item          x x . .
conclude-item         x x . .
ask-for-the-word      x x x .
give-the-word         x x . .
withdraw-request      x x x .
move-request        x x . .
skip-request        x x . .
reorder-queue       x x . .
next-speaker          x x . .
end-speech            x x . .
pause-clock           x x . .
resume-clock          x x . .
extend-speech       x x . .
correct-speech      x x . .
change-speaking-time x x . .
set-time-budget     x x . .
propose-the-line      x x . .
draw-the-line         x x . .
lift-the-line         x x . .
put-proposal          x x . .
reword-proposal       x x . .
withdraw-proposal     x x . .
adopt-amendment       x x . .
test-silently         x x . .
open-round            x x . .
take-position         x x x .
give-advice           x x x .
declare-result        x x . .
answer-objection      x x . .
meet-objection        x x . .
withdraw-objection    x x x .
choose-next-step      x x . .
record-disagreement   x x . .
announce-statement    x x . .
hand-in-statement     x x . .
decide-statement      x x . .
ask-for-views         x . . .
record-view           x . x .
open-vote             x x . .
cast-vote             x x x .
count-vote            x x . .
declare-vote          x x . .
open-election         x x . .
count-election        x x . .
declare-election      x x . .
record-later-answer   x . . .
extend-deadline       x x . .
set-review-date       x x . .
send-minutes          x . . .
approve-minutes       x . . .
sign-minutes          x . . .
issue-supplement      x . . .
sign-supplement       x . . .
undo                  x x . .
redo                  x x . .
`;

type Grid = Map<string, boolean[]>;

function grid(text: string): Grid {
  const rows = text.trim().split('\n');
  return new Map(
    rows.map((row) => [
      row.split(/ +/)[0] ?? '',
      row
        .split(/ +/)
        .slice(1)
        .map((each) => each === 'x'),
    ]),
  );
}

/** The refusal that the tables alone give a bare command; own business is looked at after them. */
function refusalOf(kind: MeetingCommandKind, phase: Phase, window: Window): string | null {
  const state = { ...unbornMeeting('m'), phase };
  return mayAct(state, { kind, meeting: 'm' } as MeetingCommand, { window }, {})?.code ?? null;
}

const kinds = Object.keys(LAW) as MeetingCommandKind[];

describe('each phase takes its own commands (N7)', () => {
  const taken = grid(TAKEN_IN);

  test('the table names every command', () => expect([...taken.keys()]).toEqual(kinds));

  test.each(kinds)('%s', (kind) => {
    const codes = PHASES.map((phase) => refusalOf(kind, phase, 'keeper'));
    const other = kind === 'plan-meeting' ? 'meeting-exists' : 'wrong-phase';
    const expected = PHASES.map((phase, at) =>
      taken.get(kind)?.[at] ? null : phase === 'unborn' ? 'unknown-meeting' : other,
    );
    expect(codes).toEqual(expected);
  });
});

describe('each window sends its own commands (W1)', () => {
  const sent = grid(SENT_FROM);

  test('the table names every command', () => expect([...sent.keys()]).toEqual(kinds));

  test.each(kinds)('%s', (kind) => {
    const phase = LAW[kind].phases[0] as Phase;
    const codes = WINDOWS.map((window) => refusalOf(kind, phase, window));
    // A laptop that does not say whose it is has no business of its own.
    const allowed = { keeper: null, chair: null, participant: 'not-your-own', reader: null };
    expect(codes).toEqual(WINDOWS.map((window, at) => (sent.get(kind)?.[at] ? allowed[window] : 'window-may-not')));
  });
});

test('the chair may take back what the chair may do, and nobody else anything (W1, S10)', () => {
  const families = [...new Set(Object.values(FAMILY_OF_EVENT))];
  expect(families.filter((each) => mayTouch('chair', each))).toEqual([
    'agenda',
    'life',
    'habilitet',
    'wording',
    'queue',
    'consensus',
    'binding',
  ]);
  expect(families.filter((each) => mayTouch('reader', each))).toEqual([]);
});
