/** The line (strek, S5): proposed, set by the meeting or the chair, closed when the innlegg that ran has ended, lifted. */
import type { ItemId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { speakingRules } from './fair-order.ts';
import { unended } from './speaking-floor.ts';
import { mayAskForTheWord } from './speaking.ts';
import { lineProposal, speakingOf } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

export function decideLine(
  state: MeetingState,
  command: CommandOf<'propose-the-line' | 'draw-the-line' | 'lift-the-line'>,
): MeetingEvent[] | Refusal {
  const { current } = state;
  if (current === null) return refuse('no-item-open');
  const speaking = speakingOf(state, current);
  switch (command.kind) {
    case 'propose-the-line':
      return proposed(state, command, current);
    case 'draw-the-line': {
      if (speaking.line) return refuse('line-already-drawn');
      const until = signUpUntil(state);
      return [
        {
          kind: 'line-drawn',
          item: current,
          decidedBy: command.decidedBy ?? 'chair',
          ...(until === undefined ? {} : { until }),
        },
      ];
    }
    case 'lift-the-line':
      return speaking.line ? [{ kind: 'line-lifted', item: current }] : refuse('no-line');
  }
}

/** Proposed once; whoever did it may be named afterwards too, and is one who may speak to the order of business (S1). */
function proposed(
  state: MeetingState,
  { person }: CommandOf<'propose-the-line'>,
  item: ItemId,
): MeetingEvent[] | Refusal {
  const speaking = speakingOf(state, item);
  const before = lineProposal(speaking);
  if (speaking.line || (before && (person === undefined || person === before.by))) return [];
  const refused = person === undefined ? null : mayAskForTheWord(state, person, 'pointOfOrder');
  return refused ?? [{ kind: 'line-proposed', item, ...(person === undefined ? {} : { person }) }];
}

/** The innlegg that runs, also while a question interrupts it; where something else runs, that. */
function signUpUntil(state: MeetingState): string | undefined {
  const running = unended(speakingOf(state, state.current));
  return (running.find((each) => each.speech === 'innlegg') ?? running[0])?.request;
}

/** Whether new proposals are refused in an item: where the line ends them too, once it is set (S5, a setting). */
export function lineEndsProposals(state: MeetingState, item: string): boolean {
  return speakingRules(state, item).lineEndsProposals && speakingOf(state, item).line !== null;
}
