/** What anybody can see of objections, of what comes when there is no agreement, and of protokolltilførsler. */
import { stoppedMatters } from '../../domain/meeting/disagreement.ts';
import { ledgerOf } from '../../domain/meeting/ledger.ts';
import { adoptedIn, fellAwayTo } from '../../domain/meeting/related-proposals.ts';
import { computeResult } from '../../domain/meeting/result.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { disagreedVersion } from '../../domain/meeting/wordings.ts';

type Sight = (state: MeetingState, now: unknown, of: string) => string;

/** The sights of this subject, by the words that ask for them. */
export const SIGHTS_OF_DISAGREEMENT: Readonly<Record<string, Sight>> = {
  'the ledger of': (state, _now, id) =>
    listed(
      ledgerOf(state, id),
      ({ seat, organisations, kind, version, state: how, answers }) =>
        `${seat} for ${organisations.join('+')} ${kind} to ${version} ${how}${answers.length > 0 ? ` (${answers.length})` : ''}`,
    ),
  'why it is so of': (state, _now, id) => {
    const known = state.proposals[id];
    return listed(known ? computeResult(state, known).reasons : [], (reason) =>
      'organisation' in reason ? `${reason.code} ${reason.organisation}` : reason.code,
    );
  },
  'where it was adopted:': (state, _now, id) => {
    const known = state.proposals[id];
    return `${(known && adoptedIn(state, known)) ?? 'nowhere'}`;
  },
  'what made it fall away:': (state, _now, id) => {
    const known = state.proposals[id];
    return (known && fellAwayTo(state, known)) ?? 'nothing';
  },
  'the next step of': (state, _now, id) => {
    const known = state.proposals[id];
    return (known && disagreedVersion(known)?.nextStep?.step) ?? 'none';
  },
  'the words of the parties on': (state, _now, id) => {
    const known = state.proposals[id];
    const words = known && disagreedVersion(known)?.disagreements;
    return listed(words ?? [], ({ party, words: said }) => `${party} ${said}`);
  },
  'what has stopped': (state) =>
    listed(stoppedMatters(state), ({ item, proposal, version, objections, nextStep }) => {
      const who = objections.map((each) => each.organisation).join('+');
      return `${item} ${proposal} version ${version} by ${who} ${nextStep?.step ?? 'undecided'}`;
    }),
  'the statement': (state, _now, id) => {
    const known = state.statements[id];
    if (!known) return 'none';
    const { decision } = known;
    const how = decision ? `${decision.admitted ? 'admitted' : 'refused'} by ${decision.decidedBy}` : 'undecided';
    return `${known.words ?? 'not handed in'}, ${how}`;
  },
};

function listed<T>(all: readonly T[], say: (one: T) => string): string {
  return all.length === 0 ? 'none' : all.map(say).join(', ');
}
