/** The part of `motebok state` about who is here: quorum, seats and attendance. */
import { z } from 'zod';
import { hasQuorum, quorumMargin } from '../../domain/meeting/quorum.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { nullable } from './fields.ts';
import { EMPTY_SEAT, PLANNED_TIME, timeView } from './sitting.ts';

const interval = z.object({ fromEntry: z.number(), toEntry: nullable(z.number()) });

/** The shape of what `attendanceView` gives. */
export const ATTENDANCE_SHAPE = {
  quorum: z.array(
    z.object({
      body: z.string(),
      met: z.boolean(),
      sides: z.array(
        z.object({
          side: z.string(),
          filled: z.number(),
          seats: z.number(),
          required: z.number(),
          met: z.boolean(),
          /** How many may leave before it is lost, and which seats are not filled, and why (A3). */
          margin: z.number(),
          isLast: z.boolean(),
          empty: z.array(EMPTY_SEAT),
        }),
      ),
    }),
  ),
  seats: z.array(
    z.object({
      seat: z.string(),
      body: z.string(),
      party: z.string(),
      organisation: z.string(),
      represents: z.array(z.string()),
      holder: nullable(z.string()),
      filledBy: nullable(z.string()),
    }),
  ),
  attendance: z.array(
    z.object({
      person: z.string(),
      state: z.string(),
      seat: nullable(z.string()),
      reason: nullable(z.string()),
      /** The stated end of a permisjon; null where none was stated (A1). */
      until: nullable(z.string()),
      awayFrom: z.array(z.string()),
      /** Times at which the person said to be away: plans (A6). */
      awayDuring: z.array(z.object({ ...PLANNED_TIME, reason: nullable(z.string()) })),
      carriedFrom: nullable(z.string()),
      intervals: z.array(interval),
    }),
  ),
};

type AttendanceView = z.infer<z.ZodObject<typeof ATTENDANCE_SHAPE>>;

/** Who is here, for which seat, and whether they are enough (A1, A3). */
export function attendanceView(state: MeetingState): AttendanceView {
  return {
    quorum: state.bodies.map((body) => {
      const sides = quorumMargin(state, body);
      return { body, met: hasQuorum(sides), sides };
    }),
    seats: seatsView(state),
    attendance: peopleView(state),
  };
}

function seatsView(state: MeetingState): AttendanceView['seats'] {
  const filled = filledSeats(state);
  return state.roster.seats.map(({ seat, body, party, organisation, represents, holder }) => ({
    seat,
    body,
    party,
    organisation,
    represents: [...represents],
    holder,
    filledBy: filled.get(seat) ?? null,
  }));
}

function peopleView(state: MeetingState): AttendanceView['attendance'] {
  return Object.values(state.attendance).map(
    ({ person, state: is, seat, reason, until, awayIn, awayDuring, carriedFrom, intervals }) => ({
      person,
      state: is,
      seat,
      reason: reason ?? null,
      until: until ?? null,
      awayFrom: Object.keys(awayIn ?? {}),
      awayDuring: (awayDuring ?? []).map((each) => ({ ...timeView(each.time), reason: each.reason ?? null })),
      carriedFrom: carriedFrom ?? null,
      intervals: intervals.map(({ from, to }) => ({ fromEntry: from.seq, toEntry: to?.seq ?? null })),
    }),
  );
}
