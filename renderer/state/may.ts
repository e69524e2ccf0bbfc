/** Whether this window may send a command now, by the same tables as the law itself, so that a button can say why not. */
import type { MeetingCommandKind } from '../../domain/meeting/commands.ts';
import type { Window } from '../../domain/meeting/events.ts';
import { LAW } from '../../domain/meeting/law.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { refuse, type Refusal } from '../../domain/refusal.ts';
import { useWindowFacts } from './hooks.ts';

/** In: the state, the window's role, a command's kind. Out: null, or the refusal of W1 or N7. */
export function mayNow(state: MeetingState, role: Window, kind: MeetingCommandKind): Refusal | null {
  if (!LAW[kind].windows.includes(role)) return refuse('window-may-not', { window: role, command: kind });
  return LAW[kind].phases.includes(state.phase) ? null : refuse('wrong-phase', { phase: state.phase, command: kind });
}

/** The role of this window; a reader until it is known. */
export function useRole(): Window {
  return useWindowFacts()?.role ?? 'reader';
}
