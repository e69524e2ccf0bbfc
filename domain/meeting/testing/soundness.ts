/** What is true of every meeting, however it came about: the promises that the rules make together. */
import { isPresent } from '../attendance-state.ts';
import { isInhabil } from '../habilitet-state.ts';
import { isUnderTreatment } from '../items.ts';
import { isUnderTest } from '../consensus.ts';
import { seatOf, type RosterSeat } from '../roster.ts';
import { filledSeats, seatUsedBy } from '../seats.ts';
import { unended } from '../speaking-floor.ts';
import { RANK } from '../speaking-order.ts';
import { currentSpeech, speakingOf, type Place } from '../speaking-state.ts';
import type { MeetingState } from '../state.ts';

/** Out: what is wrong with a state, in words; empty when it could have come about without undo. */
export function unsound(state: MeetingState): string[] {
  return [...unsoundSeats(state), ...unsoundSitting(state), ...unsoundQueue(state), ...unsoundTests(state)];
}

/** A1, A2: one person a seat, one seat a person, and no deputy beside the holder. */
function unsoundSeats(state: MeetingState): string[] {
  const wrong: string[] = [];
  const sitting = new Map<string, string>();
  for (const { person, seat, state: presence, intervals } of Object.values(state.attendance)) {
    const here = presence === 'present' || presence === 'video';
    if (seat !== null && !here) wrong.push(`${person} is away and sits in ${seat}`);
    if (seat !== null && sitting.has(seat)) wrong.push(`two people sit in ${seat}`);
    if (seat !== null) sitting.set(seat, person);
    if (here && intervals.at(-1)?.to !== undefined) wrong.push(`${person} is here without an interval`);
    if (!here && intervals.some((each) => each.to === undefined)) wrong.push(`${person} is away and counted as here`);
  }
  for (const [seat, person] of sitting) {
    const { holder, deputies } = seatOf(state.roster, seat) as RosterSeat;
    if (person === holder) continue;
    const ahead = [holder, ...deputies.slice(0, deputies.indexOf(person))];
    const free = ahead.find((each) => {
      const attendance = each === null ? undefined : state.attendance[each];
      return isPresent(attendance) && attendance?.seat === seat;
    });
    if (free) wrong.push(`${person} sits in ${seat} beside ${free}`);
  }
  return wrong;
}

/** A4, A2: for the open item nobody sits who is inhabil in it, nobody sits twice, and no deputy sits beside the holder. */
function unsoundSitting(state: MeetingState): string[] {
  const { current } = state;
  if (current === null) return [];
  const wrong: string[] = [];
  const filled = [...filledSeats(state, current)];
  for (const [seat, person] of filled) {
    if (isInhabil(state, person, current)) wrong.push(`${person} is inhabil and sits in ${seat}`);
    if (!isPresent(state.attendance[person])) wrong.push(`${person} is away and sits in ${seat} for the item`);
    if (seatUsedBy(state, person, current)?.seat !== seat) wrong.push(`${person} sits in ${seat} and uses another`);
  }
  if (new Set(filled.map(([, person]) => person)).size !== filled.length) wrong.push('somebody sits in two seats');
  for (const { person, seat, givenByChair } of speakingOf(state, current).waiting) {
    if (isInhabil(state, person, current)) wrong.push(`${person} waits and is inhabil`);
    if (!givenByChair && (seatUsedBy(state, person, current)?.seat ?? null) !== seat)
      wrong.push(`${person} waits from a seat that is another's`);
  }
  // A correction says who in fact spoke, also where that person should not have.
  const speech = currentSpeech(state);
  if (speech && !speech.corrections && isInhabil(state, speech.person, current))
    wrong.push(`${speech.person} speaks and is inhabil`);
  return wrong;
}

/** S1–S3, S5: one place a person and kind, everybody who waits is here, and one speaks at a time. */
function unsoundQueue(state: MeetingState): string[] {
  const wrong: string[] = [];
  for (const [item, { waiting, speeches, line }] of Object.entries(state.speaking)) {
    if (item !== state.current && (waiting.length > 0 || line)) wrong.push(`${item} is not open and has a list`);
    const places = new Set(waiting.map((each) => `${each.person} ${each.speech}`));
    if (places.size !== waiting.length) wrong.push(`somebody waits twice in ${item}`);
    for (const { person } of waiting)
      if (!isPresent(state.attendance[person])) wrong.push(`${person} waits in ${item} and is away`);
    wrong.push(...unsoundFloor(state, item));
    if (!inOrderOfKinds(waiting.filter((each) => !each.byHand))) wrong.push(`the kinds are out of order in ${item}`);
    const asked = [...waiting, ...speeches];
    for (const { to } of asked)
      if (to !== undefined && !speeches.some((each) => each.request === to))
        wrong.push(`an answer to nothing in ${item}`);
  }
  return wrong;
}

/** S2: one clock runs at a time, and whoever does not speak and has not ended is interrupted by the one who does. */
function unsoundFloor(state: MeetingState, item: string): string[] {
  const wrong: string[] = [];
  const speaking = speakingOf(state, item);
  const running = speaking.speeches.filter((each) => each.endedAt === undefined);
  const known = unended(speaking);
  if (running.length !== known.length || running.some((each) => !known.includes(each)))
    wrong.push(`somebody speaks in ${item} whom nobody interrupted`);
  if (running.filter((each) => each.clock.since).length > 1) wrong.push(`two speak in ${item}`);
  if (running.length > 0 && item !== state.current) wrong.push(`somebody speaks in ${item}, which is not open`);
  if (running.some((each) => !isPresent(state.attendance[each.person]))) wrong.push('somebody speaks and is away');
  if (state.phase === 'paused' && running.some((each) => each.clock.since)) wrong.push('a clock runs in a break');
  return wrong;
}

function inOrderOfKinds(row: readonly Place[]): boolean {
  return row.every((each, at) => at === 0 || RANK[(row[at - 1] as Place).speech] <= RANK[each.speech]);
}

/** K1, K9: one text under test, in the item that is open and for decision. */
function unsoundTests(state: MeetingState): string[] {
  const tested = Object.values(state.proposals).filter(isUnderTest);
  const wrong = tested.length > 1 ? ['two texts are under test'] : [];
  for (const { item } of tested) {
    if (!isUnderTreatment(state, item)) wrong.push('a text is under test in an item that is not open');
    if (state.items[item]?.itemKind !== 'decision') wrong.push('a text is under test in an item that decides nothing');
  }
  for (const { item } of Object.values(state.proposals)) if (!state.items[item]) wrong.push('a proposal to no item');
  return wrong;
}
