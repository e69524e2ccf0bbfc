/** A position as a shape: each has its own, so that colour never stands alone. Always beside the word. */
import type { PositionKind } from '../../domain/meeting/consensus-types.ts';

export type Standing =
  PositionKind | 'differs' | 'unanswered' | 'away' | 'bound' | 'joined' | 'withoutAuthority' | 'notRepresented';

/**
 * Circle with a tick, with a tick and a line of words, circle with a bar, anchor, octagon with a bar, two halves, dots; a tick alone
 * for one who has joined and is not bound yet, an exclamation mark for one without authority.
 */
const SHAPES: Record<Standing, string> = {
  assent: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM7 12l4 4 6-8',
  assentWithRemark: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM7 10l3.5 3.5L16.5 7M8 17.5h8',
  standsAside: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM8 12h8',
  mustAnchor: 'M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM12 8v13M8 12h8M4 14c0 4 4 7 8 7s8-3 8-7',
  objects: 'M8 2h8l6 6v8l-6 6H8l-6-6V8l6-6zM7 12h10',
  differs: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 2v20',
  unanswered: 'M6 12v.5M12 12v.5M18 12v.5',
  away: 'M5 19L19 5',
  bound: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM7 12l4 4 6-8',
  joined: 'M5 12.5l5 5L20 6.5',
  withoutAuthority: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM12 7v6M12 16.5v.5',
  notRepresented: 'M5 19L19 5',
};

export function PositionMark({ standing, size = 18 }: { standing: Standing; size?: number }) {
  return (
    <svg
      className="position-mark"
      data-standing={standing}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[standing]} />
    </svg>
  );
}
