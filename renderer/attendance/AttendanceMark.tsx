/** How somebody stands in the roll call, as a shape beside the word. */
import type { AttendanceState } from '../room/people.ts';

const SHAPES: Record<AttendanceState, string> = {
  called: 'M6 12v.5M12 12v.5M18 12v.5',
  present: 'M4 13l5 5L20 6',
  video: 'M3 6h12v12H3zM15 11l6-4v10l-6-4',
  excused: 'M5 12h14',
  absent: 'M6 6l12 12M18 6L6 18',
  leave: 'M5 9h14M5 15h14',
  left: 'M4 12h14M13 6l6 6-6 6',
};

export function AttendanceMark({ state, size = 16 }: { state: AttendanceState; size?: number }) {
  return (
    <svg
      className="attendance-mark"
      data-state={state}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[state]} />
    </svg>
  );
}
