/**
 * What `motebok state` prints: everything that is true of a meeting at an entry, as one JSON value. Computed by the
 * same functions that the screens use; `STATE_SCHEMA` describes it.
 * The parts stand by subject in state-view/; here they are put together.
 */
import { z } from 'zod';
import { undoable, type Book } from '../domain/meeting/acts.ts';
import { PHASES } from '../domain/meeting/state.ts';
import type { Head } from './answer.ts';
import { RESTORED_SCHEMA, type Restored } from './restore.ts';
import { AGENDA_SHAPE, agendaView } from './state-view/agenda.ts';
import { ATTENDANCE_SHAPE, attendanceView } from './state-view/attendance.ts';
import { CONSENSUS_SHAPE, consensusView } from './state-view/consensus.ts';
import { DISAGREEMENT_SHAPE, disagreementView } from './state-view/disagreement.ts';
import { nullable } from './state-view/fields.ts';
import { MAY, mayView } from './state-view/may.ts';
import { MINUTES_SHAPE, minutesView } from './state-view/minutes.ts';
import { SITTING_SHAPE, sittingView } from './state-view/sitting.ts';
import { VOTING_SHAPE, votingView } from './state-view/voting.ts';
import { SPEAKING_SHAPE, speakingView, type ClockReading } from './state-view/speaking.ts';

export type ViewOptions = {
  now: ClockReading;
  test: boolean;
  prose: Readonly<Record<string, string>>;
  /** From which second place the store was restored; null or absent where it was not. */
  restored?: Restored | null;
  /** Whose rights are told under `may`. */
  as?: string | undefined;
};

/** The shape of the view, printed by `motebok state --schema`. */
export const STATE_SCHEMA = z.object({
  meeting: z.string(),
  head: z.object({ entry: z.number(), hash: z.string() }),
  entry: z.number(),
  test: z.boolean(),
  /** From which second place the store was restored, and what may be missing; null where it was not. */
  restored: nullable(RESTORED_SCHEMA),
  phase: z.enum(PHASES),
  title: nullable(z.string()),
  bodies: z.array(z.string()),
  days: z.array(z.object({ date: z.string(), start: z.string(), minutes: z.number() })),
  place: z.string(),
  languageForm: z.enum(['nb', 'nn']),
  chair: nullable(z.string()),
  notice: nullable(
    z.object({ version: z.number(), requiredDays: z.number(), givenDays: z.number(), called: z.array(z.string()) }),
  ),
  ...ATTENDANCE_SHAPE,
  ...AGENDA_SHAPE,
  ...SITTING_SHAPE,
  taken: z.array(z.string()),
  current: nullable(z.string()),
  ...SPEAKING_SHAPE,
  ...CONSENSUS_SHAPE,
  ...DISAGREEMENT_SHAPE,
  ...VOTING_SHAPE,
  ...MINUTES_SHAPE,
  undoable: nullable(z.object({ op: z.string(), entry: z.number(), family: z.string() })),
  /** With `--as`: what the person may ask for now, and why not. */
  may: MAY.optional(),
});

export type StateView = z.infer<typeof STATE_SCHEMA>;

/** The view of a meeting. In: its book at an entry, the head, and the moment for the clocks. */
export function viewOf(book: Book, head: Head, options: ViewOptions): StateView {
  const { state } = book;
  const { meeting, entry, phase, title, bodies, days, place, languageForm, chair, current } = state;
  const act = undoable(book);
  return {
    meeting,
    head,
    entry,
    test: options.test,
    restored: options.restored ?? null,
    phase,
    title,
    bodies: [...bodies],
    days: [...days],
    place,
    languageForm,
    chair,
    notice: state.notice && {
      version: state.notice.version,
      requiredDays: state.notice.requiredDays,
      givenDays: state.notice.givenDays,
      called: [...state.notice.called],
    },
    ...attendanceView(state),
    ...agendaView(state),
    ...sittingView(state),
    taken: [...state.taken],
    current,
    ...speakingView(state, options.now),
    ...consensusView(state),
    ...disagreementView(state),
    ...votingView(state),
    ...minutesView(state, options),
    undoable: act && { op: act.op, entry: act.last, family: act.family },
    ...(options.as === undefined ? {} : { may: mayView(state, options.as) }),
  };
}
