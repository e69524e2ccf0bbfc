/** A view as a shape: those of the round, so that one is read as the other. Always beside the word. */
import { PositionMark, type Standing } from '../consensus/PositionMark.tsx';
import type { ViewStanding } from './view-rows.ts';

const MARKS: Record<ViewStanding, Standing> = {
  assents: 'assent',
  assentsWithRemark: 'assentWithRemark',
  mustAnchor: 'mustAnchor',
  against: 'objects',
  none: 'standsAside',
  missing: 'unanswered',
  unasked: 'notRepresented',
};

export function ViewMark({ standing, size = 16 }: { standing: ViewStanding; size?: number }) {
  return <PositionMark standing={MARKS[standing]} size={size} />;
}
