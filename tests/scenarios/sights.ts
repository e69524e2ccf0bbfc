/** What anybody can see in a meeting at a time: the facts that a table may ask for. */
import { elapsedMs, timeLeft, type Now } from '../../domain/meeting/clock.ts';
import { balance, unheard, type BalanceBy, type BalanceShare } from '../../domain/meeting/balance.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { forecast, type Averages } from '../../domain/meeting/forecast.ts';
import { currentSpeech, lineProposal, speakingOf } from '../../domain/meeting/speaking-state.ts';
import { timeBudget } from '../../domain/meeting/time-budget.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import type { Coverage } from '../../domain/meeting/consensus-types.ts';
import { decisionFlags } from '../../domain/meeting/corrections.ts';
import { proposedDeputies } from '../../domain/meeting/deputies.ts';
import { speakingRules } from '../../domain/meeting/fair-order.ts';
import { openHabilitet } from '../../domain/meeting/habilitet.ts';
import { plannedAbsences } from '../../domain/meeting/planned-times.ts';
import { plansDue, returnsDue } from '../../domain/meeting/plans-due.ts';
import { quorum, quorumMargin } from '../../domain/meeting/quorum.ts';
import { wasRepresented } from '../../domain/meeting/represented.ts';
import { computeResult } from '../../domain/meeting/result.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import { isLineClosed, placeReasons, queue } from '../../domain/meeting/speaking.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { SIGHTS_OF_DECISIONS } from './sights-of-decisions.ts';
import { SIGHTS_OF_DISAGREEMENT } from './sights-of-disagreement.ts';
import { SIGHTS_OF_VOTING } from './sights-of-voting.ts';
import { BODY, idOf } from './world.ts';

type Sight = (state: MeetingState, now: Now, of: string) => string;

const SIGHTS: Readonly<Record<string, Sight>> = {
  ...SIGHTS_OF_DISAGREEMENT,
  ...SIGHTS_OF_VOTING,
  'the phase': (state) => state.phase,
  'the place': (state) => state.place,
  'the title': (state) => state.title ?? 'none',
  'the presenter of': (state, _now, item) => state.items[item]?.presenter ?? 'none',
  'the chair': (state) => nameOf(state, state.chair),
  'the notice': ({ notice }) => `version ${notice?.version}, ${notice?.givenDays} of ${notice?.requiredDays} days`,
  'the changes': ({ notice }) =>
    each(notice?.changes ?? [], (one) => ('item' in one ? `${one.what} ${one.item}` : one.what)),
  'the numbers': (state) => each(state.order, (item) => `${item} ${state.items[item]?.number ?? 'without'}`),
  'the order': (state) => each(state.order, (item) => item),
  'the items taken': (state) => each(state.taken, (item) => item),
  'the item open': (state) => state.current ?? 'none',
  'the papers of': (state, _now, item) => each(state.items[item]?.papers ?? [], (paper) => paper.name),
  'the list': (state) => each(queue(speakingOf(state, state.current)), (place) => placeName(state, place)),
  'the reasons': (state) => {
    const reasons = placeReasons(state, state.current);
    return each(queue(speakingOf(state, state.current)), ({ person }, at) => {
      const { code, ...facts } = reasons[at] ?? { code: 'asked' };
      return [nameOf(state, person), code, ...Object.values(facts)].join(' ');
    });
  },
  'the floor': floor,
  'the time left': (state, now) => {
    const speech = currentSpeech(state);
    if (!speech) return 'nobody';
    const { sign, leftMs, overMs } = timeLeft(speech, now, speakingRules(state, speech.item).warningSeconds);
    return `${minutes(sign === 'over' ? overMs : leftMs)} ${sign}`;
  },
  'the line': (state) => {
    const speaking = speakingOf(state, state.current);
    const proposal = lineProposal(speaking);
    if (speaking.line === null)
      return proposal === null ? 'none' : `proposed${proposal.by === null ? '' : ` by ${nameOf(state, proposal.by)}`}`;
    return isLineClosed(speaking) ? 'closed' : 'drawn';
  },
  'the last speech': (state, now) => {
    const speech = speakingOf(state, state.current).speeches.at(-1);
    return speech
      ? `${nameOf(state, speech.person)} ${minutes(elapsedMs(speech.clock, now))} ${speech.endReason}`
      : 'none';
  },
  'the balance by': (state, now, by) => each(balance(state, state.current, by as BalanceBy, now), shareWords),
  'the balance of': (state, now, item) => each(balance(state, item, 'side', now), shareWords),
  'the whole balance by': (state, now, by) => each(balance(state, null, by as BalanceBy, now), shareWords),
  'the unheard in': (state, _now, item) => each(unheard(state, item), (organisation) => organisation),
  'the budget of': (state, now, item) =>
    each(
      timeBudget(state, item, now),
      ({ party, leftMs, overMs, addedMs }) =>
        `${party} ${minutes(leftMs)}${overMs > 0 ? ` over ${minutes(overMs)}` : ''}${addedMs > 0 ? ` added ${minutes(addedMs)}` : ''}`,
    ),
  'the forecast': (state, now) => {
    const { items, overMinutes, firstNotReached } = forecast(state, now, AVERAGES);
    const ends = each(items, ({ item, endsAt, from }) => `${item} ${timeOf(endsAt)} ${from}`);
    return `${ends}; ${overMinutes} over, ${firstNotReached ?? 'all'} ${firstNotReached ? 'not reached' : 'reached'}`;
  },
  'the corrections': (state) =>
    each(
      speakingOf(state, state.current).speeches.filter((one) => one.original),
      ({ person, clock, original, corrections = [] }) =>
        `${nameOf(state, person)} ${(clock.countedMs / 1000).toFixed(3)}, was ${nameOf(state, original?.person ?? '')} ${((original?.countedMs ?? 0) / 1000).toFixed(3)}: ${corrections.map((one) => one.reason).join(', ')}`,
    ),
  'the speeches of': (state, now, item) =>
    each(speakingOf(state, item).speeches, (one) => {
      const left = one.leftRunning ? ' left running' : '';
      return `${nameOf(state, one.person)} ${minutes(elapsedMs(one.clock, now))} ${one.endReason}${left}`;
    }),
  'the seat of': (state, _now, person) => state.attendance[person]?.seat ?? 'none',
  'the state of': (state, _now, person) => state.attendance[person]?.state ?? 'called',
  'who sits in': (state, _now, seat) => nameOf(state, filledSeats(state).get(seat) ?? null),
  'the quorum': (state) =>
    each(quorum(state, BODY), ({ side, filled, seats, met }) => `${side} ${filled} of ${seats}${met ? '' : ' lost'}`),
  'the margin': (state) =>
    each(quorumMargin(state, BODY), ({ side, margin, isLast }) => `${side} ${margin}${isLast ? ' last' : ''}`),
  'the empty seats': (state) =>
    each(
      quorumMargin(state, BODY).flatMap((one) => one.empty),
      ({ seat, why }) => `${seat} ${why}`,
    ),
  'the deputies to ask for': (state, _now, person) =>
    each(proposedDeputies(state, person), ({ seat, deputy }) => `${seat} ${nameOf(state, deputy)}`),
  'what the plans ask for': (state, now) =>
    each(plansDue(state, now.at), ({ person, deputy, isGone }) =>
      [isGone ? 'gone' : 'goes', nameOf(state, person), ...(deputy === null ? [] : [nameOf(state, deputy)])].join(' '),
    ),
  'who is to be back': (state, now) => each(returnsDue(state, now.at), ({ person }) => nameOf(state, person)),
  'the planned absences of': (state, _now, person) =>
    each(plannedAbsences(state, person), ({ time }) => `${time.date} ${time.from ?? ''}–${time.to ?? ''}`),
  'whether it was represented:': (state, _now, words) => {
    const [of = '', item = ''] = words.split('-in-');
    const isSide = of === 'hospital' || of === 'municipalities';
    return wasRepresented(state, isSide ? { side: of } : { organisation: of }, item);
  },
  'the flags': (state) =>
    each(
      decisionFlags(state),
      ({ proposal: id, person, seat, what }) => `${id} ${nameOf(state, person)} ${seat} ${what}`,
    ),
  'how the chair leads': (state) => state.chairs.at(-1)?.role ?? 'nobody',
  'who chose the chair': (state) => each(state.chairs.at(-1)?.chosenBy ?? [], (person) => nameOf(state, person)),
  'the questions of habilitet in': (state, _now, item) =>
    each(openHabilitet(state, item), (person) => nameOf(state, person)),
  'who found it of': (state, _now, words) => {
    const [person = '', item = ''] = words.split('-in-');
    const answer = state.habilitet[item]?.[person]?.answers.at(-1);
    return answer ? `${answer.habil ? 'habil' : 'inhabil'}: ${each(answer.decidedBy, (one) => one.seat)}` : 'nobody';
  },
  'the authority of': (state, _now, person) => {
    const standIn = state.standIns[person];
    return standIn ? `${standIn.authority.kind} by ${nameOf(state, standIn.admittedBy)}` : 'none';
  },
  'until when': (state, _now, person) => state.attendance[person]?.until ?? 'unknown',
  'the doors': (state) => each(state.doors, ({ ground, from, to }) => `${ground} ${from.seq}–${to?.seq ?? ''} `.trim()),
  'who agreed to': (state, _now, item) => each(state.items[item]?.addedInMeeting?.agreedBy ?? [], ({ seat }) => seat),
  'the inputs to': (state, _now, item) =>
    each(state.inputs[item] ?? [], ({ inputKind, words, to }) => `${inputKind} ${words}${to ? ` (${to})` : ''}`),
  'the outcome of': (state, _now, item) => state.items[item]?.outcome ?? 'none',
  'the test of': (state, _now, id) => wording(proposal(state, id)).test,
  'the text of': (state, _now, id) => wording(proposal(state, id)).text,
  'the result of': (state, _now, id) => computeResult(state, proposal(state, id)).result,
  'the positions on': (state, _now, id) =>
    each(wording(proposal(state, id)).positions, ({ organisation, position }) => `${organisation} ${position}`),
  'the advice on': (state, _now, id) =>
    each(wording(proposal(state, id)).advice, ({ seat, advice }) => `${seat} ${advice}`),
  'whom it binds by': (state, _now, id) => covered(decided(state, id).coverage),
  ...SIGHTS_OF_DECISIONS,
  'the people of': (state, _now, id) => each(decided(state, id).attendance, ({ seat }) => seat),
};

/** What is seen. Throws for what the tables have no word for. */
export function sight(state: MeetingState, now: Now, words: string): string {
  const known = Object.keys(SIGHTS).find((key) => words === key || words.startsWith(`${key} `));
  if (known === undefined) throw new Error(`nobody can see: ${words}`);
  const of = idOf(words.slice(known.length));
  return SIGHTS[known]?.(state, now, of) ?? '';
}

function each<T>(all: readonly T[], say: (one: T, at: number) => string): string {
  return all.length === 0 ? 'none' : all.map(say).join(', ');
}

function nameOf(state: MeetingState, person: string | null): string {
  if (person === null) return 'nobody';
  return state.roster.persons.find((one) => one.person === person)?.name ?? state.guests[person]?.name ?? person;
}

function placeName(state: MeetingState, place: { person: string; speech: string; givenByChair: boolean }): string {
  const notes = [
    ...(place.speech === 'innlegg' ? [] : [place.speech]),
    ...(place.givenByChair ? ['by the chair'] : []),
  ];
  return notes.length === 0 ? nameOf(state, place.person) : `${nameOf(state, place.person)} (${notes.join(' ')})`;
}

function floor(state: MeetingState, now: Now): string {
  const speech = currentSpeech(state);
  if (!speech) return 'nobody';
  const gap = speech.clock.gap ? ` gap ${minutes(speech.clock.gap.gapMs)}` : '';
  const runs = speech.clock.since?.session === now.session;
  return `${nameOf(state, speech.person)} ${minutes(elapsedMs(speech.clock, now))}${runs ? '' : ' paused'}${gap}`;
}

/** What earlier meetings of the tables' body have needed. */
const AVERAGES: Averages = { itemMinutes: { discussion: 25 }, speechSeconds: { innlegg: 120, replikk: 90 } };

function timeOf(at: string): string {
  return new Date(Date.parse(at) + 2 * 3_600_000).toISOString().slice(11, 19);
}

function shareWords({ key, innleggMs, otherMs, percent }: BalanceShare): string {
  return `${key} ${minutes(innleggMs)} + ${minutes(otherMs)} ${percent} %`;
}

/** S4: rounded down when counting up. */
function minutes(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function proposal(state: MeetingState, id: string): Proposal {
  const known = state.proposals[id];
  if (!known) throw new Error(`no such proposal: ${id}`);
  return known;
}

function decided(state: MeetingState, id: string) {
  const decision = proposal(state, id).versions.findLast((one) => one.decision)?.decision;
  if (!decision) throw new Error(`nothing was declared about ${id}`);
  return decision;
}

/** Organisations by what became of them: `bound alta, tana; notRepresented vardø`. */
function covered(coverage: readonly Coverage[]): string {
  const states = [...new Set(coverage.map((one) => one.state))].toSorted();
  return states
    .map(
      (state) =>
        `${state} ${coverage
          .filter((one) => one.state === state)
          .map((one) => one.organisation)
          .join(', ')}`,
    )
    .join('; ');
}
