/**
 * A speech that was given is never deleted (S10): a wrong time or person is corrected by an entry with who, when and
 * why. Minutes, balance and the fair order use what is right; what stood before the first correction is kept beside it.
 */
import type { SeatId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { isPresent } from './attendance-state.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import { counted } from './id-counts.ts';
import { seatOf } from './roster.ts';
import { speakingOf, type ItemSpeaking, type Speech } from './speaking-state.ts';
import { momentOf, type MeetingState } from './state.ts';

/** The person may be corrected at any time, the time of a speech when it has ended. */
export function decideSpeechCorrection(
  state: MeetingState,
  command: CommandOf<'correct-speech'>,
): MeetingEvent[] | Refusal {
  const speech = speechWithId(state, command.speech);
  if (!speech) return refuse('unknown-request', { request: command.speech });
  const { milliseconds, reason } = command;
  if (milliseconds !== undefined && speech.endedAt === undefined)
    return refuse('speech-runs', { speech: speech.request });
  const person = command.person ?? speech.person;
  if (state.attendance[person] === undefined) return refuse('unknown-person', { person });
  const isHere = isPresent(state.attendance[person]);
  if (speech.endedAt === undefined && !isHere) return refuse('not-present', { person }); // who speaks is here
  const seat = command.seat ?? (person === speech.person ? speech.seat : seatOfPerson(state, person));
  if (seat !== null && !seatOf(state.roster, seat)) return refuse('unknown-seat', { seat });
  const corrected = {
    ...(person === speech.person ? {} : { person }),
    ...(seat === speech.seat ? {} : { seat }),
    ...(milliseconds === undefined || milliseconds === speech.clock.countedMs ? {} : { countedMs: milliseconds }),
  };
  if (Object.keys(corrected).length === 0) return [];
  return [{ kind: 'speech-corrected', speech: speech.request, item: speech.item, ...corrected, reason }];
}

function speechWithId(state: MeetingState, id: string): Speech | undefined {
  const items = [...new Set([...(state.current === null ? [] : [state.current]), ...Object.keys(state.speaking)])];
  for (const item of items) {
    const found = speakingOf(state, item).speeches.findLast((each) => each.request === id);
    if (found) return found;
  }
  return undefined;
}

/** The seat that a person uses, or used last in this meeting. */
function seatOfPerson(state: MeetingState, person: string): SeatId | null {
  const attendance = state.attendance[person];
  return attendance?.seat ?? attendance?.sat.at(-1)?.seat ?? null;
}

/** The item with the speech as it was; the first correction keeps what stood there. */
export function corrected(before: ItemSpeaking, event: EventOf<'speech-corrected'>, meta: EntryMeta): ItemSpeaking {
  const at = before.speeches.findLastIndex((each) => each.request === event.speech);
  const speech = before.speeches[at] as Speech;
  const { person = speech.person, seat = speech.seat, countedMs = speech.clock.countedMs } = event;
  const after: Speech = {
    ...speech,
    person,
    seat,
    clock: { ...speech.clock, countedMs },
    original: speech.original ?? { person: speech.person, seat: speech.seat, countedMs: speech.clock.countedMs },
    corrections: [...(speech.corrections ?? []), { at: momentOf(meta), reason: event.reason }],
  };
  return { ...before, speeches: before.speeches.with(at, after), innleggBegun: recounted(before, speech, person) };
}

function recounted({ innleggBegun }: ItemSpeaking, speech: Speech, person: string): ItemSpeaking['innleggBegun'] {
  if (speech.speech !== 'innlegg' || person === speech.person) return innleggBegun;
  return counted(counted(innleggBegun, speech.person, -1), person, 1);
}
