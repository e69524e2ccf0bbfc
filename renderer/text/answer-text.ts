/** A refused or invalid answer as a sentence, with names from the roster and the rule at the end. Pure. */
import type { Answer } from '../../app/answer.ts';
import type { Outcome } from '../../domain/meeting/agenda-events.ts';
import type { Result } from '../../domain/meeting/consensus-types.ts';
import type { VoteResult } from '../../domain/meeting/vote-state.ts';
import type { Phase } from '../../domain/meeting/state.ts';
import type { Window } from '../../domain/meeting/events.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { TextArgs } from './message.ts';
import type { Names } from './names.ts';
import type { Text } from './useText.ts';

type Facts = Refusal['facts'];

/** The sentence of a refusal, also one that was foreseen before the click. */
export function refusalText(refusal: Pick<Refusal, 'code' | 'facts'>, names: Names, text: Text): string {
  return text(`refused.${refusal.code}`, refusalArgs(refusal.facts, names, text));
}

/** The sentence of an answer that was not accepted. */
export function answerText(
  answer: Extract<Answer, { outcome: 'refused' | 'invalid' }>,
  names: Names,
  text: Text,
): string {
  return answer.outcome === 'refused'
    ? refusalText(answer, names, text)
    : text(`invalid.${answer.code}`, { place: answer.place });
}

/** All that a sentence can name. What the facts do not hold is named by a general word, so that a sentence always stands. */
export function refusalArgs(facts: Facts, names: Names, text: Text): TextArgs {
  const fact = (name: string): string => String(facts[name] ?? '');
  const listOf = (name: string, say: (id: string) => string): string => {
    const ids = facts[name];
    return Array.isArray(ids) ? ids.map((each) => say(String(each))).join(', ') : '';
  };
  const person = facts['person'] === undefined ? text('name.somebody') : names.person(fact('person'));
  const seat = facts['seat'] ? names.seat(fact('seat')) : '';
  return {
    person,
    seat,
    who: facts['person'] === undefined && seat !== '' ? seat : person,
    organisation: names.organisation(fact('organisation')),
    item: names.item(fact('item')),
    body: names.body(fact('body')),
    number: fact('number'),
    entry: fact('entry'),
    version: fact('version'),
    side: fact('side') || 'none',
    filled: fact('filled'),
    seats: Array.isArray(facts['seats']) ? listOf('seats', names.seat) : fact('seats'),
    organisations: listOf('organisations', names.organisation),
    votes: fact('votes'),
    places: fact('places'),
    candidate: fact('candidate'),
    required: fact('required'),
    of: fact('of'),
    most: fact('most'),
    length: fact('length'),
    longest: fact('longest'),
    window: facts['window'] === undefined ? '' : text(`term.window.${fact('window') as Window}`),
    phase: facts['phase'] === undefined ? '' : text(`term.phase.${fact('phase') as Phase}`),
    outcome: facts['outcome'] === undefined ? '' : text(`term.outcome.${fact('outcome') as Outcome}`),
    computed: facts['computed'] === undefined ? '' : text(`term.result.${fact('computed') as Result | VoteResult}`),
    declared: facts['declared'] === undefined ? '' : text(`term.result.${fact('declared') as Result | VoteResult}`),
  };
}
