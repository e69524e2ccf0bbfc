/** Questions, answers and inputs of a meeting that talks and need not decide (B2, K9): in the words that were said. */
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Input } from './agenda-state.ts';
import { standingItem } from './items.ts';
import { isOfTheMeeting } from './attendance.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import { momentOf, type MeetingState } from './state.ts';

/** Records one. In: by a person of the meeting, an organisation, or nobody who is named. The same again changes nothing. */
export function decideInput(state: MeetingState, command: CommandOf<'record-input'>): MeetingEvent[] | Refusal {
  const { item, input, inputKind, person, organisation, words, to } = command;
  const standing = standingItem(state, item);
  if (isRefusal(standing)) return standing;
  if (standing.concludedAt) return refuse('item-concluded', { item });
  if (person !== undefined && !isOfTheMeeting(state, person)) return refuse('not-called', { person });
  const all = Object.values(state.inputs).flat();
  const known = all.find((each) => each.input === input);
  if (known) {
    const isSame =
      state.inputs[item]?.includes(known) &&
      known.inputKind === inputKind &&
      known.person === person &&
      known.organisation === organisation &&
      known.words === words &&
      known.to === to;
    return isSame ? [] : refuse('input-exists', { input });
  }
  if (to !== undefined && !all.some((each) => each.input === to)) return refuse('unknown-input', { input: to });
  return [
    {
      kind: 'input-recorded',
      item,
      input,
      inputKind,
      ...(person === undefined ? {} : { person }),
      ...(organisation === undefined ? {} : { organisation }),
      words,
      ...(to === undefined ? {} : { to }),
    },
  ];
}

export function evolveInput(state: MeetingState, event: EventOf<'input-recorded'>, meta: EntryMeta): MeetingState {
  const { kind: _kind, item, ...input } = event;
  const inputs: readonly Input[] = [...(state.inputs[item] ?? []), { ...input, at: momentOf(meta) }];
  return { ...state, inputs: { ...state.inputs, [item]: inputs } };
}
