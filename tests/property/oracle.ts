/**
 * Whether what was declared could be declared, worked out from the raw log alone (K2–K6, K8, K10, K12, K13, A3, A4). Out of
 * every function: what is wrong, in words; empty when nothing is.
 */
import type { DeclaredResult } from '../../domain/meeting/consensus-events.ts';
import type { EventOf, LoggedEvent } from '../../domain/meeting/events.ts';
import type { RosterSeat } from '../../domain/meeting/roster.ts';
import { RawLog, type ProposalLog } from './raw-log.ts';

/** What is wrong with the last entry of a log, where it declares something. */
export function wronglyDeclared(entries: readonly LoggedEvent[]): string[] {
  const event = entries.at(-1)?.event;
  if (event?.kind !== 'result-declared' && event?.kind !== 'vote-declared') return [];
  const log = new RawLog(entries.slice(0, -1));
  const proposal = log.proposals.get(event.proposal);
  if (!proposal) return ['a proposal that nobody put'];
  if (event.kind === 'vote-declared') return event.result === 'carried' ? wrongVote(log, proposal, event) : [];
  return ['consensus', 'consensusWithRemarks', 'conditional'].includes(event.result)
    ? wrongAgreement(log, proposal, event)
    : [];
}

function wrongAgreement(log: RawLog, proposal: ProposalLog, event: DeclaredResult): string[] {
  return [
    ...(event.version === proposal.version ? [] : ['agreed on another wording than the last']),
    ...(event.test === proposal.test ? [] : ['agreed on by another test than was held']),
    ...wrongQuorum(log, proposal.item),
    ...wrongObjections(log, proposal, event),
    ...wrongPositions(log, proposal, event),
    ...wrongAnswers(log, proposal),
    ...wrongKind(log, proposal, event),
    ...wrongCoverage(log, proposal, event),
    ...(proposal.test === 'silent' ? wrongViews(log, proposal) : []),
  ];
}

/** A3: on each side that decides, at least half of all its deciding seats. */
function wrongQuorum(log: RawLog, item: string): string[] {
  const occupied = log.occupants(item);
  return ['hospital', 'municipalities'].flatMap((side) => {
    const seats = log.deciding().filter((each) => each.party === side);
    const filled = seats.filter((each) => occupied.has(each.seat)).length;
    return 2 * filled >= seats.length ? [] : [`no quorum of ${side}`];
  });
}

/** K12: nothing that stands against this wording or an earlier one, and no reservation without an answer or a word of it. */
function wrongObjections(
  log: RawLog,
  { item, objections, reservations }: ProposalLog,
  event: DeclaredResult,
): string[] {
  const standing = objections.filter((each) => !log.isInhabil(each.person, item));
  const unanswered = reservations.filter((each) => !each.answered && !log.isInhabil(each.person, item));
  return [
    ...standing.map((each) => `the objection of ${each.seat} for ${each.organisation} stands`),
    ...(unanswered.length > 0 && !event.despiteReservations ? ['reservations without an answer'] : []),
  ];
}

/** K10, K13, A4: just what was said of this wording, once for each seat and organisation, and nothing by an inhabil person. */
function wrongPositions(log: RawLog, { item, said }: ProposalLog, { positions }: DeclaredResult): string[] {
  const told = positions.map((each) => `${each.seat} ${each.organisation} ${each.person} ${each.position}`);
  const heard = [...said]
    .filter(([, { person }]) => !log.isInhabil(person, item))
    .map(([key, { person, position }]) => `${key} ${person} ${position}`);
  const seats = new Map(log.roster.seats.map((each) => [each.seat, each]));
  return [
    ...(new Set(told).size === told.length ? [] : ['a position twice']),
    ...told.filter((each) => !heard.includes(each)).map((each) => `nobody said: ${each}`),
    ...heard.filter((each) => !told.includes(each)).map((each) => `left out: ${each}`),
    ...positions
      .filter((each) => !seats.get(each.seat)?.represents.includes(each.organisation))
      .map((each) => `${each.seat} does not speak for ${each.organisation}`),
  ];
}

/** K4: everybody who sits here has answered for all it represents; by silence only those who can bind (K2). */
function wrongAnswers(log: RawLog, proposal: ProposalLog): string[] {
  const occupied = log.occupants(proposal.item);
  return log.deciding().flatMap((seat) => {
    const person = occupied.get(seat.seat);
    if (person === undefined) return [];
    if (proposal.test === 'silent' && log.authority(seat, person) === 'none') return [];
    return seat.represents
      .filter((each) => !hasAnswered(log, proposal, seat, each))
      .map((each) => `${seat.seat} has not answered for ${each}`);
  });
}

function hasAnswered(log: RawLog, { item, said }: ProposalLog, { seat }: RosterSeat, organisation: string): boolean {
  const answer = said.get(`${seat} ${organisation}`);
  return answer !== undefined && !log.isInhabil(answer.person, item);
}

type Counted = { seat: RosterSeat; organisation: string; position: string; isAuthorised: boolean };

/** What counts: said by seats that are still filled, by people who are habil. */
function counted(log: RawLog, { item, said }: ProposalLog): Counted[] {
  const occupied = log.occupants(item);
  return [...said].flatMap(([key, { person, position }]) => {
    const [id = '', organisation = ''] = key.split(' ');
    const seat = log.deciding().find((each) => each.seat === id);
    if (!seat || !occupied.has(id) || log.isInhabil(person, item)) return [];
    return [{ seat, organisation, position, isAuthorised: log.authority(seat, person) !== 'none' }];
  });
}

const isAssent = ({ position }: Counted): boolean => position === 'assent' || position === 'assentWithRemark';

/** K4: conditional where somebody must anchor; with remarks where there are any; an authorised assent on each side. */
function wrongKind(log: RawLog, proposal: ProposalLog, { result }: DeclaredResult): string[] {
  const all = counted(log, proposal);
  const mustAnchor = all.some((each) => each.position === 'mustAnchor');
  if (mustAnchor !== (result === 'conditional')) return [`${result}, and somebody must anchor: ${mustAnchor}`];
  if (result === 'conditional') return [];
  const plain = all.every((each) => each.position === 'assent');
  const sides = ['hospital', 'municipalities'].filter((side) => log.deciding().some((each) => each.party === side));
  return [
    ...(plain === (result === 'consensus') ? [] : [`${result}, and all plain assent: ${plain}`]),
    ...sides
      .filter((side) => !all.some((each) => each.seat.party === side && each.isAuthorised && isAssent(each)))
      .map((side) => `no authorised assent of ${side}`),
  ];
}

/** K5, K6, K15: each organisation once; who is said to have joined has, by a seat that can bind it, and no other seat of it stands apart. */
function wrongCoverage(log: RawLog, proposal: ProposalLog, event: DeclaredResult): string[] {
  const all = counted(log, proposal);
  const { coverage, threshold } = event;
  const kommuner = new Set(
    log.roster.organisations
      .filter((each) => each.organisationKind === 'municipality')
      .map((each) => each.organisation),
  );
  const joined = coverage.filter((each) => each.state === 'bound' || each.state === 'assented');
  const count = joined.filter((each) => kommuner.has(each.organisation)).length;
  const isBinding = coverage.some((each) => each.state === 'bound');
  // K15: a threshold that is reached stands for the kommuner that must still anchor, and for nobody else.
  const isWaited =
    event.takesEffect === 'together' &&
    coverage.some((each) => each.state === 'conditional' && !(threshold && kommuner.has(each.organisation)));
  const wrong = joined.filter(({ organisation }) => {
    const own = all.filter((each) => each.organisation === organisation);
    return !own.some((each) => isAssent(each) && each.isAuthorised) || !own.every(isAssent);
  });
  return [
    ...(new Set(coverage.map((each) => each.organisation)).size === coverage.length ? [] : ['an organisation twice']),
    ...wrong.map((each) => `${each.organisation} is said to have joined`),
    ...(isBinding && threshold && count < threshold.required ? ['binding below its threshold'] : []),
    ...(isBinding && isWaited ? ['binding before all have anchored'] : []),
  ];
}

/** K2, C7: nobody represented here had said no beforehand, or owed an answer. */
function wrongViews(log: RawLog, { item }: ProposalLog): string[] {
  const occupied = log.occupants(item);
  const here = log.deciding().filter((each) => occupied.has(each.seat));
  return here
    .flatMap((each) => each.represents)
    .filter((each) => ![null, 'assents', 'assentsWithRemark'].includes(log.view(item, each)))
    .map((each) => `the view of ${each} was turned into assent`);
}

/** K8: quorum, everybody who can vote has, nobody else has, and more are for than against. */
function wrongVote(log: RawLog, { item, vote, version }: ProposalLog, event: EventOf<'vote-declared'>): string[] {
  if (!vote) return ['no vote was held'];
  const occupied = log.occupants(item);
  const able = log.deciding().filter(({ seat }, at, all) => {
    const person = occupied.get(seat);
    return person !== undefined && log.authority(all[at] as RosterSeat, person) !== 'none';
  });
  const valid = [...vote.ballots].filter(([id, { person }]) => {
    const seat = log.deciding().find((each) => each.seat === id);
    return seat && occupied.has(id) && !log.isInhabil(person, item) && log.authority(seat, person) !== 'none';
  });
  const of = (kind: string): number => valid.filter(([, each]) => each.vote === kind).length;
  const numbers = vote.counted ?? { for: of('for'), against: of('against'), abstaining: of('abstains') };
  const all = numbers.for + numbers.against + numbers.abstaining;
  const heard = vote.counted ? vote.counted.voters.map((each) => each.seat) : valid.map(([seat]) => seat);
  return [
    ...(event.version === version ? [] : ['a vote on another wording']),
    ...wrongQuorum(log, item),
    ...able.filter((each) => !heard.includes(each.seat)).map((each) => `${each.seat} has not voted`),
    ...(vote.counted && all !== able.length ? ['another number of votes than of voters'] : []),
    ...(numbers.for > numbers.against ? [] : ['carried by no majority']),
    ...(event.for === numbers.for && event.against === numbers.against ? [] : ['other numbers than were given']),
  ];
}
