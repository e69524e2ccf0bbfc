/**
 * The meeting as anybody could work it out with the log and a pencil: who sat where, who was habil, who said what of which
 * wording. It knows the shapes of entries and nothing of the program's state, so that both can be wrong only in different ways.
 */
import type { EventOf, LoggedEvent } from '../../domain/meeting/events.ts';
import type { Authority, Roster, RosterSeat } from '../../domain/meeting/roster.ts';

/** The entries that stand at the end of a log: without acts taken back, with those restored (L2). */
export function standing(entries: readonly LoggedEvent[]): LoggedEvent[] {
  const gone = new Set<number>();
  for (const { event } of entries) {
    if (event.kind !== 'act-taken-back' && event.kind !== 'act-restored') continue;
    for (let seq = event.first; seq <= event.last; seq++)
      if (event.kind === 'act-taken-back') gone.add(seq);
      else gone.delete(seq);
  }
  return entries.filter((each) => !gone.has(each.seq));
}

type Said = { person: string; position: string; entry: number; reservation: boolean };
export type Objection = { entry: number; seat: string; organisation: string; person: string; version: number };
export type Ballot = { person: string; vote: string };

/** What has been said of one proposal. */
export type ProposalLog = {
  item: string;
  version: number;
  test: 'none' | 'silent' | 'round';
  /** By seat and organisation, of the wording in force and the test that is open on it. */
  said: Map<string, Said>;
  objections: Objection[];
  reservations: (Objection & { answered: boolean })[];
  vote: { ballots: Map<string, Ballot>; counted: EventOf<'vote-counted'> | null } | null;
};

export class RawLog {
  roster: Roster = { bodies: [], seats: [], persons: [], organisations: [] };
  readonly proposals = new Map<string, ProposalLog>();
  /** Who is here, with the seat that is used. */
  readonly #here = new Map<string, string | null>();
  readonly #standIns = new Map<string, { seat: string; authority: Authority }>();
  readonly #stepIns = new Map<string, Map<string, string>>();
  readonly #inhabil = new Map<string, boolean>();
  readonly #away = new Map<string, readonly string[]>();
  readonly #views = new Map<string, string>();

  constructor(entries: readonly LoggedEvent[]) {
    for (const each of standing(entries)) this.#read(each);
  }

  isInhabil(person: string, item: string): boolean {
    return this.#inhabil.get(`${person} ${item}`) ?? false;
  }

  deciding(): RosterSeat[] {
    return this.roster.seats.filter((each) => each.rights.includes('decide'));
  }

  authority(seat: RosterSeat, person: string): Authority['kind'] {
    const standIn = this.#standIns.get(person);
    return (standIn?.seat === seat.seat ? standIn.authority : seat.authority).kind;
  }

  /** Who sits in which seat for an item: habil, here, and not reported away from it. */
  occupants(item: string): Map<string, string> {
    const takesPart = (person: string): boolean =>
      this.#here.has(person) && !this.isInhabil(person, item) && !this.#away.get(person)?.includes(item);
    const occupied = new Map<string, string>();
    for (const [person, seat] of this.#here) if (seat !== null && takesPart(person)) occupied.set(seat, person);
    for (const [seat, person] of this.#stepIns.get(item) ?? []) {
      const own = this.#here.get(person) ?? null;
      const holder = this.roster.seats.find((each) => each.seat === seat)?.holder;
      if (!takesPart(person) || (holder != null && occupied.get(seat) === holder)) continue;
      if (own !== null && own !== seat && this.deciding().some((each) => each.seat === own)) continue;
      if (own !== null) occupied.delete(own);
      occupied.set(seat, person);
    }
    return occupied;
  }

  /** What was last heard from an organisation about an item; null where it was neither asked nor heard. */
  view(item: string, organisation: string): string | null {
    return this.#views.get(`${item} ${organisation}`) ?? null;
  }

  #sit(person: string, seat: string | null): void {
    for (const [other, used] of this.#here) if (seat !== null && used === seat) this.#here.set(other, null);
    this.#here.set(person, seat);
  }

  #read({ event, seq }: LoggedEvent): void {
    switch (event.kind) {
      case 'meeting-planned':
      case 'notice-published':
      case 'meeting-opened':
        this.roster = event.roster;
        break;
      case 'day-begun':
        this.#here.clear();
        break;
      case 'attendance-recorded':
        if (event.state === 'present' || event.state === 'video') this.#sit(event.person, event.seat ?? null);
        else this.#here.delete(event.person);
        break;
      case 'stand-in-admitted':
        this.#standIns.set(event.person, event);
        this.#sit(event.person, event.seat);
        break;
      case 'deputy-seated':
        for (const item of event.items)
          this.#stepIns.set(item, new Map([...(this.#stepIns.get(item) ?? []), [event.seat, event.person]]));
        break;
      case 'absence-reported':
        this.#away.set(event.person, event.items);
        break;
      case 'habilitet-decided':
      case 'habilitet-corrected':
        this.#inhabil.set(`${event.person} ${event.item}`, !event.habil);
        break;
      case 'views-asked-for':
        for (const each of event.organisations)
          if (this.view(event.item, each) === null) this.#views.set(`${event.item} ${each}`, 'missing');
        break;
      case 'view-recorded':
        this.#views.set(`${event.item} ${event.organisation}`, event.view);
        break;
      case 'proposal-put':
        this.proposals.set(event.proposal, { ...UNTESTED(), item: event.item, objections: [], reservations: [] });
        break;
      default:
        if ('proposal' in event && event.proposal !== undefined)
          readProposal(this.proposals.get(event.proposal), event, seq);
    }
  }
}

const UNTESTED = () => ({ version: 1, test: 'none' as const, said: new Map<string, Said>(), vote: null });

function readProposal(log: ProposalLog | undefined, event: LoggedEvent['event'], entry: number): void {
  if (!log) return;
  switch (event.kind) {
    case 'proposal-reworded':
      Object.assign(log, UNTESTED(), { version: event.version });
      break;
    case 'silent-test-held':
      log.test = 'silent';
      log.said = new Map(
        event.assenting.flatMap(({ seat, person, organisations }) =>
          organisations.map((each) => [`${seat} ${each}`, { person, position: 'assent', entry, reservation: false }]),
        ),
      );
      break;
    case 'round-opened':
      log.test = 'round';
      log.said = new Map();
      break;
    case 'position-taken':
      if (event.version === log.version) take(log, event, entry);
      break;
    case 'objection-answered':
      for (const each of log.reservations) if (isAbout(each, event)) each.answered = true;
      break;
    case 'objection-met':
    case 'objection-withdrawn':
      log.objections = log.objections.filter((each) => !isAbout(each, event));
      log.reservations = log.reservations.filter((each) => !isAbout(each, event));
      for (const [key, { entry: from }] of log.said)
        if (from === event.entry && event.organisations.includes(key.split(' ')[1] ?? '')) log.said.delete(key);
      break;
    case 'vote-opened':
      log.vote = { ballots: new Map(), counted: null };
      break;
    case 'vote-cast':
      log.vote?.ballots.set(event.seat, { person: event.person, vote: event.vote });
      break;
    case 'vote-counted':
      if (log.vote) log.vote = { ballots: new Map(), counted: event };
      break;
    default: // what was declared and what came after it changes nothing that was said before
  }
}

function isAbout(raised: Objection, event: { entry: number; organisations: readonly string[] }): boolean {
  return raised.entry === event.entry && event.organisations.includes(raised.organisation);
}

/** Another position of the seat withdraws what it had raised for the organisation; objecting again to the same wording is the same. */
function take(log: ProposalLog, event: EventOf<'position-taken'>, entry: number): void {
  const { seat, person, version, position, reservation = false } = event;
  for (const organisation of event.organisations) {
    const isOther = (each: Objection): boolean => each.seat !== seat || each.organisation !== organisation;
    log.said.set(`${seat} ${organisation}`, { person, position, entry, reservation });
    log.objections = log.objections.filter(
      (each) => isOther(each) || (position === 'objects' && each.version !== version),
    );
    log.reservations = log.reservations.filter(isOther);
    const raised = { entry, seat, organisation, person, version };
    if (position === 'objects') log.objections.push(raised);
    if (reservation) log.reservations.push({ ...raised, answered: false });
  }
}
