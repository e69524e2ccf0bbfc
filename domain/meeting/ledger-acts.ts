/** What is done with an objection or a reservation (K12): answered, met, withdrawn. */
import type { OrganisationId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { isOfTheMeeting } from './attendance.ts';
import type { CommandOf } from './commands.ts';
import { openProposal } from './consensus.ts';
import type { Proposal } from './consensus-state.ts';
import type { Raised } from './consensus-events.ts';
import type { MeetingEvent } from './events.ts';
import type { LedgerEntry } from './ledger-state.ts';
import { isStanding } from './ledger.ts';
import type { MeetingState } from './state.ts';
import { wording } from './wordings.ts';

type LedgerCommand = CommandOf<'answer-objection' | 'meet-objection' | 'withdraw-objection'>;

/**
 * Decides one of them. An answer can be given until the minutes are approved, and again; it settles nothing. Met or withdrawn
 * is only what stops a wording that can still be declared.
 * Refused: `unknown-objection`, `objection-settled`, `already-declared`, and as for any proposal that is not open.
 */
export function decideLedger(state: MeetingState, command: LedgerCommand): MeetingEvent[] | Refusal {
  const known = raisedIn(state, command);
  if (isRefusal(known)) return known;
  const { proposal, organisations, standing } = known;
  const raised: Raised = { proposal: proposal.proposal, item: proposal.item, entry: command.entry, organisations };
  if (command.kind === 'answer-objection') {
    const { answer, person } = command;
    if (person !== undefined && !isOfTheMeeting(state, person)) return refuse('not-called', { person });
    const isSame = standing.every(
      (each) => each.answers.at(-1)?.words === answer && each.answers.at(-1)?.by === person,
    );
    const by = person === undefined ? {} : { person };
    return isSame ? [] : [{ kind: 'objection-answered', ...raised, answer, ...by }];
  }
  const open = openProposal(state, command.proposal);
  if (isRefusal(open)) return open;
  const { version, decision } = wording(proposal);
  if (decision !== null && decision.result !== 'invalid') return refuse('already-declared', { version });
  if (command.kind === 'withdraw-objection') return [{ kind: 'objection-withdrawn', ...raised }];
  const words = command.words?.trim() ? { words: command.words } : {};
  return [{ kind: 'objection-met', ...raised, ...words }];
}

type Known = { proposal: Proposal; organisations: readonly OrganisationId[]; standing: readonly LedgerEntry[] };

/** What a command names: by the entry of the position, for all of its organisations that still stand, or for some. */
function raisedIn(state: MeetingState, { proposal: id, entry, organisations }: LedgerCommand): Known | Refusal {
  const proposal = state.proposals[id];
  if (!proposal || proposal.withdrawn) return refuse('unknown-proposal', { proposal: id });
  const named = proposal.ledger.filter((each) => each.entry === entry);
  if (named.length === 0) return refuse('unknown-objection', { entry });
  const wanted = organisations ?? named.filter(isStanding).flatMap((each) => each.organisations);
  if (wanted.length === 0) return refuse('objection-settled', { entry });
  const standing: LedgerEntry[] = [];
  for (const organisation of wanted) {
    const about = named.find((each) => each.organisations.includes(organisation));
    if (!about) return refuse('unknown-objection', { entry });
    if (!isStanding(about)) return refuse('objection-settled', { entry });
    if (!standing.includes(about)) standing.push(about);
  }
  return { proposal, organisations: [...new Set(wanted)], standing };
}
