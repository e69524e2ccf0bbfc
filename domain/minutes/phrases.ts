/** Headings and set phrases of minutes, bokmål and nynorsk (M7, K17). The words are those of the glossary. */
import type { CoverageState, Effect, PositionKind } from '../meeting/consensus-types.ts';
import type { InputKind, ItemKind, Outcome } from '../meeting/agenda-events.ts';
import type { RecordedAttendance } from '../meeting/attendance-events.ts';
import type { ChairRole, ClosingGround } from '../meeting/life-events.ts';
import type { DecisionFlag } from '../meeting/corrections.ts';
import type { Side, SpeechKind } from '../meeting/roster.ts';
import type { LanguageForm } from './document.ts';
import { NB } from './phrases-nb.ts';
import { NN } from './phrases-nn.ts';

/** Everything that minutes say without anybody writing it. */
export type Phrases = {
  title: (date: string) => string;
  pageWord: string;
  marks: { test: string; draft: string };
  and: string;
  clock: {
    at: (time: string) => string;
    from: (time: string) => string;
    until: (time: string) => string;
    between: (from: string, to: string) => string;
  };
  head: {
    meeting: string;
    body: string;
    date: string;
    time: string;
    place: string;
    chair: string;
    notice: string;
    planned: (start: string, minutes: number) => string;
    noticeSent: (date: string) => string;
    /** A later version of the notice; what it changed is in the agenda. */
    noticeChanged: (version: number, date: string) => string;
    daysBefore: (days: number) => string;
    noticeShort: (requiredDays: number) => string;
    /** In which capacity somebody led, where it was not as leder (B9). */
    roles: Record<Exclude<ChairRole, 'leader'>, string>;
  };
  attendance: {
    heading: string;
    sides: Record<Side, string>;
    observers: string;
    secretariat: string;
    others: string;
    name: string;
    office: string;
    represents: string;
    organisation: string;
    met: string;
    deputyFor: (name: string) => string;
    onBehalfOf: (names: string) => string;
    withoutAuthority: string;
    vacant: string;
    otherSeat: string;
    notRecorded: string;
    states: Record<RecordedAttendance, string>;
    came: (time: string) => string;
    went: (time: string) => string;
    /** Permisjon until a stated time (A1). */
    untilStated: (until: string) => string;
    meetsFor: (name: string) => string;
    byAuthority: (by: string, reference: string | undefined) => string;
    admittedBy: (name: string) => string;
    chairDecided: string;
    inhabilIn: (items: string) => string;
    /** Corrections of what was recorded (K11). */
    corrections: string;
    corrected: (name: string, state: string, from: string, to: string, reason: string) => string;
    entry: (entry: number) => string;
  };
  items: {
    overview: string;
    number: string;
    title: string;
    outcome: string;
    word: string;
    heading: (number: string, title: string) => string;
    kinds: Record<ItemKind, string>;
    presenter: (name: string) => string;
    treated: (from: string, to: string) => string;
    beingTreated: (from: string) => string;
    background: string;
    papers: string;
    treatment: string;
    hadTheWord: (names: string) => string;
    speeches: Partial<Record<SpeechKind, string>>;
    givenTheWord: string;
    /** The line (strek): who proposed it, who drew it, that it was lifted (S5). */
    line: {
      proposed: (name: string) => string;
      drawn: Record<'chair' | 'meeting', (time: string) => string>;
      lifted: (time: string) => string;
    };
    summary: string;
    outcomes: Record<Outcome, string>;
    /** Of an outcome whose decision had not taken effect when the meeting ended (K6, K15). */
    conditionally: (outcome: string) => string;
    notTreated: string;
    notReached: string;
    takenOff: (reason: string) => string;
    postponed: (reason: string) => string;
    addedInMeeting: (names: string) => string;
    addedWithoutTest: string;
    firstStepSkipped: (reason: string) => string;
    takenWith: (item: string) => string;
    inputs: string;
    inputKind: string;
    inputFrom: string;
    inputWords: string;
    inputKinds: Record<InputKind, string>;
  };
  habilitet: {
    inhabil: (name: string, ground: string) => string;
    habil: (name: string, ground: string) => string;
    unanswered: (name: string, raisedBy: string, ground: string) => string;
    decidedBy: (names: string) => string;
    corrected: (reason: string) => string;
    /** fvl. § 6 with its ledd. */
    law: (paragraph: string | undefined) => string;
    deputySat: (name: string, seat: string) => string;
  };
  doors: {
    heading: string;
    closed: (from: string, to: string | null, ground: string) => string;
    laws: Record<ClosingGround, string>;
    decidedBy: (names: string) => string;
  };
  proposals: {
    heading: string;
    from: (who: string) => string;
    numberedFrom: (number: number, who: string) => string;
    version: (version: number, who: string) => string;
    asDecided: string;
    decidedVersion: (version: number, who: string) => string;
    withdrawn: string;
    undecided: string;
    test: string;
    /** The words that are tested, as the subject of a sentence: the proposal, or one of its versions. */
    subject: (proposal: number | null, version: number | null) => string;
    silent: (subject: string) => string;
    silentUndecided: (subject: string) => string;
    round: (subject: string) => string;
    earlierWording: string;
    representative: string;
    standsFor: string;
    position: string;
    words: string;
    positions: Record<PositionKind, string>;
    othersAssent: string;
    advice: string;
    observer: string;
    adviceWords: string;
  };
  decision: {
    heading: string;
    results: {
      consensus: string;
      consensusWithRemarks: string;
      /** Where a threshold says when it takes effect, in a sentence of its own. */
      conditionalByThreshold: string;
      conditionalTogether: string;
      conditionalSeparately: string;
      noConsensus: string;
      invalid: string;
    };
    effects: Record<Exclude<Effect, 'binding'>, string>;
    binding: (clause: string) => string;
    subjectToLocalHandling: string;
    binds: (whom: string) => string;
    joinedBy: (whom: string) => string;
    bindsNobodyYet: string;
    /** Of what does not bind by its effect (K14). */
    hasNoEffectYet: string;
    bindsNobody: string;
    municipalities: (count: number, of: number) => string;
    stillToAnchor: (joined: number, anchoring: number) => string;
    coverage: Record<CoverageState, string>;
    joined: string;
    quorate: (sides: readonly string[]) => string;
    notQuorate: (sides: readonly string[]) => string;
    /** A correction that touches the decision and does not change it (K11). */
    flags: Record<DecisionFlag['what'], (name: string, entry: number, reason: string) => string>;
    filled: (side: Side, filled: number, seats: number, required: number) => string;
  };
  approval: {
    heading: string;
    sent: (date: string, deadline: string) => string;
    approved: (date: string) => string;
    notApproved: string;
    name: string;
    role: string;
    organisation: string;
    chair: string;
    deputyChair: string;
    signed: string;
  };
  /** What the record inside the PDF is, for those who cannot see its sign. */
  attachment: string;
};

/** The phrases of a language form. */
export function phrasesOf(language: LanguageForm): Phrases {
  return language === 'nn' ? NN : NB;
}

/** "a, b og c". */
export function listed(names: readonly string[], say: Phrases): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${say.and} ${names.at(-1) ?? ''}`;
}
