import { Tag } from '@digdir/designsystemet-react';
import type { Phase } from '../../domain/meeting/state.ts';

const PHASE_COLOURS: Readonly<Record<Phase, 'neutral' | 'info' | 'success' | 'warning'>> = {
  unborn: 'neutral',
  planned: 'neutral',
  called: 'info',
  open: 'success',
  paused: 'warning',
  closed: 'neutral',
  forApproval: 'info',
  approved: 'success',
  signed: 'success',
};

/** The state of a meeting, always visible (N7). */
export function PhaseTag({ phase, label }: { phase: Phase; label: string }) {
  return (
    <Tag data-color={PHASE_COLOURS[phase]} className="phase-tag" data-phase={phase}>
      {label}
    </Tag>
  );
}
