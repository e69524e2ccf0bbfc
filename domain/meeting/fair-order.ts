/**
 * Fair order (S9): a setting of the body, for the waiting innlegg behind the safe places. A pure function of the state,
 * so that the log need not say it and undo needs nothing of its own.
 *
 * Key: innlegg begun in the case, then, with turns, never two of one side while another with an equal count waits,
 * then the time asked. One who comes may pass several, but nobody is passed twice in a row by the same rule.
 */
import type { PersonId } from '../ids.ts';
import { countIn } from './id-counts.ts';
import { bodyOf, isSide, seatOf, SPEAKING_RULES, type SpeakingRules } from './roster.ts';
import type { FairRule, ItemSpeaking, Place, Request, Turn } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

/** The rules of speaking in force for an item: those of the body that treats it. */
export function speakingRules(state: MeetingState, item: string): SpeakingRules {
  return bodyOf(state.roster, state.items[item]?.body ?? state.bodies[0] ?? '')?.speakingRules ?? SPEAKING_RULES;
}

/** The turn that a request takes: that of the seat used. */
export function turnOf(state: MeetingState, { seat }: Pick<Request, 'seat'>): Turn {
  const party = seat === null ? undefined : seatOf(state.roster, seat)?.party;
  return party !== undefined && isSide(party) ? party : 'others';
}

/** Innlegg begun by a person in the item, as the fair order counts them. */
export function countOf(rules: SpeakingRules, speaking: ItemSpeaking, person: PersonId): number {
  return Math.min(countIn(speaking.innleggBegun, person), rules.countAtMost ?? Infinity);
}

/** The row in fair order; the same row where the body keeps the order asked, or where nothing changes. */
export function inFairOrder(state: MeetingState, item: string, speaking: ItemSpeaking): readonly Place[] {
  const rules = speakingRules(state, item);
  if (rules.order === 'asked') return speaking.waiting;
  const innlegg = speaking.waiting.filter((each) => each.speech === 'innlegg');
  const isSafe = (place: Place, at: number): boolean => at < rules.safePlaces || place.byHand;
  const free = innlegg
    .filter((each, at) => !isSafe(each, at))
    .map((place) => ({ place, count: countOf(rules, speaking, place.person) }));
  if (free.length < 2) return speaking.waiting;
  const row = new FreeRow(free, rules.order === 'fewestFirstThenSides');
  const last = speaking.speeches.findLast((each) => each.speech === 'innlegg');
  let before = last ? turnOf(state, last) : null;
  const ordered = innlegg.map((each, at) => {
    const place = isSafe(each, at) ? each : row.take(before);
    before = place.turn;
    return place;
  });
  return withInnlegg(speaking.waiting, ordered);
}

/** The row with its innlegg in another order; other kinds keep their places. */
function withInnlegg(waiting: readonly Place[], ordered: readonly Place[]): readonly Place[] {
  let next = 0;
  const row = waiting.map((each) => (each.speech === 'innlegg' ? (ordered[next++] as Place) : each));
  return row.every((each, at) => each === waiting[at]) ? waiting : row;
}

type Free = { place: Place; count: number };

/**
 * Those who may be passed, in the order in which they stood, taken one by one. Where nobody passes anybody, as is most
 * often so, each take looks at the first of the row only: long rows are found again at every request.
 */
class FreeRow {
  readonly #row: Free[];
  readonly #inTurns: boolean;
  /** Where the row begins: those before have been taken. */
  #head = 0;
  /** The fewest innlegg that anybody left has begun. */
  #least: number;
  /** How many are left of each count, and of each turn with it, so that one need not look for those who are not there. */
  readonly #left = new Map<number, { all: number } & Record<Turn, number>>();

  constructor(row: Free[], inTurns: boolean) {
    this.#row = row;
    this.#inTurns = inTurns;
    for (const each of row) this.#note(each, 1);
    this.#least = Math.min(...this.#left.keys());
  }

  /** Takes the one who comes next behind one of a turn; those whom he passes remember by which rule. */
  take(before: Turn | null): Place {
    const fewest = this.#fewest();
    const at = this.#inTurns ? (this.#otherTurn(fewest, before) ?? fewest) : fewest;
    const taken = this.#row[at] as Free;
    const rule = this.#pass(taken, at);
    if (at === this.#head) this.#head += 1;
    else this.#row.splice(at, 1);
    this.#note(taken, -1);
    return rule === null ? taken.place : { ...taken.place, passing: rule };
  }

  #pass(taken: Free, at: number): FairRule | null {
    let rule: FairRule | null = null;
    for (let each = this.#head; each < at; each++) {
      const passed = this.#row[each] as Free;
      const by = taken.count < passed.count ? 'fewest' : 'sides';
      if (by === 'sides' || rule === null) rule = by;
      passed.place = { ...passed.place, passedBy: by };
    }
    return rule;
  }

  /** The first of those with the fewest innlegg who may pass everybody ahead. */
  #fewest(): number {
    let best = this.#head;
    for (let at = this.#head; at < this.#row.length; at++) {
      const each = this.#row[at] as Free;
      if (each.count < (this.#row[best] as Free).count) best = at;
      if ((this.#row[best] as Free).count === this.#least || each.place.passedBy === 'fewest') break;
    }
    return best;
  }

  /** Where two of one side would follow each other: the first of another turn with an equal count who may pass. */
  #otherTurn(fewest: number, before: Turn | null): number | null {
    const { count, place } = this.#row[fewest] as Free;
    const left = this.#left.get(count);
    if (place.turn !== before || !left || left.all === left[place.turn]) return null;
    for (let at = this.#head; at < this.#row.length; at++) {
      const each = this.#row[at] as Free;
      if (each.count === count && each.place.turn !== before) return at;
      const by = each.count > count ? 'fewest' : each.count === count ? 'sides' : null;
      if (by === null || each.place.passedBy === by) return null;
    }
    return null;
  }

  #note({ count, place }: Free, by: 1 | -1): void {
    const left = this.#left.get(count) ?? { all: 0, hospital: 0, municipalities: 0, others: 0 };
    left.all += by;
    left[place.turn] += by;
    if (left.all > 0) this.#left.set(count, left);
    else {
      this.#left.delete(count);
      if (count === this.#least) this.#least = Math.min(...this.#left.keys());
    }
  }
}
