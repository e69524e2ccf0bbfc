/**
 * Fair order (S9): a setting of the body, for the waiting innlegg behind the safe places. A pure function of the state,
 * so that the log need not say it and undo needs nothing of its own.
 *
 * Key: innlegg begun in the case, then, with turns, never two of one side while another with an equal count waits,
 * then the time asked. One who comes may pass several, but nobody is passed twice in a row by the same rule.
 */
import type { PersonId } from '../ids.ts';
import { bodyOf, isSide, seatOf, SPEAKING_RULES, type Side, type SpeakingRules } from './roster.ts';
import type { FairRule, ItemSpeaking, MeetingState, Place, Request } from './state.ts';

/** Whose turn it is: a side's, or that of all seats outside the sides, which have one of their own. */
export type Turn = Side | 'others';

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
  return Math.min(speaking.innleggBegun[person] ?? 0, rules.countAtMost ?? Infinity);
}

/** The row in fair order; the same row where the body keeps the order asked, or where nothing changes. */
export function inFairOrder(state: MeetingState, item: string, speaking: ItemSpeaking): readonly Place[] {
  const rules = speakingRules(state, item);
  if (rules.order === 'asked') return speaking.waiting;
  const innlegg = speaking.waiting.filter((each) => each.speech === 'innlegg');
  const isSafe = (place: Place, at: number): boolean => at < rules.safePlaces || place.byHand;
  const free = innlegg
    .filter((each, at) => !isSafe(each, at))
    .map((place) => ({ place, count: countOf(rules, speaking, place.person), turn: turnOf(state, place) }));
  if (free.length < 2) return speaking.waiting;
  const row = new FreeRow(free, rules.order === 'fewestFirstThenSides');
  const last = speaking.speeches.findLast((each) => each.speech === 'innlegg');
  let before = last ? turnOf(state, last) : null;
  const ordered = innlegg.map((each, at) => {
    const place = isSafe(each, at) ? each : row.take(before);
    before = turnOf(state, place);
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

type Free = { place: Place; count: number; turn: Turn };

/** Those who may be passed, in the order in which they stood, taken one by one. */
class FreeRow {
  readonly #row: Free[];
  readonly #inTurns: boolean;
  /** How many are left of each count, and of each count and turn, so that one need not look for those who are not there. */
  readonly #left = new Map<number | string, number>();

  constructor(row: Free[], inTurns: boolean) {
    this.#row = row;
    this.#inTurns = inTurns;
    for (const each of row) this.#note(each, 1);
  }

  /** Takes the one who comes next behind one of a turn; those whom he passes remember by which rule. */
  take(before: Turn | null): Place {
    const fewest = this.#fewest();
    const at = this.#inTurns ? (this.#otherTurn(fewest, before) ?? fewest) : fewest;
    const taken = this.#row[at] as Free;
    let rule: FairRule | null = null;
    for (const passed of this.#row.slice(0, at)) {
      const by = ruleFor(taken, passed);
      if (by === 'sides' || rule === null) rule = by;
      passed.place = { ...passed.place, passedBy: by };
    }
    this.#row.splice(at, 1);
    this.#note(taken, -1);
    return rule === null ? taken.place : { ...taken.place, passing: rule };
  }

  /** The first of those with the fewest innlegg who may pass everybody ahead. */
  #fewest(): number {
    const least = Math.min(...[...this.#left].flatMap(([key, n]) => (typeof key === 'number' && n > 0 ? [key] : [])));
    let best = 0;
    for (const [at, each] of this.#row.entries()) {
      if (each.count < (this.#row[best] as Free).count) best = at;
      if ((this.#row[best] as Free).count === least || each.place.passedBy === 'fewest') break;
    }
    return best;
  }

  /** Where two of one side would follow each other: the first of another turn with an equal count who may pass. */
  #otherTurn(fewest: number, before: Turn | null): number | null {
    const { count, turn } = this.#row[fewest] as Free;
    if (turn !== before || this.#count(count) === this.#count(`${count} ${turn}`)) return null;
    for (const [at, each] of this.#row.entries()) {
      if (each.count === count && each.turn !== turn) return at;
      const by = each.count > count ? 'fewest' : each.count === count ? 'sides' : null;
      if (by === null || each.place.passedBy === by) return null;
    }
    return null;
  }

  #count(key: number | string): number {
    return this.#left.get(key) ?? 0;
  }

  #note({ count, turn }: Free, by: 1 | -1): void {
    this.#left.set(count, this.#count(count) + by);
    this.#left.set(`${count} ${turn}`, this.#count(`${count} ${turn}`) + by);
  }
}

function ruleFor(passing: Free, passed: Free): FairRule {
  return passing.count < passed.count ? 'fewest' : 'sides';
}
